import { casf } from '../commun/textes';
import { definirRegle, RIEN, TOUTES_NORMES } from '../regle';

export default definirRegle<'deliberation'>({
  id: 'DE07',
  titre: 'Le nombre de sièges est impair',
  pourquoi: 'Le conseil réunit le maire, qui préside, et autant de membres élus que de membres nommés. Un nombre pair dit qu’un siège est vacant, ou qu’un nom manque.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [casf('L123-6', 2001), casf('R123-7')],
  requiert: [],
  verifier({ tableau: { acte: { seance, membres } }, indice: { enExercice } }) {
    if (enExercice === null) return [{ nonEvalue: 'document-absent', cause: `Ni le nombre de membres en exercice (${seance.enExercice.cellule}) ni la feuille « Membres » ne sont remplis.` }];
    if (enExercice % 2 === 1) return RIEN;
    const dit = seance.enExercice.valeur !== null;
    return [{
      message: `${enExercice} membres ${dit ? 'en exercice' : 'nommés'}, nombre pair : la présidence et deux moitiés égales font un nombre impair.`,
      correction: dit ? 'Vérifier qu’un siège est vacant et le pourvoir, ou corriger le nombre.' : 'Nommer le membre qui manque, ou écrire le nombre de membres en exercice et pourvoir le siège vacant.',
      cellules: [seance.enExercice.cellule, ...(dit ? [] : membres.slice(-1).map((m) => m.nom.cellule))],
    }];
  },
});
