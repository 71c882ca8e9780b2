import type { Bloc, Document, Texte } from '../../../documents/document';
import { el } from '../../vue/dom';
import { tableauHtml } from './tableau';

/** Le document en HTML, fait d'éléments : aucun texte n'y est lu comme du HTML. Ses titres suivent celui de l'aperçu. */
export function documentHtml(document: Document): HTMLElement {
  const projet = document.projet.length === 0 ? null : el('p', { class: 'filigrane' }, 'PROJET');
  return el('article', { class: 'feuille', 'aria-label': document.titre },
    projet, el('p', { class: 'bandeau' }, el('strong', {}, document.entete[0]), el('br'), document.entete[1]), ...document.blocs.map(enHtml));
}

const TITRES = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

function enHtml(bloc: Bloc): HTMLElement {
  switch (bloc.genre) {
    case 'titre': return el(TITRES[bloc.niveau], {}, bloc.texte);
    case 'paragraphe': return el('p', { 'data-style': bloc.style }, ...morceaux(bloc.texte));
    case 'liste': return el('ul', {}, ...bloc.elements.map((e) => el('li', {}, ...morceaux(e))));
    case 'references': return el('dl', { class: 'references' }, ...bloc.colonnes.map((c) => el('div', {}, el('dt', {}, c.libelle), el('dd', {}, c.valeur))));
    case 'tableau': return tableauHtml(bloc);
    case 'signature': return el('div', { class: 'signature' }, ...bloc.lignes.map((l) => el('p', {}, l)), bloc.nom === null ? null : el('p', {}, el('strong', {}, bloc.nom)), bloc.cachet === null ? null : el('p', { class: 'cachet' }, bloc.cachet));
    case 'saut': return el('hr');
  }
}

function morceaux(texte: Texte): (string | HTMLElement)[] {
  return texte.map(({ texte: t, gras, italique }) => (gras === true ? el('strong', {}, t) : italique === true ? el('em', {}, t) : t));
}
