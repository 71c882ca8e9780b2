/** Suite pseudo-aléatoire reproductible (mulberry32) : la même graine donne les mêmes tableaux. */
export class Hasard {
  constructor(private etat: number) {}

  /** Nombre de [0, 1[. */
  tirer(): number {
    this.etat = (this.etat + 0x6d2b79f5) | 0;
    let t = Math.imul(this.etat ^ (this.etat >>> 15), 1 | this.etat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Entier de 0 à `n` exclu. */
  entier(n: number): number {
    return Math.floor(this.tirer() * n);
  }

  /** Un élément d'une liste qui n'est pas vide. */
  parmi<T>(liste: readonly T[]): T {
    return liste[this.entier(liste.length)] as T;
  }

  /** Mélange une liste sur place, et la rend. */
  melanger<T>(liste: T[]): T[] {
    for (let i = liste.length - 1; i > 0; i--) {
      const j = this.entier(i + 1);
      [liste[i], liste[j]] = [liste[j] as T, liste[i] as T];
    }
    return liste;
  }
}
