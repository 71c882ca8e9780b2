import type { Correction } from '../../domaine/constat';
import { adresse } from '../../domaine/grille';
import { enEuros } from '../../domaine/montant';
import type { Signalement, Tableau } from '../../domaine/tableau';
import { compteDe, ditLeCompte, enNombres } from '../commun/cellules';
import { parNature } from '../commun/signalements';
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
    const textes = parNature(tableau.signalements).texte;
    const [premier, ...suite] = textes;
    if (premier === undefined) return RIEN;
    return [{
      message: suite.length === 0 ? `Montant saisi en texte : « ${premier.brut} »` : `${textes.length} montants saisis en texte (« ${premier.brut} » en ${adresse(premier)})`,
      correction: corriger(tableau, [premier, ...suite]),
      cellules: [premier, ...suite],
    }];
  },
});

const CITES = 10;

/** Un nombre à la place du texte, sauf là où la cellule dit aussi le compte : le montant y demande sa propre colonne. */
function corriger(tableau: Tableau, textes: readonly Signalement[]): string | Correction {
  const melees = textes.filter((s) => ditLeCompte(tableau, s)), seules = textes.length - melees.length;
  const convertir = seules === 0 ? '' : `${seules === 1 ? 'Le convertir en nombre' : 'Les convertir en nombres'}, et laisser l’euro au format de la cellule.`;
  if (tableau.type === 'CA' || melees.length === 0) return { texte: convertir, ...enNombres(tableau, textes) };
  const { lignes } = tableau;
  const separer = melees.slice(0, CITES).map((s) => {
    const i = lignes.rangs.indexOf(s.ligne);
    return `laisser ${i < 0 ? 'le texte' : compteDe(tableau, i)} en ${adresse(s)}, écrire ${s.montant === null ? 'son montant' : enEuros(s.montant)}`;
  });
  const reste = melees.length > CITES ? ` ; et de même pour ${melees.length - CITES} autres` : '';
  const texte = `Séparer le compte du montant, dans une colonne « Montant » : ${separer.join(' ; ')}${reste}.${convertir === '' ? '' : ` Les autres : ${convertir.charAt(0).toLowerCase()}${convertir.slice(1)}`}`;
  return { texte, ...enNombres(tableau, textes) };
}
