import { nomDuDocument } from '../../domaine/mots';
import type { RapportTableau } from '../../domaine/rapport';
import { DEPENSE, RECETTE } from '../../domaine/section';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS, type ColonneMontant, type Tableau, type TableauBudgetaire } from '../../domaine/tableau';
import type { CelluleDocument, LigneDocument, TableauDocument } from '../document';
import { tableauCA } from './tableauCA';
import { brutDe, cellule, montant } from './cellules';

const QUATRE = [D_MOINS, D_PLUS, R_MOINS, R_PLUS] as const, DEUX = [D_PLUS, R_PLUS] as const;

/** Le tableau voté, tel que la feuille le porte : mêmes lignes, mêmes totaux, mêmes montants, même ordre. */
export function enTableau(rapport: RapportTableau<Tableau>): TableauDocument {
  const { tableau } = rapport;
  return tableau.type === 'CA' ? tableauCA(tableau, legende(rapport), rapport.nomenclature) : tableauBudgetaire(tableau, legende(rapport));
}

/** « DM n°1 2023 – montants en euros ». */
function legende({ tableau, exercice }: RapportTableau): string {
  const nom = tableau.enTete.titre?.texte.replace(/\s+/g, ' ') ?? [nomDuDocument(tableau), exercice].filter((x) => x !== null).join(' ');
  return `${nom} – montants en euros`;
}

function tableauBudgetaire(t: TableauBudgetaire, legendeDuTableau: string): TableauDocument {
  const colonnes = t.colonnes.montants[D_MOINS] >= 0 || t.colonnes.montants[R_MOINS] >= 0 ? QUATRE : DEUX;
  const largeurs = colonnes === QUATRE ? [15, 37, 12, 12, 12, 12] : [15, 51, 17, 17];
  return { genre: 'tableau', legende: legendeDuTableau, largeurs, entete: entete(colonnes === QUATRE), corps: enOrdre(t, colonnes) };
}

function entete(quatre: boolean): readonly (readonly CelluleDocument[])[] {
  const titre = (texte: string, etendue: Pick<CelluleDocument, 'colonnes' | 'lignes'> = {}): CelluleDocument => ({ texte, alignement: 'centre', ...etendue });
  if (!quatre) return [['Imputation', 'Désignation', 'Dépenses', 'Recettes'].map((x) => titre(x))];
  return [
    [titre('Imputation', { lignes: 2 }), titre('Désignation', { lignes: 2 }), titre('Dépenses', { colonnes: 2 }), titre('Recettes', { colonnes: 2 })],
    ['Diminution de crédits', 'Augmentation de crédits', 'Diminution de crédits', 'Augmentation de crédits'].map((x) => titre(x)),
  ];
}

/** Dépenses et recettes côte à côte se suivent dans l'ordre des lignes lues, tout autre tableau dans celui de la feuille. */
function enOrdre(t: TableauBudgetaire, colonnes: readonly ColonneMontant[]): readonly LigneDocument[] {
  const place = (rang: number, indice: number): number => (t.colonnes.seconde === undefined ? rang : indice);
  const rangees: (readonly [number, LigneDocument])[] = [
    // À place égale, un total clôt les lignes qui précèdent, puis vient la rubrique des suivantes.
    ...t.totaux.map((x) => [place(x.rang, x.a - 0.5), {
      genre: `total-${x.genre}` as const, cellules: [cellule(''), cellule(x.libelle), ...colonnes.map((c) => montant(x.montants[c] ?? null, brutDe(t, x.rang, t.colonnes.montants[c])))],
    }] as const),
    ...t.rubriques.map((r) => [place(r.ligne, r.de - 0.25), { genre: 'rubrique', cellules: [cellule(r.texte)] }] as const),
    ...Array.from({ length: t.lignes.nombre }, (_, i) => [place(t.lignes.rangs[i] as number, i), ligne(t, i, colonnes)] as const),
  ];
  return rangees.sort((a, b) => a[0] - b[0]).map(([, l]) => l);
}

function ligne(t: TableauBudgetaire, i: number, colonnes: readonly ColonneMontant[]): LigneDocument {
  return { genre: 'ligne', cellules: [cellule(imputation(t, i)), cellule(t.lignes.libelles[i] ?? ''), ...colonnes.map((c) => montantDeLigne(t, i, c))] };
}

/** « D-6068-02 », « 60623 » : le sens n'est redit que si la feuille l'écrit ainsi. */
function imputation({ lignes, colonnes, grille }: TableauBudgetaire, i: number): string {
  const colonne = colonnes.seconde !== undefined && i >= colonnes.seconde.de ? colonnes.seconde.compte : colonnes.compte;
  const brut = grille.cellules[(lignes.rangs[i] as number) - grille.origine.ligne]?.[colonne - grille.origine.colonne];
  const prefixe = typeof brut === 'string' ? /^\s*([DR])\s*[-–]/i.exec(brut)?.[1]?.toUpperCase() : undefined;
  const operation = lignes.codesOperations[lignes.operations[i] as number];
  const codes = [prefixe, lignes.codes[lignes.comptes[i] as number], lignes.codesFonctions[lignes.fonctions[i] as number]].filter((x) => x !== undefined);
  return codes.join('-') + (operation === undefined ? '' : ` (op. ${operation})`);
}

function montantDeLigne(t: TableauBudgetaire, i: number, c: ColonneMontant): CelluleDocument {
  const m = t.lignes.montants[4 * i + c] as number, brut = brutDe(t, t.lignes.rangs[i] as number, t.colonnes.montants[c]);
  if (m !== 0) return montant(m, brut);
  // Une seule colonne pour les deux sens : un zéro n'est imprimé que dans celui de la ligne.
  const partagee = t.colonnes.montants[D_PLUS] === t.colonnes.montants[R_PLUS], sens = c === D_PLUS ? DEPENSE : RECETTE;
  return montant(brut === '' || (partagee && t.lignes.sens[i] !== sens) ? null : 0, brut);
}

