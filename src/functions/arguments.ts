import { chapitreDuNombre } from '../domaine/chapitreDuNombre';
import { lireChapitre, lireCompte } from '../domaine/codes';
import type { NonVide } from '../domaine/constat';
import { estExercice, EXERCICE_MAX, EXERCICE_MIN } from '../domaine/exercice';
import { estErreur } from '../domaine/grille';
import { lireTexteMontant } from '../domaine/lireMontant';
import { centimes, depuisNombre, type Montant } from '../domaine/montant';
import { DECLINAISONS_CCAS, type Declinaison } from '../domaine/nomenclature';
import type { Section, Sens } from '../domaine/section';
import { normaliserTexte } from '../domaine/texte';
import { citer, lireCellule } from './cellules';
import { irrecevable } from './erreurs';
import { lecteur } from './lecteur';
import { DEFAUTS } from './nomenclatures';

/**
 * Les arguments d'une fonction, tels qu'Excel les passe : tout est admis, et ce qui ne convient pas est refusé par une
 * phrase qui nomme l'argument. Un argument omis (`null`) et une cellule vide (0, `null` ou "") se valent.
 */
type Scalaire = string | number | boolean | null;

function scalaire(nom: string, valeur: unknown): Scalaire {
  let v: unknown = valeur;
  for (let n = 0; n < 2 && Array.isArray(v); n++) {
    if (v.length > 1) throw irrecevable(nom, 'une seule cellule est attendue, pas une plage.');
    v = v[0];
  }
  const lue = lireCellule(v);
  if (estErreur(lue)) throw irrecevable(nom, `la cellule porte l’erreur ${lue.erreur}.`);
  const plate = typeof lue === 'string' ? lue.trim() : lue;
  return plate === '' || typeof plate === 'object' ? null : plate;
}

/** La section, ou `null` si elle est omise. */
export function section(nom: string, valeur: unknown): Section | null {
  const mot = motParmi(nom, valeur, { fonctionnement: 'fonctionnement', exploitation: 'fonctionnement', investissement: 'investissement' } as const);
  if (mot === undefined) throw irrecevable(nom, `${citer(valeur)} n’est pas une section. Écrivez "F" (fonctionnement) ou "I" (investissement).`);
  return mot;
}

/** Le sens, ou `null` s'il est omis. */
export function sens(nom: string, valeur: unknown): Sens | null {
  const mot = motParmi(nom, valeur, { depenses: 'depense', recettes: 'recette' } as const);
  if (mot === undefined) throw irrecevable(nom, `${citer(valeur)} n’est pas un sens. Écrivez "D" (dépenses) ou "R" (recettes).`);
  return mot;
}

/** Le sens du mot dont l'argument est le début (« F », « invest. »), `null` s'il est vide, `undefined` si aucun ne convient. */
function motParmi<T>(nom: string, valeur: unknown, mots: Readonly<Record<string, T>>): T | null | undefined {
  const v = scalaire(nom, valeur);
  if (v === null) return null;
  if (typeof v !== 'string') return undefined;
  const debut = normaliserTexte(v).replace(/^section (de |d )?/, '').replace(/\.$/, '');
  return debut === '' ? undefined : Object.entries(mots).find(([mot]) => mot.startsWith(debut))?.[1];
}

/** Un chapitre écrit en texte est pris tel quel ; un nombre a pu perdre son zéro (`exact` : tel qu'écrit). */
export interface ChapitreDemande { readonly code: string; readonly exact: string }

/** Le chapitre, en texte (« 011 ») ou en nombre (11). */
export function chapitre(nom: string, valeur: unknown): ChapitreDemande {
  const v = scalaire(nom, valeur);
  if (v === null) throw irrecevable(nom, 'le chapitre manque. Écrivez-le entre guillemets, par exemple "011".');
  const code = typeof v === 'number' ? chapitreDuNombre(v) : typeof v === 'string' ? lireChapitre(v) : null;
  if (code === null) throw irrecevable(nom, `${citer(valeur)} n’est pas un code de chapitre. Écrivez-le entre guillemets, par exemple "011".`);
  return { code, exact: String(v) };
}

