import type { Controleur } from '../../controleur';
import type { Boite } from '../../modele/etat';
import { occupe } from '../../modele/vues';
import { el, retenir } from '../dom';
import type { Partie } from '../partie';
import { boiteAide } from './aide';
import { boiteApercu } from './apercu';
import type { Dialogue } from './boite';
import { boiteModele } from './modele';

/** La boîte que l'état demande ; le focus revient d'où il vient quand elle se ferme. */
export function boites(controleur: Controleur): Partie {
  const racine = el('div');
  let montree: Boite | null = null, dialogue: Dialogue | null = null, retour: Element | null = null;
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
      dialogue = creer(controleur, boite);
      racine.append(dialogue);
      dialogue.show();
    },
  };
}

function creer(controleur: Controleur, boite: Boite): Dialogue {
  switch (boite.genre) {
    case 'apercu': return boiteApercu(controleur, boite.apercu);
    case 'modele': return boiteModele(controleur, boite);
    case 'aide': return boiteAide(controleur);
  }
}
