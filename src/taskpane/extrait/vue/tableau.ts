import type { CelluleDocument, LigneDocument, TableauDocument } from '../../../documents/document';
import { el } from '../../vue/dom';

/** Un tableau du document, qui défile seul s'il est plus large que le volet. */
export function tableauHtml({ legende, largeurs, entete, corps }: TableauDocument): HTMLElement {
  return el('div', { class: 'defile', tabindex: 0, role: 'group', 'aria-label': legende },
    el('table', {}, el('caption', {}, legende), colonnes(largeurs),
      el('thead', {}, ...entete.map((ligne) => el('tr', {}, ...ligne.map((c) => cellule(c, 'col'))))),
      el('tbody', {}, ...corps.map((l) => rangee(l, largeurs.length)))));
}

/** Les parts de la largeur ; posées par l'objet, que la CSP admet, non par un attribut. */
function colonnes(largeurs: readonly number[]): HTMLElement {
  const total = largeurs.reduce((a, b) => a + b, 0);
  return el('colgroup', {}, ...largeurs.map((l) => {
    const colonne = el('col');
    colonne.style.width = `${(100 * l) / total}%`;
    return colonne;
  }));
}

function rangee({ genre, cellules }: LigneDocument, largeur: number): HTMLElement {
  const [premiere, ...suite] = cellules;
  if (premiere === undefined) return el('tr');
  const tete = genre === 'rubrique' ? { ...premiere, colonnes: largeur } : premiere;
  return el('tr', { 'data-genre': genre }, cellule(tete, 'row'), ...suite.map((c) => cellule(c, null)));
}

/** Une case vide n'est l'en-tête de rien. */
function cellule({ texte, alignement, zero, colonnes = 1, lignes = 1 }: CelluleDocument, portee: 'col' | 'row' | null): HTMLElement {
  const attributs = { 'data-alignement': alignement, 'data-zero': zero === true, colspan: colonnes > 1 ? colonnes : null, rowspan: lignes > 1 ? lignes : null };
  if (portee === null || texte === '') return el('td', attributs, texte);
  return el('th', { ...attributs, scope: portee === 'col' && colonnes > 1 ? 'colgroup' : portee }, texte);
}
