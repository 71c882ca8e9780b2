import type { Grille, Plage, Valeur } from '../../domaine/grille';
import { abime, Refus } from './lecture';
import { CASES_MAX, COLONNES_MAX, FUSIONS_MAX, LIGNES_MAX } from './limites';

/** Ce qu'un classeur peut encore prendre de mémoire ; partagé par ses feuilles. */
export interface Budget { cases: number; fusions: number }

/** Le budget d'un classeur qu'on commence à lire. */
export function budgetNeuf(): Budget {
  return { cases: CASES_MAX, fusions: FUSIONS_MAX };
}

const LIGNE_VIDE: readonly Valeur[] = [];

/** Une feuille en cours de lecture. Les lignes sont inégales : une cellule lointaine n'agrandit que sa ligne. */
export class GrilleEnCours {
  private readonly lignes: (Valeur[] | typeof LIGNE_VIDE)[] = [];
  private readonly fusions: Plage[] = [];
  private readonly masquees: [debut: number, fin: number][] = [];

  constructor(private readonly budget: Budget) {}

  /** Pose une valeur ; `null` et le texte vide ne posent rien. */
  poser(ligne: number, colonne: number, valeur: Valeur): void {
    if (valeur === null || valeur === '') return;
    const cellules = this.ligne(ligne);
    if (colonne >= COLONNES_MAX) throw abime(`cellule hors de la feuille, colonne ${colonne + 1}`);
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
    if (--this.budget.fusions < 0) throw new Refus(`Le classeur {fichier} a plus de ${FUSIONS_MAX} plages fusionnées, la limite de lecture : gardez la seule feuille du tableau.`);
    this.fusions.push(plage);
  }

  masquer(debut: number, fin = debut): void {
    const derniere = this.masquees.at(-1);
    if (derniere && derniere[1] === debut - 1) derniere[1] = fin;
    else this.masquees.push([debut, fin]);
  }

  terminer(nom: string, typee: boolean): Grille {
    const lignesMasquees = new Set<number>();
    for (const [debut, fin] of this.masquees) for (let l = debut; l <= fin && l < this.lignes.length; l++) lignesMasquees.add(l);
    return { nom, origine: { ligne: 0, colonne: 0 }, cellules: this.lignes, typee, fusions: this.fusions, lignesMasquees };
  }

  private ligne(rang: number): Valeur[] {
    if (rang >= LIGNES_MAX) throw abime(`cellule hors de la feuille, ligne ${rang + 1}`);
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
    if (this.budget.cases < 0) {
      throw new Refus(`Le classeur {fichier} étend ses feuilles sur plus de ${CASES_MAX.toLocaleString('fr-FR')} cases, la limite de lecture : gardez la seule feuille du tableau, sans cellule isolée au loin.`);
    }
  }
}
