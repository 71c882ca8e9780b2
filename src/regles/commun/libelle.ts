import type { Plan } from '../../domaine/nomenclature';
import { normaliserTexte } from '../../domaine/texte';

/** Mots sans valeur pour comparer, normalisés. */
const VIDES = new Set('a au aux avec ce ces d dans de des du en et l la le les leur leurs ou par pour sans se ses son sur un une'.split(' '));
/** Un mot qui prolonge un mot officiel de quelques lettres en est une variante : « informatiques », « financière ». */
const LONGUEUR_RADICAL = 4, VARIATION = 3;
const PARENTHESES = /\([^)]*\)?/g;
const MOTS = /[a-z0-9]+/g;

/** Les mots d'un libellé qui le distinguent, au singulier. */
export function motsDe(libelle: string): readonly string[] {
  const mots = (normaliserTexte(libelle.replace(PARENTHESES, ' ')).match(MOTS) ?? []).map(singulier);
  const utiles = mots.filter((m) => !VIDES.has(m));
  return utiles.length > 0 ? utiles : mots;
}

function singulier(mot: string): string {
  return mot.length > 3 && /[sx]$/.test(mot) ? mot.slice(0, -1) : mot;
}

/** Vrai si un mot affiché reprend, abrège ou décline un mot officiel. */
function reprend(affiche: string, officiel: string): boolean {
  return officiel.startsWith(affiche) || (officiel.length >= LONGUEUR_RADICAL && affiche.startsWith(officiel) && affiche.length - officiel.length <= VARIATION);
}

/** « Autres » et « divers » s'ajoutent ou s'ôtent librement à côté d'autres mots. */
function distinctifs(mots: readonly string[]): readonly string[] {
  const utiles = mots.filter((m) => !estBanal(m));
  return utiles.length > 0 ? utiles : mots;
}

/** Vrai pour un mot, rendu par `motsDe`, qui ne dit rien seul. */
export function estBanal(mot: string): boolean {
  return mot === 'autre' || mot === 'diver';
}

/**
 * Vrai si un libellé affiché reprend l'officiel : chacun de ses mots en reprend un du compte ou des comptes qui le
 * contiennent, et l'un au moins vient du compte lui-même. Un libellé vide de mots n'est pas comparé.
 */
export function reprendOfficiel(affiche: string, propre: string, ancetres: readonly string[]): boolean {
  const mots = distinctifs(motsDe(affiche));
  if (mots.length === 0) return true;
  const siens = motsDe(propre), autres = ancetres.flatMap((a) => motsDe(a));
  // « Autres » ou « Divers » ne dit rien sans le compte qui le contient.
  const banal = siens.every(estBanal);
  return mots.every((m) => siens.some((o) => reprend(m, o)) || autres.some((o) => reprend(m, o)))
    && (banal || mots.some((m) => siens.some((o) => reprend(m, o))));
}

/** Libellés des comptes qui contiennent `code`, puis celui de son chapitre. */
export function libellesAncetres(plan: Plan, code: string, chapitres: readonly string[]): readonly string[] {
  const libelles: string[] = [];
  for (let p = plan.compte(code)?.parent ?? null; p !== null; p = plan.compte(p)?.parent ?? null) libelles.push(plan.libelle(p) ?? '');
  for (const c of chapitres) libelles.push(plan.libelleChapitre(c) ?? '');
  return libelles;
}
