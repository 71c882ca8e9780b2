import type { Valeur } from '../domaine/grille';

/**
 * Numérote les codes d'un tableau dans leur ordre d'apparition. Un code de chiffres est un entier « 1 » suivi
 * de ses chiffres (« 011 » → 1011), ce qui garde les zéros de tête et évite de fabriquer des textes ;
 * la table d'un tableau au suivant est gardée, dans une limite, et chaque tableau y appose son estampille.
 */
export class Lexique {
  private taille = 1024;
  private cles = new Float64Array(this.taille);
  private estampilles = new Int32Array(this.taille);
  private rangs = new Int32Array(this.taille);
  private textes: string[] = [];
  private pris = 0;
  private tableau = 0;
  private mots: Map<string, number> | null = null;
  /** Place des codes déjà vus, par leur texte : le relire chiffre à chiffre coûterait trois fois plus. */
  private parTexte = new Map<string, number>();
  codes: string[] = [];

  /** Commence un tableau : les rangs repartent de zéro. */
  commencer(): void {
    if (this.taille > 65536 || this.tableau === 0x7ffffffe) this.vider(1024);
    this.tableau++;
    this.mots = null;
    this.codes = [];
  }

  /** Rang du code de chiffres `cle`. */
  rang(cle: number): number {
    let i = this.place(cle);
    if (this.cles[i] !== cle) {
      if (2 * this.pris >= this.taille) {
        this.agrandir();
        i = this.place(cle);
      }
      this.cles[i] = cle;
      this.textes[i] = texteDe(cle);
      this.pris++;
    }
    if (this.estampilles[i] !== this.tableau) {
      this.estampilles[i] = this.tableau;
      this.rangs[i] = this.codes.length;
      this.codes.push(this.textes[i] as string);
    }
    return this.rangs[i] as number;
  }

  /** Rang d'un code déjà appris, d'après son texte, ou -1. */
  rangAppris(texte: Valeur | undefined): number {
    const i = this.parTexte.get(texte as string);
    if (i === undefined) return -1;
    return this.estampilles[i] === this.tableau ? (this.rangs[i] as number) : this.rang(this.cles[i] as number);
  }

  /** Rang du code de chiffres `cle`, écrit `texte`, retenu pour les tableaux suivants. */
  apprendre(texte: string, cle: number): number {
    const rang = this.rang(cle);
    this.parTexte.set(texte, this.place(cle));
    return rang;
  }

  /** Rang d'un code qui a des lettres. */
  rangMot(mot: string): number {
    this.mots ??= new Map();
    let r = this.mots.get(mot);
    if (r === undefined) {
      r = this.codes.push(mot) - 1;
      this.mots.set(mot, r);
    }
    return r;
  }

  private place(cle: number): number {
    const masque = this.taille - 1;
    let i = Math.imul(cle | 0, 0x9e3779b1) >>> 7 & masque;
    while (this.cles[i] !== cle && this.cles[i] !== 0) i = (i + 1) & masque;
    return i;
  }

  private vider(taille: number): void {
    this.taille = taille;
    this.cles = new Float64Array(taille);
    this.estampilles = new Int32Array(taille);
    this.rangs = new Int32Array(taille);
    this.textes = [];
    this.parTexte = new Map();
    this.pris = 0;
    this.tableau = Math.min(this.tableau, 0x7ffffff0);
    if (this.tableau === 0x7ffffff0) this.tableau = 0;
  }

  private agrandir(): void {
    const { cles, estampilles, rangs, textes, pris } = this;
    this.vider(2 * this.taille);
    for (let j = 0; j < cles.length; j++) {
      const cle = cles[j] as number;
      if (cle === 0) continue;
      const i = this.place(cle);
      this.cles[i] = cle;
      this.estampilles[i] = estampilles[j] as number;
      this.rangs[i] = rangs[j] as number;
      this.textes[i] = textes[j] as string;
    }
    this.pris = pris;
  }
}

/** Les chiffres d'une clé : 1011 → « 011 ». */
export function texteDe(cle: number): string {
  return String(cle).slice(1);
}

/** Clé d'un texte fait de chiffres seulement, ou -1. */
export function cleDesChiffres(t: string): number {
  const n = t.length;
  if (n === 0 || n > 10) return -1;
  let cle = 1;
  for (let i = 0; i < n; i++) {
    const c = t.charCodeAt(i);
    if (c < 48 || c > 57) return -1;
    cle = cle * 10 + (c - 48);
  }
  return cle;
}
