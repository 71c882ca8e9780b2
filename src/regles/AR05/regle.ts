import { adresse } from '../../domaine/grille';
import { enEuros, versNombre } from '../../domaine/montant';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS } from '../../domaine/tableau';
import { celluleMontant } from '../commun/cellules';
import { montant } from '../indice';
import { ARITHMETIQUE, definirRegle, RIEN, TOUTES_NORMES, type Constatation } from '../regle';

const PAIRES = [[D_MOINS, D_PLUS], [D_PLUS, D_MOINS], [R_MOINS, R_PLUS], [R_PLUS, R_MOINS]] as const;

export default definirRegle<'DM'>({
  id: 'AR05',
  titre: 'En quatre colonnes, aucun montant n’est négatif',
  pourquoi: 'Une diminution a sa colonne : un montant négatif en augmentation, ou l’inverse, se lit à contresens et fausse les totaux bruts.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['DM'],
  references: [ARITHMETIQUE],
  requiert: [],
  verifier({ tableau, indice }) {
    if (indice.negatives.length === 0 || tableau.colonnes.montants[D_MOINS] < 0 || tableau.signee) return RIEN;
    const constats: Constatation[] = [];
    for (const i of indice.negatives) {
      for (const [ici, autre] of PAIRES) {
        const m = montant(tableau.lignes, i, ici);
        if (!(m < 0)) continue;
        const depart = celluleMontant(tableau, i, ici), arrivee = celluleMontant(tableau, i, autre);
        const deja = montant(tableau.lignes, i, autre), porte = Number.isNaN(deja) ? -m : deja - m;
        const hausse = ici === D_PLUS || ici === R_PLUS;
        constats.push({
          message: `Montant négatif en ${hausse ? 'augmentation' : 'diminution'} (${enEuros(m)}) : ${hausse ? 'diminution' : 'augmentation'} ?`,
          correction: {
            texte: `Porter ${enEuros(porte)} en ${adresse(arrivee)} et remettre ${adresse(depart)} à zéro.`,
            ecritures: [{ cellule: adresse(arrivee), valeur: versNombre(porte) }, { cellule: adresse(depart), valeur: 0 }],
          },
          cellules: [depart, arrivee],
        });
      }
    }
    return constats;
  },
});
