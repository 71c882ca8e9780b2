import type { GenreDeliberation } from '../../domaine/acte/deliberation';
import type { Norme } from '../../domaine/section';
import { anneeDe } from './dates';

/** Ce dont dépend le droit applicable : la date de la séance, l'exercice voté et la norme du budget. */
export interface Epoque { readonly date: string | null; readonly exercice: number | null; readonly norme: Norme | null }

/**
 * Articles du CGCT par genre. Ceux du budget valent pour les CCAS par L1612-20 (à relire : docs/extraits.md), jusqu'à l'exercice 2025 :
 * l'ordonnance 2025-526 du 12 juin 2025 les renumérote à compter de 2026. L2242-3 (dons et legs aux établissements communaux) n'en dépend pas.
 */
const BUDGETAIRES: Readonly<Partial<Record<GenreDeliberation, readonly string[]>>> = {
  'Décision modificative': ['L1612-11', 'L1612-20'],
  'Compte administratif': ['L1612-12', 'L1612-20', 'L2121-14', 'L2121-31'],
  'Compte financier unique': ['L1612-12', 'L1612-20', 'L2121-14'],
  'Compte de gestion': ['L1612-12', 'L1612-20', 'L2121-31'],
  'Affectation du résultat': ['L1612-20', 'L2311-5'],
};
const DERNIER_EXERCICE_NUMEROTE = 2025;

/** Les articles à viser ; aucun quand la numérotation en vigueur n'est pas connue, ou pour un budget M22, que le CASF régit. */
export function articlesDuCgct(genre: GenreDeliberation, { date, exercice, norme }: Epoque): readonly string[] {
  const annee = exercice ?? (date === null ? null : anneeDe(date));
  if (genre === 'Don') return ['L2242-3'];
  return norme !== 'M22' && annee !== null && annee <= DERNIER_EXERCICE_NUMEROTE ? BUDGETAIRES[genre] ?? [] : [];
}

/** Missions du CCAS, conseil et dons (L123-4 à L123-8), séances et présidence (R123-16 à R123-23) ; et, d'un budget M22, ses modifications ou son compte. */
export function articlesDuCasf(genre: GenreDeliberation, { norme }: Epoque): readonly string[] {
  const communs = ['L123-4 à L123-8', 'R123-16 à R123-23'];
  if (norme !== 'M22') return communs;
  if (genre === 'Décision modificative') return [...communs, 'R314-44 à R314-46'];
  return genre === 'Compte administratif' || genre === 'Compte financier unique' ? [...communs, 'R314-49'] : communs;
}

/** Fondement du compte financier unique : expérimenté jusqu'à l'exercice 2023, généralisé ensuite. */
export function loiDuCompteUnique({ exercice }: Epoque): string | null {
  if (exercice === null) return null;
  return exercice <= 2023
    ? 'l’article 242 de la loi n° 2018-1317 du 28 décembre 2018 de finances pour 2019'
    : 'l’article 205 de la loi n° 2023-1322 du 29 décembre 2023 de finances pour 2024';
}

/** L'article 9-1, qui définit la subvention, est issu de la loi 2014-856 du 31 juillet 2014, publiée le 1er août. */
const DEFINITION_SUBVENTION = '2014-08-02';

/** Textes sur les subventions aux organismes privés ; la convention est due au-delà de 23 000 € (décret 2001-495, article 1er). */
export function textesDesSubventions({ date }: Epoque, auDelaDuSeuil: boolean): string {
  const articles = date !== null && date >= DEFINITION_SUBVENTION ? 'ses articles 9-1 et 10' : 'son article 10';
  const loi = `la loi n° 2000-321 du 12 avril 2000 relative aux droits des citoyens dans leurs relations avec les administrations, notamment ${articles}`;
  return auDelaDuSeuil ? `${loi}, et le décret n° 2001-495 du 6 juin 2001 pris pour son application` : loi;
}

/** Le code général de la fonction publique est en vigueur depuis le 1er mars 2022 (ordonnance 2021-1574). */
const CODE_FONCTION_PUBLIQUE = '2022-03-01';

/** Le texte qui donne à l'assemblée la création des emplois. `null` sans date. */
export function statutDesEmplois({ date }: Epoque): string | null {
  if (date === null) return null;
  return date >= CODE_FONCTION_PUBLIQUE
    ? 'le code général de la fonction publique, notamment son article L313-1'
    : 'la loi n° 84-53 du 26 janvier 1984 portant dispositions statutaires relatives à la fonction publique territoriale, notamment son article 34';
}
