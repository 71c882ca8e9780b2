import { enCsv, enOds, enXlsx, type Fichier } from './ecrire';
import { enTexte, aerer, decaler, enFormules, inserer, masquer } from './remanier';
import type { Feuille } from './feuille';

/** Une autre façon d'enregistrer le même document. */
export interface Variante {
  readonly titre: string;
  readonly remanier: (f: Feuille) => Feuille;
  readonly ecrire: (feuilles: readonly Feuille[]) => Promise<Fichier> | Fichier;
  /** Vrai quand les montants y sont du texte là où le classeur pourrait porter des nombres. */
  readonly texte: boolean;
}

const tel = (f: Feuille): Feuille => f;
const INSECABLE = '\u00a0', FINE = '\u202f';

const premiere = (ecrire: (f: Feuille) => Fichier) => (feuilles: readonly Feuille[]): Fichier => ecrire(feuilles[0] as Feuille);

/** Rangées du tableau, en-têtes exclus, dont le rang est un multiple de trois. */
const parTrois = (f: Feuille): ReadonlySet<number> =>
  new Set(f.genres.flatMap((g, i) => ((g === 'ligne' || g === 'total') && i % 3 === 0 ? [i] : [])));

/** Toutes les rangées du troisième total du tableau et des lignes au-dessus. */
const unChapitre = (f: Feuille): number[] => {
  const fin = f.genres.flatMap((g, i) => (g === 'total' ? [i] : []))[1] as number;
  return [fin - 1, fin];
};

/** Les formes qui gardent toutes les feuilles du classeur. */
export const CLASSEURS: readonly Variante[] = [
  { titre: 'en .xlsx', remanier: tel, ecrire: enXlsx, texte: false },
  { titre: 'en .ods', remanier: tel, ecrire: enOds, texte: false },
  { titre: 'en texte, espaces insécables', remanier: (f) => enTexte(f, INSECABLE, `${INSECABLE}€`), ecrire: enXlsx, texte: true },
  { titre: 'en texte, espaces fines insécables', remanier: (f) => enTexte(f, FINE, `${FINE}€`), ecrire: enOds, texte: true },
  { titre: 'en texte, espaces ordinaires, sans devise', remanier: (f) => enTexte(f, ' ', ''), ecrire: enXlsx, texte: true },
  { titre: 'à un autre endroit de la feuille', remanier: (f) => decaler(f, 11, 5), ecrire: enXlsx, texte: false },
  { titre: 'avec des lignes masquées', remanier: (f) => masquer(f, unChapitre(f)), ecrire: enXlsx, texte: false },
  { titre: 'avec des lignes vides', remanier: (f) => aerer(f, parTrois(f)), ecrire: enXlsx, texte: false },
  { titre: 'avec une colonne vide avant les montants', remanier: (f) => inserer(f, f.premierMontant), ecrire: enXlsx, texte: false },
  { titre: 'en texte, ailleurs, aéré, en .ods', remanier: (f) => decaler(aerer(enTexte(f, INSECABLE, ' €'), parTrois(f)), 3, 2), ecrire: enOds, texte: true },
];

/** Les totaux en formules, pour les tableaux en quatre colonnes. */
export const FORMULES: readonly Variante[] = [
  { titre: 'totaux en formules, en .xlsx', remanier: enFormules, ecrire: enXlsx, texte: false },
  { titre: 'totaux en formules, en .ods', remanier: enFormules, ecrire: enOds, texte: false },
];

/** Les formes d'une seule feuille, sans types : un montant en texte n'y est pas une faute de forme. */
export const PLATES: readonly Variante[] = [
  { titre: 'en .csv, « ; » et UTF-8', remanier: tel, ecrire: premiere((f) => enCsv(f, ';', 'utf-8')), texte: false },
  { titre: 'en .csv, « , » et Windows-1252', remanier: tel, ecrire: premiere((f) => enCsv(f, ',', 'windows-1252')), texte: false },
  { titre: 'en .csv, montants imprimés, Windows-1252', remanier: (f) => enTexte(f, INSECABLE, ' €'), ecrire: premiere((f) => enCsv(f, ';', 'windows-1252')), texte: false },
  { titre: 'en .csv, montants imprimés, UTF-8', remanier: (f) => enTexte(f, FINE, `${INSECABLE}€`), ecrire: premiere((f) => enCsv(f, ';', 'utf-8')), texte: false },
];
