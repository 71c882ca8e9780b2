import { estIllisible } from '../../domaine/acte/champ';
import { nomDuMembre } from '../../domaine/acte/designation';
import { presenceAu } from '../../domaine/acte/presence';
import { presidenceDe } from '../../domaine/acte/presidence';
import { manque } from '../commun/acte';
import { casf, RETRAIT_ORDONNATEUR } from '../commun/textes';
import { definirRegle, TOUTES_NORMES } from '../regle';

export default definirRegle<'deliberation'>({
  id: 'DE14',
  titre: 'Un membre présent préside, qui n’est pas l’ordonnateur au vote de son compte',
  pourquoi: 'Le maire préside ; absent, la vice-présidence le remplace, puis le plus ancien des membres présents. Au vote du compte administratif, le conseil élit qui préside et l’ordonnateur se retire : sa voix, et d’abord sa présence, vicient le vote.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [casf('L123-6', 2001), casf('R123-18'), RETRAIT_ORDONNATEUR],
  requiert: [],
  *verifier({ tableau: { acte, deliberation }, indice }) {
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
