import type { Rubrique } from '../../domaine/acte/acte';
import { normaliserTexte } from '../../domaine/texte';
import { texteImprime } from '../textes/caracteres';
import { GENRES, PRISE_D_ACTE, REFUS, REJET } from '../textes/genres';
import { remplir, type Marque, type Rempli, type Valeurs } from '../textes/marques';
import { affectationDe } from './affectation';
import { estArticle } from './dispositif';
import { genreDesTextes } from './genre';
import type { Point } from './point';
import { valeursDe } from './valeurs';
import { issueDe } from './vote';

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
    const rempli = remplir(texteImprime(l), valeurs);
    tous.push(rempli);
    return rempli.texte ?? [];
  });
  const dispositif = lignes(p, 'dispositif'), decide = sansAdoption(p);
  const textes = {
    expose: remplies(p.d.expose.valeur ?? []), visas: remplies(lignes(p, 'visas')), considerants: remplies(lignes(p, 'considerants')),
    dispositif: remplies(decide ?? dispositif),
  };
  const rejete = decide === REJET || decide === REFUS;
  // Une phrase entière dit ce que le conseil aurait fait : elle ne se propose pas.
  const propose = dispositif.every(estArticle) ? dispositif : [];
  const proposition = rejete ? propose.flatMap((l) => remplir(l, valeurs).texte ?? []) : textes.dispositif;
  return {
    ...textes, proposition, inconnues: [...new Set(tous.flatMap((l) => l.inconnues))], manquantes: manquantes(tous.flatMap((l) => l.manquantes), valeurs),
  };
}

function lignes(p: Point, rubrique: Rubrique): readonly string[] {
  const { acte, d, situee } = p;
  const ecrites = d[rubrique].valeur;
  if (ecrites !== null && ecrites.length > 0) return ecrites;
  const genre = d.genre.valeur ?? 'Libre';
  const duClasseur = acte.textes.find((t) => t.genre === genre && t.rubrique === rubrique);
  if (duClasseur) return duClasseur.lignes;
  // Un déficit se reprend, il ne s'affecte pas : aucun article n'est proposé à sa place.
  if (rubrique === 'dispositif' && genre === 'Affectation du résultat' && affectationDe(p).rien) return [];
  // Un acte qui a ses propres textes ne reçoit pas de motifs que le conseil n'a pas adoptés.
  const siens = [d.visas, d.considerants, d.dispositif].some((c) => c.valeur !== null && c.valeur.length > 0);
  return siens && rubrique !== 'dispositif' ? [] : GENRES[genreDesTextes(situee)][rubrique];
}

/** Le dispositif de ce qui n'a pas été adopté, quand la délibération ne l'écrit pas elle-même. */
function sansAdoption({ d, situee }: Point): readonly string[] | null {
  const ecrit = d.dispositif.valeur ?? [], issue = issueDe(situee);
  if (issue === 'rejetee') {
    if (ditLeRefus(ecrit)) return null;
    return d.genre.valeur === 'Aide' ? REFUS : REJET;
  }
  return issue === 'sans vote' && ecrit.length === 0 ? PRISE_D_ACTE : null;
}

const REFUSE = /\b(?:rejet\w*|refus\w*|n \w+ pas|ne (?:\w+ )?pas|defavorable\w*|ecart\w*|declin\w*|repouss\w*|ajourn\w*)\b/;

/** Ce que le premier article décide : un dispositif qui adopte, sous un vote qui rejette, n'est que la proposition. */
function ditLeRefus([premier = '', suite = '']: readonly string[]): boolean {
  return REFUSE.test(normaliserTexte(/:\s*$/.test(premier) ? `${premier} ${suite}` : premier));
}

/** Une par cellule à remplir : « montant » et « montant en lettres » n'en font qu'une. L'objet, toujours dû, se dit ailleurs. */
function manquantes(marques: readonly Marque[], valeurs: Valeurs): Textes['manquantes'] {
  const dues = marques.filter((m) => m !== 'objet' && m !== 'proposition');
  const parCellule = new Map([...dues].reverse().map((marque) => [valeurs[marque].cellule, marque]));
  return [...parCellule].reverse().map(([cellule, marque]) => ({ marque, cellule }));
}
