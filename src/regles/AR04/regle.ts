import { adresse } from '../../domaine/grille';
import { enEuros, versNombre } from '../../domaine/montant';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS } from '../../domaine/tableau';
import { celluleMontant } from '../commun/cellules';
import { montant } from '../indice';
import { ARITHMETIQUE, definirRegle, RIEN, TOUTES_NORMES, type Constatation } from '../regle';

export default definirRegle<'DM'>({
  id: 'AR04',
  titre: 'Une ligne ne porte pas à la fois une diminution et une augmentation',
  pourquoi: 'Une ligne de crédits bouge dans un seul sens : porter les deux fait douter du mouvement voulu et grossit les totaux de colonnes.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['DM'],
  references: [ARITHMETIQUE],
  requiert: [],
  verifier({ tableau, indice }) {
    if (indice.mixtes.length === 0) return RIEN;
    const constats: Constatation[] = [];
    for (const i of indice.mixtes) {
      for (const [moins, plus] of [[D_MOINS, D_PLUS], [R_MOINS, R_PLUS]] as const) {
        const baisse = montant(tableau.lignes, i, moins), hausse = montant(tableau.lignes, i, plus);
        if (!(Math.abs(baisse) > 0 && Math.abs(hausse) > 0)) continue;
        const celluleMoins = celluleMontant(tableau, i, moins), cellulePlus = celluleMontant(tableau, i, plus);
        const resultat = hausse - baisse;
        constats.push({
          message: `Ligne à la fois en diminution (${enEuros(baisse)}) et en augmentation (${enEuros(hausse)})`,
          correction: {
            texte: `Ne garder que le mouvement net : ${enEuros(Math.abs(resultat))} en ${resultat < 0 ? 'diminution' : 'augmentation'}.`,
            ecritures: [
              { cellule: adresse(celluleMoins), valeur: resultat < 0 ? versNombre(-resultat) : 0 },
              { cellule: adresse(cellulePlus), valeur: resultat < 0 ? 0 : versNombre(resultat) },
            ],
          },
          cellules: [celluleMoins, cellulePlus],
        });
      }
    }
    return constats;
  },
});
