import { enEuros } from '../../domaine/montant';
import { R_MOINS, R_PLUS } from '../../domaine/tableau';
import { groupesDe, lesGroupes } from '../commun/groupes';
import { net } from '../indice';
import { cellulesMontants } from '../commun/cellules';
import { definirRegle, RIEN } from '../regle';
import { casf } from '../commun/textes';

/** « du groupe… », « des groupes… ». */
const depuis = (groupes: string): string => groupes.replace(/^le /, 'du ').replace(/^les /, 'des ');

export default definirRegle<'DM'>({
  id: 'VR01',
  titre: 'Un virement entre groupes fonctionnels est porté sans délai à la connaissance de l’autorité de tarification',
  pourquoi: 'Déplacer des crédits d’un groupe à l’autre sans dépense ni recette nouvelle n’est pas une décision modificative mais un virement : il n’attend pas d’approbation, mais l’autorité de tarification doit en être informée aussitôt.',
  gravite: 'alerte',
  normes: ['M22'],
  vautPour: ['DM'],
  references: [casf('R314-44')],
  requiert: ['montants'],
  verifier(ctx) {
    const { sections } = ctx.indice;
    for (const s of [sections.fonctionnement, sections.investissement]) {
      if (!(net(s, 'depense') === 0 && s[R_MOINS] === 0 && s[R_PLUS] === 0)) return RIEN;
    }
    const { baisses, hausses } = groupesDe(ctx);
    const cellules = cellulesMontants(ctx.tableau, [...baisses, ...hausses].flatMap((m) => m.lignes));
    if (baisses.length === 0 || hausses.length === 0 || cellules === null) return RIEN;
    const vire = enEuros(hausses.reduce((t, m) => t + m.net, 0));
    return [{
      message: `Virement de ${vire} ${depuis(lesGroupes(baisses))} vers ${lesGroupes(hausses)} : ni dépense ni recette nouvelle. L’autorité de tarification est à informer sans délai.`,
      correction: 'Adresser ce virement sans délai à l’autorité de tarification, garder la preuve de l’envoi, et nommer l’acte « virement de crédits ». Si une recette nouvelle doit payer la dépense, l’inscrire : c’est alors une décision modificative.',
      cellules,
    }];
  },
});
