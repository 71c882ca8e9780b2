import { enEuros } from '../../domaine/montant';
import type { Section } from '../../domaine/section';
import { cellulesDeSection, desequilibre, type Desequilibre } from '../commun/equilibre';
import { casf } from '../commun/textes';
import { net } from '../indice';
import { definirRegle, RIEN, type Constatation, type Contexte, type Empechement } from '../regle';

export default definirRegle<'DM' | 'BP'>({
  id: 'EQ03',
  titre: 'En M22, l’exploitation est équilibrée, et l’investissement l’est ou ses disponibilités couvrent l’écart',
  pourquoi: 'Un budget médico-social se vote en équilibre réel ; seul l’investissement peut avoir plus de dépenses que de recettes, quand les disponibilités de l’établissement dépassent ses besoins. La sincérité, l’emploi des recettes affectées et le remboursement de la dette, que l’équilibre réel demande aussi, ne se lisent pas du tableau.',
  gravite: 'alerte',
  normes: ['M22'],
  vautPour: ['DM', 'BP'],
  references: [casf('R314-15'), casf('R314-65')],
  requiert: ['montants'],
  verifier(ctx) {
    const trouves: (Constatation | Empechement)[] = [];
    for (const section of ctx.indice.presentes) {
      const d = net(ctx.indice.sections[section], 'depense'), r = net(ctx.indice.sections[section], 'recette');
      // D'une décision, VR03 dit l'écart de l'exploitation ; en investissement, des recettes en trop ne manquent à rien.
      if (!(section === 'investissement' ? d > r : ctx.tableau.type === 'BP')) continue;
      const ecart = desequilibre(ctx, section);
      if (ecart === null) continue;
      if ('nonEvalue' in ecart) trouves.push(ecart);
      else if (section !== 'investissement' || ecart.depenses > ecart.recettes) trouves.push(constat(ctx, section, ecart));
    }
    return trouves.length === 0 ? RIEN : trouves;
  },
});

function constat({ tableau }: Contexte<'DM' | 'BP'>, section: Section, { depenses: d, recettes: r }: Desequilibre): Constatation {
  const ecart = enEuros(Math.abs(r - d)), nom = section === 'fonctionnement' ? 'exploitation' : 'investissement';
  return {
    message: `Équilibre réel M22 non démontré : ${nom}, dépenses ${enEuros(d)}, recettes ${enEuros(r)} (${d > r ? `il manque ${ecart} de recettes` : `${ecart} de recettes en trop`})`,
    correction: section === 'investissement'
      ? `Inscrire ${ecart} de recettes, ou joindre le calcul qui montre que les disponibilités de l’établissement couvrent cet écart.`
      : `Porter les dépenses et les recettes d’exploitation au même montant : ${ecart} ${d > r ? 'de recettes à inscrire ou de dépenses à réduire' : 'de dépenses à inscrire ou de recettes à réduire'}.`,
    cellules: cellulesDeSection(tableau, section),
    ecart: r - d,
  };
}
