import { associer, montrerVolet } from '../classeur/excel/page';
import type { Controleur } from './controleur';

/** Ce que fait chaque commande du ruban ; le manifeste les désigne par ces noms. « Contrôler » relit tout, volet ouvert ou non. */
export function commandes(controleur: Controleur): Readonly<Record<'controler' | 'extrait' | 'insererModele' | 'reparerFormules' | 'aide', () => Promise<void>>> {
  return {
    controler: () => {
      controleur.extrait.fermer();
      return controleur.controler();
    },
    extrait: () => controleur.extrait.ouvrir(),
    insererModele: async () => controleur.proposerModele(new Date()),
    reparerFormules: () => controleur.reparerFormules(),
    aide: async () => controleur.ouvrir({ genre: 'aide' }),
  };
}

/** Branche les commandes du ruban : chacune ouvre le volet, où son résultat se lit. */
export function brancherRuban(controleur: Controleur): void {
  for (const [nom, faire] of Object.entries(commandes(controleur))) {
    associer(nom, async () => {
      try {
        await montrerVolet();
        await faire();
      } catch (erreur) {
        controleur.signaler(erreur);
      }
    });
  }
}
