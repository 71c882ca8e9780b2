import { estDate, estErreur, type Valeur } from '../domaine/grille';

/** Pourquoi le classeur n'a pas fait ce qu'on lui demandait. */
export type CauseClasseur =
  | 'feuille-absente' | 'feuille-masquee' | 'feuille-protegee' | 'feuille-etrangere' | 'classeur-protege'
  | 'cellule-changee' | 'saisie-en-cours' | 'non-prise-en-charge' | 'autre';

/** Un refus du classeur. `message` est une phrase à montrer : quoi, où, que faire. */
export class ErreurClasseur extends Error {
  override readonly name = 'ErreurClasseur';

  /** `origine` : l'erreur dont celle-ci est la phrase ; un essai la montre sous le message. */
  constructor(readonly motif: CauseClasseur, message: string, origine?: unknown) {
    super(message, origine === undefined ? undefined : { cause: origine });
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
  return new ErreurClasseur(refus.motif, `${refus.message} La feuille « ${nom} » peut être incomplète : annulez par Ctrl+Z, ou remplacez-la de nouveau.`, refus.cause);
}

export function classeurProtege(origine?: unknown): ErreurClasseur {
  return new ErreurClasseur('classeur-protege', 'La structure du classeur est protégée, aucune feuille n’a été ajoutée : ôtez la protection (onglet Révision, « Protéger le classeur »), puis recommencez.', origine);
}

export function celluleChangee(feuille: string, cellule: string, attendu: Valeur, trouve: Valeur): ErreurClasseur {
  return new ErreurClasseur('cellule-changee', `La cellule ${cellule} de la feuille « ${feuille} » a changé depuis le contrôle (${dite(trouve)} au lieu ${attendu === null ? 'd’' : 'de '}${dite(attendu)}) : rien n’a été écrit. Contrôlez de nouveau, puis recommencez.`);
}

export function formuleEnPlace(feuille: string, cellule: string): ErreurClasseur {
  return new ErreurClasseur('cellule-changee', `La cellule ${cellule} de la feuille « ${feuille} » porte une formule, qu’une valeur aurait remplacée : rien n’a été écrit. Contrôlez de nouveau, puis recommencez.`);
}

/** Un refus venu au milieu d'une écriture, une fois les cellules déjà écrites remises comme elles étaient. */
export function rienEcrit({ motif, message }: ErreurClasseur, origine: unknown): ErreurClasseur {
  return new ErreurClasseur(motif, `${message} Aucune correction n’a été écrite.`, origine);
}

export function ecritureInachevee(feuille: string, origine: unknown): ErreurClasseur {
  return new ErreurClasseur('autre', `Excel a refusé une partie des corrections de la feuille « ${feuille} », et n’a pas laissé ôter les autres : annulez-les par Ctrl+Z, puis contrôlez de nouveau.`, origine);
}

export function texteTropLong(feuille: string, cellule: string): ErreurClasseur {
  return new ErreurClasseur('autre', `Le texte à écrire en ${cellule} sur la feuille « ${feuille} » dépasse ce qu’une cellule peut porter. Aucune correction n’a été écrite.`);
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
