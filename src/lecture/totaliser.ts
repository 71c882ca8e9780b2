import type { Grille } from '../domaine/grille';
import type { Section } from '../domaine/section';
import type { Lignes } from '../domaine/tableau';
import { lireGrille } from './lireGrille';

/** Dépenses en diminution, en augmentation, recettes en diminution, en augmentation, en centimes ; `NaN` si un montant est illisible. */
export type QuatreTotaux = readonly [number, number, number, number];

export interface TotalChapitre {
  readonly section: Section | null;
  /** Chapitre affiché, ou `null` pour les lignes qui n'en ont pas. */
  readonly chapitre: string | null;
  readonly cumul: QuatreTotaux;
}

/** Les totaux d'un tableau, sans ses lignes. */
export interface Totaux {
  readonly sections: Readonly<Record<Section, QuatreTotaux>>;
  readonly chapitres: readonly TotalChapitre[];
}

/** Les totaux de chaque tableau de crédits d'une feuille, dans l'ordre : ce que demandent un total, une balance ou un équilibre. */
export function totaliser(grille: Grille): readonly Totaux[] {
  const tous: Totaux[] = [];
  for (const tableau of lireGrille(grille)) if (tableau.type !== 'CA') tous.push(totauxDe(tableau.lignes));
  return tous;
}

const SECTIONS = [null, 'fonctionnement', 'investissement'] as const;

function totauxDe({ nombre, sections, chapitres, codesChapitres, montants }: Lignes): Totaux {
  const largeur = codesChapitres.length + 1;
  const sommes = new Float64Array(12 * largeur), vus = new Uint8Array(3 * largeur);
  for (let i = 0, k = 0; i < nombre; i++, k += 4) {
    const c = (sections[i] as number) * largeur + (chapitres[i] as number) + 1, s = 4 * c;
    vus[c] = 1;
    sommes[s] = (sommes[s] as number) + (montants[k] as number);
    sommes[s + 1] = (sommes[s + 1] as number) + (montants[k + 1] as number);
    sommes[s + 2] = (sommes[s + 2] as number) + (montants[k + 2] as number);
    sommes[s + 3] = (sommes[s + 3] as number) + (montants[k + 3] as number);
  }
  return assembler(sommes, vus, codesChapitres);
}

/** `sommes` range quatre montants par section (0, 1, 2) puis par chapitre, le premier étant « sans chapitre ». */
function assembler(sommes: Float64Array, vus: Uint8Array, codes: readonly string[]): Totaux {
  const largeur = codes.length + 1;
  const parSection = [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]] as [number, number, number, number][];
  const chapitres: TotalChapitre[] = [];
  for (let c = 0; c < 3 * largeur; c++) {
    if (vus[c] === 0) continue;
    const s = Math.floor(c / largeur), rang = c % largeur - 1;
    const cumul: QuatreTotaux = [sommes[4 * c] as number, sommes[4 * c + 1] as number, sommes[4 * c + 2] as number, sommes[4 * c + 3] as number];
    const section = parSection[s] as [number, number, number, number];
    for (let k = 0; k < 4; k++) section[k] = (section[k] as number) + (cumul[k] as number);
    chapitres.push({ section: SECTIONS[s] ?? null, chapitre: rang < 0 ? null : (codes[rang] as string), cumul });
  }
  return { sections: { fonctionnement: parSection[1] as QuatreTotaux, investissement: parSection[2] as QuatreTotaux }, chapitres };
}
