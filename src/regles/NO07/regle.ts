import { enSituation, type Situe } from '../commun/fiches';
import { cellulesComptes } from '../commun/cellules';
import { nommer, nommerPlan, proposer } from '../commun/plans';
import { definirRegle, RIEN, type Constatation, type Contexte } from '../regle';

export default definirRegle<'DM' | 'BP'>({
  id: 'NO07',
  titre: 'Aucun compte n’est de ceux qu’une réforme a supprimés',
  pourquoi: 'Les habitudes survivent aux réformes : en M57, l’« exceptionnel » de la M14 (67, 77) est passé pour l’essentiel aux comptes 65 et 75. Un compte supprimé ne peut plus être mandaté.',
  gravite: 'alerte',
  normes: ['M14', 'M57'],
  vautPour: ['DM', 'BP'],
  references: [{ texte: 'Instructions budgétaires et comptables M14 et M57', article: 'comptes supprimés et table de transposition M14 – M57', depuis: 1997, confiance: 'M' }],
  requiert: ['plan'],
  verifier(ctx) {
    const supprimes = enSituation(ctx, 'supprime');
    return supprimes.length === 0 ? RIEN : remplaces(ctx, supprimes);
  },
});

function* remplaces({ tableau, plan, exercice }: Contexte<'DM' | 'BP'>, supprimes: readonly Situe[]): Generator<Constatation> {
  if (plan === null) return;
  for (const { code, compte } of supprimes) {
    const successeurs = plan.successeurs(code);
    const depuis = plan.compte(code)?.supprimeDepuis ?? null;
    const quand = depuis === null ? ` : il n’est plus au ${nommerPlan(plan, exercice)}` : ` depuis l’exercice ${depuis}`;
    yield {
      message: `Compte ${nommer(plan, code)} supprimé${quand}${successeurs.length === 0 ? '' : ` ; aujourd’hui : ${successeurs.map((c) => nommer(plan, c)).join(', ')}`}`,
      correction: proposer(
        successeurs.length === 0 ? 'Choisir dans le plan de l’exercice le compte qui le remplace.' : 'Vérifier la nature de l’opération, puis employer le compte qui le remplace.',
        successeurs.map((c) => `Imputer au ${nommer(plan, c)}.`),
      ),
      cellules: cellulesComptes(tableau, compte.lignes),
    };
  }
}
