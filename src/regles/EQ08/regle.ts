import { enEuros } from '../../domaine/montant';
import type { Sens } from '../../domaine/section';
import { ecartDOrdre, type CoteNomme } from '../commun/contreparties';
import { net, type Indice } from '../indice';
import type { Cote } from '../commun/ordres';
import { definirRegle, RIEN, type Constatation } from '../regle';

/** Contreparties des dotations (68) en M22 : amortissements, provisions et dépréciations ; 481 pour les charges à répartir (6812, 6862). */
const AMORTISSEMENTS_ET_PROVISIONS = ['28', '15', '14', '29', '39', '49', '481'] as const;

export default definirRegle<'DM' | 'BP'>({
  id: 'EQ08',
  titre: 'En M22, les dotations et reprises ont leur contrepartie en investissement',
  pourquoi: 'La M22 n’a pas de chapitre d’ordre : l’égalité des dotations (68) et des amortissements et provisions, comme celle des subventions virées au résultat (777 et 139), se vérifie compte à compte.',
  gravite: 'alerte',
  normes: ['M22'],
  vautPour: ['DM', 'BP'],
  references: [{ texte: 'Instruction budgétaire et comptable M22', article: 'opérations d’ordre (comptes 68, 777 et leurs contreparties)', depuis: 2004, confiance: 'M' }],
  requiert: ['montants'],
  verifier({ tableau, indice }) {
    const dotations = nomme('dépense 68', 'depense', indice, ['68']);
    const reprises = nomme('recette 777', 'recette', indice, ['777']);
    const provisions = nomme('recette 28/15/14/29/39/49', 'recette', indice, AMORTISSEMENTS_ET_PROVISIONS);
    const subventions = nomme('dépense 139', 'depense', indice, ['139']);
    const constats: Constatation[] = [];
    if (Math.abs(dotations.cote.montant - provisions.cote.montant) > 0) {
      constats.push(ecartDOrdre(tableau, `Dotations : ${texte(dotations)} ≠ amortissements et provisions : ${texte(provisions)}`, dotations, provisions));
    }
    if (Math.abs(reprises.cote.montant - subventions.cote.montant) > 0) {
      constats.push(ecartDOrdre(tableau, `Subventions virées au résultat, compte 777 : ${texte(reprises)} ≠ compte 139 : ${texte(subventions)}`, reprises, subventions));
    }
    return constats.length === 0 ? RIEN : constats;
  },
});

function nomme(nom: string, sens: Sens, indice: Indice, prefixes: readonly string[]): CoteNomme {
  const cote: Cote = { montant: 0, lignes: [], incertain: false };
  for (const groupe of indice.comptes) {
    if (!prefixes.some((p) => groupe.code.startsWith(p))) continue;
    const montant = net(groupe.cumul, sens);
    if (montant === 0) continue;
    cote.montant += montant;
    cote.lignes.push(...groupe.lignes);
  }
  return { nom, sens, cote };
}

function texte(c: CoteNomme): string {
  return enEuros(c.cote.montant);
}
