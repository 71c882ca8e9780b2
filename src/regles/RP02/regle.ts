import { formater } from '../../domaine/montant';
import { net } from '../indice';
import { cellulesMontants } from '../commun/cellules';
import { definirRegle, RIEN, type Constatation, type Contexte, type Empechement } from '../regle';
import { controlerReprise } from '../commun/reprise';
import { cloture } from '../commun/resultats';
import { cgct } from '../commun/textes';

function* controler(ctx: Contexte<'DM' | 'BP'>): Iterable<Constatation | Empechement> {
  const compte1068 = ctx.indice.compte('1068');
  const affecte = compte1068 ? net(compte1068.cumul, 'recette') : 0;
  yield* controlerReprise(ctx, { code: '002', section: 'fonctionnement', affecte });
  if (!compte1068 || ctx.ca === null) return;
  const { solde } = cloture(ctx.ca, 'fonctionnement');
  const disponible = Math.max(solde ?? NaN, 0);
  const cellules = cellulesMontants(ctx.tableau, compte1068.lignes);
  if (!(affecte > disponible) || cellules === null) return;
  yield {
    message: `1068 : ${formater(affecte)} affecté, alors que l’excédent cumulé de fonctionnement du compte administratif est de ${formater(disponible)}.`,
    correction: `Ramener le 1068 à ${formater(disponible)} au plus.`,
    cellules,
    ecart: affecte - disponible,
  };
}

export default definirRegle({
  id: 'RP02',
  titre: 'Le 002 reprend le résultat de fonctionnement, diminué de ce qui est affecté au 1068',
  pourquoi: 'L’excédent cumulé se partage entre le 1068, qui couvre le besoin d’investissement, et le 002 en recette ; un déficit est repris entier au 002 en dépense. Ni plus, ni moins que ce que le compte administratif a arrêté.',
  gravite: 'bloquant',
  normes: ['M14', 'M57'],
  vautPour: ['DM', 'BP'],
  references: [cgct('L2311-5'), cgct('R2311-12')],
  requiert: ['montants'],
  verifier(ctx) {
    return ctx.ca === null && ctx.indice.compte('002') === undefined ? RIEN : controler(ctx);
  },
});
