import { enEuros } from '../../domaine/montant';
import { deSection } from '../../domaine/section';
import { net } from '../indice';
import { cellulesMontants } from '../commun/cellules';
import { definirRegle, RIEN } from '../regle';
import { cgct } from '../commun/textes';

export default definirRegle<'DM' | 'BP'>({
  id: 'DI02',
  titre: 'En M57, les chapitres 020 et 022 ne portent pas de crédits de paiement',
  pourquoi: 'En M57 les dépenses imprévues ne sont plus qu’une autorisation de programme ou d’engagement, au plus 2 % des dépenses réelles : sans article ni exécution, un crédit ouvert au 020 ou au 022 ne peut servir à rien payer.',
  gravite: 'bloquant',
  normes: ['M57'],
  vautPour: ['DM', 'BP'],
  references: [cgct('L5217-12-3', 2015), cgct('D5217-23', 2015)],
  requiert: ['montants'],
  verifier({ tableau, indice }) {
    const imprevues = [indice.compte('020'), indice.compte('022')].filter((c) => c !== undefined && net(c.cumul, 'depense') > 0);
    if (imprevues.length === 0) return RIEN;
    return imprevues.flatMap((compte) => {
      const cellules = compte ? cellulesMontants(tableau, compte.lignes) : null;
      if (!compte || cellules === null) return [];
      const section = compte.code === '020' ? 'investissement' : 'fonctionnement';
      return [{
        message: `${compte.code} non exécutable en M57 : ${enEuros(net(compte.cumul, 'depense'))} de crédits ${deSection(section)} inscrits en dépenses imprévues.`,
        correction: {
          texte: `Inscrire ces crédits au chapitre ${deSection(section)} où ils serviront.`,
          options: [
            `Répartir le montant entre les chapitres ${deSection(section)} concernés.`,
            'Voter, à part, une autorisation de programme ou d’engagement de dépenses imprévues, sans crédits de paiement et dans la limite de 2 % des dépenses réelles de la section.',
          ] as const,
        },
        cellules,
      }];
    });
  },
});
