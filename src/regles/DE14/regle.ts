import type { Acte, DeliberationSituee } from '../../domaine/acte/acte';
import { estIllisible } from '../../domaine/acte/champ';
import { nomDuMembre, reconnaitre } from '../../domaine/acte/designation';
import { estLa, presenceAu } from '../../domaine/acte/presence';
import { presidenceDe } from '../../domaine/acte/presidence';
import { manque } from '../commun/acte';
import { casf, RETRAIT_ORDONNATEUR } from '../commun/textes';
import { definirRegle, TOUTES_NORMES, type Constatation } from '../regle';

export default definirRegle<'deliberation'>({
  id: 'DE14',
  titre: 'Qui préside, rapporte ou tient le secrétariat est là, et l’ordonnateur se retire au vote de son compte',
  pourquoi: 'Le maire préside ; absent, la vice-présidence le remplace, puis le plus ancien des membres présents. Au vote du compte administratif, le conseil élit qui préside et l’ordonnateur se retire : sa voix, et d’abord sa présence, vicient le vote. Un absent ne rapporte pas et ne tient pas le secrétariat : l’acte se contredirait.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [casf('L123-6', 2001), casf('R123-18'), RETRAIT_ORDONNATEUR],
  requiert: [],
  *verifier({ tableau: { acte, deliberation }, indice }) {
    yield* absents(acte, deliberation);
    const { president } = acte.seance, { ordonnateur } = indice;
    if (ordonnateur !== null) {
      const { presence, champ } = presenceAu(acte, deliberation, ordonnateur);
      if (presence?.situation === 'present') {
        yield {
          message: `${nomDuMembre(ordonnateur)}, ordonnateur, est là au vote de son compte : son retrait n’est pas écrit.`,
          correction: `Ajouter à la feuille « Membres » une colonne « ${deliberation.champs.numero.valeur ?? 'numéro de la délibération'} » et y écrire « sortie » ; nommer qui préside ce point.`,
          cellules: [champ.cellule],
        };
        return;
      }
    }
    if (president.valeur === null || estIllisible(president)) {
      yield manque(president, 'le nom de qui préside');
      return;
    }
    if (acte.membres.length === 0 || indice.indetermines.length > 0) return;
    const preside = presidenceDe(acte, deliberation, indice);
    if (preside !== null && preside.membre !== null) return;
    if (preside !== null) {
      yield {
        message: `« ${president.valeur} » préside la séance, mais ne répond à aucun nom de la feuille « Membres », ou à plusieurs.`,
        correction: 'Écrire le nom tel qu’il est sur la feuille « Membres », ou y ajouter ce membre.',
        cellules: [president.cellule],
      };
      return;
    }
    yield {
      message: `${president.valeur} préside la séance, mais n’est pas là au n° ${deliberation.champs.numero.valeur ?? '?'}, et aucune vice-présidence ne remplace.`,
      correction: 'Écrire qui préside ce point : dans sa colonne de la feuille « Membres », « présente, préside ».',
      cellules: [president.cellule, deliberation.champs.numero.cellule],
    };
  },
});

/** Le secrétaire et le rapporteur que la feuille « Membres » dit absents. Le message de la séance ne nomme pas la délibération : il vaut pour toutes. */
function* absents(acte: Acte, deliberation: DeliberationSituee): Generator<Constatation> {
  const { secretaire } = acte.seance, { rapporteur } = deliberation.champs;
  for (const [dit, fait] of [[secretaire, 'tient le secrétariat de la séance'], [rapporteur, 'rapporte']] as const) {
    const membre = dit.valeur === null ? null : reconnaitre(acte.membres, dit.valeur);
    if (membre === null || estLa(acte, deliberation, membre) !== false) continue;
    yield {
      message: `${nomDuMembre(membre)} ${fait}, mais n’est pas là.`,
      correction: 'Nommer qui l’a fait, présent à ce point ; ou corriger la présence sur la feuille « Membres ».',
      cellules: [dit.cellule, presenceAu(acte, deliberation, membre).champ.cellule],
    };
  }
}
