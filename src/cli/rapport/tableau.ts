import { formater } from '../../domaine/montant';
import type { ColonneCA, CompteAdministratif, Lignes, RangCA, Tableau, TableauBudgetaire } from '../../domaine/tableau';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS } from '../../domaine/tableau';
import { aDroite, aGauche, type Mise } from './mise';

const COMPTE = 11, FONCTION = 7, MONTANT = 15;

/** Le tableau lui-même : ce que la lecture en a compris, une ligne de crédits par ligne. */
export function tableauEnClair(tableau: Tableau, mise: Mise): string[] {
  return tableau.type === 'CA' ? compte(tableau, mise) : budget(tableau, mise);
}

function budget({ lignes }: TableauBudgetaire, mise: Mise): string[] {
  const libelle = mise.largeur - COMPTE - FONCTION - 2 * MONTANT;
  const rangee = (c: string, f: string, l: string, d: string, r: string): string =>
    aGauche(c, COMPTE) + aGauche(f, FONCTION) + aGauche(l, libelle - 1) + ' ' + aDroite(d, MONTANT) + aDroite(r, MONTANT);
  const sortie = [mise.encre.gras(rangee('Compte', 'Fonct.', 'Libellé', 'Dépenses', 'Recettes'))];
  for (let i = 0; i < lignes.nombre; i++) {
    const fonction = lignes.codesFonctions[lignes.fonctions[i] as number] ?? '';
    const code = lignes.codes[lignes.comptes[i] as number] ?? '', libelleLu = lignes.libelles[i] ?? '';
    sortie.push(rangee(code, fonction, libelleLu, net(lignes, i, D_MOINS, D_PLUS), net(lignes, i, R_MOINS, R_PLUS)));
  }
  return sortie;
}

/** Le mouvement net d'un sens, vide s'il est nul : la ligne n'a rien de ce côté. */
function net(lignes: Lignes, i: number, moins: number, plus: number): string {
  const n = (lignes.montants[4 * i + plus] as number) - (lignes.montants[4 * i + moins] as number);
  if (Number.isNaN(n)) return 'illisible';
  return n === 0 ? '' : formater(n);
}

const RANGS: readonly (readonly [RangCA, string])[] = [
  ['reports', 'Reports'], ['operations', 'Opérations'], ['totaux', 'Totaux'], ['cloture', 'Clôture'],
  ['rar', 'Restes à réaliser'], ['cumules', 'Totaux cumulés'], ['definitifs', 'Définitifs'],
];
const COLONNES: readonly (readonly [ColonneCA, string])[] = [['investissement', 'Invest.'], ['fonctionnement', 'Fonct.'], ['ensemble', 'Ensemble']];

function compte({ cellules }: CompteAdministratif, mise: Mise): string[] {
  const colonne = Math.floor((mise.largeur - 18) / 6);
  const entete = aGauche('', 18) + COLONNES.flatMap(([, nom]) => [`${nom} D`, `${nom} R`]).map((t) => aDroite(t, colonne)).join('');
  const rangees = RANGS.flatMap(([rang, nom]) => {
    const ligne = cellules[rang];
    if (!ligne) return [];
    const montants = COLONNES.flatMap(([c]) => [ligne[c].depense.montant, ligne[c].recette.montant]);
    return [aGauche(nom, 18) + montants.map((m) => aDroite(m === null ? '' : Number.isNaN(m) ? 'illisible' : formater(m), colonne)).join('')];
  });
  return [mise.encre.gras(entete), ...rangees];
}
