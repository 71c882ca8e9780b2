import { ErreurHote, inconnu } from './erreurs';
import { Arguments, estObjet, type Objet } from './objets/objet';

interface Recus { readonly Arguments?: readonly unknown[]; readonly ReferencedObjectPathIds?: readonly number[] }
interface Demande { readonly Select?: readonly string[]; readonly Expand?: readonly string[]; readonly Top?: number; readonly Skip?: number }
interface Action {
  readonly Id: number; readonly ActionType: number; readonly Name: string; readonly ObjectPathId: number;
  readonly ArgumentInfo?: Recus; readonly QueryInfo?: Demande;
}
interface Chemin { readonly ObjectPathType: number; readonly Name: string; readonly ParentObjectPathId?: number; readonly ArgumentInfo?: Recus }
/** Une requête du client : les objets qu’elle nomme, et ce qu’elle en fait, dans l’ordre. */
export interface Lot { readonly Actions: readonly Action[]; readonly ObjectPaths: Readonly<Record<string, Chemin>> }
export interface Reponse { readonly Results: { ActionId: number; Value: unknown }[]; readonly TraceIds: number[]; Error?: object }

const CHEMIN = { racine: 1, neuf: 2, methode: 3, propriete: 4, element: 5, reference: 6, nul: 7 };
const ACTION = { instancier: 1, lire: 2, appeler: 3, changer: 4, tracer: 5, constater: 6, appelerAvecEtat: 8 };

/** Ce que l’hôte garde d’une requête à l’autre. */
export interface Memoire {
  readonly racine: () => Objet;
  /** Les objets que le client crée lui-même (« Microsoft.ExcelServices.CustomFunctions »). */
  readonly neufs: Readonly<Record<string, Objet>>;
  /** Les plages que le client désigne par un numéro, et le dernier donné. */
  readonly references: Map<string, Objet>;
  derniere: number;
  /** Vrai tant que ce que l’objet désigne existe. */
  readonly existe: (o: Objet) => boolean;
  /** Ce que l’hôte ne connaît pas et qu’on lui a demandé : un essai le vérifie vide. */
  readonly inconnus: string[];
}

/** Répond à une requête. Comme Excel, il s’arrête au premier refus et garde ce qui était déjà fait. */
export function executer(lot: Lot, memoire: Memoire): Reponse {
  const requete = new Requete(lot, memoire);
  const reponse: Reponse = { Results: [], TraceIds: [] };
  for (const [rang, action] of lot.Actions.entries()) {
    try {
      const rendu = requete.faire(action);
      if (action.ActionType === ACTION.tracer) reponse.TraceIds.push(action.Id);
      if (rendu !== undefined) reponse.Results.push({ ActionId: action.Id, Value: rendu });
    } catch (e) {
      const erreur = e instanceof ErreurHote ? e : new ErreurHote('GeneralException', e instanceof Error ? e.stack : String(e));
      if (erreur.code === 'ApiNotFound' || erreur.code === 'GeneralException') memoire.inconnus.push(erreur.message);
      reponse.Error = { Code: erreur.code, Message: erreur.message, ActionIndex: rang, HttpStatusCode: erreur.code === 'AccessDenied' ? 403 : 400, Location: requete.lieu.replace(/\.([A-Z])/, (m) => m.toLowerCase()) };
      break;
    }
  }
  return reponse;
}

function exiger<T>(o: T | undefined, membre: string): T {
  if (o === undefined) throw inconnu(membre);
  return o;
}

class Requete {
  private readonly objets = new Map<number, Objet | null>();
  /** Le dernier membre demandé : « Worksheet.GetRange ». */
  lieu = '';

  constructor(private readonly lot: Lot, private readonly memoire: Memoire) {}

  /** Le résultat d’une action, `undefined` si elle n’en a pas. */
  faire(action: Action): unknown {
    if (action.ActionType === ACTION.tracer) return null;
    const objet = this.objet(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instancier: return objet && this.identite(objet);
      case ACTION.lire: return objet && this.lire(objet, action.QueryInfo ?? {});
      case ACTION.constater: return undefined;
      case ACTION.changer: return this.changer(objet, action);
      case ACTION.appeler:
      case ACTION.appelerAvecEtat: return this.appeler(objet, action);
      default: throw inconnu(`action ${action.ActionType}`);
    }
  }

  private objet(id: number): Objet | null {
    if (!this.objets.has(id)) this.objets.set(id, this.resoudre(this.lot.ObjectPaths[id] as Chemin));
    return this.objets.get(id) ?? null;
  }

