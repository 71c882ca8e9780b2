import { MONTANT_MAX, type Montant } from './montant';

/** Ce qu'un texte dit d'un montant. `vide` : rien, ou le tiret qui en tient lieu ; `arrondi` : proposition au centime, à ne pas prendre pour la valeur. */
export type LectureTexte =
  | { readonly etat: 'montant'; readonly montant: Montant }
  | { readonly etat: 'decimales'; readonly arrondi: Montant | null }
  | { readonly etat: 'vide' | 'illisible' };

/** Ce que rend `centimesDuTexte` d'un texte vide, ou d'un tiret qui en tient lieu. */
export const TEXTE_VIDE = -Infinity;
/** Ce que rend `centimesDuTexte` d'un montant qui a plus de deux décimales. */
const TROP_DE_DECIMALES = Infinity;

/** Le montant écrit à la française dans `texte`, en centimes, ou `null` si ce n'en est pas un ou s'il a plus de deux décimales. */
export function lireMontant(texte: string): Montant | null {
  const c = centimesDuTexte(texte);
  return Number.isFinite(c) ? (c as Montant) : null;
}

/** Comme `lireMontant`, en disant pourquoi le texte n'est pas un montant. Ne lève jamais. */
export function lireTexteMontant(texte: string): LectureTexte {
  const c = centimesDuTexte(texte);
  if (Number.isFinite(c)) return { etat: 'montant', montant: c as Montant };
  if (c === TEXTE_VIDE) return { etat: 'vide' };
  return c === TROP_DE_DECIMALES ? { etat: 'decimales', arrondi: arrondir(texte) } : { etat: 'illisible' };
}

/** Les espaces des tableurs et de la typographie française : sécable, insécable, fine, de chiffre, de largeur nulle. */
function estEspace(c: number): boolean {
  return c === 32 || c === 0xa0 || c === 0x202f || (c >= 9 && c <= 13) || (c >= 0x2000 && c <= 0x200b) || c === 0x205f || c === 0x3000 || c === 0xfeff;
}

function estMoins(c: number): boolean {
  return c === 45 || (c >= 0x2010 && c <= 0x2015) || c === 0x2212 || c === 0xfe63 || c === 0xff0d;
}

const POINT = 46, VIRGULE = 44;

/** Longueur de la devise (« € », « EUR », « euros ») écrite en `i`, ou 0. */
function devise(t: string, i: number): number {
  const c = t.charCodeAt(i);
  if (c === 0x20ac) return 1;
  if ((c | 32) !== 101 || (t.charCodeAt(i + 1) | 32) !== 117 || (t.charCodeAt(i + 2) | 32) !== 114) return 0;
  if ((t.charCodeAt(i + 3) | 32) !== 111) return 3;
  return (t.charCodeAt(i + 4) | 32) === 115 ? 5 : 4;
}

/**
 * Les centimes du texte, sans allocation : un entier, `NaN` si ce n'est pas un montant,
 * `TROP_DE_DECIMALES` ou `TEXTE_VIDE`. Un seul point suivi de trois chiffres (« 1.234 ») peut être un millier
 * ou une décimale de trop : il n'est pas deviné.
 */
export function centimesDuTexte(t: string): number {
  const n = t.length;
  let i = 0, signe = 0, parenthese = false, symbole = false;
  for (; i < n; i++) {
    const c = t.charCodeAt(i);
    if (c >= 48 && c <= 57) break;
    if (estEspace(c)) continue;
    if (estMoins(c) && signe === 0) { signe = -1; continue; }
    if (c === 43 && signe === 0) { signe = 1; continue; }
    if (c === 40 && !parenthese && signe === 0) { parenthese = true; continue; }
    const d = symbole ? 0 : devise(t, i);
    if (d === 0) return NaN;
    symbole = true;
    i += d - 1;
  }
  if (i === n) return signe !== 1 && !parenthese && !symbole ? TEXTE_VIDE : NaN;

  let valeur = 0, chiffres = 0, groupe = 0, premier = -1, milliers = 0, egaux = true;
  let points = 0, virgules = 0, dernier = 0;
  for (; i < n; i++) {
    const c = t.charCodeAt(i);
    if (c >= 48 && c <= 57) {
      valeur = valeur * 10 + (c - 48);
      chiffres++;
      groupe++;
      continue;
    }
    const suivant = t.charCodeAt(i + 1);
    const chiffreApres = suivant >= 48 && suivant <= 57;
    if (!chiffreApres) break;
    if (c === POINT) points++;
    else if (c === VIRGULE) virgules++;
    else if (estEspace(c) || c === 39 || c === 0x2019) milliers++;
    else break;
    if (premier < 0) premier = groupe;
    else if (groupe !== 3) egaux = false;
    // Après une marque, seulement l'autre marque, une fois (« 1.234,56 »), ou la même (« 1.234.567 »).
    const marque = c === POINT || c === VIRGULE;
    if (dernier !== 0 && (!marque || (c !== dernier && (c === POINT ? points : virgules) > 1))) return NaN;
    dernier = marque ? c : 0;
    groupe = 0;
  }
  const fin = terminer(t, i, signe, parenthese, symbole);
  if (fin === 0) return NaN;

  const marques = points + virgules;
  const decimal = marques > 0 && (points === 0 || virgules === 0 ? marques === 1 : (dernier === POINT ? points : virgules) === 1);
  const groupes = milliers + marques - (decimal ? 1 : 0);
  if (groupes > 0 && (premier < 1 || premier > 3 || !egaux || (!decimal && groupe !== 3))) return NaN;
  if (!decimal) return borner(fin * valeur * 100, chiffres + 2);
  if (groupe > 2) return groupes === 0 && dernier === POINT && groupe === 3 && premier <= 3 && valeur >= 1000 ? NaN : TROP_DE_DECIMALES;
  return borner(fin * (groupe === 1 ? valeur * 10 : valeur), chiffres + 2 - groupe);
}

/** Le signe, 1 ou -1, une fois lu ce qui suit les chiffres ; 0 si ce n'est plus un montant. */
function terminer(t: string, de: number, signe: number, parenthese: boolean, symbole: boolean): number {
  let fermee = false;
  for (let i = de; i < t.length; i++) {
    const c = t.charCodeAt(i);
    if (estEspace(c)) continue;
    if (estMoins(c) && signe === 0 && !parenthese) { signe = -1; continue; }
    if (c === 43 && signe === 0 && !parenthese) { signe = 1; continue; }
    if (c === 41 && parenthese && !fermee) { fermee = true; continue; }
    const d = symbole ? 0 : devise(t, i);
    if (d === 0) return 0;
    symbole = true;
    i += d - 1;
  }
  if (parenthese !== fermee) return 0;
  return parenthese || signe === -1 ? -1 : 1;
}

function borner(c: number, chiffres: number): number {
  return chiffres > 17 || c > MONTANT_MAX || c < -MONTANT_MAX ? NaN : c + 0;
}

/** Le montant arrondi au centime d'un texte qui a trop de décimales, pour le proposer. */
function arrondir(t: string): Montant | null {
  const marque = Math.max(t.lastIndexOf(','), t.lastIndexOf('.'));
  const c = centimesDuTexte(t.slice(0, marque + 3) + (t.includes('(') ? ')' : ''));
  if (!Number.isFinite(c)) return null;
  const suivant = t.charCodeAt(marque + 3);
  return (suivant >= 53 && suivant <= 57 ? c + (c < 0 || /[-(\u2010-\u2015\u2212]/.test(t) ? -1 : 1) : c) as Montant;
}
