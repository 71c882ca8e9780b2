import { FEUILLES_ACTE, type Acte } from '../../domaine/acte/acte';
import { CHAMPS_DELIBERATION } from '../../domaine/acte/deliberation';
import { COLONNE_VALEUR } from '../../domaine/acte/gabarit';
import type { FeuilleAEcrire } from '../../domaine/feuille';
import { aide, choixDans, enColonnes, enTete, libelle, type FicheQuelconque } from './forme';
import { caseDe } from './valeur';

const COLONNES_MIN = 3;

/** La feuille « Délibérations » : une par colonne, une vide en plus, l'aide au bout. */
export function feuilleDeliberations(acte: Acte | null): FeuilleAEcrire {
  const fiches: readonly FicheQuelconque[] = acte?.deliberations.map((d) => d.champs) ?? [];
  const colonnes = Array.from({ length: Math.max(COLONNES_MIN, fiches.length + 1) }, (_, k) => fiches[k]);
  const champs = Object.entries(CHAMPS_DELIBERATION);
  const cellules = [
    [enTete('Rubrique'), ...colonnes.map(() => enTete('Délibération')), enTete('Aide')],
    ...champs.map(([nom, definition]) => [libelle(definition.libelle), ...colonnes.map((fiche) => caseDe(definition, fiche?.[nom])), aide(definition.aide)]),
  ];
  const feuille = enColonnes(FEUILLES_ACTE.deliberations, cellules, [30, ...colonnes.map(() => 60), 50], 0);
  const choix = champs.flatMap(([, definition], k) =>
    choixDans(definition, { ligne: k + 1, colonne: COLONNE_VALEUR }, { ligne: k + 1, colonne: colonnes.length }));
  return { ...feuille, choix, figer: { lignes: 1, colonnes: 1 } };
}
