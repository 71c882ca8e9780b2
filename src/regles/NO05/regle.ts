import { projeter, type Correction, type NonVide } from '../../domaine/constat';
import { adresse, type Position } from '../../domaine/grille';
import type { Plan } from '../../domaine/nomenclature';
import { colonnesDeLigne, type TableauBudgetaire, type TotalAffiche } from '../../domaine/tableau';
import { fichesDe, type Fiche } from '../commun/fiches';
import { homonymes } from '../commun/homonymes';
import { nommer, nommerChapitre, PLANS_OFFICIELS } from '../commun/plans';
import { definirRegle, RIEN, TOUTES_NORMES, type Constatation, type Contexte } from '../regle';
import { libellesAncetres, motsDe, reprendOfficiel } from '../commun/libelle';

type Ctx = Contexte<'DM' | 'BP'>;

/** Verdicts gardés par compte : au-delà, un lot de libellés libres ferait grossir la mémoire sans fin. */
const COMPARES_GARDES = 64;
const EXPLOITATION = /exploitation/i;

export default definirRegle<'DM' | 'BP'>({
  id: 'NO05',
  titre: 'Les libellés reprennent ceux du plan de comptes',
  pourquoi: 'Le conseil vote sur ce qu’il lit : un libellé qui n’est pas celui du compte laisse croire à une autre dépense, ou trahit un compte mal choisi.',
  gravite: 'information',
  normes: TOUTES_NORMES,
  vautPour: ['DM', 'BP'],
  references: [PLANS_OFFICIELS],
  requiert: ['plan'],
  verifier(ctx) {
    const { plan, exercice, tableau, indice } = ctx;
    if (plan === null) return RIEN;
    const { autresLibelles } = fichesDe(plan, exercice, tableau, indice);
    return autresLibelles.length + tableau.rubriques.length + tableau.totaux.length === 0 ? RIEN : comparer(ctx, plan);
  },
});

function* comparer(ctx: Ctx, plan: Plan): Generator<Constatation> {
  if (plan.norme !== 'M22' && ctx.tableau.rubriques.length + ctx.tableau.totaux.length > 0) yield* exploitation(ctx);
  yield* lignes(ctx, plan);
  yield* chapitres(ctx.tableau, plan);
}

/** « Exploitation » est la section des établissements (M22) et des services industriels (M4), non du budget d'un CCAS. */
function* exploitation({ tableau, norme }: Ctx): Generator<Constatation> {
  const rubriques: Position[] = tableau.rubriques.filter((r) => r.section === 'fonctionnement' && EXPLOITATION.test(r.texte)).map(({ ligne, colonne }) => ({ ligne, colonne }));
  const totaux = tableau.totaux.filter((t) => t.genre === 'section' && EXPLOITATION.test(t.libelle));
  // Le total reprend le titre : il n'est cité que si le tableau n'a pas de titre de section.
  const [premiere, ...suite] = rubriques.length > 0 ? rubriques : totaux.map((t) => celluleTotal(tableau, t));
  if (premiere === undefined) return;
  yield {
    message: `Section appelée « Exploitation » ; libellé officiel en ${norme ?? 'M14 et M57'} : « Fonctionnement »`,
    correction: 'Écrire « Fonctionnement ».',
    cellules: [premiere, ...suite],
  };
}

function* lignes({ tableau, indice, exercice }: Ctx, plan: Plan): Generator<Constatation> {
  const { comptes, libelles } = tableau.lignes;
  const { fiches, autresLibelles } = fichesDe(plan, exercice, tableau, indice);
  let ecarts: Map<string, [number, ...number[]]> | null = null;
  for (const i of autresLibelles) {
    const libelle = libelles[i] as string, fiche = fiches[comptes[i] as number] as Fiche;
    if (fiche.libelle === '' || repris(plan, fiche, libelle)) continue;
    const cle = `${comptes[i]} ${libelle}`;
    const autres = (ecarts ??= new Map<string, [number, ...number[]]>()).get(cle);
    if (autres === undefined) ecarts.set(cle, [i]);
    else autres.push(i);
  }
  if (ecarts !== null) for (const fautives of ecarts.values()) yield ecart(plan, tableau, fiches[comptes[fautives[0]] as number] as Fiche, fautives);
}

