/** Médiane, minimum et maximum des manches. */
export interface Etendue {
  readonly mediane: number;
  readonly min: number;
  readonly max: number;
}

/** Un rapport de deux durées. */
export interface Rapport extends Etendue {
  /** Durées médianes, en nanosecondes. */
  readonly numerateur: number;
  readonly denominateur: number;
}

/** Un côté d'un rapport : `preparer` fait les données neuves d'une manche, hors du temps mesuré. */
export interface Cote<T> { readonly preparer: () => T; readonly faire: (donnee: T) => unknown }

const CHAUFFE_NS = 400e6;
/** Ce qu'un essai dure au moins : en deçà, l'horloge compte plus que le travail. */
const ESSAI_NS = 1e6;
/** Essais d'une manche, de chaque côté : le plus court est gardé, car un autre programme ne peut qu'allonger. */
const ESSAIS = 5;
/** Les données d'un essai tiennent ensemble en mémoire. */
const COPIES_MAX = 400;

/** Ce qui a été calculé, gardé pour qu'aucun calcul ne puisse être supprimé. */
export const temoin: { valeur: unknown } = { valeur: null };

/**
 * Le rapport du premier côté au second. Les essais alternent (un, deux, un, deux…), le ramasse-miettes passe avant
 * chaque manche, et le rapport est pris manche contre manche : une machine qui ralentit ralentit les deux.
 */
export function rapport<A, B>(un: Cote<A>, deux: Cote<B>, manches = 15): Rapport {
  const copiesUn = chauffer(un), copiesDeux = chauffer(deux);
  const rapports: number[] = [], numerateurs: number[] = [], denominateurs: number[] = [];
  for (let m = 0; m < manches; m++) {
    globalThis.gc?.();
    let a = Infinity, b = Infinity;
    for (let e = 0; e < ESSAIS; e++) {
      a = Math.min(a, essai(un, copiesUn));
      b = Math.min(b, essai(deux, copiesDeux));
    }
    rapports.push(a / b);
    numerateurs.push(a);
    denominateurs.push(b);
  }
  return {
    ...etendue(rapports),
    numerateur: mediane(numerateurs), denominateur: mediane(denominateurs),
  };
}

/** Nombre de copies d'un essai, une fois le code chaud. */
function chauffer<T>(cote: Cote<T>): number {
  let meilleur = Infinity;
  for (let debut = maintenant(), n = 0; n < 3 || maintenant() - debut < CHAUFFE_NS; n++) meilleur = Math.min(meilleur, essai(cote, 1));
  return Math.max(1, Math.min(COPIES_MAX, Math.ceil(ESSAI_NS / Math.max(1, meilleur))));
}

/** Durée moyenne d'un travail, en nanosecondes. */
function essai<T>(cote: Cote<T>, copies: number): number {
  const donnees = Array.from({ length: copies }, () => cote.preparer());
  const debut = maintenant();
  for (let i = 0; i < copies; i++) temoin.valeur = cote.faire(donnees[i] as T);
  return (maintenant() - debut) / copies;
}

function maintenant(): number {
  return Number(process.hrtime.bigint());
}

export function etendue(nombres: readonly number[]): Etendue {
  return { mediane: mediane(nombres), min: Math.min(...nombres), max: Math.max(...nombres) };
}

export function mediane(nombres: readonly number[]): number {
  const tries = [...nombres].sort((a, b) => a - b);
  return tries[tries.length >> 1] as number;
}
