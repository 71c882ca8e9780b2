import { formater, type Montant } from '../../domaine/montant';
import { groupesDe, nomDuGroupe, nomsDesGroupes } from '../groupes';
import { cellulesMontants } from '../positions';
import { definirRegle, RIEN } from '../regle';
import { casf } from '../textes';

export default definirRegle<'DM'>({
  id: 'VR02',
  titre: 'Une charge durable n’est pas financée par une économie provisoire',
  pourquoi: 'Un contrat reconduit chaque année ne peut pas reposer sur un poste resté vacant quelques mois : l’an prochain, la dépense reste et l’économie a disparu. Le tableau ne dit pas si la charge est durable : la question est posée à l’agent.',
  gravite: 'alerte',
  normes: ['M22'],
  vautPour: ['DM'],
  references: [casf('R. 314-45')],
  requiert: ['montants'],
  verifier(ctx) {
    const { baisses, hausses } = groupesDe(ctx);
    const [premiere, ...suite] = cellulesMontants(ctx.tableau, [...hausses, ...baisses].flatMap((m) => m.lignes));
    if (baisses.length === 0 || hausses.length === 0 || premiere === undefined) return RIEN;
    const detail = (m: (typeof baisses)[number]): string => `${nomDuGroupe(m)} ${formater(Math.abs(m.net) as Montant)}`;
    const personnel = baisses.some((m) => m.chapitre === '012') ? ['Une économie de personnel couvre-t-elle d’abord les départs en retraite et le compte épargne-temps ?'] : [];
    return [{
      message: `Charge pérenne financée par une économie provisoire ? Les charges montent (${hausses.map(detail).join(', ')}) pendant que le groupe ${nomsDesGroupes(baisses)} baisse (${baisses.map(detail).join(', ')}).`,
      correction: {
        texte: 'Répondre à ces questions dans l’exposé ; le contrôle ne tranche pas.',
        options: [
          'La dépense nouvelle se répétera-t-elle les années suivantes ? Si oui, l’économie qui la paie est-elle durable elle aussi ?',
          ...personnel,
          'Le virement entraîne-t-il des charges plus élevées les exercices suivants ?',
        ],
      },
      cellules: [premiere, ...suite],
    }];
  },
});
