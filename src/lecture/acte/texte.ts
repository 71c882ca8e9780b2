import { estDate, estErreur, type Valeur } from '../../domaine/grille';
import { normaliserTexte } from '../../domaine/texte';
import { brut } from '../texte/cellules';

/** Une heure tapée dans une cellule : les classeurs la rendent comme une erreur, faute de date. */
export const HEURE = /^heure (\d{1,2}.*)$/;
/** Une erreur de tableur ne se lit pas, même collée en texte. */
const ERREUR = /^#[\p{Lu}0-9/]+[!?]?$|^formule sans valeur$/u;

/** Ce que porte la cellule, tel que l'agent le voit : « 19/09/2023 », « 18:30 ». */
export function enClair(v: Valeur | undefined): string {
  if (estDate(v)) return v.date.split('-').reverse().join('/');
  if (estErreur(v)) return HEURE.exec(v.erreur)?.[1] ?? v.erreur;
  return brut(v).replace(/\r\n?/g, '\n');
}

/** Le texte de la cellule, ou `null` si elle est vide ou en erreur. */
export function texteDe(v: Valeur | undefined): string | null {
  const texte = enClair(v);
  return texte === '' || ERREUR.test(texte) || (estErreur(v) && !HEURE.test(v.erreur)) ? null : texte;
}

/** Un libellé sans accents, casse ni ponctuation : « Membres en exercice : » et « membres en exercice » sont le même. */
export function cle(texte: string): string {
  return normaliserTexte(texte).replace(/[^a-z0-9°]+/g, ' ').trim();
}

/** Le numéro de délibération de la cellule : Excel prend « 2025-11 » pour le 1er novembre 2025. */
export function numeroDe(v: Valeur | undefined): Valeur {
  return estDate(v) && v.date.endsWith('-01') ? v.date.slice(0, 7) : v ?? null;
}
