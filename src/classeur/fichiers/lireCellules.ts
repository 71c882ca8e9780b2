import type { Valeur } from '../../domaine/grille';
import { rangDuCode, retenirCode, texteDuCode } from './codesVus';
import { garderLibelle, LIBELLE_MAX, libelleGarde, passerLibelle } from './libellesSuivants';

/*
 * Une ligne de lot est presque toute dans « cellules », et la lire prenait la moitié de la durée du lot. La matrice ordinaire
 * se lit donc ici, d'une passe qui donne les mêmes valeurs que JSON.parse ; au premier signe qu'elle ne connaît pas, elle
 * renonce, et JSON.parse décide.
 */
const ESPACE = 32, GUILLEMET = 34, VIRGULE = 44, MOINS = 45, POINT = 46, ZERO = 48, NEUF = 57, OUVRANT = 91, BARRE = 92, FERMANT = 93, ACCOLADE = 123;
const F = 102, L = 108, N = 110, T = 116, U = 117;

/** Au-delà, la ligne est laissée à JSON.parse. */
const CARACTERES_MAX = 1 << 18, COLONNES_MAX = 256;
/** Un entier d'au plus neuf chiffres tient sur 31 bits ; divisé par une puissance de dix exacte, il est arrondi comme le veut JSON. */
const CHIFFRES_MAX = 9;
const DIX = [1, 10, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9] as const;

/** Les caractères de la ligne, en nombres : les lire d'un texte serait trois fois plus long. Un libellé gardé peut se chercher au-delà de leur fin. */
const codes = new Uint16Array(CARACTERES_MAX + LIBELLE_MAX);
const octets = Buffer.from(codes.buffer), ligne = new DataView(codes.buffer);

/** Une matrice lue et la place qui la suit dans le texte. */
export interface Cellules { readonly cellules: Valeur[][]; readonly fin: number }

/** La matrice qui commence à `debut`, ou `null` si elle n'est pas ordinaire. Lève une erreur si l'une de ses valeurs n'est pas du JSON. */
export function lireCellules(texte: string, debut: number): Cellules | null {
  if (texte.length > CARACTERES_MAX) return null;
  octets.write(texte, 0, 'utf16le');
  // Aucune lecture ne passe ce zéro, qui n'est d'aucune matrice.
  codes[texte.length] = 0;
  return LECTEUR.matrice(texte, debut);
}

class Lecteur {
  private readonly codes = codes;
  /** Dans chaque colonne, le dernier texte qui n'est pas un code et sa place : la ligne suivante le répète souvent. */
  private textes: string[] = [];
  private readonly debuts = new Int32Array(COLONNES_MAX);
  private readonly fins = new Int32Array(COLONNES_MAX);
  private texte = '';
  private i = 0;
  /** Rang, parmi les codes vus, du dernier de la rangée ; -1 s'il n'y en a pas. */
  private code = -1;

  matrice(texte: string, debut: number): Cellules | null {
    this.texte = texte;
    this.i = debut;
    this.textes = [];
    this.fins.fill(0);
    const { codes } = this, cellules: Valeur[][] = [];
    if (codes[this.i] !== OUVRANT) return null;
    let vide: null[] = [];
    for (;;) {
      this.i++;
      if (codes[this.i] === ESPACE) this.i++;
      const rangee = this.rangee(vide);
      if (rangee === null) return null;
      cellules.push(rangee);
      if (rangee.length !== vide.length) vide = nuls(rangee.length);
      const suite = codes[this.i];
      if (suite === FERMANT) return { cellules, fin: this.i + 1 };
      if (suite !== VIRGULE) return null;
    }
  }

  /** Une rangée, qui part d'autant de cellules vides qu'en a la précédente. */
  private rangee(vide: readonly null[]): Valeur[] | null {
    const { codes } = this;
    if (codes[this.i] !== OUVRANT) return null;
    const rangee: Valeur[] = vide.slice();
    this.code = -1;
    if (codes[this.i + 1] === FERMANT) {
      this.i += 2;
      return [];
    }
    for (let c = 0; c < COLONNES_MAX; c++) {
      this.i++;
      if (codes[this.i] === ESPACE) this.i++;
      const v = this.valeur(c);
      if (v === undefined) return null;
      if (c >= rangee.length) rangee.push(v);
      else if (v !== null) rangee[c] = v;
      const suite = codes[this.i];
      if (suite === FERMANT) {
        this.i++;
        if (c + 1 < rangee.length) rangee.length = c + 1;
        return rangee;
      }
      if (suite !== VIRGULE) return null;
    }
    return null;
  }

