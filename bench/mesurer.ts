/** Un rapport de deux durées : médiane, minimum et maximum des manches. */
export interface Rapport { readonly mediane: number; readonly min: number; readonly max: number; /** Durée médiane du numérateur, en nanosecondes. */ readonly numerateur: number; readonly denominateur: number }

/** Un côté d'un rapport : `preparer` fait les données neuves d'une manche, hors du temps mesuré. */
export interface Cote<T> { readonly preparer: () => T; readonly faire: (donnee: T) => unknown }

const CHAUFFE_NS = 400e6;
/** Ce qu'une manche dure au moins : en deçà, l'horloge et l'ordonnanceur comptent plus que le travail. */
const MANCHE_NS = 3e6;
/** Les données d'une manche tiennent ensemble en mémoire. */
const COPIES_MAX = 400;

/** Ce qui a été calculé, gardé pour qu'aucun calcul ne puisse être supprimé. */
export const temoin: { valeur: unknown } = { valeur: null };

/**
 * Le rapport du premier côté au second. Les manches alternent (un, deux, un, deux…), le ramasse-miettes passe avant
 * chacune, et le rapport est pris manche contre manche : une machine qui ralentit ralentit les deux.
 */
export function rapport<A, B>(un: Cote<A>, deux: Cote<B>, manches = 15): Rapport {
  const copiesUn = chauffer(un), copiesDeux = chauffer(deux);
  const rapports: number[] = [], numerateurs: number[] = [], denominateurs: number[] = [];
  for (let m = 0; m < manches; m++) {
    const a = manche(un, copiesUn), b = manche(deux, copiesDeux);
    rapports.push(a / b);
    numerateurs.push(a);
    denominateurs.push(b);
  }
  return { mediane: mediane(rapports), min: Math.min(...rapports), max: Math.max(...rapports), numerateur: mediane(numerateurs), denominateur: mediane(denominateurs) };
}

/** Nombre de copies d'une manche, une fois le code chaud. */
function chauffer<T>(cote: Cote<T>): number {
  let dernier = 0;
  for (let debut = maintenant(), n = 0; n < 3 || maintenant() - debut < CHAUFFE_NS; n++) dernier = manche(cote, 1, false);
  return Math.max(1, Math.min(COPIES_MAX, Math.ceil(MANCHE_NS / Math.max(1, dernier))));
}

/** Durée moyenne d'un travail, en nanosecondes. */
function manche<T>(cote: Cote<T>, copies: number, ramasser = true): number {
  const donnees = Array.from({ length: copies }, () => cote.preparer());
  if (ramasser) globalThis.gc?.();
  const debut = maintenant();
  for (let i = 0; i < copies; i++) temoin.valeur = cote.faire(donnees[i] as T);
  return (maintenant() - debut) / copies;
}

function maintenant(): number {
  return Number(process.hrtime.bigint());
}

export function mediane(nombres: readonly number[]): number {
  const tries = [...nombres].sort((a, b) => a - b);
  return tries[tries.length >> 1] as number;
}
