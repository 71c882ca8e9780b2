import '@fluentui/web-components/dialog/define.js';
import '@fluentui/web-components/dialog-body/define.js';
import type { Controleur } from '../../controleur';
import type { Boite } from '../../modele/etat';
import { boiteAide } from './aide';
import { boiteApercu } from './apercu';
import type { Dialogue } from './boite';
import { boiteModele } from './modele';

/** La boîte que l'état demande. */
export function creer(controleur: Controleur, boite: Boite): Dialogue {
  switch (boite.genre) {
    case 'apercu': return boiteApercu(controleur, boite.apercu);
    case 'modele': return boiteModele(controleur, boite);
    case 'aide': return boiteAide(controleur);
  }
}
