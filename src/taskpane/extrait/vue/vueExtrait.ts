import type { Controleur } from '../../controleur';
import { el } from '../../vue/dom';
import type { Partie } from '../../vue/partie';
import { extraitDe } from '../modele/extrait';
import { anomalies } from './anomalies';
import { apercu } from './apercu';
import { choix } from './choix';
import { formulaire } from './formulaire';
import { feuillesFacultatives, preparation } from './preparation';
import { sorties } from './sorties';
import { verdict } from './verdict';

/** La vue « Extrait » : préparer la séance, remplir l'acte, le voir, en faire une feuille ou un PDF. */
export function vueExtrait(controleur: Controleur): Partie {
  const donnees = formulaire(controleur), dernier = apercu(), produits = sorties(controleur);
  const parties = [
    preparation(controleur), choix(controleur), verdict(controleur, (c) => donnees.atteindre(c)), produits,
    donnees, anomalies(controleur), feuillesFacultatives(controleur),
  ] as const;
  const titre = el('h1', { class: 'titre', id: 'titre-extrait', tabindex: -1 }, 'Extrait du registre');
  const contenu = el('div', { class: 'vue-extrait', hidden: true }, ...parties.map((p) => p.racine), dernier.racine);
  const racine = el('div', { class: 'vue-extrait' },
    el('fluent-button', { appearance: 'subtle', size: 'small', id: 'revenir', click: () => controleur.extrait.fermer() }, '← Revenir au contrôle'),
    titre, contenu);
  return {
    racine,
    montrer(etat) {
      const extrait = extraitDe(etat);
      contenu.hidden = extrait === null;
      if (extrait === null) return;
      for (const p of parties) p.montrer(extrait, etat);
      dernier.montrer(extrait.composition?.ok === true ? extrait.composition.document : null);
    },
  };
}
