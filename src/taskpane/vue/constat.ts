import type { Constat } from '../../domaine/constat';
import { correctionEnTexte } from '../../domaine/correctionEnTexte';
import { ecartTu } from '../../domaine/ecartTu';
import type { Controleur } from '../controleur';
import { estApplicable } from '../modele/imposees';
import { el } from './dom';

/** Cellules citées par constat, au-delà de la première. */
const CELLULES = 6;

/** Une anomalie : un clic va à sa cellule ; ce qu'il faut faire, de quoi le faire, et pourquoi. */
export function carte(constat: Constat, controleur: Controleur, protegee: boolean): HTMLElement {
  const [premiere, ...autres] = constat.cellules;
  const regle = controleur.regle(constat.regle);
  return el('li', { class: 'constat', 'data-gravite': constat.gravite },
    el('button', { type: 'button', class: 'constat-aller', click: () => void controleur.aller(premiere) },
      el('span', { class: 'cellule' }, el('span', { class: 'invisible' }, 'Aller en '), premiere),
      el('span', { class: 'constat-message' }, `${constat.message}${ecartTu(constat)}`)),
    autres.length > 0 ? autresCellules(autres, controleur) : null,
    el('p', { class: 'constat-faire' }, el('strong', {}, 'À faire : '), correctionEnTexte(constat.correction)),
    el('div', { class: 'constat-pied' },
      el('details', {}, el('summary', {}, 'Pourquoi ? ', el('span', { class: 'regle' }, constat.regle)),
        regle ? el('p', {}, `${regle.titre}. ${regle.pourquoi}`) : null,
        el('p', { class: 'reference' }, constat.references.join(' ; '))),
      estApplicable(constat) ? corriger(constat, controleur, protegee) : null));
}

function corriger(constat: Constat, controleur: Controleur, protegee: boolean): HTMLElement {
  return el('fluent-button', { size: 'small', appearance: 'primary', class: 'corriger attend', disabled: protegee, 'aria-label': `Corriger ${constat.cellules[0]}`, click: () => void controleur.corriger(constat) }, 'Corriger');
}

function autresCellules(cellules: readonly string[], controleur: Controleur): HTMLElement {
  const montrees = cellules.slice(0, CELLULES), reste = cellules.length - montrees.length;
  return el('p', { class: 'autres' }, 'Voir aussi ', ...montrees.map((c) =>
    el('button', { type: 'button', class: 'cellule', 'aria-label': `Aller en ${c}`, click: () => void controleur.aller(c) }, c)), reste > 0 ? `et ${reste} autres` : null);
}
