import { estErreur, type ErreurCellule, type Valeur } from '../../src/domaine/grille';
import type { Objet } from './objets/objet';

/** Une cellule vide donnée seule en argument : Excel n’envoie pas la même chose que pour un argument omis (`null`). */
export const CELLULE_VIDE: unique symbol = Symbol('cellule vide');
type Cellule = Exclude<Valeur, { date: string }> | ErreurCellule;
/** Un argument tel que la formule le porte : une valeur, une plage (`null` y est une cellule vide), `null` s’il est omis, ou un objet de données. */
export type ArgumentFormule = Cellule | typeof CELLULE_VIDE | readonly (readonly Cellule[])[] | { readonly type: string; readonly basicValue: unknown };

export interface Appel { readonly address?: string; readonly parameterAddresses?: readonly (string | null)[] }
/** Ce que la cellule reçoit : une valeur, une matrice qui se répand, ou une erreur. Excel ne montre `message` que pour #VALUE! et #N/A. */
export type Resultat = { readonly ok: true; readonly valeur: unknown } | { readonly ok: false; readonly erreur: string; readonly message: string };

/** Le code d’erreur du fil, et l’erreur qu’Excel en affiche. Ceux qui manquent (exception quelconque, promesse rejetée…) donnent #VALUE!. */
const ERREURS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!', 9: '#NAME?', 10: '#NAME?' };
const MESSAGE = { categorie: 1, appel: 1000 };
/** La fonction reçoit les erreurs des cellules au lieu qu’elles la court-circuitent. */
const ERREURS_PERMISES = 4;

/** Appelle les fonctions personnalisées comme Excel, à travers le mandataire du client. */
export class Fonctions {
  /** Ce qu’une cellule vide devient : 0 sur le bureau, `null` sur le web, "" ailleurs. */
  vide: 0 | null | '' = 0;
  private numero = 0;
  private readonly attendus = new Map<number, (r: Resultat) => void>();
  /** Les objets du protocole par lesquels le mandataire rend ses résultats. */
  readonly objets: Readonly<Record<string, Objet>> = {
    'Microsoft.ExcelServices.CustomFunctions': {
      type: 'CustomFunctions',
      methodes: {
        SetInvocationArrayResults: (a) => {
          for (const [id, ok, valeur, code] of a.brut(0) as [number, boolean, unknown, number?][]) this.rendre(id, ok, valeur, code ?? 0);
        },
        SetInvocationResults: (a) => {
          const rendus = a.brut(0) as { id: number; failed?: boolean; value: unknown; errorCode?: number }[];
          for (const r of rendus) this.rendre(r.id, r.failed !== true, r.value, r.errorCode ?? 0);
        },
        _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
        _GetEnabledFeatures: () => [],
      },
    },
  };

  constructor(private readonly envoyer: (entrees: readonly object[]) => void) {}

  /** Appelle la fonction `id`, et rend ce que la cellule reçoit. */
  appeler(id: string, args: readonly ArgumentFormule[], { address = 'Feuil1!Z1', parameterAddresses }: Appel = {}): Promise<Resultat> {
    const n = ++this.numero;
    const corps = [n, id, args.map((a) => this.argument(a)), address, ERREURS_PERMISES, parameterAddresses ?? null];
    return new Promise((resoudre) => {
      this.attendus.set(n, resoudre);
      this.envoyer([{ messageCategory: MESSAGE.categorie, messageType: MESSAGE.appel, targetId: '', message: JSON.stringify(corps) }]);
    });
  }

  private argument(a: ArgumentFormule): unknown {
    if (a === CELLULE_VIDE) return this.vide;
    return Array.isArray(a) ? (a as readonly (readonly Cellule[])[]).map((l) => l.map((c) => (c === null ? this.vide : erreurDuFil(c)))) : erreurDuFil(a);
  }

  private rendre(id: number, ok: boolean, valeur: unknown, code: number): void {
    const resoudre = this.attendus.get(id);
    this.attendus.delete(id);
    if (ok && !affichable(valeur)) resoudre?.({ ok: false, erreur: '#VALUE!', message: '' });
    else resoudre?.(ok ? { ok, valeur } : { ok, erreur: ERREURS[code] ?? '#VALUE!', message: code === 1 || code === 7 ? String(valeur ?? '') : '' });
  }
}

/** Caractères d’une cellule, au plus. */
const TEXTE_MAX = 32_767;

/** Ce qu’Excel sait afficher : un rectangle de cellules, un texte qui tient dans l’une, un nombre qui en est un, un objet de données. */
function affichable(v: unknown): boolean {
  if (Array.isArray(v)) {
    const largeur = (v as unknown[][])[0]?.length ?? 0;
    return largeur > 0 && (v as unknown[][]).every((l) => l.length === largeur && l.every((c) => !Array.isArray(c) && affichable(c)));
  }
  if (typeof v === 'object') return v !== null && typeof (v as { type?: unknown }).type === 'string';
  return typeof v === 'boolean' || (typeof v === 'string' && v.length <= TEXTE_MAX) || (typeof v === 'number' && Number.isFinite(v));
}

function erreurDuFil(v: unknown): unknown {
  return estErreur(v as Valeur) ? { type: 'CustomFunctionError', code: (v as ErreurCellule).erreur } : v;
}
