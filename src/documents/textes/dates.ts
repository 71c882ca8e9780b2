import { nombreEnLettres } from '../../domaine/enLettres';
import { MOIS } from '../../domaine/mois';

const JOURS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

/** Le jour, le mois (de 1 à 12) et l'année d'une date AAAA-MM-JJ. Lève une `RangeError` si ce n'en est pas une : la lecture n'en laisse pas passer. */
function lire(date: string): { readonly jour: number; readonly mois: number; readonly annee: number } {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const [annee, mois, jour] = [Number(m?.[1]), Number(m?.[2]), Number(m?.[3])];
  if (m === null || MOIS[mois - 1] === undefined || jour < 1 || jour > 31) throw new RangeError(`Pas une date : ${date}`);
  return { jour, mois, annee };
}

/** L'année d'une date AAAA-MM-JJ. */
export function anneeDe(date: string): number {
  return lire(date).annee;
}

/** « 19/09/2023 ». */
export function dateCourte(date: string): string {
  return date.split('-').reverse().join('/');
}

/** « 6 mars 2025 », « 1er juin 2025 ». */
export function dateLongue(date: string): string {
  const { jour, mois, annee } = lire(date);
  return `${jour === 1 ? '1er' : jour} ${MOIS[mois - 1]} ${annee}`;
}

/** « jeudi 6 mars 2025 ». */
export function dateAvecJour(date: string): string {
  return `${jourDeLaSemaine(date)} ${dateLongue(date)}`;
}

/** « jeudi ». */
export function jourDeLaSemaine(date: string): string {
  const { jour, mois, annee } = lire(date);
  return JOURS[new Date(Date.UTC(annee, mois - 1, jour)).getUTCDay()] as string;
}

/** « six mars », « premier juin ». */
export function jourEnLettres(date: string): string {
  const { jour, mois } = lire(date);
  return `${jour === 1 ? 'premier' : nombreEnLettres(jour)} ${MOIS[mois - 1]}`;
}

/** « l’an deux mille vingt-trois, le dix-neuf septembre ». */
export function dateEnLettres(date: string): string {
  return `l’an ${nombreEnLettres(anneeDe(date))}, le ${jourEnLettres(date)}`;
}

/** « vingt-quatre février deux mille vingt-cinq ». */
export function dateCouranteEnLettres(date: string): string {
  return `${jourEnLettres(date)} ${nombreEnLettres(anneeDe(date))}`;
}

/** « 18h30 », « 18h » : l'heure HH:MM telle que les convocations l'écrivent. */
export function heureCourte(heure: string): string {
  const [h, m] = heure.split(':');
  return `${Number(h)}h${m === '00' ? '' : m}`;
}

/** « dix-huit heures trente », « une heure », « vingt et une heures ». */
export function heureEnLettres(heure: string): string {
  const [h, m] = heure.split(':').map(Number) as [number, number];
  const heures = `${auFeminin(h)} ${h > 1 ? 'heures' : 'heure'}`;
  return m === 0 ? heures : `${heures} ${auFeminin(m)}`;
}

/** Heures et minutes sont féminines : « vingt et une ». */
function auFeminin(n: number): string {
  return nombreEnLettres(n).replace(/\bun$/, 'une');
}
