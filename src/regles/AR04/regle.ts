import { formater, type Montant } from '../../domaine/montant';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS } from '../../domaine/tableau';
import { montant } from '../indice';
import { ARITHMETIQUE, definirRegle, TOUTES_NORMES } from '../regle';

export default definirRegle({
  id: 'AR04',
  titre: 'Une ligne ne porte pas à la fois une diminution et une augmentation',
  pourquoi: 'Une ligne de crédits bouge dans un seul sens : porter les deux fait douter du mouvement voulu et grossit les totaux de colonnes.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['DM'],
  references: [ARITHMETIQUE],
  requiert: [],
  *verifier({ tableau, indice }) {
    const { lignes, colonnes } = tableau;
    for (const i of indice.mixtes) {
      for (const [moins, plus] of [[D_MOINS, D_PLUS], [R_MOINS, R_PLUS]] as const) {
        const baisse = montant(lignes, i, moins), hausse = montant(lignes, i, plus);
        if (!(baisse !== 0 && hausse !== 0)) continue;
        const ligne = lignes.rangs[i] as number;
        const celluleMoins = { ligne, colonne: colonnes.montants[moins] }, cellulePlus = { ligne, colonne: colonnes.montants[plus] };
        const resultat = (hausse - baisse) as Montant;
        yield {
          message: `Ligne à la fois en diminution (${formater(baisse as Montant)}) et en augmentation (${formater(hausse as Montant)})`,
          correction: `Ne garder que le mouvement net : ${formater(resultat)}.`,
          cellules: [celluleMoins, cellulePlus],
        };
      }
    }
  },
});
