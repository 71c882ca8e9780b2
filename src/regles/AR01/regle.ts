import { ARITHMETIQUE, definirRegle, RIEN, TOUTES_NORMES, type Constatation } from '../regle';
import { comparerTotal } from '../commun/totaux';
import { chapitresNus } from './chapitresNus';

export default definirRegle<'DM' | 'BP'>({
  id: 'AR01',
  titre: 'Le total de chaque chapitre est la somme de ses lignes',
  pourquoi: 'Le chapitre est le niveau du vote : un total faux fait voter un montant que ses lignes ne justifient pas, ou cache une ligne oubliée.',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['DM', 'BP'],
  references: [ARITHMETIQUE],
  requiert: ['montants'],
  verifier(ctx) {
    const { tableau, plan } = ctx;
    if (tableau.totaux.length === 0) return RIEN;
    const constats: Constatation[] = [];
    for (const total of tableau.totaux) {
      if (total.genre === 'chapitre') comparerTotal(ctx, total, total.chapitre === null ? total.libelle : `Chapitre ${total.chapitre}`, constats);
    }
    constats.push(...chapitresNus(tableau, plan));
    return constats;
  },
});
