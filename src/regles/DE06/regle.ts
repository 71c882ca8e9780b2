import { lignesEnDouble, nomDuMembre } from '../../domaine/acte/designation';
import { projeter } from '../../domaine/constat';
import { compte, manque } from '../commun/acte';
import { casf, REGISTRE } from '../commun/textes';
import { definirRegle, TOUTES_NORMES } from '../regle';

export default definirRegle<'deliberation'>({
  id: 'DE06',
  titre: 'Les membres nommés sont ceux en exercice, chacun sur une ligne',
  pourquoi: 'L’extrait nomme les présents, les excusés et les absents : ensemble, ils sont tout le conseil. Un nom oublié, ou écrit deux fois, fausse le quorum, qui se compte sur les membres en exercice.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [casf('R123-17'), REGISTRE],
  requiert: [],
  *verifier({ tableau: { acte: { seance: { enExercice }, membres } } }) {
    for (const lignes of lignesEnDouble(membres)) {
      yield {
        message: `${nomDuMembre(lignes[0])} est sur ${lignes.length} lignes de la feuille « Membres » : une personne ne compte qu’une fois au quorum et au vote.`,
        correction: 'N’en garder qu’une ligne ; si ce sont plusieurs personnes, les distinguer par leur civilité ou leur prénom.',
        cellules: projeter(lignes, (m) => m.nom.cellule),
        gravite: 'bloquant',
      };
    }
    if (enExercice.valeur === null) {
      yield manque(enExercice, 'le nombre de membres en exercice');
      return;
    }
    if (membres.length === 0) {
      yield { nonEvalue: 'document-absent', cause: 'Aucun membre n’est écrit : remplissez la feuille « Membres ».' };
      return;
    }
    const ecart = enExercice.valeur - membres.length;
    if (ecart === 0) return;
    yield {
      message: `${compte(membres.length, 'membre')} sur la feuille « Membres », ${enExercice.valeur} en exercice : ${ecart > 0 ? `il en manque ${ecart}` : `il y en a ${-ecart} de trop`}.`,
      correction: 'Nommer tous les membres, absents compris, ou corriger le nombre de membres en exercice.',
      cellules: [enExercice.cellule],
    };
  },
});
