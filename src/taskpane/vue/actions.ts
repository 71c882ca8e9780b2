import type { Controleur } from '../controleur';
import { el, poser } from './dom';
import type { Partie } from './partie';

/** Les commandes du volet, les mêmes que celles du ruban. */
export function actions(controleur: Controleur): Partie {
  const bouton = (texte: string, faire: () => void): HTMLElement => el('fluent-button', { appearance: 'outline', click: faire }, texte);
  const boutons = [
    bouton('Contrôler', () => void controleur.controler()),
    bouton('Insérer un modèle…', () => controleur.proposerModele(new Date())),
    bouton('Réparer les formules', () => void controleur.reparerFormules()),
    bouton('Extrait…', () => void controleur.extrait.ouvrir()),
    bouton('Aide', () => controleur.ouvrir({ genre: 'aide' })),
  ];
  return {
    racine: el('div', { class: 'actions', role: 'group', 'aria-label': 'Commandes' }, ...boutons),
    montrer({ tache }) {
      // Un contrôle se relance à tout moment ; le reste attend la fin de ce qui écrit.
      const occupe = tache !== null && tache !== 'controle' && tache !== 'reglages' && tache !== 'saisie';
      for (const b of boutons.slice(0, 3)) poser(b, 'disabled', occupe);
    },
  };
}
