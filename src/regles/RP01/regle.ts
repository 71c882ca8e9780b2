import { definirRegle, RIEN } from '../regle';
import { controlerReprise } from '../commun/reprise';
import { cgct } from '../commun/textes';

export default definirRegle({
  id: 'RP01',
  titre: 'Le 001 reprend le résultat de clôture d’investissement du compte administratif',
  pourquoi: 'La ligne 001 est le solde d’exécution de l’exercice précédent, tel qu’arrêté au compte administratif ou au CFU, avant restes à réaliser : excédent en recette, déficit en dépense. Un autre montant fausse l’équilibre de la section.',
  gravite: 'bloquant',
  normes: ['M14', 'M57'],
  vautPour: ['DM', 'BP'],
  references: [cgct('L2311-5'), cgct('R2311-11')],
  requiert: ['montants'],
  verifier(ctx) {
    if (ctx.ca === null && ctx.indice.compte('001') === undefined) return RIEN;
    return controlerReprise(ctx, { code: '001', section: 'investissement', affecte: 0, affecteAilleurs: 0, reserve: '' });
  },
});
