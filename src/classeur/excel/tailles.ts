import { listeDeChoix, type FeuilleAEcrire } from '../../domaine/feuille';
import { partie } from './plage';

/** Demande les largeurs, les hauteurs, les lignes masquées et les listes de choix d'une feuille. */
export function taillesDe(feuille: Excel.Worksheet, { largeurs = [], hauteurs = new Map(), lignesMasquees = new Set(), choix = [] }: FeuilleAEcrire): void {
  for (const [colonne, caracteres] of largeurs.entries()) {
    feuille.getRangeByIndexes(0, colonne, 1, 1).getEntireColumn().format.columnWidth = enPoints(caracteres);
  }
  for (const { debut, nombre, hauteur } of suites(hauteurs)) feuille.getRangeByIndexes(debut, 0, nombre, 1).getEntireRow().format.rowHeight = hauteur;
  for (const ligne of lignesMasquees) feuille.getRangeByIndexes(ligne, 0, 1, 1).getEntireRow().rowHidden = true;
  for (const c of choix) {
    const { dataValidation } = partie(feuille, c.plage);
    dataValidation.rule = { list: { inCellDropDown: true, source: listeDeChoix(c) } };
    dataValidation.errorAlert = { showAlert: false, style: 'Information', title: 'Autre valeur', message: 'Cette valeur n’est pas dans la liste proposée.' };
  }
}

/** Lignes de même hauteur qui se suivent : une demande par suite. */
function suites(hauteurs: ReadonlyMap<number, number>): { debut: number; nombre: number; hauteur: number }[] {
  const trouvees: { debut: number; nombre: number; hauteur: number }[] = [];
  for (const [ligne, hauteur] of [...hauteurs].sort((a, b) => a[0] - b[0])) {
    const derniere = trouvees.at(-1);
    if (derniere?.hauteur === hauteur && derniere.debut + derniere.nombre === ligne) derniere.nombre++;
    else trouvees.push({ debut: ligne, nombre: 1, hauteur });
  }
  return trouvees;
}

/** Largeur en points d'une colonne de tant de caractères : sept pixels par chiffre de la police par défaut, cinq de marge, 96 pixels par pouce. */
function enPoints(caracteres: number): number {
  return (caracteres * 7 + 5) * 0.75;
}