function repris(plan: Plan, fiche: Fiche, libelle: string): boolean {
  let verdict = fiche.compares.get(libelle);
  if (verdict === undefined) {
    verdict = libelle === plan.libelleCourt(fiche.code) || reprendOfficiel(libelle, fiche.libelle, libellesAncetres(plan, fiche.code, fiche.chapitres));
    if (fiche.compares.size < COMPARES_GARDES) fiche.compares.set(libelle, verdict);
  }
  return verdict;
}

function ecart(plan: Plan, tableau: TableauBudgetaire, fiche: Fiche, lesquelles: NonVide<number>): Constatation {
  const aPart = tableau.colonnes.libelle >= 0 && tableau.colonnes.libelle !== tableau.colonnes.compte;
  const cellules = projeter(lesquelles, (i): Position => {
    const { compte, libelle } = colonnesDeLigne(tableau.colonnes, i);
    return { ligne: tableau.lignes.rangs[i] as number, colonne: aPart ? libelle : compte };
  });
  const officiel = fiche.libelle, affiche = tableau.lignes.libelles[lesquelles[0]] as string;
  // Le libellé d'un compte qui se subdivise n'est pas à recopier : la subdivision a le sien.
  const imputable = fiche.situation === 'imputable';
  const texte = imputable ? `Écrire le libellé officiel, ou vérifier que ${fiche.code} est le compte voulu.` : `Vérifier que ${fiche.code} est le compte voulu, et reprendre le libellé officiel.`;
  return {
    message: `${fiche.code} appelé « ${affiche} ». Libellé officiel : « ${officiel} »`,
    correction: dunAutre(plan, fiche, affiche)
      ?? (aPart && imputable ? { texte, ecritures: projeter(cellules, (c) => ({ cellule: adresse(c), valeur: officiel })), aChoisir: true } : texte),
    cellules,
  };
}

/** Le libellé d'un autre compte est l'indice que le numéro est faux : il ne se remplace pas d'un geste. `null` s'il n'est celui d'aucun autre. */
function dunAutre(plan: Plan, fiche: Fiche, affiche: string): Correction | null {
  const autres = homonymes(plan, fiche.code, affiche).map((c) => `au ${nommer(plan, c)}`);
  if (autres.length === 0) return null;
  return {
    texte: `« ${affiche} » est le libellé d’un autre compte : vérifier le numéro avant de changer le libellé.`,
    options: [`Si ce libellé est le bon, imputer ${autres.join(' ou ')}.`, `Si ${fiche.code} est le bon compte, ${fiche.situation === 'imputable' ? `écrire « ${fiche.libelle} »` : 'choisir sa subdivision'}.`],
  };
}

/** Un libellé de chapitre n'est relevé que s'il n'a aucun mot de l'officiel : les suites l'abrègent librement. */
function* chapitres(tableau: TableauBudgetaire, plan: Plan): Generator<Constatation> {
  for (const t of tableau.totaux) {
    if (t.genre !== 'chapitre' || t.chapitre === null) continue;
    const officiel = plan.libelleChapitre(t.chapitre);
    const affiche = apresCode(t.libelle, t.chapitre);
    if (officiel === undefined || affiche === '' || affiche === officiel || motsDe(affiche).some((m) => reprendOfficiel(m, officiel, []))) continue;
    yield {
      message: `Chapitre ${t.chapitre} appelé « ${affiche} ». Libellé officiel : « ${officiel} »`,
      correction: `Écrire le libellé officiel, ou vérifier que ces lignes relèvent bien du chapitre ${nommerChapitre(plan, t.chapitre)}.`,
      cellules: [celluleTotal(tableau, t)],
    };
  }
}

/** « TOTAL D 011 : Charges à caractère général » → « Charges à caractère général ». */
function apresCode(libelle: string, code: string): string {
  const k = libelle.indexOf(code);
  const suite = k >= 0 ? libelle.slice(k + code.length) : libelle.replace(/^\s*(sous-)?total\b(\s+[DR]\b)?(\s+(du\s+)?chapitre\b)?/i, '');
  return suite.replace(/^[\s:–—-]+/, '').trim();
}

function celluleTotal(tableau: TableauBudgetaire, t: TotalAffiche): Position {
  const { compte, libelle } = colonnesDeLigne(tableau.colonnes, t.de);
  return { ligne: t.rang, colonne: compte >= 0 ? compte : libelle };
}
