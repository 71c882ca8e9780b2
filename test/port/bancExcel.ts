import { PortExcel } from '../../src/classeur/excel';
import type { Auteur } from '../../src/classeur/port';
import { creerHote, depuisGrilles, type Client, type FeuilleSimulee } from '../hote';
import { ecrireZone } from '../hote/adresses';
import { souffler } from '../hote/hote';
import type { Adaptateur, Banc } from './banc';

const autre = (auteur: Auteur = 'ici'): { readonly autre?: boolean } => (auteur === 'ailleurs' ? { autre: true } : {});

/** Le vrai client d'Excel, devant un classeur simulé. `version` : le dernier ensemble d'API offert, comme « 1.20 ». */
export function excel(client: Client, version = '1.20'): Adaptateur {
  return {
    nom: `Excel (${client}, API ${version})`,
    async ouvrir({ nom, feuilles }): Promise<Banc> {
      const classeur = depuisGrilles(nom, feuilles);
      const hote = await creerHote(classeur, { client });
      const port = new PortExcel({ excel: hote.Excel, offre: (_, v) => Number(v.split('.')[1]) <= Number(version.split('.')[1]) });
      const feuille = (f: string): FeuilleSimulee => classeur.feuille(f);
      return {
        port,
        saisir: (f, adresse, valeur, auteur) => hote.evenement({ genre: 'saisir', feuille: f, adresse, valeurs: [[valeur]], ...autre(auteur) }),
        annuler: async () => void await hote.annuler(),
        activer: (f) => hote.evenement({ genre: 'activer', feuille: f }),
        renommer: (f, nouveau, auteur) => hote.evenement({ genre: 'renommer', feuille: f, nom: nouveau, ...autre(auteur) }),
        supprimer: (f, auteur) => hote.evenement({ genre: 'supprimer', feuille: f, ...autre(auteur) }),
        proteger: (f) => { feuille(f).protection = { motDePasse: '' }; },
        protegerStructure: () => { classeur.structureProtegee = true; },
        masquer: (f) => { feuille(f).visibilite = 'Hidden'; },
        enSaisie: (oui) => hote.enSaisie(oui),
        selection: () => ({ feuille: classeur.selection.feuille.nom, adresse: ecrireZone(classeur.selection.zone) }),
        recalculs: () => classeur.recalculs,
        souffler,
        defauts: () => hote.pont.inconnus,
      };
    },
  };
}
