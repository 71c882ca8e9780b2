import type { Controleur } from '../../controleur';
import { MoteurAbsent } from '../../moteur';
import type { Boite } from '../../modele/etat';
import { occupe } from '../../modele/vues';
import { el, retenir } from '../dom';
import type { Partie } from '../partie';
import type { Dialogue } from './boite';
import type * as Toutes from './toutes';

/** La boîte que l'état demande ; le focus revient d'où il vient quand elle se ferme. */
export function boites(controleur: Controleur): Partie {
  const racine = el('div');
  let montree: Boite | null = null, dialogue: Dialogue | null = null, retour: Element | null = null;
  const ouvrir = async (boite: Boite): Promise<void> => {
    try {
      const { creer } = await chargerBoites();
      if (montree !== boite) return;
      dialogue = creer(controleur, boite);
      racine.append(dialogue);
      retenir(racine, occupe(controleur.etat));
      dialogue.show();
    } catch (erreur) {
      controleur.fermer();
      controleur.signaler(erreur);
    }
  };
  return {
    racine,
    montrer(etat) {
      const { boite } = etat;
      if (boite === montree) {
        retenir(racine, occupe(etat));
        return;
      }
      montree = boite;
      dialogue?.remove();
      dialogue = null;
      if (boite === null) {
        const cible = retour?.isConnected ? retour : document.getElementById('verdict');
        (cible as HTMLElement | null)?.focus();
        return;
      }
      retour = document.activeElement;
      void ouvrir(boite);
    },
  };
}

/** Les boîtes ne servent qu'à qui les ouvre : à part de ce que le volet montre d'abord. */
async function chargerBoites(): Promise<typeof Toutes> {
  try {
    return await import('./toutes');
  } catch (erreur) {
    throw new MoteurAbsent(erreur, 'Cette boîte n’a pas pu être chargée : vérifiez la connexion, puis recommencez.');
  }
}
