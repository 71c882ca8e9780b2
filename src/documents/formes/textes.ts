import type { Rubrique } from '../../domaine/acte/acte';
import { REFUS, REJET, GENRES } from '../textes/genres';
import { remplir, type Marque, type Rempli, type Valeurs } from '../textes/marques';
import type { Point } from './point';
import { valeursDe } from './valeurs';

/** Les textes d'un point, marques remplacées, et ce qui y manque. */
export interface Textes {
  readonly expose: readonly string[];
  readonly visas: readonly string[];
  readonly considerants: readonly string[];
  /** Ce qui est décidé. */
  readonly dispositif: readonly string[];
  /** Ce qui était proposé : autre chose que le dispositif si la proposition est rejetée. */
  readonly proposition: readonly string[];
  readonly inconnues: readonly string[];
  readonly manquantes: readonly { readonly marque: Marque; readonly cellule: string }[];
}

/** Ceux de la délibération ; à défaut ceux de la feuille « Textes types » ; à défaut ceux du genre. */
export function textesDe(p: Point): Textes {
  const valeurs = valeursDe(p), tous: Rempli[] = [];
  const remplies = (ls: readonly string[]): readonly string[] => ls.flatMap((l) => {
    const rempli = remplir(l, valeurs);
    tous.push(rempli);
    return rempli.texte ?? [];
  });
  const textes = {
    expose: remplies(p.d.expose.valeur ?? []), visas: remplies(lignes(p, 'visas')), considerants: remplies(lignes(p, 'considerants')),
    dispositif: remplies(rejet(p) ?? lignes(p, 'dispositif')), proposition: remplies(lignes(p, 'dispositif')),
  };
  return { ...textes, inconnues: [...new Set(tous.flatMap((l) => l.inconnues))], manquantes: manquantes(tous.flatMap((l) => l.manquantes), valeurs) };
}

function lignes({ acte, d }: Point, rubrique: Rubrique): readonly string[] {
  const ecrites = d[rubrique].valeur;
  if (ecrites !== null && ecrites.length > 0) return ecrites;
  const genre = d.genre.valeur ?? 'Libre';
  return acte.textes.find((t) => t.genre === genre && t.rubrique === rubrique)?.lignes ?? GENRES[genre][rubrique];
}

/** Le dispositif d'un rejet que la délibération n'écrit pas elle-même. */
function rejet({ d }: Point): readonly string[] | null {
  if (d.vote.valeur !== 'rejet' || (d.dispositif.valeur ?? []).length > 0) return null;
  return d.genre.valeur === 'Aide' || d.genre.valeur === 'Don' ? REFUS : REJET;
}

/** Une par cellule à remplir : « montant » et « montant en lettres » n'en font qu'une. */
function manquantes(marques: readonly Marque[], valeurs: Valeurs): Textes['manquantes'] {
  const parCellule = new Map([...marques].reverse().map((marque) => [valeurs[marque].cellule, marque]));
  return [...parCellule].reverse().map(([cellule, marque]) => ({ marque, cellule }));
}
