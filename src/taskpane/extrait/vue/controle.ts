import { propositions } from '../../../domaine/acte/champ';
import { el, reconcilier } from '../../vue/dom';
import type { ChampSitue } from '../modele/groupes';

export type Controle = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const TYPES = { date: 'date', heure: 'time', entier: 'number' } as const;

/** La saisie qui convient à une définition ; `garder` suit le choix d'une liste, Entrée, ou la sortie du champ. */
export function controleDe({ id, definition, choix = propositions(definition) }: Pick<ChampSitue, 'id' | 'definition' | 'choix'>, garder: () => void): Controle {
  const { nature } = definition, attributs = { id, 'aria-describedby': `${id}-aide ${id}-refus`, blur: garder };
  if (choix.length > 0) {
    const liste = el('select', { ...attributs, change: garder });
    proposer(liste, choix);
    return liste;
  }
  if (nature === 'lignes') return el('textarea', { ...attributs, rows: 4 });
  const type = nature === 'date' || nature === 'heure' || nature === 'entier' ? TYPES[nature] : 'text';
  return el('input', {
    ...attributs, type, autocomplete: 'off', keydown: (e) => { if ((e as KeyboardEvent).key === 'Enter') garder(); },
    ...(nature === 'entier' ? { min: 0, step: 1 } : {}), ...(nature === 'montant' ? { inputmode: 'decimal' } : {}),
  });
}

/** Les choix d'une liste, le vide d'abord. */
export function proposer(liste: Controle, choix: readonly string[]): void {
  reconcilier(liste, ['', ...choix], (c) => c, (c) => el('option', { value: c }, c === '' ? '(non rempli)' : c));
}
