import type { Controleur } from '../controleur';
import { el } from '../vue/dom';
import type { Partie } from '../vue/partie';

/** La vue « Extrait » : vide tant qu'elle n'a pas été ouverte, ce qui la dessine ne vient qu'alors. */
export function extrait(controleur: Controleur): Partie {
  const racine = el('section', { class: 'extrait', 'aria-labelledby': 'titre-extrait' }, el('p', { class: 'note' }, 'Ouverture de l’extrait…'));
  let vue: Partie | null = null, montree = false, retour: Element | null = null;
  /** Le focus suit la vue : son titre quand elle s'ouvre, d'où l'on venait quand elle se ferme. */
  const suivre = (ouvert: boolean): void => {
    if (ouvert === montree) return;
    montree = ouvert;
    if (ouvert) retour = document.activeElement;
    const cible = ouvert ? racine.querySelector<HTMLElement>('h1') : retour;
    if (cible instanceof HTMLElement) cible.focus();
  };
  return {
    racine,
    montrer(etat) {
      const { ouvert, atelier } = etat.extrait;
      racine.hidden = !ouvert;
      if (!ouvert) return suivre(false);
      if (atelier === null) return;
      if (vue === null) {
        vue = atelier.vueExtrait(controleur);
        racine.replaceChildren(vue.racine);
      }
      vue.montrer(etat);
      suivre(true);
    },
  };
}
