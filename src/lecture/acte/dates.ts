import { heureDans } from '../../domaine/acte/heure';
import { estDate, estErreur, type Valeur } from '../../domaine/grille';
import { MOIS } from '../../domaine/mois';
import { normaliser } from '../../domaine/texte';
import { HEURE } from './texte';

const NOMS_DE_MOIS = MOIS.map(normaliser);
const CHIFFRES = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const LETTRES = /^(?:le )?(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?(?:le )?(\d{1,2})(?:er)? ([a-z]+) (\d{4})$/;
const JOUR_MINUTES = 24 * 60;

/** La date de la cellule, AAAA-MM-JJ, ou `null` : date de tableur, « 19/09/2023 », « mardi 19 septembre 2023 », « 1er juin 2024 ». */
export function lireDate(v: Valeur | undefined): string | null {
  if (estDate(v)) return v.date;
  if (typeof v !== 'string') return null;
  const texte = normaliser(v);
  const iso = ISO.exec(texte);
  if (iso) return composer(iso[1], iso[2], iso[3]);
  const chiffres = CHIFFRES.exec(texte);
  if (chiffres) return composer(chiffres[3], chiffres[2], chiffres[1]);
  const lettres = LETTRES.exec(texte);
  return lettres ? composer(lettres[3], String(NOMS_DE_MOIS.indexOf(lettres[2] as string) + 1), lettres[1]) : null;
}

/** La date, si elle est du calendrier. */
function composer(annee = '', mois = '', jour = ''): string | null {
  const date = `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`;
  const lue = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(lue.getTime()) && lue.toISOString().startsWith(date) ? date : null;
}

/** L'heure de la cellule, HH:MM, ou `null` : heure de tableur, « 18h30 », « 18:30 », « 18 h », « 18 heures 30 ». */
export function lireHeure(v: Valeur | undefined): string | null {
  if (typeof v === 'number') return v > 0 && v < 1 ? deMinutes(Math.round(v * JOUR_MINUTES)) : null;
  const texte = estErreur(v) ? HEURE.exec(v.erreur)?.[1] : v;
  if (typeof texte !== 'string') return null;
  const ecrite = heureDans(texte);
  return ecrite !== null && /^a?$/.test(ecrite.reste) ? ecrite.heure : null;
}

function deMinutes(minutes: number): string | null {
  if (minutes >= JOUR_MINUTES) return null;
  return [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');
}
