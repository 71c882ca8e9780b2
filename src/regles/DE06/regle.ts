import { compte, manque } from '../commun/acte';
import { casf, REGISTRE } from '../commun/textes';
import { definirRegle, RIEN, TOUTES_NORMES } from '../regle';

export default definirRegle<'deliberation'>({
  id: 'DE06',
  titre: 'Les membres nommés sont ceux en exercice',
  pourquoi: 'L’extrait nomme les présents, les excusés et les absents : ensemble, ils sont tout le conseil. Un nom oublié fausse le quorum, qui se compte sur les membres en exercice.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [casf('R123-17'), REGISTRE],
  requiert: [],
  verifier({ tableau: { acte: { seance: { enExercice }, membres } } }) {
    if (enExercice.valeur === null) return [manque(enExercice, 'le nombre de membres en exercice')];
    if (membres.length === 0) return [{ nonEvalue: 'document-absent', cause: 'Aucun membre n’est écrit : remplissez la feuille « Membres ».' }];
    const ecart = enExercice.valeur - membres.length;
    return ecart === 0 ? RIEN : [{
      message: `${compte(membres.length, 'membre')} sur la feuille « Membres », ${enExercice.valeur} en exercice : ${ecart > 0 ? `il en manque ${ecart}` : `il y en a ${-ecart} de trop`}.`,
      correction: 'Nommer tous les membres, absents compris, ou corriger le nombre de membres en exercice.',
      cellules: [enExercice.cellule],
    }];
  },
});
