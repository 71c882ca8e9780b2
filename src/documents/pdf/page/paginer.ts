import { BAS, HAUT, HAUT_SUIVANT } from './gabarit';
import type { Tranche } from './tranche';

/** Une tranche à sa place dans la page, en points depuis le haut. */
export interface Posee { readonly tranche: Tranche; readonly y: number }
export type Page = readonly Posee[];

/** Répartit des tranches en pages : celles qui se tiennent restent ensemble tant qu'une page y suffit. */
export function paginer(tranches: readonly Tranche[]): readonly Page[] {
  const mise = new MiseEnPages();
  for (let i = 0; i < tranches.length;) {
    let fin = i + 1;
    while (tranches[fin - 1]?.lie && fin < tranches.length && !tranches[fin]?.saut) fin++;
    mise.poser(tranches.slice(i, fin));
    i = fin;
  }
  return mise.pages;
}

class MiseEnPages {
  readonly pages: Posee[][] = [[]];
  private y = HAUT;

  poser(groupe: readonly Tranche[]): void {
    if (groupe[0]?.saut && !this.vide()) this.tourner();
    if (!this.tient(groupe) && !this.vide() && this.tiendrait(groupe)) this.tourner(groupe[0]);
    for (const tranche of groupe) {
      if (!this.tient([tranche]) && !this.vide()) this.tourner(tranche);
      this.ajouter(tranche);
    }
  }

  private ajouter(tranche: Tranche): void {
    if (!this.vide()) this.y += tranche.avant;
    this.pages[this.pages.length - 1]?.push({ tranche, y: this.y });
    this.y += tranche.hauteur;
  }

  private tourner(suivante?: Tranche): void {
    this.pages.push([]);
    this.y = HAUT_SUIVANT;
    for (const rappel of suivante?.reprise ?? []) this.ajouter(rappel);
  }

  private vide(): boolean {
    return this.pages[this.pages.length - 1]?.length === 0;
  }

  private tient(groupe: readonly Tranche[]): boolean {
    return this.y + hauteur(groupe, this.vide()) <= BAS;
  }

  /** Vrai si une page neuve y suffit : sinon le groupe se coupe là où il est. */
  private tiendrait(groupe: readonly Tranche[]): boolean {
    return HAUT_SUIVANT + hauteur([...groupe[0]?.reprise ?? [], ...groupe], true) <= BAS;
  }
}

/** La hauteur de tranches qui se suivent, le premier blanc compté ou non. */
export function hauteur(tranches: readonly Tranche[], enHautDePage: boolean): number {
  return tranches.reduce((somme, t, i) => somme + (i === 0 && enHautDePage ? 0 : t.avant) + t.hauteur, 0);
}
