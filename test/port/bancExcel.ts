import { PortExcel } from '../../src/classeur/excel';
import type { Auteur } from '../../src/classeur/port';
import type { Classeur } from '../../src/domaine/grille';
import { creerHote, depuisGrilles, type Client, type Hote } from '../hote';
import type { ClasseurSimule } from '../hote/classeurSimule';
import { ecrireZone, lireZone } from '../hote/adresses';
import { souffler } from '../hote/hote';
import type { Adaptateur, Banc } from './banc';

const autre = (auteur: Auteur = 'ici'): { readonly autre?: boolean } => (auteur === 'ailleurs' ? { autre: true } : {});

/** Le vrai client d'Excel, devant un classeur simulé. `version` : le dernier ensemble d'API offert ; tout autre appel y est refusé. */
export function excel(client: Client, version?: string): Adaptateur {
  return {
    nom: `dans Excel (${client}${version === undefined ? '' : `, API ${version}`})`,
    ouvrir: async (classeur) => (await ouvrirExcel(classeur, client, version)).banc,
  };
}

export async function ouvrirExcel({ nom, feuilles }: Classeur, client: Client = 'win32', version?: string): Promise<{ readonly banc: Banc; readonly hote: Hote; readonly port: PortExcel }> {
  const classeur = depuisGrilles(nom, feuilles);
  const hote = await creerHote(classeur, { client, ...(version === undefined ? {} : { ensembles: { ExcelApi: version } }) });
  const port = new PortExcel({ excel: hote.Excel, offre: hote.offre });
  const banc: Banc = {
    port,
    saisir: (feuille, adresse, valeur, auteur) => hote.evenement({ genre: 'saisir', feuille, adresse, valeurs: [[valeur]], ...autre(auteur) }),
    calculer: (feuille, cellule, formule, valeur) => {
      const { ligne, colonne } = lireZone(cellule);
      classeur.feuille(feuille).poser(ligne, colonne, { formule, valeur });
      calculerToujours(classeur, formule, valeur);
    },
    annuler: async () => void await hote.annuler(),
    activer: (feuille) => hote.evenement({ genre: 'activer', feuille }),
    renommer: (feuille, nouveau, auteur) => hote.evenement({ genre: 'renommer', feuille, nom: nouveau, ...autre(auteur) }),
    supprimer: (feuille, auteur) => hote.evenement({ genre: 'supprimer', feuille, ...autre(auteur) }),
    proteger: (f) => {
      const feuille = classeur.feuille(f);
      feuille.protection = { motDePasse: '' };
      classeur.dire({ genre: 'protection', feuille, protegee: true, auteur: 'utilisateur' });
    },
    protegerStructure: () => { classeur.structureProtegee = true; },
    masquer: (f) => classeur.changerVisibilite(classeur.feuille(f), 'Hidden'),
    masquerLigne: (feuille, ligne) => hote.evenement({ genre: 'masquerLignes', feuille, adresse: `${ligne}:${ligne}` }),
    poserImage: (feuille, octets) => void classeur.feuille(feuille).dessiner({ png: Buffer.from(octets).toString('base64') }),
    enSaisie: (oui) => hote.enSaisie(oui),
    selection: () => ({ feuille: classeur.selection.feuille.nom, adresse: ecrireZone(classeur.selection.zone) }),
    recalculs: () => classeur.recalculs,
    souffler,
    defauts: () => hote.pont.inconnus,
  };
  return { banc, hote, port };
}

/** Où que la formule s'écrive, l'hôte, qui ne calcule pas, lui donne cette valeur. */
export function calculerToujours(classeur: ClasseurSimule, formule: string, valeur: number): void {
  const avant = classeur.surRecalcul;
  classeur.surRecalcul = (c) => {
    avant(c);
    for (const f of c.feuilles) {
      for (const [ligne, colonne, cellule] of f.pleines()) if (cellule.formule === formule) f.poser(ligne, colonne, { ...cellule, valeur });
    }
  };
}
