import { coiffe } from '../texte/imputation';

/**
 * Nombres (sous leur clé de `Lexique`) qui n'ont de crédits qu'avec leur zéro de tête : 11 ne peut être que « 011 ».
 * Plans M14, M57 et M22 : 1, 2, 11, 12 et 40 à 43 n'y portent aucun crédit ; 001, 002, 011, 012 et 040 à 043 y sont des chapitres.
 */
const SEULE_LECTURE = new Map([[11, 1001], [12, 1002], [111, 1011], [112, 1012], [140, 1040], [141, 1041], [142, 1042], [143, 1043]]);
/**
 * Codes « 0xx » du fonctionnement : en fonctionnement, 22 ou 23 ne peuvent être que « 022 » et « 023 ».
 * Les classes 1 et 2 sont d'investissement : instructions M14, M57 et M22, nomenclature par nature.
 */
const EN_FONCTIONNEMENT = new Map([[113, 1013], [114, 1014], [115, 1015], [116, 1016], [117, 1017], [118, 1018], [119, 1019], [122, 1022], [123, 1023]]);

/**
 * Clé du code dont un tableur a pu perdre le zéro de tête. `compte` est l'autre code de la ligne (ou -1) : un compte
 * qui commence par le chapitre confirme la lecture telle quelle. Dans le doute, le code reste tel qu'affiché.
 */
export function codeDeduit(cle: number, compte: number, section: 0 | 1 | 2): number {
  if (cle >= 200) return cle;
  if (compte >= 1000) {
    if (coiffe(cle, compte)) return cle;
    const zero = cle < 100 ? cle - 10 + 1000 : cle - 100 + 1000;
    if (coiffe(zero, compte) || compte === zero) return zero;
  }
  return SEULE_LECTURE.get(cle) ?? (section === 1 ? EN_FONCTIONNEMENT.get(cle) : undefined) ?? cle;
}

/**
 * Sens usuel d'un compte dont rien ne dit le sens, 1 dépense, 2 recette, 0 si les deux sont courants :
 * emprunts, amortissements, atténuations de charges ou de produits (comptes finissant par 9) ne se devinent pas.
 * Sources : maquettes budgétaires M14 et M57 pour les chapitres « 0xx » ; classes 6 et 7 des instructions pour le reste.
 */
export function sensDeduit(cle: string): 0 | 1 | 2 {
  if (cle === '020' || cle === '022' || cle === '023' || cle === '011' || cle === '012') return 1;
  if (cle === '021' || cle === '024' || cle === '013') return 2;
  const classe = cle.charCodeAt(0) - 48;
  if ((classe === 6 || classe === 7) && (cle[2] === '9' || cle[3] === '9' || cle.startsWith('603'))) return 0;
  if (classe === 6) return 1;
  if (classe === 7) return 2;
  if (classe === 2 && /^2[0134]/.test(cle)) return 1;
  return 0;
}

