import type { FeuilleAEcrire } from '../../domaine/feuille';
import { contenuDe, type Contenu } from './contenu';
import { mettreEnPage } from './miseEnPage';
import { partie } from './plage';
import { rectangles } from './rectangles';
import { taillesDe } from './tailles';

const TRAIT = '#808080';
const BORDS = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const ALIGNEMENTS = { gauche: 'Left', centre: 'Center', droite: 'Right' } as const;
const HAUTEURS = { haut: 'Top', centre: 'Center', bas: 'Bottom' } as const;

/** Demande toute la mise en forme d'une feuille, ses cellules une fois écrites. */
export function mettreEnForme(feuille: Excel.Worksheet, modele: FeuilleAEcrire): void {
  const cellules = modele.cellules.map((ligne) => ligne.map(contenuDe));
  const pour = <A>(attribut: (c: Contenu) => A | undefined, appliquer: (format: Excel.RangeFormat, valeur: A) => void): void => {
    for (const { plage, valeur } of rectangles(cellules, attribut)) appliquer(partie(feuille, plage).format, valeur);
  };
  pour((c) => c.forme.gras || undefined, (format) => { format.font.bold = true; });
  pour((c) => c.forme.italique || undefined, (format) => { format.font.italic = true; });
  pour((c) => c.forme.corps, (format, corps) => { format.font.size = corps; });
  pour((c) => c.forme.encre, (format, encre) => { format.font.color = `#${encre}`; });
  pour((c) => c.forme.fond, (format, fond) => { format.fill.color = `#${fond}`; });
  pour((c) => c.forme.renvoi || undefined, (format) => { format.wrapText = true; });
  pour(({ forme }) => forme.vertical ?? (forme.renvoi || forme.alignement || forme.retrait ? 'centre' : undefined), (format, v) => { format.verticalAlignment = HAUTEURS[v]; });
  pour(({ forme }) => forme.alignement ?? (forme.retrait === undefined ? undefined : 'gauche'), (format, alignement) => { format.horizontalAlignment = ALIGNEMENTS[alignement]; });
  pour((c) => c.forme.retrait, (format, crans) => { format.indentLevel = crans; });
  pour((c) => c.forme.cadre || undefined, (format) => { for (const bord of BORDS) tracer(format, bord); });
  // Plusieurs lignes à filet qui se suivent ont chacune le leur.
  pour((c) => c.forme.filet || undefined, (format) => { for (const bord of ['EdgeBottom', 'InsideHorizontal'] as const) tracer(format, bord); });
  for (const plage of modele.fusions ?? []) partie(feuille, plage).merge(false);
  taillesDe(feuille, modele);
  mettreEnPage(feuille, modele);
}

function tracer(format: Excel.RangeFormat, bord: (typeof BORDS)[number]): void {
  const trait = format.borders.getItem(bord);
  trait.style = 'Continuous';
  trait.color = TRAIT;
}
