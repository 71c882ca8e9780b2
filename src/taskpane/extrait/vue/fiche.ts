import type { Controleur } from '../../controleur';
import { reconcilier } from '../../vue/dom';
import type { ChampEnPlace } from '../modele/membres';
import { champDeSaisie, type ChampDeSaisie } from './champ';

/** Une suite de champs, chacun gardé d'une lecture à l'autre avec ce qui s'y tape. */
export interface Fiche {
  montrer(champs: readonly ChampEnPlace[]): void;
  /** Met le focus au champ de cette cellule ; faux s'il n'est pas de la fiche. */
  atteindre(cellule: string): boolean;
}

/** La fiche qui se dessine dans cet élément. */
export function fiche(controleur: Controleur, racine: HTMLElement): Fiche {
  const dessines = new Map<string, ChampDeSaisie>();
  let montres: readonly ChampEnPlace[] = [];
  const champ = (c: ChampEnPlace): ChampDeSaisie => {
    const deja = dessines.get(c.id) ?? champDeSaisie(controleur, c);
    dessines.set(c.id, deja);
    return deja;
  };
  return {
    montrer(champs) {
      montres = champs;
      reconcilier(racine, champs, (c) => c.id, (c) => champ(c).racine);
      for (const c of champs) champ(c).montrer(c, c.cellule);
    },
    atteindre(cellule) {
      const trouve = montres.find((c) => c.champ.cellule === cellule);
      if (trouve !== undefined) champ(trouve).atteindre();
      return trouve !== undefined;
    },
  };
}
