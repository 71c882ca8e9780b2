import type { CellStyle, WriteSheet } from 'hucre';
import { lirePosition, type Plage } from '../../src/domaine/grille';
import type { FeuilleSource, Genre, Rangee } from './sources/feuille';

const EUROS = '#,##0.00\\ "€"';
const TRAIT = { style: 'thin', color: { rgb: '7F8C9A' } } as const;
const CADRE = { top: TRAIT, right: TRAIT, bottom: TRAIT, left: TRAIT };
const FONDS: Partial<Record<Genre, string>> = { entete: 'DCE6F1', total: 'F2F5F9', rubrique: 'E9EEF5' };
const HAUTEUR = 16;

/** La feuille à écrire : valeurs du document, format des euros, cadre du tableau. */
export function feuilleXlsx(source: FeuilleSource): WriteSheet {
  const cells = new Map<string, { style: CellStyle }>();
  const largeur = source.largeurs.length;
  source.rangees.forEach((r, i) => {
    const derniere = dansTableau(r) ? largeur : r.cellules.length;
    for (let j = 0; j < derniere; j++) cells.set(`${i},${j}`, { style: style(r, j, source.premierMontant) });
  });
  return {
    name: source.nom,
    columns: source.largeurs.map((width) => ({ width })),
    rows: source.rangees.map((r) => Array.from({ length: largeur }, (_, j) => r.cellules[j] ?? null)),
    cells,
    merges: fusions(source).map(({ debut, fin }) => ({ startRow: debut.ligne, startCol: debut.colonne, endRow: fin.ligne, endCol: fin.colonne })),
    rowDefs: new Map(source.rangees.flatMap((r, i) => (r.hauteur > 1 ? [[i, { height: HAUTEUR * r.hauteur }] as const] : []))),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Toutes les fusions de la feuille, en positions. */
export function fusions(source: FeuilleSource): Plage[] {
  const parRangee = source.rangees.flatMap((r, ligne) =>
    r.fusions.map(([de, a]) => ({ debut: { ligne, colonne: de }, fin: { ligne, colonne: a } })));
  const nommees = source.fusions.map((plage) => {
    const [debut, fin] = plage.split(':').map((a1) => lirePosition(a1));
    if (!debut || !fin) throw new Error(`Fusion illisible : ${plage}`);
    return { debut, fin };
  });
  return [...parRangee, ...nommees];
}

function dansTableau(r: Rangee): boolean {
  return r.genre === 'entete' || r.genre === 'rubrique' || r.genre === 'ligne' || r.genre === 'total';
}

function style(r: Rangee, colonne: number, premierMontant: number): CellStyle {
  const gras = r.genre === 'titre' || r.genre === 'entete' || r.genre === 'rubrique' || r.genre === 'total';
  const montant = (r.genre === 'ligne' || r.genre === 'total') && colonne >= premierMontant;
  const centre = r.genre === 'entete' || r.genre === 'titre';
  const fond = FONDS[r.genre];
  return {
    font: { name: 'Calibri', size: 11, bold: gras },
    alignment: { vertical: 'center', wrapText: r.hauteur > 1 || r.genre === 'entete', ...(centre ? { horizontal: 'center' as const } : montant ? {} : { horizontal: 'left' as const }) },
    ...(montant ? { numFmt: EUROS } : {}),
    ...(dansTableau(r) ? { border: CADRE } : {}),
    ...(fond ? { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: fond } } } : {}),
  };
}
