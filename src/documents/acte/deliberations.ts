import { FEUILLES_ACTE, type Acte } from '../../domaine/acte/acte';
import { CHAMPS_DELIBERATION } from '../../domaine/acte/deliberation';
import { COLONNE_VALEUR } from '../../domaine/acte/gabarit';
import type { FeuilleAEcrire } from '../../domaine/feuille';
import { aideAuBout, choixDans, enColonnes, enTete, libelle, type FicheQuelconque } from './forme';
import { caseDe } from './valeur';

const COLONNES_MIN = 3;

/** La feuille « Délibérations » : une par colonne, une vide en plus, l'aide au bout. */
export function feuilleDeliberations(acte: Acte | null): FeuilleAEcrire {
  const fiches: readonly FicheQuelconque[] = acte?.deliberations.map((d) => d.champs) ?? [];
  const colonnes = Array.from({ length: Math.max(COLONNES_MIN, fiches.length + 1) }, (_, k) => fiches[k]);
  const champs = Object.entries(CHAMPS_DELIBERATION);
  const cellules = [
    [enTete('Rubrique'), ...colonnes.map(() => enTete('Délibération')), enTete('Aide')],
    ...champs.map(([nom, d]) => [libelle(d.libelle), ...colonnes.map((fiche) => caseDe(d, fiche?.[nom])), aideAuBout(d.aide)]),
  ];
  const feuille = enColonnes(FEUILLES_ACTE.deliberations, cellules, [34, ...colonnes.map(() => 60), 80], 0, 1 + Math.max(1, fiches.length));
  const choix = champs.flatMap(([, definition], k) =>
    choixDans(definition, { ligne: k + 1, colonne: COLONNE_VALEUR }, { ligne: k + 1, colonne: colonnes.length }));
  return { ...feuille, choix, figer: { lignes: 1, colonnes: 1 } };
}
