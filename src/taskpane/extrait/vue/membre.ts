import type { Controleur } from '../../controleur';
import { dire, el } from '../../vue/dom';
import type { FicheMembre } from '../modele/membres';
import { fiche } from './fiche';

export interface VueMembre { readonly racine: HTMLElement; montrer(m: FicheMembre): void; atteindre(cellule: string): boolean }

/** Un membre : sa présence et son pouvoir d'abord, le reste se déplie. */
export function membre(controleur: Controleur, premier: FicheMembre, retirer: (m: FicheMembre) => void): VueMembre {
  const courants = el('div'), reste = el('div'), titre = el('summary'), presence = fiche(controleur, courants), autres = fiche(controleur, reste);
  const bouton = el('fluent-button', { appearance: 'outline', size: 'small', click: () => retirer(montre) }), details = el('details', {}, titre, reste, el('div', { class: 'reponses' }, bouton));
  let montre = premier;
  return {
    racine: el('li', {}, courants, details),
    montrer(m) {
      montre = m;
      presence.montrer(m.pouvoir === null ? [m.presence] : [m.presence, m.pouvoir]);
      const { auPoint } = m, differe = auPoint === null || auPoint.champ.brut === '' ? '' : ` (${auPoint.definition.libelle} : ${auPoint.champ.brut})`;
      autres.montrer(auPoint === null ? m.autres : [auPoint, ...m.autres]);
      dire(titre, `Modifier ${m.nom}${differe}`);
      dire(bouton, `Retirer ${m.nom}`);
    },
    atteindre(cellule) {
      if (presence.atteindre(cellule)) return true;
      if (![montre.auPoint, ...montre.autres].some((c) => c?.champ.cellule === cellule)) return false;
      details.open = true;
      return autres.atteindre(cellule);
    },
  };
}
