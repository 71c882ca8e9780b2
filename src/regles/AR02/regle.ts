import { nomDeSection } from '../../domaine/mots';
import { ARITHMETIQUE, definirRegle, RIEN, TOUTES_NORMES, type Constatation } from '../regle';
import { comparerTotal } from '../commun/totaux';

export default definirRegle<'DM' | 'BP'>({
  id: 'AR02',
  titre: 'Le total de chaque section est la somme de ses lignes',
  pourquoi: 'L’équilibre se lit sur les totaux de section. Ils sont recalculés sur les lignes seules, jamais sur les lignes et leurs sous-totaux à la fois.',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['DM', 'BP'],
  references: [ARITHMETIQUE],
  requiert: ['montants'],
  verifier(ctx) {
    const { tableau, nomenclature } = ctx;
    if (tableau.totaux.length === 0) return RIEN;
    const constats: Constatation[] = [];
    for (const total of tableau.totaux) {
      if (total.genre === 'section') comparerTotal(ctx, total, `Total ${total.section === null ? `« ${total.libelle} »` : nomDeSection(total.section, nomenclature).toLowerCase()}`, constats);
    }
    return constats;
  },
});
