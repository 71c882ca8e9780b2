import { nomDeSection } from '../../domaine/mots';
import type { Declinaison } from '../../domaine/nomenclature';
import { SENS } from '../../domaine/section';
import type { ColonneCA, CompteAdministratif, RangCA } from '../../domaine/tableau';
import type { CelluleDocument, LigneDocument, TableauDocument } from '../document';
import { brutDe, cellule, montant } from './cellules';

const COLONNES: readonly ColonneCA[] = ['investissement', 'fonctionnement', 'ensemble'];
const RANGS: Readonly<Record<RangCA, readonly [string, LigneDocument['genre']]>> = {
  reports: ['Résultats reportés', 'ligne'],
  operations: ['Opérations de l’exercice', 'ligne'],
  resultat: ['Résultat de l’exercice', 'ligne'],
  totaux: ['Totaux', 'total-section'],
  cloture: ['Résultats de clôture', 'ligne'],
  rar: ['Restes à réaliser', 'ligne'],
  cumules: ['Totaux cumulés', 'total-section'],
  definitifs: ['Résultats définitifs', 'total-general'],
};

/** Le compte administratif en présentation générale : ses lignes dans l'ordre de la feuille, six colonnes de montants. */
export function tableauCA(ca: CompteAdministratif, legende: string, nomenclature: Declinaison | null): TableauDocument {
  const rangs = (Object.keys(RANGS) as RangCA[]).flatMap((r) => (ca.cellules[r] === undefined ? [] : [[r, ca.cellules[r]] as const]));
  const lignes = rangs.map(([rang, cellules]) => {
    const montants = COLONNES.flatMap((c) => SENS.map((s) => cellules[c][s]));
    const rangDeLigne = Math.min(...montants.filter((m) => m.colonne >= 0).map((m) => m.ligne));
    const [libelle, genre] = RANGS[rang];
    const affiche = libelleAffiche(ca, rangDeLigne, Math.min(...montants.map((m) => m.colonne).filter((c) => c >= 0)));
    const imprimes = montants.map((m) => montant(m.montant, brutDe(ca, m.ligne, m.colonne)));
    return { rang: rangDeLigne, ligne: { genre, cellules: [cellule(affiche || libelle), ...imprimes] } };
  });
  return {
    genre: 'tableau', legende, largeurs: [22, 13, 13, 13, 13, 13, 13], entete: entete(nomenclature),
    corps: lignes.sort((a, b) => a.rang - b.rang).map((l) => l.ligne),
  };
}

/** Le libellé de la feuille, à gauche des montants. */
function libelleAffiche(ca: CompteAdministratif, ligne: number, premierMontant: number): string {
  for (let c = 0; c < premierMontant; c++) {
    const texte = brutDe(ca, ligne, c);
    if (texte !== '') return texte.replace(/\s+/g, ' ');
  }
  return '';
}

function entete(nomenclature: Declinaison | null): readonly (readonly CelluleDocument[])[] {
  const titre = (texte: string, etendue: Pick<CelluleDocument, 'colonnes' | 'lignes'> = {}): CelluleDocument => ({ texte, alignement: 'centre', ...etendue });
  return [
    [titre('Libellés', { lignes: 2 }), ...COLONNES.map((c) => titre(c === 'ensemble' ? 'Ensemble' : nomDeSection(c, nomenclature), { colonnes: 2 }))],
    COLONNES.flatMap(() => [titre('Dépenses ou déficits'), titre('Recettes ou excédents')]),
  ];
}
