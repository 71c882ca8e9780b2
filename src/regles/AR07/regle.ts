import { adresse } from '../../domaine/grille';
import { enNombres } from '../commun/cellules';
import { ARITHMETIQUE, definirRegle, RIEN, TOUTES_NORMES } from '../regle';

export default definirRegle({
  id: 'AR07',
  titre: 'Les montants sont saisis en nombres, non en texte',
  pourquoi: 'Un montant tapé avec une espace, un « € » ou des parenthèses est du texte pour le tableur : SOMME l’ignore, et le total affiché est faux sans que rien ne le montre.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['DM', 'BP', 'CA'],
  references: [ARITHMETIQUE],
  requiert: [],
  verifier({ tableau }) {
    if (tableau.signalements.length === 0) return RIEN;
    const textes = tableau.signalements.filter((s) => s.nature === 'texte');
    const [premier, ...suite] = textes;
    if (premier === undefined) return RIEN;
    return [{
      message: suite.length === 0 ? `Montant saisi en texte : « ${premier.brut} »` : `${textes.length} montants saisis en texte (« ${premier.brut} » en ${adresse(premier)})`,
      correction: { texte: 'Les convertir en nombres, et laisser l’euro au format de la cellule.', ...enNombres(textes) },
      cellules: [premier, ...suite],
    }];
  },
});
