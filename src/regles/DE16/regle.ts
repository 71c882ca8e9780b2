import { estIllisible, type Champ, type DefinitionChamp, type Nature } from '../../domaine/acte/champ';
import { CHAMPS_DELIBERATION } from '../../domaine/acte/deliberation';
import { CHAMPS_ETABLISSEMENT } from '../../domaine/acte/etablissement';
import type { Membre } from '../../domaine/acte/membre';
import { CHAMPS_SEANCE } from '../../domaine/acte/seance';
import { ARITHMETIQUE, definirRegle, TOUTES_NORMES, type Constatation } from '../regle';

/** Ce qu'une cellule de cette nature doit porter. */
const ATTENDU: Readonly<Record<Nature, string>> = {
  texte: 'un des mots de la liste', lignes: 'un texte', date: 'une date (« 19/09/2023 »)', heure: 'une heure (« 18h30 »)',
  entier: 'un nombre entier', montant: 'un montant en euros', 'oui-non': '« oui » ou « non »',
};

export default definirRegle<'deliberation'>({
  id: 'DE16',
  titre: 'Tout ce qui est écrit dans les feuilles de l’acte se lit et a sa place',
  pourquoi: 'Ce qui n’est pas compris ne s’imprime pas : une date ou une présence mal écrite laisserait un blanc dans l’acte, et un libellé inconnu une donnée perdue.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [ARITHMETIQUE],
  requiert: [],
  *verifier({ tableau: { acte, deliberation } }) {
    yield* illisibles(CHAMPS_ETABLISSEMENT, acte.etablissement);
    yield* illisibles(CHAMPS_SEANCE, acte.seance);
    yield* illisibles(CHAMPS_DELIBERATION, deliberation.champs);
    for (const m of acte.membres) yield* presences(m);
    for (const { brut, cellule } of acte.nonPlaces) {
      yield { message: `« ${brut} » n’est reconnu comme aucune donnée de l’acte : il ne s’imprimera pas.`, correction: 'Employer un libellé de la feuille, ou déplacer cette note hors des feuilles de l’acte.', cellules: [cellule] };
    }
  },
});

function* illisibles(definitions: Readonly<Record<string, DefinitionChamp>>, fiche: Readonly<Record<string, Champ<unknown>>>): Generator<Constatation> {
  for (const [cle, { libelle, nature, choix }] of Object.entries(definitions)) {
    const champ = fiche[cle];
    if (champ === undefined || !estIllisible(champ)) continue;
    yield {
      message: `${libelle} : « ${champ.brut} » ne se lit pas comme ${ATTENDU[nature]}.`,
      correction: choix === undefined ? `Écrire ${ATTENDU[nature]}.` : { texte: 'Choisir dans la liste.', options: choix as readonly [string, ...string[]] },
      cellules: [champ.cellule],
    };
  }
}

function* presences({ presence, parDeliberation }: Membre): Generator<Constatation> {
  for (const champ of [presence, ...parDeliberation.values()]) {
    if (estIllisible(champ)) {
      yield {
        message: `Présence : « ${champ.brut} » ne se lit pas.`,
        correction: 'Écrire « présent », « excusé », « absent », « absent, pouvoir à … » ou « ne prend pas part ».', cellules: [champ.cellule],
      };
    }
  }
}
