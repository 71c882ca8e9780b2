import { centimes } from '../montant';
import { normaliserTexte } from '../texte';
import type { Deliberation, GenreDeliberation } from './deliberation';
import { textesDeLAffaire } from './textesPublies';

/** Montant annuel au-delà duquel la subvention à un organisme privé se conventionne, en centimes (décret 2001-495, article 1er). */
export const SEUIL_CONVENTION = centimes(23_000_00);

/** Genres où ce qui est versé n'est une subvention que si le texte le dit. */
const GENRES: ReadonlySet<GenreDeliberation | null> = new Set(['Convention', 'Libre', null]);
const SUBVENTION = /\bsubvention/i;
/** Ce qu'une convention verse à une association est tenu pour une subvention, tant que le texte ne dit pas ce qu'elle achète. */
const ASSOCIATION = /\b(?:associat\w*|comite|amicale|fondation|federation|oeuvres sociales|cos|cnas|secours (?:populaire|catholique)|croix rouge|restos? du coeur|banque alimentaire|emmaus)\b/;
const ACHAT = /\b(?:marché|prestation|fourniture|achat|loyer)/i;

/** Vrai si la ligne parle de subvention. */
export function parleDeSubvention(ligne: string): boolean {
  return SUBVENTION.test(ligne);
}

/** Ce que verse la délibération est une subvention que son genre ou son texte dit, que l'on présume, ou n'en est pas une (`null`). */
export function subventionDe(d: Deliberation): 'dite' | 'presumee' | null {
  const { genre, partenaire, objet, expose, conventionObjet } = d;
  if (genre.valeur === 'Subvention' || (GENRES.has(genre.valeur) && textesDeLAffaire(d).some(parleDeSubvention))) return 'dite';
  const achats = [objet.valeur ?? '', conventionObjet.valeur ?? '', ...(expose.valeur ?? [])];
  return genre.valeur === 'Convention' && ASSOCIATION.test(normaliserTexte(partenaire.valeur ?? '').replace(/-/g, ' ')) && !achats.some((t) => ACHAT.test(t)) ? 'presumee' : null;
}

/** Vrai si l'acte doit dire ce que fixe la convention (loi 2000-321, article 10) : subvention à un organisme privé, au-delà du seuil. */
export function conventionDue(d: Deliberation): boolean {
  return d.organismePrive.valeur === true && (d.montant.valeur ?? d.conventionMontant.valeur ?? 0) > SEUIL_CONVENTION && subventionDe(d) !== null;
}
