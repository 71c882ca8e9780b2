import type { Rangee } from './rangee';

/** Des rangées réparties en pages. */
export interface Pages {
  /** Toutes les rangées, celles qui sont redites en tête de page comprises. */
  readonly rangees: readonly Rangee[];
  /** Rangs de celles qui commencent une page. */
  readonly sauts: readonly number[];
}

/**
 * Répartit des rangées en pages. `hauteur` : ce qu'une page imprime, en points ; `titres` : ce qu'y prennent les lignes répétées,
 * qui sont les premières rangées de la première page. Des rangées liées ne se séparent que si une page ne peut pas les tenir.
 */
export function enPages(aPlacer: readonly Rangee[], hauteur: number, titres: number): Pages {
  const rangees: Rangee[] = [], sauts: number[] = [];
  let prise = 0, vide = true;
  const poser = (r: Rangee): void => {
    rangees.push(r);
    prise += r.hauteur;
  };
  const sauter = ({ reprise = [] }: Rangee): void => {
    sauts.push(rangees.length);
    prise = titres;
    reprise.forEach(poser);
    vide = true;
  };
  for (const groupe of groupes(aPlacer)) {
    const [premiere] = groupe as [Rangee];
    const tient = prise + somme(groupe) <= hauteur, tiendrait = titres + somme([...(premiere.reprise ?? []), ...groupe]) <= hauteur;
    if (!vide && (premiere.saut || (!tient && tiendrait))) sauter(premiere);
    for (const r of groupe) {
      if (!vide && prise + r.hauteur > hauteur) sauter(r);
      poser(r);
      vide = false;
    }
  }
  return { rangees, sauts };
}

function groupes(rangees: readonly Rangee[]): readonly (readonly Rangee[])[] {
  const faits: Rangee[][] = [];
  for (const [i, r] of rangees.entries()) {
    const dernier = faits.at(-1);
    if (dernier && rangees[i - 1]?.liee && !r.saut) dernier.push(r);
    else faits.push([r]);
  }
  return faits;
}

function somme(rangees: readonly Rangee[]): number {
  return rangees.reduce((s, r) => s + r.hauteur, 0);
}
