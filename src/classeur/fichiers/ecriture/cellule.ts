import type { AlignmentStyle, Cell, CellStyle, CellValue, FontStyle } from 'hucre';
import { CODES_FORMAT, estMiseEnForme, FORMAT_DATE, type CelluleMiseEnForme } from '../../../domaine/feuille';
import { estDate, estErreur, type Valeur } from '../../../domaine/grille';

/** Une police sans nom ni corps s'affiche dans celle de repli du tableur : toute police est dite en entier. */
const POLICE = { name: 'Calibri', size: 11 } as const;
const TRAIT = { style: 'thin', color: { rgb: '808080' } } as const;
const ALIGNEMENTS = { gauche: 'left', centre: 'center', droite: 'right' } as const;
const HAUTEURS = { haut: 'top', bas: 'bottom' } as const;
/** Textes que la bibliothèque écrirait comme des erreurs de tableur. */
const SEMBLE_ERREUR = /^#[A-Z0-9/_]+[!?]?$/;

/** Comment un format porte les caractères que le XML interdit. */
export type Echappement = (texte: string) => string;

const INTERDITS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** xlsx : « _x0001_ » ; un texte qui a déjà cette forme est protégé. */
export const echapperXlsx: Echappement = (texte) =>
  texte.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x').replace(INTERDITS, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** ods : rien ne peut les porter ; une fin de ligne y est un paragraphe. */
export const echapperOds: Echappement = (texte) => texte.replace(/\r\n?/g, '\n').replace(INTERDITS, '');

/** La cellule telle que hucre l'écrit, ou `null` si rien n'est à écrire. Un texte reste un texte, quel que soit son début. */
export function versHucre(c: Valeur | CelluleMiseEnForme, echapper: Echappement): Partial<Cell> | null {
  if (c === null) return null;
  const forme = estMiseEnForme(c) ? c : { valeur: c };
  const { formule } = forme;
  const valeur = typeof forme.valeur === 'string' ? echapper(forme.valeur) : forme.valeur ?? null;
  const style = styleDe(forme, estDate(valeur) ? FORMAT_DATE : undefined);
  const commun = style ? { style } : {};
  if (formule !== undefined) return { ...commun, type: 'formula', formula: formule, value: brute(valeur), ...(valeur === null ? {} : { formulaResult: brute(valeur) }) };
  if (typeof valeur === 'string' && SEMBLE_ERREUR.test(valeur)) return { ...commun, value: valeur, richText: [{ text: valeur }] };
  return { ...commun, value: brute(valeur) };
}

function brute(valeur: Valeur): CellValue {
  if (estErreur(valeur)) return valeur.erreur;
  return estDate(valeur) ? new Date(`${valeur.date}T00:00:00Z`) : valeur;
}

function styleDe(c: CelluleMiseEnForme, defaut: string | undefined): CellStyle | null {
  const numFmt = c.format === undefined ? defaut : CODES_FORMAT[c.format];
  const police = policeDe(c), alignement = alignementDe(c);
  const bordure = c.cadre ? { top: TRAIT, right: TRAIT, bottom: TRAIT, left: TRAIT } : c.filet ? { bottom: TRAIT } : null;
  if (numFmt === undefined && police === null && bordure === null && c.fond === undefined && alignement === null) return null;
  return {
    ...(numFmt === undefined ? {} : { numFmt }),
    ...(police === null ? {} : { font: police }),
    ...(bordure === null ? {} : { border: bordure }),
    ...(c.fond === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: c.fond } } }),
    ...(alignement === null ? {} : { alignment: alignement }),
  };
}

function policeDe({ gras, italique, corps, encre }: CelluleMiseEnForme): FontStyle | null {
  if (!gras && !italique && corps === undefined && encre === undefined) return null;
  return {
    ...POLICE,
    ...(corps === undefined ? {} : { size: corps }),
    ...(gras ? { bold: true } : {}),
    ...(italique ? { italic: true } : {}),
    ...(encre === undefined ? {} : { color: { rgb: encre } }),
  };
}

function alignementDe({ alignement, vertical, retrait, renvoi }: CelluleMiseEnForme): AlignmentStyle | null {
  if (alignement === undefined && vertical === undefined && retrait === undefined && !renvoi) return null;
  return {
    vertical: vertical === undefined ? 'center' : HAUTEURS[vertical],
    // Un retrait ne vaut que pour un texte aligné à gauche.
    ...(alignement !== undefined || retrait !== undefined ? { horizontal: ALIGNEMENTS[alignement ?? 'gauche'] } : {}),
    ...(retrait === undefined ? {} : { indent: retrait }),
    ...(renvoi ? { wrapText: true } : {}),
  };
}
