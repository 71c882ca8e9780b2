import { presenceAu } from '../../domaine/acte/presence';
import { conseilInconnu, compte, nommes } from '../commun/acte';
import { casf, RETRAIT_ORDONNATEUR } from '../commun/textes';
import { definirRegle, RIEN, TOUTES_NORMES } from '../regle';

export default definirRegle<'deliberation'>({
  id: 'DE01',
  titre: 'Le quorum est atteint',
  pourquoi: 'Le conseil ne délibère que si la majorité de ses membres en exercice est là ; les pouvoirs ne comptent pas. Une délibération prise sans quorum est nulle. Une seconde convocation en dispense.',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [casf('R123-17'), RETRAIT_ORDONNATEUR],
  requiert: [],
  verifier({ tableau: { acte, deliberation }, indice }) {
    const { presents, absents, ordonnateur, quorum, enExercice, indetermines } = indice;
    if (acte.seance.secondeConvocation.valeur === true || (quorum !== null && presents.length >= quorum)) return RIEN;
    const inconnu = conseilInconnu(acte, indice);
    if (inconnu !== null && (quorum === null || acte.membres.length === 0 || presents.length + indetermines.length >= quorum)) return [inconnu];
    const retire = ordonnateur !== null && !absents.includes(ordonnateur) && presents.length + 1 === quorum;
    const sans = retire ? `, sans ${nommes([ordonnateur])} qui se retire au vote de son compte` : '';
    return [{
      message: `${compte(presents.length, 'présent')}${sans}, quorum ${quorum} (${enExercice} membres ${acte.seance.enExercice.valeur === null ? 'nommés' : 'en exercice'}) : le conseil ne peut pas délibérer.`,
      correction: 'Reporter le point et convoquer de nouveau à trois jours au moins, le quorum n’étant alors plus exigé (« Seconde convocation : oui ») ; ou corriger les présences si elles sont fausses.',
      cellules: [deliberation.champs.numero.cellule, ...absents.map((m) => presenceAu(acte, deliberation, m).champ.cellule)],
      // Le retrait de l'ordonnateur n'est dit qu'au CGCT : à examiner, non à refuser.
      ...(retire ? { gravite: 'alerte' as const } : {}),
    }];
  },
});
