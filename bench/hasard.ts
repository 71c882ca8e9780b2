/** Suite pseudo-aléatoire de [0, 1[, la même pour une même graine (générateur congruentiel de Numerical Recipes). */
export function hasard(graine: number): () => number {
  let etat = graine >>> 0;
  return () => {
    etat = (Math.imul(etat, 1664525) + 1013904223) >>> 0;
    return etat / 4294967296;
  };
}

/** Mélange une liste sur place. */
export function melanger<T>(liste: T[], alea: () => number): T[] {
  for (let i = liste.length - 1; i > 0; i--) {
    const j = Math.floor(alea() * (i + 1));
    [liste[i], liste[j]] = [liste[j] as T, liste[i] as T];
  }
  return liste;
}
