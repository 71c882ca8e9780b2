import { nomDuCompteArrete } from '../../domaine/compteArrete';
import type { Correction } from '../../domaine/constat';
import { adresse, type Position } from '../../domaine/grille';
import { enEuros } from '../../domaine/montant';
import { DEPENSE, deSection, inverse, lettre, motDuSens, RECETTE, SENS, type Sens } from '../../domaine/section';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS, type ColonneMontant, type Rubrique, type TableauBudgetaire } from '../../domaine/tableau';
import { celluleCompte, celluleMontant, compteDe } from '../commun/cellules';
import { montant } from '../indice';
import { definirRegle, PRESENTATION, RIEN, TOUTES_NORMES, type Constatation, type Contexte } from '../regle';
import { cloture } from '../commun/resultats';

type Ctx = Contexte<'DM' | 'BP'>;
/** Ce qu'il faut faire si la ligne est de ce sens. */
type Geste = readonly [Sens, string];

const COLONNES: Record<Sens, readonly [ColonneMontant, ColonneMontant]> = { depense: [D_MOINS, D_PLUS], recette: [R_MOINS, R_PLUS] };
const NOMS: Record<Sens, string> = { depense: 'dépenses', recette: 'recettes' };

export default definirRegle<'DM' | 'BP'>({
  id: 'AR08',
  titre: 'Le sens écrit d’une ligne, sa rubrique et sa colonne disent la même chose',
  pourquoi: 'Une dépense rangée sous un titre de recettes, ou l’inverse, laisse deux lectures du vote : le comptable ne sait pas laquelle exécuter.',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['DM', 'BP'],
  references: [PRESENTATION],
  requiert: [],
  verifier(ctx) {
    const { tableau, indice } = ctx;
    const { sens, nombre } = tableau.lignes;
    const contraires: number[] = [];
    for (let i = 0; i < nombre; i++) {
      const s = sens[i] as number;
      // Sens 1 ou 2 contre côté 1, 2 ou 3 : contraire si le côté porte autre chose que ce sens.
      if (s !== 0 && ((indice.cotes[i] as number) & ~s) !== 0) contraires.push(i);
    }
    return contraires.length === 0 && tableau.rubriques.length === 0 ? RIEN : desaccords(ctx, contraires);
  },
});

function* desaccords(ctx: Ctx, contraires: readonly number[]): Generator<Constatation> {
  const { tableau } = ctx;
  for (const i of contraires) yield* colonneContraire(ctx, i, tableau.lignes.sens[i] === DEPENSE ? 'depense' : 'recette');
  for (let n = 0; n < tableau.rubriques.length; n++) {
    const r = tableau.rubriques[n] as Rubrique;
    if (r.sens !== null) yield* prefixesContraires(ctx, r, r.sens, finDe(tableau, n));
  }
}

/** La ligne se dit d'un sens, et porte un montant dans l'autre. */
function* colonneContraire(ctx: Ctx, i: number, ecrit: Sens): Generator<Constatation> {
  const { tableau } = ctx;
  const sous = rubriqueDe(tableau, i), autre = inverse(ecrit);
  for (const [rang, colonne] of COLONNES[autre].entries()) {
    const m = montant(tableau.lignes, i, colonne);
    if (!(Math.abs(m) > 0)) continue;
    const cellule = celluleMontant(tableau, i, colonne), voulue = celluleMontant(tableau, i, COLONNES[ecrit][rang] as ColonneMontant);
    yield {
      message: `${compteDe(tableau, i)} ${sous === null ? `écrit en ${NOMS[ecrit]}` : `sous « ${sous.texte} »`} mais montant (${enEuros(m)}) en ${NOMS[autre]}`,
      correction: choisir(ctx, i, 'l’écrit et la colonne', [[ecrit, deplacer(cellule, voulue, m)], [autre, renommer(tableau, i, autre, sous)]]),
      cellules: [cellule],
    };
  }
}

