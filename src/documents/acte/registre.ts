import { FEUILLES_ACTE, type Acte } from '../../domaine/acte/acte';
import { RANG_ENTETE } from '../../domaine/acte/gabarit';
import { CHAMPS_REGISTRE } from '../../domaine/acte/registre';
import { CHAMPS_TEXTE_TYPE, RUBRIQUES } from '../../domaine/acte/texteType';
import type { Champ, Nature, Valeurs } from '../../domaine/acte/champ';
import type { FeuilleAEcrire } from '../../domaine/feuille';
import { choixDans, enColonnes, hautDeColonnes, type Definitions, type FicheQuelconque } from './forme';
import { caseDe } from './valeur';

/** Rangées laissées à remplir. */
const EN_PLUS = 20;

/** La feuille « Registre » : les délibérations de l'année. */
export function feuilleRegistre(acte: Acte | null): FeuilleAEcrire {
  return feuilleDeFiches(FEUILLES_ACTE.registre, CHAMPS_REGISTRE, acte?.registre.map((l) => ({ ...l })) ?? [], [18, 18, 90, 22]);
}

/** La feuille « Textes types » : ceux que le CCAS préfère à ceux du complément. */
export function feuilleTextes(acte: Acte | null): FeuilleAEcrire {
  const champ = (valeur: Valeurs[Nature]): Champ<Valeurs[Nature]> => ({ valeur, brut: '', cellule: '' });
  const fiches = acte?.textes.map((t) => ({ genre: champ(t.genre), rubrique: champ(RUBRIQUES[t.rubrique]), texte: champ(t.lignes) })) ?? [];
  return feuilleDeFiches(FEUILLES_ACTE.textes, CHAMPS_TEXTE_TYPE, fiches, [26, 24, 100]);
}

function feuilleDeFiches(nom: string, definitions: Definitions, fiches: readonly FicheQuelconque[], largeurs: readonly number[]): FeuilleAEcrire {
  const champs = Object.entries(definitions), premiere = RANG_ENTETE + 1;
  const rangees = [...fiches, ...Array.from({ length: EN_PLUS }, (): FicheQuelconque => ({}))].map((f) => champs.map(([cle, d]) => caseDe(d, f[cle])));
  const cellules = [...hautDeColonnes(definitions), ...rangees];
  const choix = champs.flatMap(([, d], colonne) => choixDans(d, { ligne: premiere, colonne }, { ligne: cellules.length - 1, colonne }));
  return { ...enColonnes(nom, cellules, largeurs, RANG_ENTETE, champs.length), choix };
}
