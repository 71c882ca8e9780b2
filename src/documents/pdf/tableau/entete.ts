import type { CelluleDocument } from '../../document';
import type { Atelier } from '../page/atelier';
import { BLEU, ENCRE, TEINTES } from '../page/gabarit';
import { baliser, type Noeud } from '../page/noeud';
import type { Trace, Tranche } from '../page/tranche';
import type { Allure } from './allure';
import { fondEtFilets, interieur, textesDe, type CelluleMise, type Grille } from './rangee';

type Rangees = readonly (readonly CelluleDocument[])[];

/** Une cellule de l'en-tête et les rangées qu'elle couvre. */
interface Placee extends CelluleMise { readonly rangee: number; readonly sur: number }

/** L'en-tête d'un tableau d'une seule tranche : ses rangées ne se séparent pas. */
export function entete(atelier: Atelier, table: Noeud, rangees: Rangees, grille: Grille): Tranche {
  const thead = baliser(table, 'THead');
  const balises = rangees.map(() => baliser(thead, 'TR'));
  const cellules = placer(rangees, grille.bords.length - 1).map(({ cellule, rangee, colonne, sur, large }): Placee => {
    const etendue = { ...(large > 1 && { ColSpan: large }), ...(sur > 1 && { RowSpan: sur }) };
    const noeud = baliser(balises[rangee] as Noeud, 'TH', { O: 'Table', Scope: 'Column', ...etendue });
    const place = { de: colonne, a: colonne + large, retrait: 0 };
    const lignes = atelier.lignes([{ texte: cellule.texte, gras: true }], interieur(place, grille).largeur, grille.allure.taille);
    return { ...place, lignes, noeud, rangee, sur, alignement: cellule.alignement, couleur: ENCRE };
  });
  return dessiner(cellules, hauteurs(cellules, rangees.length, grille.allure), grille);
}

/** Les bords où commence un groupe de colonnes : un filet vertical y court tout au long du tableau. */
export function groupes(rangees: Rangees): readonly number[] {
  let bord = 0;
  return (rangees[0] ?? []).slice(0, -1).map((c) => (bord += c.colonnes ?? 1));
}

/** Une cellule d'en-tête, la colonne où elle commence, et ce qu'elle couvre. */
export interface CellulePlacee {
  readonly cellule: CelluleDocument;
  readonly rangee: number;
  readonly colonne: number;
  readonly sur: number;
  readonly large: number;
}

/** La colonne de chaque cellule, celles que couvre une rangée du dessus sautées. */
export function placer(rangees: Rangees, colonnes: number): readonly CellulePlacee[] {
  const prises = rangees.map(() => new Set<number>());
  return rangees.flatMap((cellules, rangee) => {
    let colonne = 0;
    return cellules.map((cellule) => {
      while (prises[rangee]?.has(colonne)) colonne++;
      const sur = Math.min(cellule.lignes ?? 1, rangees.length - rangee), large = Math.min(cellule.colonnes ?? 1, colonnes - colonne);
      for (let r = rangee; r < rangee + sur; r++) for (let c = colonne; c < colonne + large; c++) prises[r]?.add(c);
      return { cellule, rangee, colonne, sur, large };
    });
  });
}

/** La hauteur de chaque rangée ; ce qui manque à une cellule haute est donné à sa dernière rangée. */
function hauteurs(cellules: readonly Placee[], nombre: number, allure: Allure): readonly number[] {
  const trouvees = Array.from({ length: nombre }, () => allure.interligne + 2 * allure.haut);
  for (const c of [...cellules].sort((a, b) => a.sur - b.sur)) {
    const besoin = c.lignes.length * allure.interligne + 2 * allure.haut, derniere = c.rangee + c.sur - 1;
    const manque = besoin - somme(trouvees.slice(c.rangee, derniere + 1));
    if (manque > 0) trouvees[derniere] = (trouvees[derniere] ?? 0) + manque;
  }
  return trouvees;
}

function dessiner(cellules: readonly Placee[], hauts: readonly number[], grille: Grille): Tranche {
  const hauteur = somme(hauts), filet = { epaisseur: 0.8, couleur: BLEU };
  const textes = cellules.flatMap((c): readonly Trace[] => {
    const libre = somme(hauts.slice(c.rangee, c.rangee + c.sur)) - c.lignes.length * grille.allure.interligne;
    return textesDe(c, grille, somme(hauts.slice(0, c.rangee)) + libre / 2);
  });
  const decor = fondEtFilets(grille, hauteur, { fond: TEINTES.entete, haut: filet, bas: filet, colonnes: true });
  return { avant: 0, hauteur, lie: true, traces: [...decor, ...textes] };
}

function somme(nombres: readonly number[]): number {
  return nombres.reduce((a, b) => a + b, 0);
}
