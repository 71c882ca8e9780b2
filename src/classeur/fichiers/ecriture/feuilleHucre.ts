import type { Cell, DataValidation, HeaderFooter, MergeRange, RowDef, SheetImage, WriteSheet } from 'hucre';
import { codeDeBandeau, type Bandeau } from '../../../domaine/bandeau';
import { listeDeChoix, type FeuilleAEcrire } from '../../../domaine/feuille';
import { adressePlage, type Plage } from '../../../domaine/grille';
import type { ImageAPoser } from '../../../domaine/image';
import type { Marges } from '../../../domaine/impression';
import { versHucre, type Echappement } from './cellule';

/** La feuille telle que hucre l'écrit, sauf ses noms d'impression (`nomsImpression.ts`). */
export function versFeuille(f: FeuilleAEcrire, echapper: Echappement): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  // hucre prend la taille et les valeurs de `rows`, le reste de `cells`.
  const rows = f.cellules.map((ligne, l) => ligne.map((c, k) => {
    const cellule = versHucre(c, echapper);
    if (cellule) cells.set(`${l},${k}`, cellule);
    return cellule?.value ?? null;
  }));
  const { lignes = 0, colonnes = 0 } = f.figer ?? {};
  const { sauts = [], marges, centree, entete, pied } = f.impression ?? {};
  return {
    name: f.nom,
    rows,
    cells,
    ...(f.largeurs ? { columns: f.largeurs.map((n) => ({ width: largeurGardee(n) })) } : {}),
    ...(f.fusions ? { merges: f.fusions.map(fusion) } : {}),
    ...(lignes + colonnes > 0 ? { freezePane: { rows: lignes, columns: colonnes } } : {}),
    rowDefs: lignesDe(f),
    ...(f.choix ? { dataValidations: f.choix.map((c): DataValidation => ({ type: 'list', range: adressePlage(c.plage), values: listeDeChoix(c).split(','), allowBlank: true })) } : {}),
    ...(f.masquee ? { hidden: true } : {}),
    ...(f.image ? { images: [image(f.image)] } : {}),
    ...(f.sansQuadrillage ? { view: { showGridLines: false } } : {}),
    // hucre nomme un saut par la ligne qui le précède.
    ...(sauts.length > 0 ? { rowBreaks: sauts.map((l) => l - 1) } : {}),
    ...(entete || pied ? { headerFooter: bandeaux(entete, pied) } : {}),
    pageSetup: {
      paperSize: 'a4', orientation: f.paysage ? 'landscape' : 'portrait',
      ...(sauts.length > 0 ? { scale: 100 } : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
      ...(marges ? { margins: enPouces(marges) } : {}),
      ...(centree ? { horizontalCentered: true } : {}),
    },
  };
}

/** Largeur qu'un classeur garde pour tant de caractères : sept pixels chacun et cinq de marge, en 256es (ECMA-376, 18.3.1.13). */
function largeurGardee(caracteres: number): number {
  return Math.trunc(((caracteres * 7 + 5) / 7) * 256) / 256;
}

/** Une image au premier coin de la feuille, en pixels entiers de 96 par pouce : le dessin ne garde pas de fraction. */
function image({ genre, octets, largeur, hauteur, texte }: ImageAPoser): SheetImage {
  const pixels = (points: number): number => Math.max(1, Math.round(points / 0.75));
  return { type: genre, data: octets, anchor: { from: { row: 0, col: 0 } }, width: pixels(largeur), height: pixels(hauteur), altText: texte };
}

function fusion({ debut, fin }: Plage): MergeRange {
  return { startRow: debut.ligne, startCol: debut.colonne, endRow: fin.ligne, endCol: fin.colonne };
}

function lignesDe({ hauteurs = new Map(), lignesMasquees = new Set() }: FeuilleAEcrire): Map<number, RowDef> {
  const definies = new Map<number, RowDef>([...hauteurs].map(([l, height]) => [l, { height }]));
  for (const l of lignesMasquees) definies.set(l, { ...definies.get(l), hidden: true });
  return definies;
}

function bandeaux(entete: Bandeau = {}, pied: Bandeau = {}): HeaderFooter {
  const code = ({ gauche, centre, droite }: Bandeau): string =>
    (gauche ? `&L${codeDeBandeau(gauche)}` : '') + (centre ? `&C${codeDeBandeau(centre)}` : '') + (droite ? `&R${codeDeBandeau(droite)}` : '');
  return { oddHeader: code(entete), oddFooter: code(pied) };
}

function enPouces({ haut, bas, gauche, droite, entete, pied }: Marges): Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number> {
  const pouces = (millimetres: number): number => Math.round((millimetres / 25.4) * 10_000) / 10_000;
  return { top: pouces(haut), bottom: pouces(bas), left: pouces(gauche), right: pouces(droite), header: pouces(entete), footer: pouces(pied) };
}
