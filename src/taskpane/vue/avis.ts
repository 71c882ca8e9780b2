import type { Controleur } from '../controleur';
import type { Avis } from '../modele/etat';
import { remarques } from '../modele/vues';
import { el, reconcilier } from './dom';
import type { Partie } from './partie';

const INTENTIONS = { erreur: 'error', attention: 'warning', succes: 'success' } as const;

/** Ce qui vient d'être fait ou n'a pas pu l'être, et ce qu'il faut savoir du classeur. */
export function avis(controleur: Controleur): Partie {
  const racine = el('div', { class: 'avis' });
  const fermer = (): void => controleur.oublierAvis();
  return {
    racine,
    montrer(etat) {
      const tous = [...(etat.avis === null ? [] : [etat.avis]), ...remarques(etat).map((texte) => ({ ton: null, texte }))];
      reconcilier(racine, tous, (a) => `${a.ton} ${a.texte}`, (a) => barre(a, fermer));
    },
  };
}

function barre({ ton, texte }: { readonly ton: Avis['ton'] | null; readonly texte: string }, fermer: () => void): HTMLElement {
  return el('fluent-message-bar', { intent: ton === null ? 'info' : INTENTIONS[ton] }, texte,
    ton === null ? null : el('fluent-button', { slot: 'dismiss', appearance: 'transparent', size: 'small', 'icon-only': true, 'aria-label': 'Fermer ce message', click: fermer }, '✕'));
}