/** La ligne porte un préfixe « D- » ou « R- » contraire au titre sous lequel elle est rangée. */
function* prefixesContraires(ctx: Ctx, rubrique: Rubrique, sens: Sens, fin: number): Generator<Constatation> {
  const { tableau } = ctx;
  const contraire = sens === 'depense' ? RECETTE : DEPENSE, autre = inverse(sens);
  for (let i = rubrique.de; i < fin; i++) {
    if (tableau.lignes.sens[i] !== contraire) continue;
    yield {
      message: `${compteDe(tableau, i)} écrit en ${NOMS[autre]} sous « ${rubrique.texte} »`,
      correction: choisir(ctx, i, 'la ligne et la rubrique', [
        [autre, `ranger la ligne ${adresse(celluleCompte(tableau, i))} parmi les ${NOMS[autre]}.`],
        [sens, `écrire ${lettre(sens)} à la place de ${lettre(autre)} en ${adresse(celluleCompte(tableau, i))}.`],
      ]),
      cellules: [celluleCompte(tableau, i)],
    };
  }
}

/** Première ligne que la rubrique de rang `n` ne couvre plus : une autre rubrique, ou le total de sa section, la ferme. */
function finDe({ rubriques, totaux, lignes, colonnes: { seconde } }: TableauBudgetaire, n: number): number {
  const r = rubriques[n] as Rubrique;
  // Un titre ne couvre que sa moitié d'un tableau en T.
  const fin = seconde !== null && r.de < seconde.de ? seconde.de : lignes.nombre;
  const total = totaux.find((t) => t.genre !== 'chapitre' && t.sens === null && t.rang > r.ligne);
  return Math.min(rubriques[n + 1]?.de ?? fin, fin, total?.a ?? fin);
}

/** La rubrique de sens qui couvre la ligne. */
function rubriqueDe(tableau: TableauBudgetaire, i: number): Rubrique | null {
  return tableau.rubriques.find((r, n) => r.sens !== null && r.de <= i && i < finDe(tableau, n)) ?? null;
}

/** Les deux gestes au choix ; un seul quand le plan de comptes ou le compte administratif dit le sens. */
function choisir(ctx: Ctx, i: number, accorder: string, gestes: readonly [Geste, Geste]): Correction {
  const decide = sensDecide(ctx, compteDe(ctx.tableau, i));
  const geste = decide === null ? undefined : gestes.find(([sens]) => sens === decide.sens)?.[1];
  if (decide === null || geste === undefined) {
    const [a, b] = gestes.map(([sens, g]) => `Si c’est une ${motDuSens(sens)}, ${g}`) as [string, string];
    return { texte: `Choisir le sens voulu, puis mettre d’accord ${accorder}.`, options: [a, b] };
  }
  return { texte: `${decide.raison} : ${geste}` };
}

/** Le sens que l'agent n'a plus à choisir, et ce qui le décide. */
function sensDecide({ plan, ca }: Ctx, code: string): { readonly sens: Sens; readonly raison: string } | null {
  const section = code === '001' ? 'investissement' : code === '002' ? 'fonctionnement' : null;
  const solde = section === null || ca === null ? null : cloture(ca, section).solde;
  if (ca !== null && section !== null && solde !== null && Math.abs(solde) > 0) {
    const annee = ca.enTete.exercice === null ? '' : ` ${ca.enTete.exercice}`;
    return { sens: solde < 0 ? 'depense' : 'recette', raison: `Le ${nomDuCompteArrete(ca.enTete)}${annee} montre un ${solde < 0 ? 'déficit' : 'excédent'} ${deSection(section)} de ${enEuros(Math.abs(solde))}` };
  }
  if (plan === null || !plan.compte(code)?.imputable) return null;
  const admis = SENS.filter((s) => plan.chapitresDu(code, s).length > 0);
  const [seul] = admis;
  return seul === undefined || admis.length > 1 ? null : { sens: seul, raison: `Le plan de comptes n’admet le ${code} qu’en ${motDuSens(seul)}` };
}

function deplacer(depart: Position, arrivee: Position, m: number): string {
  // En colonne unique le sens ne tient qu'à ce qui est écrit : il n'y a pas où déplacer.
  return depart.colonne === arrivee.colonne ? `inverser le signe en ${adresse(depart)}.` : `déplacer ${enEuros(m)} de ${adresse(depart)} en ${adresse(arrivee)}.`;
}

function renommer(tableau: TableauBudgetaire, i: number, sens: Sens, sous: Rubrique | null): string {
  const ou = adresse(celluleCompte(tableau, i));
  return sous === null
    ? `corriger le sens écrit de la ligne ${ou} : ${lettre(sens)} au lieu de ${lettre(inverse(sens))}.`
    : `ranger la ligne ${ou} sous une rubrique de ${NOMS[sens]}.`;
}
