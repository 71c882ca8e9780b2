import { adresse, type Position } from '../../domaine/grille';
import { enEuros, versNombre } from '../../domaine/montant';
import type { Ecriture } from '../../domaine/constat';
import { SENS } from '../../domaine/section';
import type { CelluleCA, ColonneCA, CompteAdministratif, RangCA } from '../../domaine/tableau';
import { position } from './cellules';
import type { Paire } from './resultats';

/** Le nom d'usage de chaque ligne du compte administratif. */
export const NOMS: Readonly<Record<RangCA, string>> = {
  reports: 'Résultats reportés', operations: 'Opérations de l’exercice', resultat: 'Résultat de l’exercice', totaux: 'Totaux',
  cloture: 'Résultats de clôture', rar: 'Restes à réaliser', cumules: 'Totaux cumulés', definitifs: 'Résultats définitifs',
};

/** Les cellules d'une ligne dont la valeur n'est pas celle attendue, et de quoi les corriger. */
export function ecrituresVers(ca: CompteAdministratif, rang: RangCA, colonne: ColonneCA, attendu: Paire): { cellules: Position[]; ecritures: Ecriture[] } {
  const ligne = ca.cellules[rang]?.[colonne];
  const differentes = ligne ? SENS.filter((s) => (ligne[s].montant ?? 0) !== attendu[s]) : [];
  return {
    cellules: differentes.map((s) => position((ligne as Record<typeof s, CelluleCA>)[s])),
    ecritures: differentes.map((s) => ({ cellule: adresse((ligne as Record<typeof s, CelluleCA>)[s]), valeur: versNombre(attendu[s]) })),
  };
}

/** « 7 497,77 en dépenses », « 7 497,77 en dépenses et 166 291,00 en recettes ». */
export function enClair({ depense, recette }: Paire): string {
  const d = `${enEuros(depense)} en dépenses`, r = `${enEuros(recette)} en recettes`;
  return depense === 0 ? r : recette === 0 ? d : `${d} et ${r}`;
}
