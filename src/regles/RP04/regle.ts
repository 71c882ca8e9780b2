import { enEuros } from '../../domaine/montant';
import { net, netLigne } from '../indice';
import { cellulesMontants } from '../commun/cellules';
import { definirRegle, RIEN, TOUTES_NORMES, type Constatation, type Contexte } from '../regle';
import { casf, cgct } from '../commun/textes';

export default definirRegle<'DM' | 'BP'>({
  id: 'RP04',
  titre: 'Un résultat reporté n’est pas repris à la fois en dépense et en recette',
  pourquoi: 'Une section se clôt par un excédent ou par un déficit, jamais par les deux : le 001 comme le 002 ne figure que d’un côté.',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['DM', 'BP'],
  references: [cgct('R2311-11'), cgct('R2311-12'), casf('R314-51 (budgets M22)')],
  requiert: ['montants'],
  verifier(ctx) {
    return ctx.indice.compte('001') === undefined && ctx.indice.compte('002') === undefined ? RIEN : desDeuxCotes(ctx);
  },
});

function* desDeuxCotes({ tableau, indice }: Contexte<'DM' | 'BP'>): Generator<Constatation> {
  for (const code of ['001', '002']) {
    const compte = indice.compte(code);
    if (!compte) continue;
    const depenses = net(compte.cumul, 'depense'), recettes = net(compte.cumul, 'recette');
    if (!(depenses > 0 && recettes > 0)) continue;
    const lignes = compte.lignes.filter((i) => netLigne(tableau.lignes, i, 'depense') !== 0 || netLigne(tableau.lignes, i, 'recette') !== 0);
    const cellules = cellulesMontants(tableau, lignes);
    if (cellules === null) continue;
    const solde = recettes - depenses;
    yield {
      message: `${code} repris à la fois en dépenses (${enEuros(depenses)}) et en recettes (${enEuros(recettes)}).`,
      correction: `Ne garder que le côté du résultat arrêté au compte administratif ; le net des deux est ${enEuros(Math.abs(solde))} en ${solde < 0 ? 'dépense' : 'recette'}.`,
      cellules,
    };
  }
}
