import { enEuros } from '../../domaine/montant';
import type { Mouvement } from '../commun/chapitres';
import { groupesDe, lesGroupes, nomDuGroupe } from '../commun/groupes';
import { cellulesMontants } from '../commun/cellules';
import { definirRegle, RIEN } from '../regle';
import { casf } from '../commun/textes';

export default definirRegle<'DM'>({
  id: 'VR02',
  titre: 'Une charge durable n’est pas financée par une économie provisoire',
  pourquoi: 'Un contrat reconduit chaque année ne peut pas reposer sur un poste resté vacant quelques mois : l’an prochain, la dépense reste et l’économie a disparu. Le tableau ne dit pas si la charge est durable : la question est posée à l’agent.',
  gravite: 'alerte',
  normes: ['M22'],
  vautPour: ['DM'],
  references: [casf('R314-45')],
  requiert: ['montants'],
  verifier(ctx) {
    const { baisses, hausses } = groupesDe(ctx);
    const cellules = cellulesMontants(ctx.tableau, [...baisses, ...hausses].flatMap((m) => m.lignes));
    if (baisses.length === 0 || hausses.length === 0 || cellules === null) return RIEN;
    const mouvement = (groupes: readonly Mouvement[]): string => lesGroupes(groupes, (m) => `${nomDuGroupe(m)} de ${enEuros(Math.abs(m.net))}`);
    const personnel = baisses.some((m) => m.chapitre === '012') ? ' L’économie de personnel couvre-t-elle d’abord les départs en retraite et le compte épargne-temps ?' : '';
    return [{
      message: `Charge pérenne financée par une économie provisoire ? Charges en hausse : ${mouvement(hausses)}, pendant que ${baisses.length > 1 ? 'baissent' : 'baisse'} ${mouvement(baisses)}.`,
      correction: `Répondre dans l’exposé. La dépense nouvelle se répétera-t-elle les années suivantes, et l’économie qui la paie aussi ? Entraîne-t-elle des charges plus élevées ensuite ?${personnel}`,
      cellules,
    }];
  },
});
