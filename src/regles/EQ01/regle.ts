import { enumerer } from '../../domaine/enumerer';
import { enEuros } from '../../domaine/montant';
import { codeSection, deSection, type Section } from '../../domaine/section';
import { cellulesDeSection, desequilibre, type Desequilibre } from '../commun/equilibre';
import { nommerPage } from '../commun/pages';
import { cgct } from '../commun/textes';
import { definirRegle, RIEN, type Constatation, type Contexte, type Empechement } from '../regle';
import { remedesDeficit, remedesExcedent } from './remedes';

export default definirRegle<'DM' | 'BP'>({
  id: 'EQ01',
  titre: 'Chaque section est équilibrée en dépenses et en recettes',
  pourquoi: 'Le budget et chacune de ses décisions modificatives se votent en équilibre, section par section, virement 023 / 021 compris. Un déficit expose à la saisine de la chambre régionale des comptes ; un suréquilibre est admis dans certains cas, et se justifie.',
  gravite: 'bloquant',
  normes: ['M14', 'M57'],
  vautPour: ['DM', 'BP'],
  references: [
    cgct('L1612-4 (équilibre réel)'),
    cgct('L1612-20 (établissements publics communaux, dont les CCAS)'),
    cgct('L1612-6 (suréquilibre admis)', 1997, 'M'),
    cgct('L1612-7 (suréquilibre admis)', 1997, 'M'),
  ],
  requiert: ['montants'],
  verifier(ctx) {
    let trouves: (Constatation | Empechement)[] | null = null;
    for (const section of ctx.indice.presentes) {
      const ecart = desequilibre(ctx, section);
      if (ecart !== null) (trouves ??= []).push('nonEvalue' in ecart ? ecart : constat(ctx, section, ecart));
    }
    return trouves ?? RIEN;
  },
});

function constat(ctx: Contexte<'DM' | 'BP'>, section: Section, { depenses: d, recettes: r }: Desequilibre): Constatation {
  const manque = Math.abs(r - d), deficit = d > r, euros = enEuros(manque);
  return {
    gravite: deficit ? 'bloquant' : 'alerte',
    message: `Section ${deSection(section)}${ctx.tableau.lignes.restes === undefined ? '' : ', restes à réaliser compris'}${pages(ctx, section)} : dépenses ${enEuros(d)}, recettes ${enEuros(r)} (${deficit ? 'il manque' : 'suréquilibre de'} ${euros}${deficit ? ' de recettes' : ''})`,
    correction: { texte: `Rétablir l’équilibre de ${euros} ; le choix revient à l’ordonnateur.`, options: deficit ? remedesDeficit(ctx, section, manque, euros) : remedesExcedent(ctx, section, manque, euros) },
    cellules: cellulesDeSection(ctx.tableau, section),
    ecart: r - d,
  };
}

/** « , avec la feuille « Recettes » », si l'autre sens de la section est sur une autre page. */
function pages({ tableau, pages: autres }: Contexte<'DM' | 'BP'>, section: Section): string {
  const siennes = autres.filter((p) => p.lignes.sections.subarray(0, p.lignes.nombre).includes(codeSection(section)));
  return siennes.length === 0 ? '' : `, avec ${enumerer(siennes.map((p) => nommerPage(p, tableau)))}`;
}
