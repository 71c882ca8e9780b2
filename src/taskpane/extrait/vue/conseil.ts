import { FEUILLES_ACTE, type Acte, type DeliberationSituee } from '../../../domaine/acte/acte';
import { assemblee } from '../../../domaine/acte/assemblee';
import { feuilleDe } from '../../../lecture/acte/feuille';
import type { Controleur } from '../../controleur';
import { dire, el } from '../../vue/dom';
import type { Extrait } from '../modele/extrait';

export interface Conseil { readonly racine: HTMLElement; montrer(acte: Acte, extrait: Extrait): void }

/** Le conseil compté d'après la feuille « Membres », qui se remplit dans Excel. */
export function conseil(controleur: Controleur): Conseil {
  const phrase = el('p', { class: 'note' });
  let feuille: string = FEUILLES_ACTE.membres;
  const aller = el('fluent-button', { size: 'small', appearance: 'outline', click: () => void controleur.aller(`${feuille}!A3`) }, 'Remplir la feuille « Membres »');
  return {
    racine: el('div', { class: 'conseil' }, phrase, aller),
    montrer(acte, { classeur, choisie }) {
      feuille = feuilleDe(classeur, FEUILLES_ACTE.membres)?.nom ?? FEUILLES_ACTE.membres;
      dire(phrase, choisie === null ? '' : enClair(acte, choisie));
    },
  };
}

function enClair(acte: Acte, choisie: DeliberationSituee): string {
  const { presents, retires, pouvoirs, indetermines, quorum, votants } = assemblee(acte, choisie);
  if (acte.membres.length === 0) return 'Aucun membre n’est nommé : les présents et les votants ne se comptent pas.';
  const valables = pouvoirs.filter((p) => p.refus === null).length;
  const parts = [`Présents : ${presents.length}`, `pouvoirs : ${valables}`, ...(retires.length > 0 ? [`ne prennent pas part : ${retires.length}`] : []), `votants : ${votants ?? 'inconnus'}`, `quorum : ${quorum ?? 'inconnu'}`];
  const manque = indetermines.length === 0 ? '' : ` Présence non écrite pour ${indetermines.length} membre${indetermines.length > 1 ? 's' : ''}.`;
  return `${parts.join(', ')}.${manque}`;
}
