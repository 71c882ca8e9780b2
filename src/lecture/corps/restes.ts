import type { Valeur } from '../../domaine/grille';
import type { Lignes, NonPlace, Signalement, TableauBudgetaire } from '../../domaine/tableau';
import { normaliser } from '../../domaine/texte';
import { RESTE_SANS_SENS } from '../fautes';
import { brut } from '../texte/cellules';
import { centimesDeCellule } from '../texte/montantCellule';

/** Les restes à réaliser d'un tableau, lus à part : ils ne comptent que s'ils sont repris par le budget. */
export interface RestesLus {
  /** Leurs colonnes, en indices de la grille. */
  readonly colonnes: readonly number[];
  /** Dépense puis recette de chaque ligne, en centimes. */
  readonly montants: readonly number[];
  readonly signalements: readonly Signalement[];
  readonly nonPlaces: readonly NonPlace[];
}

/** Lit les restes à réaliser, ligne après ligne. */
export class LecteurRestes implements RestesLus {
  readonly colonnes: readonly number[];
  readonly montants: number[] = [];
  readonly signalements: Signalement[] = [];
  readonly nonPlaces: NonPlace[] = [];

  constructor(private readonly cartes: readonly [number, number], private readonly dl: number, private readonly dc: number, private readonly typee: boolean) {
    this.colonnes = cartes.filter((c) => c >= 0);
  }

  /** Les restes d'une ligne. Une colonne commune va du côté de la ligne, `sens` : 1 dépense, 2 recette, 0 si rien ne le dit. */
  lire(row: readonly Valeur[], r: number, sens: 0 | 1 | 2): void {
    const [d, rec] = this.cartes;
    if (d !== rec) {
      this.montants.push(this.montant(row, r, d), this.montant(row, r, rec));
      return;
    }
    const m = this.montant(row, r, d);
    if (sens === 0 && m !== 0) {
      this.nonPlaces.push({ ligne: r + this.dl, colonne: d + this.dc, brut: brut(row[d]), ...RESTE_SANS_SENS });
      this.montants.push(NaN, NaN);
    } else this.montants.push(sens === 1 ? m : 0, sens === 2 ? m : 0);
  }

  private montant(row: readonly Valeur[], r: number, c: number): number {
    return c < 0 ? 0 : centimesDeCellule(row[c] ?? null, r + this.dl, c + this.dc, this.typee, this.signalements) ?? 0;
  }
}

/** Un budget primitif ou supplémentaire reprend les restes à réaliser ; une décision modificative ne fait que les rappeler. */
export function repris(type: TableauBudgetaire['type'], titre: string): boolean {
  return type === 'BP' || /\bbudget supplementaire\b|\bbs\b/.test(normaliser(titre));
}

/** Les lignes, avec leurs restes à réaliser. */
export function avecRestes(lignes: Lignes, restes: RestesLus): Lignes {
  return { ...lignes, restes: Float64Array.from(restes.montants) };
}
