import { nonVide, type Correction, type Ecriture, type NonVide } from '../../domaine/constat';
import { citer } from '../../domaine/enumerer';
import { adresse } from '../../domaine/grille';
import { enEuros, versNombre } from '../../domaine/montant';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS, type Lignes, type TableauBudgetaire } from '../../domaine/tableau';
import { celluleCompte, celluleMontant, cellulesComptes, compteDe, ditLeCompte } from '../commun/cellules';
import { montant, net, type Cumul } from '../indice';
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
  const lignes = [premiere, ...suite] as const, sommes = reunir(tableau.lignes, lignes);
  const d = net(sommes, 'depense'), r = net(sommes, 'recette');
  const autres = citer(suite.map((i) => adresse(celluleCompte(tableau, i))), CITEES);
  const fusion = Number.isNaN(d + r) ? null : enEuros(r === 0 ? d : r);
  return {
    message: `Imputation en double : ${imputation(tableau, premiere)}, écrite ${lignes.length} fois${fusion === null ? '' : `, ${fusion} au total`}`,
    correction: fusion === null ? 'Rendre les montants lisibles, puis ne garder qu’une ligne.' : fusionner(
      `Si c’est bien la même opération, garder une seule ligne (${adresse(celluleCompte(tableau, premiere))}) à ${fusion} et retirer ${autres} ; sinon, distinguer les imputations.`,
      ecritures(tableau, premiere, lignes, sommes),
    ),
    cellules: cellulesComptes(tableau, lignes),
  };
}

/** Sans « ...suite » : le moteur oublie au ramassage la forme d'un objet ainsi étendu, et le code compilé pour elle. */
function fusionner(texte: string, trouvees: NonVide<Ecriture> | null): Correction {
  return trouvees === null ? { texte, aChoisir: true } : { texte, ecritures: trouvees, aChoisir: true };
}

/** Sommes des quatre colonnes sur ces lignes. */
function reunir({ montants }: Lignes, lignes: readonly number[]): Cumul {
  let dm = 0, dp = 0, rm = 0, rp = 0;
  for (const i of lignes) {
    dm += montants[4 * i] as number; dp += montants[4 * i + 1] as number; rm += montants[4 * i + 2] as number; rp += montants[4 * i + 3] as number;
  }
  return [dm, dp, rm, rp];
}

/** La somme de chaque colonne sur la première ligne, zéro sur les autres. */
function ecritures(tableau: TableauBudgetaire, premiere: number, lignes: readonly number[], sommes: Cumul): NonVide<Ecriture> | null {
  const resultat: Ecriture[] = [];
  for (const colonne of [D_MOINS, D_PLUS, R_MOINS, R_PLUS] as const) {
    for (const i of lignes) {
      const voulu = i === premiere ? sommes[colonne] : 0;
      if (montant(tableau.lignes, i, colonne) === voulu) continue;
      const cellule = celluleMontant(tableau, i, colonne);
      if (!ditLeCompte(tableau, cellule)) resultat.push({ cellule: adresse(cellule), valeur: versNombre(voulu) });
    }
  }
  return nonVide(resultat);
}

function imputation(tableau: TableauBudgetaire, i: number): string {
  const { fonctions, codesFonctions, operations, codesOperations } = tableau.lignes;
  const fonction = fonctions[i] as number, operation = operations[i] as number;
  return `${compteDe(tableau, i)}${fonction < 0 ? '' : `, fonction ${codesFonctions[fonction]}`}${operation < 0 ? '' : `, opération ${codesOperations[operation]}`}`;
}
