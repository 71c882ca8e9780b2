import { adresse, type Grille } from '../domaine/grille';
import type { TableauBudgetaire } from '../domaine/tableau';
import { lireGrille } from './lireGrille';

interface Lecteurs {
  /** Les tableaux de crédits d'une feuille écrite en texte, ou d'une grille. */
  readonly lus: (feuille: string | Grille) => TableauBudgetaire[];
  /** Le seul tableau de la feuille. */
  readonly lu: (feuille: string | Grille) => TableauBudgetaire;
}

/** De quoi lire les feuilles d'un test, `enGrille` disant comment une feuille s'écrit en texte. */
export function lecteurs(enGrille: (texte: string) => Grille): Lecteurs {
  const lus = (feuille: string | Grille): TableauBudgetaire[] => lireGrille(typeof feuille === 'string' ? enGrille(feuille) : feuille).filter((t) => t.type !== 'CA');
  return {
    lus,
    lu: (feuille) => {
      const tous = lus(feuille);
      if (tous.length !== 1) throw new Error(`${tous.length} tableaux lus`);
      return tous[0] as TableauBudgetaire;
    },
  };
}

const SECTIONS = ['?', 'F', 'I'], SENS = ['', 'D', 'R'];

/** Chaque ligne en clair : « F R 002/02 [002] 0 0 0 810869 Libellé », chapitre affiché entre crochets, opération après « op ». */
export function enClair({ lignes: l }: TableauBudgetaire): string[] {
  return Array.from({ length: l.nombre }, (_, i) => {
    const code = (rangs: Int32Array, codes: readonly string[]): string => codes[rangs[i] as number] ?? '';
    const fonction = code(l.fonctions, l.codesFonctions), chapitre = code(l.chapitres, l.codesChapitres), operation = code(l.operations, l.codesOperations);
    return [
      `${l.rangs[i] as number + 1}:`, SECTIONS[l.sections[i] as number], SENS[l.sens[i] as number] || '·',
      code(l.comptes, l.codes) + (fonction && `/${fonction}`) + (operation && ` op ${operation}`), chapitre && `[${chapitre}]`,
      Array.from(l.montants.slice(4 * i, 4 * i + 4)).join(' '), l.libelles[i],
    ].filter((x) => x !== '').join(' ');
  });
}

/** Chaque total : « 11: section fonctionnement [0,3[ 0 172508 . . ». */
export function totauxEnClair(t: TableauBudgetaire): string[] {
  return t.totaux.map((x) => [`${x.rang + 1}:`, x.genre, x.section ?? '?', x.chapitre ?? '', x.sens ?? '', `[${x.de},${x.a}[`, x.montants.map((m) => (m === null ? '.' : String(m))).join(' ')].filter((y) => y !== '').join(' '));
}

/** Chaque valeur non placée : « B7 raison ». */
export function nonPlacesEnClair(t: TableauBudgetaire): string[] {
  return t.nonPlaces.map((n) => `${adresse(n)} ${n.raison}`);
}
