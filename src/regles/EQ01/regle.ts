import type { NonVide } from '../../domaine/constat';
import type { Position } from '../../domaine/grille';
import { enEuros } from '../../domaine/montant';
import { codeSection, deSection, inverse, type Section, type Sens } from '../../domaine/section';
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
  const manque = Math.abs(r - d), deficit = d > r, euros = enEuros(manque);
  return {
    gravite: deficit ? 'bloquant' : 'alerte',
    message: `Section ${deSection(section)}${ctx.tableau.lignes.restes === undefined ? '' : ', restes à réaliser compris'} : dépenses ${enEuros(d)}, recettes ${enEuros(r)} (${deficit ? 'il manque' : 'suréquilibre de'} ${euros}${deficit ? ' de recettes' : ''})`,
    correction: { texte: `Rétablir l’équilibre de ${euros} ; le choix revient à l’ordonnateur.`, options: deficit ? remedesDeficit(ctx, section, manque, euros) : remedesExcedent(ctx, section, manque, euros) },
    cellules: cellules(ctx, section),
    ecart: r - d,
  };
}

/** Les deux totaux de la section s'ils sont affichés, sinon la plus forte ligne de chaque sens. */
function cellules({ tableau }: Contexte<'DM' | 'BP'>, section: Section): NonVide<Position> {
  let d = celluleTotal(tableau, section, 'depense'), r = celluleTotal(tableau, section, 'recette');
  if (d === null && r === null) {
    d = celluleForte(tableau, section, 'depense');
    r = celluleForte(tableau, section, 'recette');
  }
  if (d !== null) return r === null || (r.ligne === d.ligne && r.colonne === d.colonne) ? [d] : [d, r];
  return [r ?? celluleSens(tableau, Math.max(tableau.lignes.sections.indexOf(codeSection(section)), 0), 'depense')];
}

/** Le total affiché de la section dans ce sens, ou celui qui porte les deux. */
function celluleTotal({ totaux, colonnes: { montants } }: TableauBudgetaire, section: Section, sens: Sens): Position | null {
  const total = totaux.find((t) => t.genre === 'section' && t.section === section && t.sens !== inverse(sens));
  const colonne = montants[sens === 'depense' ? D_PLUS : R_PLUS];
  return total === undefined || colonne < 0 ? null : { ligne: total.rang, colonne };
}

function celluleForte(tableau: TableauBudgetaire, section: Section, sens: Sens): Position | null {
  const forte = plusForte(tableau, section, sens);
  return forte === null ? null : celluleSens(tableau, forte, sens);
}
