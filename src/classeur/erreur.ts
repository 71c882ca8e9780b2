import { estDate, estErreur, type Valeur } from '../domaine/grille';

/** Pourquoi le classeur n'a pas fait ce qu'on lui demandait. */
export type CauseClasseur =
  | 'feuille-absente' | 'feuille-masquee' | 'feuille-protegee' | 'feuille-etrangere' | 'classeur-protege'
  | 'cellule-changee' | 'saisie-en-cours' | 'non-prise-en-charge' | 'autre';

/** Un refus du classeur. `message` est une phrase à montrer : quoi, où, que faire. */
export class ErreurClasseur extends Error {
  override readonly name = 'ErreurClasseur';

  constructor(override readonly cause: CauseClasseur, message: string, /** L'erreur d'origine, s'il y en a une. */ readonly origine?: unknown) {
    super(message);
  }
}

export function feuilleAbsente(nom: string, origine?: unknown): ErreurClasseur {
  return new ErreurClasseur('feuille-absente', `La feuille « ${nom} » n’est plus dans le classeur : elle a été supprimée ou renommée. Choisissez une autre feuille.`, origine);
}

export function feuilleMasquee(nom: string): ErreurClasseur {
  return new ErreurClasseur('feuille-masquee', `La feuille « ${nom} » est masquée : affichez-la (clic droit sur un onglet, « Afficher »), puis recommencez.`);
}

export function feuilleProtegee(nom: string, origine?: unknown): ErreurClasseur {
  return new ErreurClasseur('feuille-protegee', `La feuille « ${nom} » est protégée, rien n’y a été écrit : ôtez la protection (onglet Révision), puis recommencez.`, origine);
}

/** Une feuille à remplacer que le complément n'a pas faite, ou dont la dernière ligne a changé. */
export function feuilleEtrangere(nom: string): ErreurClasseur {
  return new ErreurClasseur('feuille-etrangere', `La feuille « ${nom} » n’est pas remplacée : sa dernière ligne n’est pas « Empreinte des données : … », elle n’est donc pas de ce complément ou a été complétée. Renommez-la, ou faites l’extrait sous un nouveau nom.`);
}

export function remplacementInterrompu(nom: string, refus: ErreurClasseur): ErreurClasseur {
  return new ErreurClasseur(refus.cause, `${refus.message} La feuille « ${nom} » peut être incomplète : annulez par Ctrl+Z, ou remplacez-la de nouveau.`, refus.origine);
}

export function classeurProtege(origine?: unknown): ErreurClasseur {
  return new ErreurClasseur('classeur-protege', 'La structure du classeur est protégée, aucune feuille n’a été ajoutée : ôtez la protection (onglet Révision, « Protéger le classeur »), puis recommencez.', origine);
}

export function celluleChangee(feuille: string, cellule: string, attendu: Valeur, trouve: Valeur): ErreurClasseur {
  return new ErreurClasseur('cellule-changee', `La cellule ${cellule} de la feuille « ${feuille} » a changé depuis le contrôle (${dite(trouve)} au lieu de ${dite(attendu)}) : rien n’a été écrit. Contrôlez de nouveau, puis recommencez.`);
}

export function saisieEnCours(origine?: unknown): ErreurClasseur {
  return new ErreurClasseur('saisie-en-cours', 'Une cellule est en cours de saisie : validez-la par Entrée ou abandonnez-la par Échap, puis recommencez.', origine);
}

export function adresseImpossible(feuille: string, donnee: string, origine?: unknown): ErreurClasseur {
  return new ErreurClasseur('autre', `L’adresse « ${donnee} » n’existe pas sur la feuille « ${feuille} » : contrôlez de nouveau le tableau.`, origine);
}

/** Une valeur telle qu'une phrase la cite. */
function dite(v: Valeur): string {
  if (v === null) return 'une cellule vide';
  if (estErreur(v)) return v.erreur;
  if (estDate(v)) return v.date.split('-').reverse().join('/');
  if (typeof v === 'boolean') return v ? 'VRAI' : 'FAUX';
  return typeof v === 'number' ? v.toLocaleString('fr-FR', { maximumFractionDigits: 10 }) : `« ${v} »`;
}
