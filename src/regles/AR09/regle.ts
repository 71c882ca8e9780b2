import { nonVide, type Ecriture, type NonVide } from '../../domaine/constat';
import { citer } from '../../domaine/enumerer';
import { adresse } from '../../domaine/grille';
import { enEuros, versNombre } from '../../domaine/montant';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS, type TableauBudgetaire } from '../../domaine/tableau';
import { celluleCompte, celluleMontant, cellulesComptes, compteDe, ditLeCompte } from '../commun/cellules';
import { montant, netLigne } from '../indice';
import { definirRegle, PRESENTATION, RIEN, TOUTES_NORMES, type Constatation } from '../regle';

/** Lignes en double citées au plus. */
const CITEES = 5;

export default definirRegle<'DM'>({
  id: 'AR09',
  titre: 'Une imputation n’est écrite qu’une fois',
  pourquoi: 'La même section, le même sens, le même compte et la même fonction écrits deux fois : soit une ligne est recopiée et le crédit compté double, soit les deux se confondent à la saisie.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['DM'],
  references: [PRESENTATION],
  requiert: [],
  verifier({ tableau, indice }) {
    if (indice.doubles.length === 0) return RIEN;
    const groupes = new Map<number, number[]>();
    for (const [premiere, repetition] of indice.doubles) {
      const suite = groupes.get(premiere);
      if (suite) suite.push(repetition);
      else groupes.set(premiere, [repetition]);
    }
    return [...groupes].map(([premiere, suite]) => constat(tableau, premiere, suite));
  },
});

function constat(tableau: TableauBudgetaire, premiere: number, suite: readonly number[]): Constatation {
  const lignes = [premiere, ...suite] as const;
  const d = lignes.reduce((s, i) => s + netLigne(tableau.lignes, i, 'depense'), 0), r = lignes.reduce((s, i) => s + netLigne(tableau.lignes, i, 'recette'), 0);
  const fusion = r === 0 ? d : r;
  const autres = citer(suite.map((i) => adresse(celluleCompte(tableau, i))), CITEES);
  const lisible = !Number.isNaN(d + r);
  return {
    message: `Imputation en double : ${imputation(tableau, premiere)}, écrite ${lignes.length} fois${lisible ? `, ${enEuros(fusion)} au total` : ''}`,
    correction: lisible
      ? { texte: `Si c’est bien la même opération, garder une seule ligne (${adresse(celluleCompte(tableau, premiere))}) à ${enEuros(fusion)} et retirer ${autres} ; sinon, distinguer les imputations.`, ...ecritures(tableau, premiere, lignes), aChoisir: true }
      : 'Rendre les montants lisibles, puis ne garder qu’une ligne.',
    cellules: cellulesComptes(tableau, lignes),
  };
}

/** Le mouvement net de toutes les lignes sur la première, zéro sur les autres. */
function ecritures(tableau: TableauBudgetaire, premiere: number, lignes: readonly number[]): { readonly ecritures?: NonVide<Ecriture> } {
  const resultat: Ecriture[] = [];
  for (const colonne of [D_MOINS, D_PLUS, R_MOINS, R_PLUS] as const) {
    const total = lignes.reduce((s, i) => s + montant(tableau.lignes, i, colonne), 0);
    for (const i of lignes) {
      if (ditLeCompte(tableau, celluleMontant(tableau, i, colonne))) continue;
      const voulu = i === premiere ? total : 0;
      if (montant(tableau.lignes, i, colonne) !== voulu) resultat.push({ cellule: adresse(celluleMontant(tableau, i, colonne)), valeur: versNombre(voulu) });
    }
  }
  const trouvees = nonVide(resultat);
  return trouvees === null ? {} : { ecritures: trouvees };
}

function imputation(tableau: TableauBudgetaire, i: number): string {
  const { fonctions, codesFonctions, operations, codesOperations } = tableau.lignes;
  const fonction = fonctions[i] as number, operation = operations[i] as number;
  return `${compteDe(tableau, i)}${fonction < 0 ? '' : `, fonction ${codesFonctions[fonction]}`}${operation < 0 ? '' : `, opération ${codesOperations[operation]}`}`;
}