  private resoudre(chemin: Chemin): Objet | null {
    const { ObjectPathType: genre, Name: nom } = chemin;
    if (genre === CHEMIN.racine) return this.memoire.racine();
    if (genre === CHEMIN.nul) return null;
    if (genre === CHEMIN.neuf) return exiger(this.memoire.neufs[nom], `new ${nom}`);
    if (genre === CHEMIN.reference) {
      const o = this.memoire.references.get(nom);
      if (!o || !this.memoire.existe(o)) throw new ErreurHote('InvalidReference');
      return o;
    }
    const parent = this.objet(chemin.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (genre === CHEMIN.propriete) return (this.membre(parent.objets, parent, nom))();
    const rendu = this.membre(parent.methodes, parent, genre === CHEMIN.element ? 'GetItem' : nom)(this.arguments(chemin.ArgumentInfo));
    return estObjet(rendu) ? rendu : null;
  }

  private membre<T>(membres: Readonly<Record<string, T>> | undefined, objet: Objet, nom: string): T {
    this.lieu = `${objet.type}.${nom}`;
    return exiger(membres && Object.hasOwn(membres, nom) ? membres[nom] : undefined, this.lieu);
  }

  private arguments(recus: Recus = {}): Arguments {
    const references = recus.ReferencedObjectPathIds ?? [];
    return new Arguments((recus.Arguments ?? []).map((a, i) => ((references[i] ?? 0) > 0 ? this.objet(references[i] as number) : a)));
  }

  private appeler(objet: Objet | null, { Name: nom, ArgumentInfo: recus }: Action): unknown {
    if (objet === null || nom === '_KeepReference') return undefined;
    if (nom === '_RemoveReference') {
      for (const [cle, o] of this.memoire.references) if (o === objet) this.memoire.references.delete(cle);
      return undefined;
    }
    const rendu = this.membre(objet.methodes, objet, nom)(this.arguments(recus));
    return estObjet(rendu) ? undefined : rendu;
  }

  private changer(objet: Objet | null, { Name: nom, ArgumentInfo: recus }: Action): undefined {
    if (objet === null) throw new ErreurHote('InvalidOperation');
    const { ecrire } = this.membre(objet.valeurs, objet, nom);
    if (!ecrire) throw inconnu(`${this.lieu} en écriture`);
    ecrire(this.arguments(recus).brut(0));
    return undefined;
  }

  private identite(objet: Objet): Record<string, unknown> {
    if (objet.id !== undefined) return { _Id: objet.id, ...(objet.valeurs?.['Id'] ? { Id: objet.id } : {}) };
    if (!objet.plage) return {};
    const cle = `plage ${++this.memoire.derniere}`;
    this.memoire.references.set(cle, objet);
    return { _ReferenceId: cle };
  }

  private lire(objet: Objet, { Select = [], Expand = [], Top, Skip = 0 }: Demande): Record<string, unknown> {
    const voulus = [...Select, ...Expand].map((s) => s.split('/'));
    if (!objet.elements) return this.valeurs(objet, voulus);
    const elements = objet.elements().slice(Skip, Top === undefined ? undefined : Skip + Top);
    const dElement = voulus.filter(([tete]) => tete !== 'count').map(([tete, ...suite]) => (tete === 'items' ? suite : [tete as string, ...suite])).filter((s) => s.length > 0);
    return { _Items: elements.map((o) => ({ ...this.valeurs(o, dElement), ...this.identite(o) })), Count: elements.length };
  }

  /** Les valeurs simples demandées, toutes si rien n’est demandé, et celles des objets qu’un chemin traverse. */
  private valeurs(objet: Objet, voulus: readonly (readonly string[])[]): Record<string, unknown> {
    const rendu: Record<string, unknown> = objet.id === undefined ? {} : { _Id: objet.id };
    const suites = new Map<string, string[][]>();
    for (const [tete = '*', ...suite] of voulus.length === 0 ? [['*']] : voulus) {
      if (tete === '*') for (const [cle, v] of Object.entries(objet.valeurs ?? {})) rendu[cle] = v.lire() ?? null;
      else {
        const cle = tete.charAt(0).toUpperCase() + tete.slice(1);
        if (objet.objets && Object.hasOwn(objet.objets, cle)) suites.set(cle, [...(suites.get(cle) ?? []), ...(suite.length > 0 ? [suite] : [])]);
        else rendu[cle] = this.membre(objet.valeurs, objet, cle).lire() ?? null;
      }
    }
    for (const [cle, suite] of suites) {
      const o = this.membre(objet.objets, objet, cle)();
      rendu[cle] = o && this.lire(o, { Select: suite.map((s) => s.join('/')) });
    }
    return rendu;
  }
}
