import type { FeuilleAEcrire } from '../../domaine/feuille';
import { contenuDe, type Contenu } from './contenu';
import { partie } from './plage';
import { rectangles } from './rectangles';

const TRAIT = '#808080';
const BORDS = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const ALIGNEMENTS = { gauche: 'Left', centre: 'Center', droite: 'Right' } as const;

/** Demande toute la mise en forme d'une feuille, ses cellules une fois écrites. */
export function mettreEnForme(feuille: Excel.Worksheet, modele: FeuilleAEcrire): void {
  const cellules = modele.cellules.map((ligne) => ligne.map(contenuDe));
  const pour = <A>(attribut: (c: Contenu) => A | undefined, appliquer: (format: Excel.RangeFormat, valeur: A) => void): void => {
    for (const { plage, valeur } of rectangles(cellules, attribut)) appliquer(partie(feuille, plage).format, valeur);
  };
  pour((c) => c.forme.gras || undefined, (format) => { format.font.bold = true; });
  pour((c) => c.forme.fond, (format, fond) => { format.fill.color = `#${fond}`; });
  pour((c) => c.forme.renvoi || undefined, (format) => { format.wrapText = true; });
  pour((c) => (c.forme.renvoi || c.forme.alignement ? true : undefined), (format) => { format.verticalAlignment = 'Center'; });
  pour((c) => c.forme.alignement, (format, alignement) => { format.horizontalAlignment = ALIGNEMENTS[alignement]; });
  pour((c) => c.forme.cadre || undefined, encadrer);
  for (const plage of modele.fusions ?? []) partie(feuille, plage).merge(false);
  for (const [colonne, caracteres] of (modele.largeurs ?? []).entries()) {
    feuille.getRangeByIndexes(0, colonne, 1, 1).getEntireColumn().format.columnWidth = enPoints(caracteres);
  }
  for (const ligne of modele.lignesMasquees ?? []) feuille.getRangeByIndexes(ligne, 0, 1, 1).getEntireRow().rowHidden = true;
  mettreEnPage(feuille, modele);
}

function mettreEnPage(feuille: Excel.Worksheet, { figer, paysage, masquee }: FeuilleAEcrire): void {
  if (figer && figer.lignes > 0 && figer.colonnes > 0) feuille.freezePanes.freezeAt(feuille.getRangeByIndexes(0, 0, figer.lignes, figer.colonnes));
  else if (figer && figer.lignes > 0) feuille.freezePanes.freezeRows(figer.lignes);
  else if (figer && figer.colonnes > 0) feuille.freezePanes.freezeColumns(figer.colonnes);
  if (figer && figer.lignes > 0) feuille.pageLayout.setPrintTitleRows(`$1:$${figer.lignes}`);
  feuille.pageLayout.paperSize = 'A4';
  feuille.pageLayout.orientation = paysage ? 'Landscape' : 'Portrait';
  feuille.pageLayout.zoom = { horizontalFitToPages: 1 };
  if (masquee) feuille.visibility = 'Hidden';
}

function encadrer(format: Excel.RangeFormat): void {
  for (const bord of BORDS) {
    const trait = format.borders.getItem(bord);
    trait.style = 'Continuous';
    trait.color = TRAIT;
  }
}

/** Largeur en points d'une colonne de tant de caractères : sept pixels par chiffre de la police par défaut, cinq de marge, 96 pixels par pouce. */
function enPoints(caracteres: number): number {
  return (caracteres * 7 + 5) * 0.75;
}
