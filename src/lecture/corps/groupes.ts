import { adresse, type Valeur } from '../../domaine/grille';
import { normaliser } from '../../domaine/texte';
import { coteEcrit } from './cote';
import type { EtatCorps } from './etat';
import { texteDe } from './lexique';

/** Codes, sous leur clé de `Lexique`, des groupes I à III de charges, puis de produits, d’un budget M22 (CASF R314-9 et suivants, instruction M22). */
const GROUPES = [[1011, 1012, 1016], [1017, 1018, 1019]] as const;
/** « Groupe 1 », « groupe fonctionnel II : … », « Gr. n° 3 », « G1 », « GII », ou un chiffre romain seul. */
const ECRIT = /^(?:(?:groupe(?: fonctionnel)?|grp?\b\.?|g) ?(?:n ?° ?)?([123]|i{1,3})(?![a-z\d])(?: ?[:(–-].*)?|(i{1,3}))$/;
const NU = /^[123]$/;

/**
 * Clé du code d'un groupe fonctionnel écrit par son rang dans la colonne `c`, ou -1. Le même rang a un code en charges et
 * un autre en produits : le montant, le sens écrit ou la rubrique en décident, sinon la classe du compte. Les classes 1 à 5
 * n'ont pas de groupe.
 */
export function cleDuGroupe(e: EtatCorps, v: Valeur, r: number, c: number, compte: number): number {
  const rang = rangDuGroupe(e, v, c);
  const classe = compte < 0 ? '' : texteDe(compte).charAt(0);
  if (rang < 0 || (classe !== '' && classe !== '6' && classe !== '7')) return -1;
  const cote = coteEcrit(e, r) || (classe === '6' ? 1 : classe === '7' ? 2 : 0);
  if (cote === 0) return -1;
  const cle = GROUPES[cote - 1]?.[rang] as number;
  const ecrit = String(v).trim(), quoi = `« ${ecrit} », en ${cote === 1 ? 'charges' : 'produits'}`;
  e.dire(quoi, () => `${adresse(e.position(r, c))} : ${quoi}, est lu ${texteDe(cle)}, le code de ce groupe fonctionnel.`);
  e.groupe ??= ecrit;
  return cle;
}

function rangDuGroupe(e: EtatCorps, v: Valeur, c: number): number {
  if (typeof v !== 'string' && typeof v !== 'number') return -1;
  const t = normaliser(String(v));
  const m = ECRIT.exec(t);
  const rang = m === null ? (NU.test(t) && sousGroupe(e, c) ? t : '') : m[1] ?? m[2] ?? '';
  return rang === '' ? -1 : (rang.startsWith('i') ? rang.length : Number(rang)) - 1;
}

/** Vrai si l'intitulé de la colonne dit « Groupe » : un chiffre seul y est alors celui d'un groupe. */
function sousGroupe({ cellules, carte }: EtatCorps, c: number): boolean {
  return cellules.slice(carte.debut, carte.corps).some((row) => typeof row[c] === 'string' && /^(?:chapitre\W+)?groupe/.test(normaliser(row[c])));
}