/** Les codes qu'un compte peut désigner, le plus probable d'abord : un nombre a pu perdre son zéro de tête. */
export function compte(nom: string, valeur: unknown): NonVide<string> {
  const v = scalaire(nom, valeur);
  if (v === null) throw irrecevable(nom, 'le compte manque. Écrivez son code, par exemple "60623".');
  if (typeof v === 'number' && Number.isInteger(v) && v > 0 && v < 100) return [String(v), String(v).padStart(3, '0')];
  const code = typeof v === 'boolean' ? null : lireCompte(String(v));
  if (code === null) throw irrecevable(nom, `${citer(valeur)} n’est pas un code de compte. Écrivez son seul code, par exemple "60623".`);
  return [code];
}

/** La nomenclature, ou `null` si elle est omise : « M57_D », « M57 », « m14 »… */
export function nomenclature(nom: string, valeur: unknown): Declinaison | null {
  const v = scalaire(nom, valeur);
  if (v === null) return null;
  const cle = typeof v === 'string' ? normaliserTexte(v).replace(/[\s.-]+/g, '_').toUpperCase() : '';
  const trouvee = DECLINAISONS_CCAS.find((n) => n === cle) ?? DEFAUTS[cle];
  if (trouvee === undefined) throw irrecevable(nom, `${citer(valeur)} n’est pas une nomenclature connue. Choisissez parmi ${DECLINAISONS_CCAS.join(', ')}.`);
  return trouvee;
}

/** L'exercice, ou `null` s'il est omis. */
export function exercice(nom: string, valeur: unknown): number | null {
  const v = scalaire(nom, valeur);
  if (v === null) return null;
  const annee = typeof v === 'number' ? v : typeof v === 'string' && /^\d{4}$/.test(v) ? Number(v) : NaN;
  if (!estExercice(annee)) {
    throw irrecevable(nom, `${citer(valeur)} n’est pas un exercice. Écrivez une année de ${EXERCICE_MIN} à ${EXERCICE_MAX}, par exemple 2025.`);
  }
  return annee;
}

/** Un montant, en nombre ou en texte français ; zéro si la cellule est vide. */
export function montant(nom: string, valeur: unknown): Montant {
  const v = scalaire(nom, valeur);
  if (v === null) return centimes(0);
  if (typeof v === 'boolean') throw lecteur().montantIllisible(nom, v);
  const lu = typeof v === 'number' ? depuisNombre(v) : lireTexteMontant(v);
  if ('montant' in lu) return lu.montant;
  if (lu.etat === 'vide') return centimes(0);
  if (lu.etat === 'decimales') throw irrecevable(nom, `${citer(valeur)} a plus de deux décimales. Arrondissez au centime.`);
  if (lu.etat === 'hors-bornes') throw irrecevable(nom, `${citer(valeur)} dépasse 9 999 999 999 999,99 €.`);
  throw lecteur().montantIllisible(nom, String(v));
}

/** Un montant qui ne peut pas être négatif ; zéro si la cellule est vide. */
export function montantPositif(nom: string, valeur: unknown): Montant {
  const m = montant(nom, valeur);
  if (m < 0) throw irrecevable(nom, `${citer(valeur)} est négatif. Écrivez un montant positif ou nul.`);
  return m;
}

/** Un nombre entier, au moins 1. */
export function entierPositif(nom: string, valeur: unknown, quoi: string): number {
  const v = scalaire(nom, valeur);
  if (v === null) throw irrecevable(nom, `il manque. Écrivez ${quoi}.`);
  const n = typeof v === 'number' ? v : typeof v === 'string' && /^\d{1,9}$/.test(v) ? Number(v) : NaN;
  if (!Number.isSafeInteger(n) || n < 1) throw irrecevable(nom, `${citer(valeur)} ne convient pas. Écrivez ${quoi}.`);
  return n;
}
