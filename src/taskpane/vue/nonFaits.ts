import { dansLeVolet } from '../../domaine/ouRegler';
import type { Empeches } from '../../domaine/parCause';
import { nonFaits as causes, rapportChoisi } from '../modele/vues';
import type { RapportTableau } from '../../domaine/rapport';
import { el } from './dom';
import type { Partie } from './partie';

/** Les contrôles qui n'ont pas pu être faits et pourquoi, puis ce que la lecture a déduit. */
export function nonFaits(): Partie {
  const racine = el('div', { class: 'details' });
  let montre: RapportTableau | null = null;
  return {
    racine,
    montrer(etat) {
      const r = rapportChoisi(etat);
      if (r === null || r === montre) return;
      montre = r;
      const ouverts = new Set([...racine.querySelectorAll('details[open]')].map((d) => d.id));
      const { empeches, sousReserve } = causes(r), acte = r.tableau.type === 'deliberation';
      const blocs = [
        bloc('non-evalue', `Non évalué : à corriger pour que ${acte ? 'la délibération soit dite' : 'le tableau soit dit'} conforme`, empeches.map(ligne), true),
        bloc('sous-reserve', acte ? 'En attente d’une donnée à remplir' : 'Sous réserve d’un document à ajouter au classeur', sousReserve.map(ligne), ouverts.has('sous-reserve')),
        bloc('deduit', 'Ce qui a été déduit du document', r.deductions.map((d) => el('li', {}, dansLeVolet(d))), ouverts.has('deduit')),
      ].filter((b) => b !== null);
      const focus = document.activeElement?.closest('details')?.id;
      racine.replaceChildren(...blocs);
      if (focus) document.getElementById(focus)?.querySelector('summary')?.focus();
    },
  };
}

function ligne({ cause, regles }: Empeches): HTMLElement {
  return el('li', {}, `${cause} `, el('span', { class: 'regle' }, regles.join(' ')));
}

function bloc(id: string, titre: string, lignes: readonly HTMLElement[], ouvert: boolean): HTMLElement | null {
  return lignes.length === 0 ? null : el('details', { id, open: ouvert }, el('summary', {}, `${titre} (${lignes.length})`), el('ul', {}, ...lignes));
}