  private valeur(colonne: number): Valeur | undefined {
    const { codes, i } = this;
    switch (codes[i]) {
      case N:
        if (codes[i + 1] !== U || codes[i + 2] !== L || codes[i + 3] !== L) return undefined;
        this.i += 4;
        return null;
      case GUILLEMET: return this.lireTexte(colonne);
      case T: return this.confier(i + 4);
      case F: return this.confier(i + 5);
      // Une erreur ou une date : un objet qui en contient d'autres ne finit pas là, et ne se lira pas.
      case ACCOLADE: return this.confier(this.texte.indexOf('}', i) + 1);
      default: return this.nombre();
    }
  }

  /** Ce qui est rare : un morceau que JSON.parse lit tout entier a dans la ligne la même valeur. */
  private confier(fin: number): Valeur {
    const v = JSON.parse(this.texte.slice(this.i, fin)) as Valeur;
    this.i = fin;
    return v;
  }

  private lireTexte(colonne: number): string | undefined {
    const { codes, texte } = this, debut = this.i + 1;
    let i = debut, cle = 1, c = codes[i] as number;
    for (; c >= ZERO && c <= NEUF; c = codes[++i] as number) cle = (cle * 10 + c - ZERO) | 0;
    if (c === GUILLEMET && i - debut <= CHIFFRES_MAX) {
      this.i = i + 1;
      let rang = rangDuCode(cle);
      if (rang < 0) rang = retenirCode(cle, JSON.parse(texte.slice(debut - 1, i + 1)) as string);
      this.code = rang;
      return texteDuCode(rang);
    }
    const { code } = this;
    if (code >= 0) {
      const suite = passerLibelle(ligne, code, debut);
      if (suite > 0) {
        this.i = suite;
        return libelleGarde(code);
      }
    }
    const { debuts, fins } = this, fin = fins[colonne] as number;
    let a = debuts[colonne] as number, b = debut;
    for (; a < fin && codes[a] === codes[b]; b++) a++;
    if (a === fin && b > debut && codes[b] === GUILLEMET) {
      this.i = b + 1;
      return this.textes[colonne];
    }
    let echappe = false;
    for (; c !== GUILLEMET; c = codes[++i] as number) {
      if (c === BARRE) {
        echappe = true;
        c = codes[++i] as number;
      }
      if (c < ESPACE) return undefined;
    }
    if (echappe) return this.confier(i + 1) as string;
    this.i = i + 1;
    debuts[colonne] = debut;
    fins[colonne] = i;
    const lu = texte.slice(debut, i);
    return (this.textes[colonne] = code < 0 ? lu : garderLibelle(ligne, code, debut, lu));
  }

  private nombre(): number | undefined {
    const { codes } = this, debut = this.i;
    let i = debut, c = codes[i] as number;
    const negatif = c === MOINS;
    if (negatif) c = codes[++i] as number;
    const entiers = i;
    let m = 0, decimales = 0;
    for (; c >= ZERO && c <= NEUF; c = codes[++i] as number) m = (m * 10 + c - ZERO) | 0;
    let chiffres = i - entiers;
    if (chiffres === 0 || (chiffres > 1 && codes[entiers] === ZERO)) return undefined;
    if (c === POINT) {
      const point = i;
      c = codes[++i] as number;
      for (; c >= ZERO && c <= NEUF; c = codes[++i] as number) m = (m * 10 + c - ZERO) | 0;
      decimales = i - point - 1;
      if (decimales === 0) return undefined;
      chiffres += decimales;
    }
    this.i = i;
    if (chiffres > CHIFFRES_MAX) return Number(this.texte.slice(debut, i));
    const v = m / (DIX[decimales] as number);
    return negatif ? -v : v;
  }
}

/** Un seul pour toutes les lignes : une classe dont aucun objet ne vit est oubliée au ramassage, et son code compilé avec elle. */
const LECTEUR = new Lecteur();

function nuls(nombre: number): null[] {
  const vide: null[] = [];
  while (vide.length < nombre) vide.push(null);
  return vide;
}
