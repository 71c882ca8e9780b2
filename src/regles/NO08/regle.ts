import type { NonVide } from '../../domaine/constat';
import type { Plan } from '../../domaine/nomenclature';
import { normaliserTexte } from '../../domaine/texte';
import { fichesDe, type Fiche } from '../commun/fiches';
import { cellulesComptes } from '../commun/cellules';
import { nommer, proposer } from '../commun/plans';
import { casf } from '../commun/textes';
import { definirRegle, RIEN, type Constatation, type Contexte } from '../regle';

type Ctx = Contexte<'DM' | 'BP'>;

/** Aides d'un CCAS : 6561, 6562, 6568 en M14 ; 65131 à 65138 en M57 (651 entier, qui porte aussi les aides légales). */
const PROPRES: Readonly<Record<string, { readonly racine: string; readonly proposes: readonly string[] }>> = {
  M14: { racine: '656', proposes: ['6561', '6562'] },
  M57: { racine: '651', proposes: ['65133', '65134'] },
};
/** Écarte d'un coup d'œil les libellés sans aide ni secours. */
const PEUT_ETRE = /secours|aide/i;
/** Une aide à une personne ; une « aide aux associations » est une subvention, une « aide à domicile » un service. */
const AIDE = /^(?:secours\b|aides?(?: facultatives?| sociales?| d urgence| financieres?| alimentaires?| individuelles?| aux? (?:familles?|personnes?|usagers?|beneficiaires?|menages?))|aides?$)/;

export default definirRegle<'DM' | 'BP'>({
  id: 'NO08',
  titre: 'Les secours et aides aux personnes sont au compte qui leur est propre',
  pourquoi: 'Les aides sont le métier d’un CCAS : imputées ailleurs en 65, elles échappent aux statistiques d’action sociale et se confondent avec les subventions aux associations.',
  gravite: 'alerte',
  normes: ['M14', 'M57'],
  vautPour: ['DM', 'BP'],
  references: [
    { texte: 'Instructions budgétaires et comptables M14 et M57', article: 'comptes 656 (M14) et 6513 (M57)', depuis: 1997, confiance: 'M' },
    casf('L123-5', 2000),
  ],
  requiert: ['plan'],
  verifier(ctx) {
    const { plan, exercice, tableau, indice, nomenclature } = ctx;
    if (plan === null || nomenclature === 'M14_COM_500_3500') return RIEN;
    const { fiches, autresLibelles } = fichesDe(plan, exercice, tableau, indice);
    const { comptes, libelles } = tableau.lignes;
    let suspectes: Map<Fiche, [number, ...number[]]> | null = null;
    for (const i of autresLibelles) {
      const fiche = fiches[comptes[i] as number] as Fiche, libelle = libelles[i] as string;
      if (!fiche.code.startsWith('65') || !PEUT_ETRE.test(libelle) || !ailleurs(plan, fiche, libelle)) continue;
      const lignes = (suspectes ??= new Map<Fiche, [number, ...number[]]>()).get(fiche);
      if (lignes === undefined) suspectes.set(fiche, [i]);
      else lignes.push(i);
    }
    return suspectes === null ? RIEN : aidesAilleurs(ctx, suspectes);
  },
});

/** L'aide est écrite à un compte de charges de gestion courante qui n'est pas celui des aides. */
function ailleurs(plan: Plan, { code, situation }: Fiche, libelle: string): boolean {
  return situation === 'imputable' && !code.startsWith(PROPRES[plan.norme]?.racine ?? '65') && AIDE.test(normaliserTexte(libelle));
}

function* aidesAilleurs({ plan, tableau }: Ctx, suspectes: ReadonlyMap<Fiche, NonVide<number>>): Generator<Constatation> {
  if (plan === null) return;
  const proposes = (PROPRES[plan.norme]?.proposes ?? []).filter((c) => plan.compte(c)?.imputable);
  for (const [{ code }, lignes] of suspectes) {
    yield {
      message: `Imputation à vérifier : « ${tableau.lignes.libelles[lignes[0]]} » au ${nommer(plan, code)}`,
      correction: proposer('Une aide à une personne a son compte propre ; une subvention à un organisme reste où elle est.', proposes.map((c) => `Imputer au ${nommer(plan, c)}.`)),
      cellules: cellulesComptes(tableau, lignes),
    };
  }
}
