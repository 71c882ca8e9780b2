import type { Controleur } from '../controleur';
import { autresFeuilles, feuilleActive } from '../modele/vues';
import { dire, el, reconcilier } from './dom';
import type { Partie } from './partie';

/** La feuille n'a pas de tableau reconnu : le premier pas, selon que le classeur en a un ailleurs ou non. */
export function vide(controleur: Controleur): Partie {
  const titre = el('h1', { class: 'titre' });
  const ailleurs = el('div', { class: 'boutons' });
  const blocAilleurs = el('div', {}, el('p', {}, 'Un tableau est reconnu sur une autre feuille de ce classeur :'), ailleurs);
  return {
    racine: el('section', { class: 'vide' },
      titre,
      blocAilleurs,
      el('ol', { class: 'etapes' },
        el('li', {}, el('strong', {}, 'Ouvrez votre tableau. '), 'Affichez la feuille de la décision modificative ou du budget : dès que son en-tête porte « Dépenses » et « Recettes », le contrôle se fait tout seul.'),
        el('li', {}, el('strong', {}, 'Ou partez d’un modèle. '), 'Une feuille prête à remplir, avec ses totaux et ses contrôles.')),
      el('fluent-button', { appearance: 'primary', class: 'large', click: () => controleur.proposerModele(new Date()) }, 'Insérer un modèle…'),
      el('p', { class: 'note' }, 'Ajoutez au classeur le compte administratif de l’exercice précédent, sur une autre feuille : les reports 001 et 002 lui seront comparés. Rien ne quitte votre poste.')),
    montrer(etat) {
      const feuille = feuilleActive(etat);
      dire(titre, feuille === null ? 'Aucune feuille affichée' : `Aucun tableau budgétaire sur « ${feuille.nom} »`);
      const feuilles = autresFeuilles(etat);
      blocAilleurs.hidden = feuilles.length === 0;
      reconcilier(ailleurs, feuilles, (f) => f, (f) => el('fluent-button', { appearance: 'outline', click: () => void controleur.allerSur(f) }, `Aller sur « ${f} »`));
    },
  };
}
