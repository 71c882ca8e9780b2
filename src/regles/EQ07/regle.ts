import { enEuros } from '../../domaine/montant';
import { ecartDOrdre } from '../commun/contreparties';
import { partielle } from '../commun/equilibre';
import { different, ordresDe } from '../commun/ordres';
import { definirRegle, RIEN, type Constatation } from '../regle';

export default definirRegle<'DM' | 'BP'>({
  id: 'EQ07',
  titre: 'À l’intérieur des chapitres 041 et 043, dépenses et recettes sont égales',
  pourquoi: 'Une opération patrimoniale passe d’un compte à l’autre de la même section : elle ne peut ni coûter ni rapporter.',
  gravite: 'bloquant',
  normes: ['M14', 'M57'],
  vautPour: ['DM', 'BP'],
  references: [{ texte: 'Instructions budgétaires et comptables M14 et M57', article: 'opérations d’ordre à l’intérieur d’une section (041 et 043)', depuis: 1997, confiance: 'H' }],
  requiert: ['plan', 'montants'],
  verifier({ tableau, indice, plan, pages }) {
    const ordres = plan === null ? null : ordresDe(tableau, indice, plan);
    if (ordres === null) return RIEN;
    const constats: Constatation[] = [];
    for (const chapitre of ['041', '043'] as const) {
      const { depense, recette } = ordres[chapitre];
      if (!different(depense, recette)) continue;
      if ((partielle(tableau) || pages.length > 0) && (depense.montant === 0 || recette.montant === 0)) {
        return [{ nonEvalue: 'document-absent', cause: `Ce tableau ne porte qu’un sens du chapitre ${chapitre} : il se vérifie avec l’autre page.` }];
      }
      const message = `${chapitre} : dépenses ${enEuros(depense.montant)} ≠ recettes ${enEuros(recette.montant)}`;
      constats.push(ecartDOrdre(tableau, message, { nom: `dépense ${chapitre}`, sens: 'depense', cote: depense }, { nom: `recette ${chapitre}`, sens: 'recette', cote: recette }));
    }
    return constats;
  },
});
