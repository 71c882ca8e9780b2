import type { Grille } from '../domaine/grille';
import type { Lignes } from '../domaine/tableau';
import { reels } from '../memoire/reserve';
import { lireGrille } from './lireGrille';
import { assembler, type Totaux } from './totaux/totaux';
import { totauxOrdinaires } from './totaux/totauxOrdinaires';

export type { QuatreTotaux, TotalChapitre, Totaux } from './totaux/totaux';

/**
 * Les totaux de chaque tableau de crédits d'une feuille, dans l'ordre : ce que demandent un total, une balance ou un
 * équilibre. Un tableau fait de lignes ordinaires s'additionne sans que ses lignes soient gardées ; tout autre se lit en entier.
 */
export function totaliser(grille: Grille): readonly Totaux[] {
  const ordinaires = totauxOrdinaires(grille);
  return ordinaires === null ? totauxLus(grille) : [ordinaires];
}

/** Les mêmes totaux, chaque tableau lu en entier. */
export function totauxLus(grille: Grille): readonly Totaux[] {
  const tous: Totaux[] = [];
  for (const tableau of lireGrille(grille)) if (tableau.type !== 'CA') tous.push(totauxDe(tableau.lignes));
  return tous;
}

function totauxDe({ nombre, sections, chapitres, codesChapitres, montants, inconnus = [] }: Lignes): Totaux {
  const sommes = reels(12 * (codesChapitres.length + 1)), vus: number[] = [];
  for (let i = 0, k = 0; i < nombre; i++, k += 4) {
    const rang = (chapitres[i] as number) + 1, section = sections[i] as number, s = 12 * rang + 4 * section;
    vus[3 * rang + section] = 1;
    sommes[s] = (sommes[s] as number) + (montants[k] as number);
    sommes[s + 1] = (sommes[s + 1] as number) + (montants[k + 1] as number);
    sommes[s + 2] = (sommes[s + 2] as number) + (montants[k + 2] as number);
    sommes[s + 3] = (sommes[s + 3] as number) + (montants[k + 3] as number);
  }
  // Un montant sans compte entre on ne sait où : tout ce que sa section additionne dans sa colonne est inconnu.
  for (const { section, colonne } of inconnus) {
    for (const s of section === 0 ? [0, 1, 2] : [section]) {
      vus[s] = 1;
      for (let k = 4 * s + colonne; k < sommes.length; k += 12) sommes[k] = NaN;
    }
  }
  return assembler(sommes, vus, [null, ...codesChapitres]);
}
