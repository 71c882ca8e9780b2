import { FEUILLES_ACTE, type Acte } from '../../domaine/acte/acte';
import { CHAMPS_ETABLISSEMENT } from '../../domaine/acte/etablissement';
import { COLONNE_VALEUR } from '../../domaine/acte/gabarit';
import { CHAMPS_SEANCE } from '../../domaine/acte/seance';
import type { CelluleMiseEnForme, ChoixDeSaisie, FeuilleAEcrire } from '../../domaine/feuille';
import { aideAuBout, choixDans, enTete, hauteursDe, libelle, titre, type Definitions, type FicheQuelconque } from './forme';
import { caseDe } from './valeur';

const LARGEURS = [30, 64, 80];

/** La feuille « Séance » : un champ par ligne, son libellé, sa case, son aide. */
export function feuilleSeance(acte: Acte | null): FeuilleAEcrire {
  const cellules: CelluleMiseEnForme[][] = [[titre('Séance du conseil d’administration')], [enTete('Libellé'), enTete('Valeur'), enTete('Aide')]];
  const choix: ChoixDeSaisie[] = [];
  const poser = (groupe: string, definitions: Definitions, fiche: FicheQuelconque | undefined): void => {
    cellules.push([titre(groupe)]);
    for (const [nom, definition] of Object.entries(definitions)) {
      const ici = { ligne: cellules.length, colonne: COLONNE_VALEUR };
      choix.push(...choixDans(definition, ici, ici));
      cellules.push([libelle(definition.libelle), caseDe(definition, fiche?.[nom]), aideAuBout(definition.aide)]);
    }
  };
  poser('L’établissement', CHAMPS_ETABLISSEMENT, acte?.etablissement);
  poser('La séance', CHAMPS_SEANCE, acte?.seance);
  const fin = { ligne: cellules.length - 1, colonne: COLONNE_VALEUR };
  return {
    nom: FEUILLES_ACTE.seance, cellules, largeurs: LARGEURS, hauteurs: hauteursDe(cellules, LARGEURS), choix,
    figer: { lignes: 2, colonnes: 0 }, impression: { zone: { debut: { ligne: 0, colonne: 0 }, fin } },
  };
}
