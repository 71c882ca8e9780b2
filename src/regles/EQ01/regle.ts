import { nonVide, type NonVide } from '../../domaine/constat';
import { adresse, type Position } from '../../domaine/grille';
import { enEuros } from '../../domaine/montant';
import { codeSection, deSection, type Section } from '../../domaine/section';
import { D_PLUS, R_PLUS, type TableauBudgetaire } from '../../domaine/tableau';
import { celluleSens } from '../commun/cellules';
import { cgct } from '../commun/textes';
import { net } from '../indice';
import { definirRegle, RIEN, type Constatation, type Contexte, type Empechement } from '../regle';
import { plusForte, remedesDeficit, remedesExcedent } from './remedes';

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
      const d = net(ctx.indice.sections[section], 'depense'), r = net(ctx.indice.sections[section], 'recette');
      if (Math.abs(r - d) > 0) (trouves ??= []).push(d !== 0 && r !== 0 || !partielle(ctx.tableau) ? constat(ctx, section, d, r) : unSeulSens(section));
    }
    return trouves ?? RIEN;
  },
});

/** Une maquette budgétaire présente les dépenses et les recettes d'une section sur des pages distinctes. */
function partielle(tableau: TableauBudgetaire): boolean {
  return tableau.disposition === 'maquette' || tableau.disposition === 'totem';
}

function unSeulSens(section: Section): Empechement {
  return { nonEvalue: 'document-absent', cause: `Ce tableau ne porte qu’un sens de la section ${deSection(section)} : l’équilibre se vérifie avec l’autre page.` };
}

function constat(ctx: Contexte<'DM' | 'BP'>, section: Section, d: number, r: number): Constatation {
  const manque = Math.abs(r - d), deficit = d > r;
  return {
    gravite: deficit ? 'bloquant' : 'alerte',
    message: `Section ${deSection(section)}${ctx.tableau.lignes.restes === undefined ? '' : ', restes à réaliser compris'} : dépenses ${enEuros(d)}, recettes ${enEuros(r)} (${deficit ? 'il manque' : 'suréquilibre de'} ${enEuros(manque)}${deficit ? ' de recettes' : ''})`,
    correction: { texte: `Rétablir l’équilibre de ${enEuros(manque)} ; le choix revient à l’ordonnateur.`, options: deficit ? remedesDeficit(ctx, section, manque) : remedesExcedent(ctx, section, manque) },
    cellules: cellules(ctx, section),
    ecart: r - d,
  };
}

/** Les deux totaux de la section s'ils sont affichés, sinon la plus forte ligne de chaque sens. */
function cellules({ tableau }: Contexte<'DM' | 'BP'>, section: Section): NonVide<Position> {
  const totaux = tableau.totaux.filter((t) => t.genre === 'section' && t.section === section);
  const [dPlus, rPlus] = [tableau.colonnes.montants[D_PLUS], tableau.colonnes.montants[R_PLUS]];
  const deDepense = totaux.find((t) => t.sens !== 'recette'), deRecette = totaux.find((t) => t.sens !== 'depense');
  const affichees = [
    ...(deDepense ? [{ ligne: deDepense.rang, colonne: dPlus }] : []),
    ...(deRecette ? [{ ligne: deRecette.rang, colonne: rPlus }] : []),
  ].filter((p) => p.colonne >= 0);
  const trouvees = affichees.length > 0 ? affichees : [plusForte(tableau, section, 'depense'), plusForte(tableau, section, 'recette')].flatMap((i, k) => (i === null ? [] : [celluleSens(tableau, i, k === 0 ? 'depense' : 'recette')]));
  return nonVide([...new Map(trouvees.map((p) => [adresse(p), p])).values()]) ?? [celluleSens(tableau, Math.max(tableau.lignes.sections.indexOf(codeSection(section)), 0), 'depense')];
}
