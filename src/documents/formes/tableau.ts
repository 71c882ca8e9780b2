import { nomDuDocument } from '../../domaine/mots';
import type { RapportTableau } from '../../domaine/rapport';
import { DEPENSE, RECETTE } from '../../domaine/section';
import { colonnesDeLigne, D_MOINS, D_PLUS, R_MOINS, R_PLUS, type ColonneMontant, type Tableau, type TableauBudgetaire, type TotalAffiche } from '../../domaine/tableau';
import type { CelluleDocument, LigneDocument, TableauDocument } from '../document';
import { tableauCA } from './tableauCA';
import { brutDe, cellule, montant } from './cellules';
import { titresDesColonnes, type Titre } from './titresDesColonnes';

const QUATRE = [D_MOINS, D_PLUS, R_MOINS, R_PLUS] as const, DEUX = [D_PLUS, R_PLUS] as const;

/** Le tableau voté, tel que la feuille le porte : mêmes lignes, mêmes totaux, mêmes montants, même ordre. */
export function enTableau(rapport: RapportTableau<Tableau>): TableauDocument {
  const { tableau } = rapport;
  return tableau.type === 'CA' ? tableauCA(tableau, legende(rapport), rapport.nomenclature) : tableauBudgetaire(tableau, legende(rapport), titresDesColonnes(tableau, rapport.nomenclature));
}

/** « DM n°1 2023 – montants en euros ». */
function legende({ tableau, exercice }: RapportTableau): string {
  const nom = tableau.enTete.titre?.texte.replace(/\s+/g, ' ') ?? [nomDuDocument(tableau), exercice].filter((x) => x !== null).join(' ');
  return `${nom} – montants en euros`;
}

function tableauBudgetaire(t: TableauBudgetaire, legendeDuTableau: string, titres: readonly Titre[]): TableauDocument {
  const colonnes = t.colonnes.montants[D_MOINS] >= 0 || t.colonnes.montants[R_MOINS] >= 0 ? QUATRE : DEUX;
  const largeurs = colonnes === QUATRE ? [15, 37, 12, 12, 12, 12] : [15, 51, 17, 17];
  return { genre: 'tableau', legende: legendeDuTableau, largeurs, entete: entete(colonnes === QUATRE), corps: enOrdre(t, colonnes, titres) };
}

function entete(quatre: boolean): readonly (readonly CelluleDocument[])[] {
  const titre = (texte: string, etendue: Pick<CelluleDocument, 'colonnes' | 'lignes'> = {}): CelluleDocument => ({ texte, alignement: 'centre', ...etendue });
  if (!quatre) return [['Imputation', 'Désignation', 'Dépenses', 'Recettes'].map((x) => titre(x))];
  return [
    [titre('Imputation', { lignes: 2 }), titre('Désignation', { lignes: 2 }), titre('Dépenses', { colonnes: 2 }), titre('Recettes', { colonnes: 2 })],
    ['Diminution de crédits', 'Augmentation de crédits', 'Diminution de crédits', 'Augmentation de crédits'].map((x) => titre(x)),
  ];
}

/** Une rangée du tableau et sa place : `voisine` est l'indice d'une ligne de sa section, `null` pour un total général. */
interface Rangee { readonly rang: number; readonly indice: number; readonly voisine: number | null; readonly contenu: LigneDocument }

