/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
import type { Association } from './association';
import type { ClasseurSimule } from './classeurSimule';
import type { Appel, ArgumentFormule, Fonctions, Resultat } from './fonctions';
import { faire, type Geste } from './gestes';
import { office, Visibilite } from './office';
import type { Pont } from './pont';

export type Client = 'win32' | 'mac' | 'web';
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
  /** Couleur de fond de la fenêtre : « #FFFFFF » si elle n’est pas dite. */
  readonly fond?: string;
  /** Vrai si la page se charge sans volet : une formule CCAS l’a demandée. */
  readonly cachee?: boolean;
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
  /** Ouvre le volet, ou le ferme : sa page reste chargée. */
  montrerVolet(montrer: boolean): void;
  /** Inscrit une fonction personnalisée, comme `CustomFunctions.associate`. */
  associer(id: string, fonction: (...args: never[]) => unknown): void;
  appeler(id: string, args: readonly ArgumentFormule[], appel?: Appel): Promise<Resultat>;
  /** Clique une commande du ruban, et attend qu’elle se dise finie. */
  commander(id: string): Promise<unknown>;
  /** Vrai si l’Excel imité offre cet ensemble d’API. */
  offre(ensemble: string, version?: string): boolean;
}

/** Ce que le complément inscrit : ses fonctions personnalisées, et ses commandes du ruban. */
export interface Inscriptions { readonly association: Association; readonly commandes: Association; readonly visibilite?: Visibilite }

/** L’hôte d’un client déjà chargé dans sa page. */
export function assembler(page: EspacesDuClient, pont: Pont, { association, commandes, visibilite = new Visibilite() }: Inscriptions, { client = 'win32', ensembles = {}, fond = '#FFFFFF', cachee = false }: Options): Hote {
  const { classeur } = pont;
  const offre = (ensemble: string, version = '1.1'): boolean => comparer(version, ensembles[ensemble] ?? version) <= 0;
  pont.fonctions.vide = VIDE_PAR_CLIENT[client];
  pont.tailleMax = client === 'web' ? 5_000_000 : Infinity;
  page.OfficeExtension.CommonUtility._doApiNotSupportedCheck = Object.keys(ensembles).length > 0;
  page.Office = office(page.Office, { commandes, offre, fond, visibilite });
  visibilite.mode = cachee ? 'Hidden' : 'Taskpane';
  if (offre('ExcelApi', '1.20')) reunirLesAnnulations(page.Excel, pont);
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
    montrerVolet: (montrer) => visibilite.changer(montrer ? 'Taskpane' : 'Hidden'),
    associer: (id, fonction) => association.associate(id, fonction),
    appeler: (id, args, appel) => pont.fonctions.appeler(id, args, appel),
    commander: (id) => new Promise((completed) => { (commandes.mappings[id.toUpperCase()] as (e: object) => unknown)({ completed }); }),
  };
}

/** Le client du paquet précède ExcelApi 1.20 et ne transmet pas `mergeUndoGroup` : on le lit à son entrée. */
function reunirLesAnnulations(excel: EspacesDuClient['Excel'], pont: Pont): void {
  const run = excel.run.bind(excel) as (...args: unknown[]) => Promise<unknown>;
  const reunit = (options: unknown): boolean => typeof options === 'object' && options !== null && (options as { mergeUndoGroup?: unknown }).mergeUndoGroup === true;
  excel.run = ((...args: unknown[]) => (reunit(args[0]) ? pont.reunir(() => run(...args)) : run(...args)));
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
