import { ErreurHote } from '../erreurs';
import type { PlageSimulee } from '../classeurSimule';

/** Les arguments d’un appel, tels que le client les envoie : un argument omis est `null`. */
export class Arguments {
  constructor(private readonly recus: readonly unknown[]) {}

  brut(i: number): unknown {
    return this.recus[i] ?? null;
  }

  texte(i: number): string {
    const v = this.brut(i);
    if (typeof v !== 'string') throw new ErreurHote('InvalidArgument');
    return v;
  }

  nombre(i: number, defaut?: number): number {
    const v = this.brut(i) ?? defaut;
    if (typeof v !== 'number' || !Number.isInteger(v)) throw new ErreurHote('InvalidArgument');
    return v;
  }

  booleen(i: number): boolean {
    return this.brut(i) === true;
  }

  /** Une plage donnée par un objet ou par une adresse, que `lire` résout. */
  plage(i: number, lire: (adresse: string) => PlageSimulee): PlageSimulee {
    const v = this.brut(i);
    if (estObjet(v) && v.plage) return v.plage;
    return lire(this.texte(i));
  }
}

/** Une valeur simple d’un objet, en lecture seule si `ecrire` manque. */
export interface Valeur { readonly lire: () => unknown; readonly ecrire?: (v: unknown) => void }
export type Methode = (a: Arguments) => unknown;

/**
 * Un objet d’Excel tel que le protocole le voit, en noms du fil (« RowCount »). Ce qui n’y est pas est ApiNotFound.
 * Les objets ne gardent rien : ils regardent le classeur simulé.
 */
export interface Objet {
  readonly type: string;
  /** Identifiant par lequel le client retrouve l’objet dans sa collection. */
  readonly id?: string;
  /** La plage que l’objet désigne : le client la retrouve par un numéro de référence. */
  readonly plage?: PlageSimulee;
  readonly valeurs?: Readonly<Record<string, Valeur>>;
  readonly objets?: Readonly<Record<string, () => Objet | null>>;
  readonly methodes?: Readonly<Record<string, Methode>>;
  /** Les éléments, si l’objet est une collection. */
  readonly elements?: () => readonly Objet[];
}

export function estObjet(v: unknown): v is Objet {
  return typeof v === 'object' && v !== null && typeof (v as { type?: unknown }).type === 'string' && ('methodes' in v || 'valeurs' in v || 'elements' in v);
}

/** Une collection avec ce que toutes ont : GetItem, GetItemOrNullObject, GetItemAt, GetCount. */
export function collection(type: string, elements: () => readonly Objet[], trouver: (cle: string) => Objet | null, reste: Pick<Objet, 'methodes' | 'objets'> = {}): Objet {
  const exige = (cle: string): Objet => {
    const o = trouver(cle);
    if (o === null) throw new ErreurHote('ItemNotFound');
    return o;
  };
  return {
    type, elements,
    ...(reste.objets ? { objets: reste.objets } : {}),
    valeurs: { Count: { lire: () => elements().length } },
    methodes: {
      GetItem: (a) => exige(String(a.brut(0))),
      GetItemOrNullObject: (a) => trouver(String(a.brut(0))),
      GetItemAt: (a) => {
        const o = elements()[a.nombre(0)];
        if (o === undefined) throw new ErreurHote('InvalidArgument');
        return o;
      },
      GetCount: () => elements().length,
      ...reste.methodes,
    },
  };
}

/** Des valeurs libres rangées par l’hôte, chacune avec sa valeur par défaut. */
export function libres(
  defauts: Readonly<Record<string, unknown>>, lire: (cle: string, defaut: unknown) => unknown, ecrire: (cle: string, v: unknown) => void,
): Record<string, Valeur> {
  return Object.fromEntries(Object.entries(defauts).map(([cle, defaut]) => [cle, { lire: () => lire(cle, defaut), ecrire: (v) => ecrire(cle, v) }]));
}

/** Le texte reçu, ou InvalidArgument. */
export function texte(v: unknown): string {
  if (typeof v !== 'string') throw new ErreurHote('InvalidArgument');
  return v;
}
