import type { Grille, Plage, Valeur } from '../../domaine/grille';
import { Refus } from './lecture';
import { CASES_MAX, COLONNES_MAX, FEUILLES_MAX, FUSIONS_MAX, LIGNES_MAX } from './limites';

/** Ce qu'un classeur peut encore prendre de mémoire ; partagé par ses feuilles. */
export interface Budget { cases: number; fusions: number; feuilles: number }

/** Le budget d'un classeur qu'on commence à lire. */
export function budgetNeuf(): Budget {
  return { cases: CASES_MAX, fusions: FUSIONS_MAX, feuilles: FEUILLES_MAX };
}

const LIGNE_VIDE: readonly Valeur[] = [];

/** Une feuille en cours de lecture. Les lignes sont inégales : une cellule lointaine n'agrandit que sa ligne. */
export class GrilleEnCours {
  private readonly lignes: (Valeur[] | typeof LIGNE_VIDE)[] = [];
  private readonly fusions: Plage[] = [];
  private readonly masquees: [debut: number, fin: number][] = [];

  constructor(private readonly budget: Budget) {
    if (--budget.feuilles < 0) throw trop(FEUILLES_MAX, 'feuilles');
  }

  /** Pose une valeur ; `null` et le texte vide ne posent rien. */
  poser(ligne: number, colonne: number, valeur: Valeur): void {
    if (valeur === null || valeur === '') return;
    const cellules = this.ligne(ligne);
    if (colonne >= COLONNES_MAX) throw trop(COLONNES_MAX, 'colonnes');
    if (colonne < cellules.length) {
      cellules[colonne] = valeur;
      return;
    }
    this.depenser(colonne + 1 - cellules.length);
    while (cellules.length < colonne) cellules.push(null);
    cellules.push(valeur);
  }

  /** Recopie la ligne `source` sur les `fois` suivantes (répétition de l'ods). */
  repeter(source: number, fois: number): void {
    const cellules = this.lignes[source];
    if (cellules === undefined || cellules.length === 0) return;
    for (let k = 1; k <= fois; k++) {
      this.depenser(cellules.length);
      this.ligne(source + k);
      this.lignes[source + k] = cellules;
    }
  }

  fusionner(plage: Plage): void {
    if (--this.budget.fusions < 0) throw trop(FUSIONS_MAX, 'plages fusionnées');
    this.fusions.push(plage);
  }

  masquer(debut: number, fin = debut): void {
    const derniere = this.masquees.at(-1);
    if (derniere && derniere[1] === debut - 1) derniere[1] = fin;
    else if (this.masquees.push([debut, fin]) > LIGNES_MAX) throw trop(LIGNES_MAX, 'lignes');
  }

  terminer(nom: string, typee: boolean): Grille {
    const lignesMasquees = new Set<number>();
    for (const [debut, fin] of this.masquees) for (let l = debut; l <= fin && l < this.lignes.length; l++) lignesMasquees.add(l);
    // Chaque tableur écrit les fusions dans son ordre : un même tableau doit se lire de même.
    this.fusions.sort((a, b) => a.debut.ligne - b.debut.ligne || a.debut.colonne - b.debut.colonne);
    return { nom, origine: { ligne: 0, colonne: 0 }, cellules: this.lignes, typee, fusions: this.fusions, lignesMasquees };
  }

  private ligne(rang: number): Valeur[] {
    if (rang >= LIGNES_MAX) throw trop(LIGNES_MAX, 'lignes');
    if (rang >= this.lignes.length) {
      this.depenser(rang + 1 - this.lignes.length);
      while (this.lignes.length <= rang) this.lignes.push(LIGNE_VIDE);
    }
    let cellules = this.lignes[rang] as Valeur[];
    if (cellules === LIGNE_VIDE) this.lignes[rang] = cellules = [];
    return cellules;
  }

  private depenser(cases: number): void {
    this.budget.cases -= cases;
    if (this.budget.cases < 0) throw trop(CASES_MAX, 'cases');
  }
}

/** Le refus d'un classeur trop étendu. */
export function trop(limite: number, quoi: string): Refus {
  return new Refus(`Le classeur {fichier} a plus de ${limite.toLocaleString('fr-FR')} ${quoi}, la limite de lecture : gardez la seule feuille du tableau, sans cellule isolée au loin, et enregistrez-la dans un classeur neuf.`);
}
