import { compte, manque } from '../commun/acte';
import { enFrancais } from '../commun/lus';
import { joursEntre } from '../commun/jours';
import { casf } from '../commun/textes';
import { definirRegle, RIEN, TOUTES_NORMES } from '../regle';

/** « Trois jours au moins avant la date de la réunion » : convoqué le lundi, le conseil se réunit le jeudi au plus tôt. Les jours ne sont pas francs. */
const DELAI = 3;

export default definirRegle<'deliberation'>({
  id: 'DE04',
  titre: 'La convocation précède la séance d’au moins trois jours',
  pourquoi: 'La convocation est adressée trois jours au moins avant la séance, dimanches et jours fériés compris, sauf les modalités que le règlement intérieur prévoit pour des séances à date fixe. Trop tardive, elle rend les délibérations annulables. Une seconde convocation suit le même délai.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [casf('R123-16'), casf('R123-17')],
  requiert: [],
  verifier({ tableau: { acte: { seance: { date, convocation } } } }) {
    if (convocation.valeur === null) return [manque(convocation, 'la date de convocation')];
    if (date.valeur === null) return [manque(date, 'la date de la séance')];
    const jours = joursEntre(convocation.valeur, date.valeur);
    if (jours >= DELAI) return RIEN;
    const ecart = jours < 0 ? 'après la séance' : jours === 0 ? 'le jour même' : `${compte(jours, 'jour')} avant`;
    return [{
      message: `Convocation du ${enFrancais(convocation.valeur)} pour la séance du ${enFrancais(date.valeur)} : ${ecart}, ${DELAI} au moins sont exigés.`,
      correction: 'Corriger la date si elle est fausse ; sinon, convoquer de nouveau et délibérer à une séance régulière.',
      cellules: [convocation.cellule, date.cellule],
      // Tardive, elle s'explique ; postérieure à la séance, elle est impossible.
      ...(jours < 0 ? { gravite: 'bloquant' as const } : {}),
    }];
  },
});
