import { enEuros } from '../../domaine/montant';
import { codeSection, deSection, type Section, type Sens } from '../../domaine/section';
import { chapitreDe } from '../commun/chapitres';
import { net, netLigne, type CompteUtilise } from '../indice';
import { cellulesMontants, compteDe } from '../commun/cellules';
import { definirRegle, RIEN, type Constatation, type Contexte, type Empechement } from '../regle';
import { cgct } from '../commun/textes';

/** Plafond de l'article L. 2322-1 : 7,5 % des dépenses réelles prévisionnelles de la section, en millièmes. */
const PLAFOND = 75;
/** Hors dépenses réelles : résultats reportés, virement entre sections et opérations d'ordre. */
const NON_REELLES: ReadonlySet<string | null> = new Set(['001', '002', '021', '023', '040', '041', '042', '043']);
/** Comptes du chapitre 16 qui ne sont pas un emprunt : cautionnements, refinancement, ligne de trésorerie. */
const HORS_EMPRUNT = /^(165|166|16449)/;

type Ctx = Contexte<'DM' | 'BP'>;

function total({ tableau, plan }: Ctx, section: Section, sens: Sens, retenir: (chapitre: string | null, code: string) => boolean): number {
  const { lignes } = tableau, code = codeSection(section);
  let somme = 0;
  for (let i = 0; i < lignes.nombre; i++) {
    const montant = netLigne(lignes, i, sens);
    if (montant !== 0 && lignes.sections[i] === code && retenir(chapitreDe(tableau, i, plan), compteDe(tableau, i))) somme += montant;
  }
  return somme;
}

function* plafond(ctx: Ctx, compte: CompteUtilise, section: Section): Iterable<Constatation | Empechement> {
  const imprevues = net(compte.cumul, 'depense');
  if (ctx.tableau.type === 'DM') {
    yield { nonEvalue: 'document-absent', cause: `Le plafond du ${compte.code} se mesure aux dépenses réelles de toute la section ${deSection(section)} : sans le budget, l’augmentation de ${enEuros(imprevues)} n’a pas pu y être comparée.` };
    return;
  }
  if (ctx.plan === null && ctx.tableau.lignes.chapitres.includes(-1)) {
    yield { nonEvalue: 'nomenclature-absente', cause: `Sans plan de comptes, les opérations d’ordre ne se distinguent pas des dépenses réelles : le plafond du ${compte.code} n’a pas été contrôlé.` };
    return;
  }
  const reelles = total(ctx, section, 'depense', (chapitre) => !NON_REELLES.has(chapitre));
  const cellules = cellulesMontants(ctx.tableau, compte.lignes);
  if (!(imprevues * 1000 > reelles * PLAFOND) || cellules === null) return;
  const maximum = Math.floor((reelles * PLAFOND) / 1000);
  const centiemes = Math.ceil((imprevues * 10_000) / reelles);
  yield {
    message: `Dépenses imprévues (${compte.code}) : ${enEuros(imprevues)}, soit ${Math.floor(centiemes / 100)},${String(centiemes % 100).padStart(2, '0')} % des dépenses réelles ${deSection(section)} (${enEuros(reelles)}), au-delà de 7,5 %.`,
    correction: `Ramener le ${compte.code} à ${enEuros(maximum)} au plus, et répartir le reste entre les chapitres ${deSection(section)}.`,
    cellules,
    ecart: imprevues - maximum,
  };
}

/** Le 020 dépasse tout ce que la section reçoit hors emprunt : une part au moins en est empruntée. */
function* emprunt(ctx: Ctx, compte: CompteUtilise): Iterable<Constatation> {
  const imprevues = net(compte.cumul, 'depense');
  const estEmprunt = (_: string | null, code: string): boolean => code.startsWith('16') && !HORS_EMPRUNT.test(code);
  const emprunte = total(ctx, 'investissement', 'recette', estEmprunt);
  const recettes = net(ctx.indice.sections.investissement, 'recette');
  const liberees = Math.max(imprevues - net(ctx.indice.sections.investissement, 'depense'), 0);
  const propres = recettes - emprunte + liberees;
  const cellules = cellulesMontants(ctx.tableau, compte.lignes);
  if (!(emprunte > 0 && imprevues > propres) || cellules === null) return;
  yield {
    message: `Dépenses imprévues d’investissement (020) financées par l’emprunt : ${enEuros(imprevues)} pour ${enEuros(Math.max(propres, 0))} de ressources autres que l’emprunt (${enEuros(emprunte)}).`,
    correction: 'Réduire le 020 et l’emprunt d’autant, ou financer le 020 par une autre recette.',
    cellules,
    gravite: ctx.tableau.type === 'DM' ? 'alerte' : 'bloquant',
  };
}

export default definirRegle<'DM' | 'BP'>({
  id: 'DI01',
  titre: 'En M14, les dépenses imprévues restent sous 7,5 % des dépenses réelles, et sans emprunt',
  pourquoi: 'Les chapitres 020 et 022 sont une réserve à la main du président : la loi la borne pour que le conseil garde le vote des crédits, et interdit d’emprunter pour la constituer.',
  gravite: 'bloquant',
  normes: ['M14'],
  vautPour: ['DM', 'BP'],
  references: [cgct('L2322-1')],
  requiert: ['montants'],
  verifier(ctx) {
    const [investissement, fonctionnement] = [ctx.indice.compte('020'), ctx.indice.compte('022')].map((c) => (c !== undefined && net(c.cumul, 'depense') > 0 ? c : undefined));
    if (!investissement && !fonctionnement) return RIEN;
    return [
      ...(investissement ? [...plafond(ctx, investissement, 'investissement'), ...emprunt(ctx, investissement)] : []),
      ...(fonctionnement ? plafond(ctx, fonctionnement, 'fonctionnement') : []),
    ];
  },
});
