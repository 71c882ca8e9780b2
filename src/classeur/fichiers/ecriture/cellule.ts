import type { Cell, CellStyle, CellValue } from 'hucre';
import { CODES_FORMAT, estMiseEnForme, FORMAT_DATE, type CelluleMiseEnForme } from '../../../domaine/feuille';
import { estDate, estErreur, type Valeur } from '../../../domaine/grille';

/** Une police sans nom ni corps s'affiche dans celle de repli du tableur : celle du reste de la feuille, en gras. */
const GRAS = { name: 'Calibri', size: 11, bold: true } as const;
const TRAIT = { style: 'thin', color: { rgb: '808080' } } as const;
const ALIGNEMENTS = { gauche: 'left', centre: 'center', droite: 'right' } as const;
/** Textes que la bibliothèque écrirait comme des erreurs de tableur. */
const SEMBLE_ERREUR = /^#[A-Z0-9/_]+[!?]?$/;

/** Comment un format porte les caractères que le XML interdit. */
export type Echappement = (texte: string) => string;

const INTERDITS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** xlsx : « _x0001_ » ; un texte qui a déjà cette forme est protégé. */
export const echapperXlsx: Echappement = (texte) =>
  texte.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x').replace(INTERDITS, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** ods : rien ne peut les porter. */
export const echapperOds: Echappement = (texte) => texte.replace(INTERDITS, '');

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
  const alignement = c.alignement !== undefined || c.renvoi === true;
  if (numFmt === undefined && !c.gras && !c.cadre && c.fond === undefined && !alignement) return null;
  return {
    ...(numFmt === undefined ? {} : { numFmt }),
    ...(c.gras ? { font: GRAS } : {}),
    ...(c.cadre ? { border: { top: TRAIT, right: TRAIT, bottom: TRAIT, left: TRAIT } } : {}),
    ...(c.fond === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: c.fond } } }),
    ...(alignement ? { alignment: { vertical: 'center', ...(c.alignement ? { horizontal: ALIGNEMENTS[c.alignement] } : {}), ...(c.renvoi ? { wrapText: true } : {}) } } : {}),
  };
}
