/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
import { lireZone } from './adresses';
import type { Association } from './association';
import type { ClasseurSimule } from './classeurSimule';
import type { Visibilite } from './feuilleSimulee';
import type { Appel, ArgumentFormule, Fonctions, Resultat } from './fonctions';
import { office } from './office';
import type { Pont } from './pont';

export type Client = 'win32' | 'mac' | 'web';
/** Ce que l’utilisateur, ou un autre (`autre: true`), fait dans le classeur sans passer par le complément. */
export type Geste = { readonly feuille: string; readonly autre?: boolean } & (
  | { readonly genre: 'saisir'; readonly adresse: string; readonly valeurs: readonly (readonly unknown[])[] }
  | { readonly genre: 'selectionner'; readonly adresse: string }
  | { readonly genre: 'masquerLignes' | 'montrerLignes'; readonly adresse: string }
  | { readonly genre: 'ajouter' | 'supprimer' | 'activer' }
  | { readonly genre: 'renommer'; readonly nom: string }
  | { readonly genre: 'visibilite'; readonly etat: Visibilite }
);

/** Ce que le client pose dans sa page, et ce que la page lui donne. */
export interface EspacesDuClient {
  readonly Excel: { run: typeof Excel.run } & typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  Office: typeof Office;
}

export interface Options {
  /** L’Excel imité. */
  readonly client?: Client;
  /** Version la plus haute offerte d’un ensemble d’API ({ ExcelApi: '1.9' }) ; un ensemble qui n’y est pas est offert en entier. */
  readonly ensembles?: Readonly<Record<string, string>>;
}

/** Un Excel d’essai : le vrai client, et le classeur qui lui répond. */
export interface Hote {
  readonly Excel: typeof Excel;
  /** L’espace de noms du client, dont les erreurs que le mandataire reconnaît. */
  readonly CustomFunctions: typeof CustomFunctions;
  readonly Office: typeof Office;
  readonly classeur: ClasseurSimule;
  readonly pont: Pont;
  /** Fait un geste d’utilisateur, et attend que le client en ait reçu l’événement. */
  evenement(geste: Geste): Promise<void>;
  /** Ctrl+Z. Faux s’il n’y a rien à annuler. */
  annuler(): Promise<boolean>;
  enSaisie(saisie: boolean): void;
  /** Inscrit une fonction personnalisée, comme `CustomFunctions.associate`. */
  associer(id: string, fonction: (...args: never[]) => unknown): void;
  appeler(id: string, args: readonly ArgumentFormule[], appel?: Appel): Promise<Resultat>;
  /** Clique une commande du ruban, et attend qu’elle se dise finie. */
  commander(id: string): Promise<unknown>;
  /** Vrai si l’Excel imité offre cet ensemble d’API. */
  offre(ensemble: string, version?: string): boolean;
}

/** Ce que le complément inscrit : ses fonctions personnalisées, et ses commandes du ruban. */
export interface Inscriptions { readonly association: Association; readonly commandes: Association }

/** L’hôte d’un client déjà chargé dans sa page. */
export function assembler(page: EspacesDuClient, pont: Pont, { association, commandes }: Inscriptions, { client = 'win32', ensembles = {} }: Options): Hote {
  const { classeur } = pont;
  const offre = (ensemble: string, version = '1.1'): boolean => comparer(version, ensembles[ensemble] ?? version) <= 0;
  pont.fonctions.vide = VIDE_PAR_CLIENT[client];
  pont.tailleMax = client === 'web' ? 5_000_000 : Infinity;
  page.OfficeExtension.CommonUtility._doApiNotSupportedCheck = Object.keys(ensembles).length > 0;
  page.Office = office(page.Office, commandes, offre);
  reunirLesAnnulations(page.Excel, pont);
  return {
    Excel: page.Excel, CustomFunctions: page.CustomFunctions, Office: page.Office, classeur, pont, offre,
    evenement: (geste) => {
      faire(classeur, geste);
      return souffler();
    },
    annuler: async () => {
      const fait = classeur.annuler();
      await souffler();
      return fait;
    },
    enSaisie: (saisie) => pont.enSaisie(saisie),
    associer: (id, fonction) => association.associate(id, fonction),
    appeler: (id, args, appel) => pont.fonctions.appeler(id, args, appel),
    commander: (id) => new Promise((completed) => { (commandes.mappings[id.toUpperCase()] as (e: object) => unknown)({ completed }); }),
  };
}

/** Le client du paquet précède ExcelApi 1.20 et ne transmet pas `mergeUndoGroup` : on le lit à son entrée. */
function reunirLesAnnulations(excel: EspacesDuClient['Excel'], pont: Pont): void {
  const run = excel.run.bind(excel) as (...args: unknown[]) => Promise<unknown>;
  const reunit = (options: unknown): boolean => typeof options === 'object' && options !== null && (options as { mergeUndoGroup?: unknown }).mergeUndoGroup === true;
  excel.run = ((...args: unknown[]) => (reunit(args[0]) ? pont.reunir(() => run(...args)) : run(...args))) as typeof Excel.run;
}

function comparer(a: string, b: string): number {
  const [ma = 0, na = 0] = a.split('.').map(Number);
  const [mb = 0, nb = 0] = b.split('.').map(Number);
  return ma - mb || na - nb;
}

/** Une cellule vide, vue d’une fonction personnalisée. */
export const VIDE_PAR_CLIENT: Readonly<Record<Client, Fonctions['vide']>> = { win32: 0, mac: '', web: null };

/** Laisse passer ce que l’hôte et le client se doivent. */
export async function souffler(): Promise<void> {
  for (let i = 0; i < 4; i++) await new Promise((r) => { setTimeout(r, 0); });
}

/** Fait le geste dans le classeur : ses écouteurs l’apprennent, et le client s’il y est abonné. */
function faire(classeur: ClasseurSimule, g: Geste): void {
  classeur.auteur = g.autre ? 'autre' : 'utilisateur';
  if (g.genre === 'ajouter') classeur.ajouter(g.feuille);
  else {
    const feuille = classeur.feuille(g.feuille);
    const plage = { feuille, zone: lireZone('adresse' in g ? g.adresse : 'A1') };
    const { ligne, colonne, lignes } = plage.zone;
    switch (g.genre) {
      case 'saisir': classeur.modifier(plage, () => g.valeurs.forEach((l, i) => l.forEach((v, j) => feuille.ecrire(ligne + i, colonne + j, v)))); break;
      case 'selectionner': classeur.selectionner(plage); break;
      case 'supprimer': classeur.supprimer(feuille); break;
      case 'activer': classeur.activer(feuille); break;
      case 'renommer': classeur.renommer(feuille, g.nom); break;
      case 'visibilite': classeur.changerVisibilite(feuille, g.etat); break;
      case 'masquerLignes':
      case 'montrerLignes': {
        for (let l = ligne; l < ligne + lignes; l++) if (g.genre === 'masquerLignes') feuille.lignesMasquees.add(l); else feuille.lignesMasquees.delete(l);
        classeur.dire({ genre: 'lignesMasquees', feuille, adresse: g.adresse, auteur: classeur.auteur });
        break;
      }
    }
  }
  classeur.auteur = 'utilisateur';
}
