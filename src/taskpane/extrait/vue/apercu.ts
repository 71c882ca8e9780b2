import type { Document } from '../../../documents/document';
import { el } from '../../vue/dom';
import { documentHtml } from './blocs';

export interface Apercu { readonly racine: HTMLElement; montrer(document: Document | null): void }

/** Le document tel qu'il sera, redessiné seulement s'il est ouvert et s'il a changé. */
export function apercu(): Apercu {
  const contenu = el('div');
  const racine = el('details', { id: 'apercu', open: true, toggle: () => dessiner() }, el('summary', {}, 'Aperçu'), contenu);
  let voulu: Document | null = null, dessine: Document | null = null;
  const dessiner = (): void => {
    if (!racine.open || voulu === dessine) return;
    dessine = voulu;
    contenu.replaceChildren(...(voulu === null ? [] : [documentHtml(voulu)]));
  };
  return {
    racine,
    montrer(document) {
      voulu = document;
      racine.hidden = document === null;
      dessiner();
    },
  };
}
