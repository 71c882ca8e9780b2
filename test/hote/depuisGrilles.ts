import { estDate, estErreur, type Grille, type Valeur } from '../../src/domaine/grille';
import { ClasseurSimule } from './classeurSimule';
import { ERREURS, type CelluleSimulee } from './ecriture';
import type { FeuilleSimulee } from './feuilleSimulee';

function cellule(v: Valeur): Partial<CelluleSimulee> | null {
  if (v === null || v === '') return null;
  // Une formule que le fichier porte sans sa valeur : Excel la calcule à l’ouverture.
  if (estErreur(v)) return ERREURS.test(v.erreur) ? { valeur: v.erreur, erreur: true } : { valeur: 0 };
  if (estDate(v)) return { valeur: Date.parse(`${v.date}T00:00:00Z`) / 86_400_000 + 25_569, format: 'dd/mm/yyyy' };
  return { valeur: v };
}

function remplir(f: FeuilleSimulee, g: Grille): void {
  g.cellules.forEach((ligne, l) => ligne.forEach((v, c) => {
    const pleine = cellule(v);
    if (pleine) f.poser(g.origine.ligne + l, g.origine.colonne + c, pleine);
  }));
  f.fusions = g.fusions.map(({ debut, fin }) => ({ ...debut, lignes: fin.ligne - debut.ligne + 1, colonnes: fin.colonne - debut.colonne + 1 }));
  f.lignesMasquees = new Set(g.lignesMasquees);
}

/** Le classeur simulé de ces feuilles : leurs formules n’y sont que leurs valeurs. */
export function depuisGrilles(nom: string, grilles: readonly Grille[]): ClasseurSimule {
  const classeur = new ClasseurSimule(nom, ...grilles.map((g) => g.nom));
  grilles.forEach((g, i) => remplir(classeur.feuilles[i] as FeuilleSimulee, g));
  return classeur;
}
