/** Un code déjà vu : sa clé, son texte, son rang dans le tableau que dit l'estampille, et le code écrit après lui la dernière fois. */
interface Place { readonly cle: number; readonly texte: string; tableau: number; rang: number; suivante: Place | null }

/** Au-delà de ce nombre de codes, un lexique repart à vide au tableau suivant : la mémoire reste bornée. */
const GARDES = 32768;

/**
 * Numérote les codes d'un tableau dans leur ordre d'apparition. Un code de chiffres est un entier « 1 » suivi
 * de ses chiffres (« 011 » → 1011), ce qui garde les zéros de tête et évite de fabriquer des textes ;
 * la table d'un tableau au suivant est gardée, dans une limite, et chaque tableau y appose son estampille.
 */
export class Lexique {
  private taille = 1024;
  private cles = new Float64Array(this.taille);
  private places: Place[] = [];
  /** Les mêmes codes, par leur texte : relire « 60623 » chiffre à chiffre coûterait trois fois plus. */
  private parTexte = new Map<string, Place>();
  private pris = 0;
  private tableau = 0;
  private derniere: Place | null = null;
  private mots: Map<string, number> | null = null;
  codes: string[] = [];

  /** Commence un tableau : les rangs repartent de zéro. */
  commencer(): void {
    if (this.pris > GARDES) this.vider(1024);
    this.tableau++;
    this.mots = null;
    this.codes = [];
  }

  /** Rang du code de chiffres `cle`. */
  rang(cle: number): number {
    return this.numeroter(this.place(cle));
  }

  /** Rang d'un code déjà appris, d'après son texte, ou -1. Une feuille relue a gardé son ordre : le code d'après se devine. */
  rangAppris(texte: string): number {
    const devinee = this.derniere?.suivante;
    if (devinee !== null && devinee !== undefined && devinee.texte === texte) {
      this.derniere = devinee;
      return this.numeroter(devinee);
    }
    const place = this.parTexte.get(texte);
    if (place === undefined) return -1;
    if (this.derniere !== null) this.derniere.suivante = place;
    this.derniere = place;
    return this.numeroter(place);
  }

  /** Rang du code de chiffres `cle`, écrit `texte`, retenu pour les tableaux suivants. */
  apprendre(texte: string, cle: number): number {
    const place = this.place(cle, texte);
    this.parTexte.set(texte, place);
    this.derniere = place;
    return this.numeroter(place);
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

  private numeroter(place: Place): number {
    if (place.tableau !== this.tableau) {
      place.tableau = this.tableau;
      place.rang = this.codes.length;
      this.codes.push(place.texte);
    }
    return place.rang;
  }

  private place(cle: number, texte = texteDe(cle)): Place {
    let i = this.indice(cle);
    if (this.cles[i] === cle) return this.places[i] as Place;
    if (2 * this.pris >= this.taille) {
      this.agrandir();
      i = this.indice(cle);
    }
    this.cles[i] = cle;
    this.pris++;
    return (this.places[i] = { cle, texte, tableau: -1, rang: -1, suivante: null });
  }

  private indice(cle: number): number {
    const masque = this.taille - 1;
    let i = Math.imul(cle | 0, 0x9e3779b1) >>> 7 & masque;
    while (this.cles[i] !== cle && this.cles[i] !== 0) i = (i + 1) & masque;
    return i;
  }

  private vider(taille: number): void {
    this.taille = taille;
    this.cles = new Float64Array(taille);
    this.places = [];
    this.parTexte = new Map();
    this.derniere = null;
    this.pris = 0;
  }

  private agrandir(): void {
    const { places, parTexte, pris } = this;
    this.vider(2 * this.taille);
    for (const place of places) {
      if (place === undefined) continue;
      const i = this.indice(place.cle);
      this.cles[i] = place.cle;
      this.places[i] = place;
    }
    this.parTexte = parTexte;
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