/** Tout est dans l'ordre de la feuille ; dépenses et recettes côte à côte se suivent dans chaque section. */
function enOrdre(t: TableauBudgetaire, colonnes: readonly ColonneMontant[], titres: readonly Titre[]): readonly LigneDocument[] {
  const rangees: readonly Rangee[] = [
    // À place égale, un total clôt les lignes qui précèdent, puis vient la rubrique des suivantes.
    ...t.totaux.map((x) => ({ rang: x.rang, indice: x.a - 0.5, voisine: x.genre === 'general' ? null : x.a - 1, contenu: total(t, x, colonnes) })),
    ...t.rubriques.map((r) => ({ rang: r.ligne, indice: r.de - 0.25, voisine: r.de, contenu: { genre: 'rubrique' as const, cellules: [cellule(r.texte)] } })),
    ...titres.map(({ de, texte }) => ({ rang: (t.lignes.rangs[de] as number) - 0.5, indice: de - 0.25, voisine: de, contenu: { genre: 'rubrique' as const, cellules: [cellule(texte)] } })),
    ...Array.from({ length: t.lignes.nombre }, (_, i) => ({ rang: t.lignes.rangs[i] as number, indice: i, voisine: i, contenu: ligne(t, i, colonnes) })),
  ];
  const sections = [...new Set(t.lignes.sections)];
  const section = ({ voisine }: Rangee): number => (voisine === null ? sections.length : sections.indexOf(t.lignes.sections[voisine] ?? 0));
  const coteACote = t.colonnes.seconde !== null;
  return [...rangees].sort((a, b) => (coteACote ? section(a) - section(b) || a.indice - b.indice : a.rang - b.rang)).map((r) => r.contenu);
}

function total(t: TableauBudgetaire, x: TotalAffiche, colonnes: readonly ColonneMontant[]): LigneDocument {
  const montants = colonnes.map((c) => montant(x.montants[c] ?? null, brutDe(t, x.rang, t.colonnes.montants[c])));
  return { genre: `total-${x.genre}`, cellules: [cellule(''), cellule(x.libelle), ...montants] };
}

function ligne(t: TableauBudgetaire, i: number, colonnes: readonly ColonneMontant[]): LigneDocument {
  return { genre: 'ligne', cellules: [cellule(imputation(t, i)), cellule(t.lignes.libelles[i] ?? ''), ...colonnes.map((c) => montantDeLigne(t, i, c))] };
}

/** « D-6068-02 », « 60623 » : le sens n'est redit que si la feuille l'écrit ainsi. */
function imputation({ lignes, colonnes, grille }: TableauBudgetaire, i: number): string {
  const colonne = colonnesDeLigne(colonnes, i).compte;
  const brut = grille.cellules[(lignes.rangs[i] as number) - grille.origine.ligne]?.[colonne - grille.origine.colonne];
  const prefixe = typeof brut === 'string' ? /^\s*([DR])\s*[-–]/i.exec(brut)?.[1]?.toUpperCase() : undefined;
  const operation = lignes.codesOperations[lignes.operations[i] as number];
  const codes = [prefixe, lignes.codes[lignes.comptes[i] as number], lignes.codesFonctions[lignes.fonctions[i] as number]].filter((x) => x !== undefined);
  return codes.join('-') + (operation === undefined ? '' : ` (op. ${operation})`);
}

function montantDeLigne(t: TableauBudgetaire, i: number, c: ColonneMontant): CelluleDocument {
  const m = t.lignes.montants[4 * i + c] as number, brut = brutDe(t, t.lignes.rangs[i] as number, t.colonnes.montants[c]);
  if (m !== 0) return montant(m, brut);
  return montant(brut === '' || !estDeLaLigne(t, i, c) ? null : 0, brut);
}

/** Un zéro n'est imprimé que s'il est à la ligne : de son côté du tableau, et dans son sens quand une colonne sert aux deux. */
function estDeLaLigne({ lignes, colonnes: { montants, seconde } }: TableauBudgetaire, i: number, c: ColonneMontant): boolean {
  if (seconde !== null) return (montants[c] > seconde.compte) === (i >= seconde.de);
  if (montants[D_PLUS] !== montants[R_PLUS]) return true;
  const sens = lignes.sens[i] || (lignes.codes[lignes.comptes[i] as number]?.startsWith('7') ? RECETTE : DEPENSE);
  return (c === D_PLUS || c === D_MOINS) === (sens === DEPENSE);
}
