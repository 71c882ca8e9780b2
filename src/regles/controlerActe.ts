import type { Acte, DeliberationSituee } from '../domaine/acte/acte';
import { assemblee } from '../domaine/acte/assemblee';
import { jointsDe } from '../domaine/acte/joindre';
import type { Constat, NonEvalue } from '../domaine/constat';
import { centimes } from '../domaine/montant';
import { normeDe } from '../domaine/nomenclature';
import { etatDe, type RapportTableau, type TotauxSection } from '../domaine/rapport';
import type { DeliberationLue, Tableau } from '../domaine/tableau';
import { executer } from './executer';
import type { Contexte, Regle } from './regle';

/**
 * Applique les règles à chaque délibération d'un acte, dans l'ordre. `rapports` : ceux des tableaux du même classeur.
 * Ce qui tient à la séance (convocation, nombre de sièges, registre) n'est dit qu'une fois, à la première délibération ; les suivantes le gardent en rappel.
 */
export function controlerActe(acte: Acte, rapports: readonly RapportTableau<Tableau>[], regles: readonly Regle[]): readonly RapportTableau<DeliberationLue>[] {
  const dits = new Set<string>();
  const inedit = (cle: string): boolean => !dits.has(cle) && dits.add(cle).size > 0;
  return acte.deliberations.map((deliberation) => {
    const joints = jointsDe(deliberation, rapports), ctx = contexte(acte, deliberation, joints);
    const { constats: tous, nonEvalues: empeches } = executer(ctx, regles, null);
    const constats = tous.filter((c) => inedit(cleDuConstat(c))), nonEvalues = empeches.filter((n) => inedit(cleDuNonEvalue(n)));
    const { tableau, nomenclature, exercice } = ctx, etat = etatDe(constats, nonEvalues);
    const rappels = tous.filter((c) => !constats.includes(c)), rappelsNonEvalues = empeches.filter((n) => !nonEvalues.includes(n));
    return { tableau, nomenclature, exercice, deductions: [], etat, totaux: totaux(joints), constats, rappels, nonEvalues, rappelsNonEvalues };
  });
}

function contexte(acte: Acte, deliberation: DeliberationSituee, joints: readonly RapportTableau<Tableau>[]): Contexte<'deliberation'> {
  const date = acte.seance.date.valeur, exercice = date === null ? null : Number(date.slice(0, 4));
  const [nomenclature = null, ...autres] = new Set(joints.map((j) => j.nomenclature));
  const commune = autres.length === 0 ? nomenclature : null;
  return {
    tableau: lue(acte, deliberation, exercice),
    indice: assemblee(acte, deliberation, joints.map((j) => j.tableau)),
    exercice, nomenclature: commune, norme: commune === null ? null : normeDe(commune), plan: null, ca: null,
    autresReprises: [], pages: [], deliberations: [], joints,
  };
}

function lue(acte: Acte, deliberation: DeliberationSituee, exercice: number | null): DeliberationLue {
  const { numero, objet } = deliberation.champs, { feuille, plage } = deliberation;
  const texte = [numero.valeur === null ? null : `n° ${numero.valeur}`, objet.valeur].filter((t) => t !== null).join(', ');
  return {
    type: 'deliberation', disposition: 'modele', feuille, plage, acte, deliberation,
    enTete: { titre: texte === '' ? null : { texte, ...plage.debut }, textes: [], exercice },
  };
}

function cleDuConstat({ regle, message, cellules }: Constat): string {
  return `${regle} ${cellules.join(' ')} ${message}`;
}

function cleDuNonEvalue({ regle, motif, cause }: NonEvalue): string {
  return `${regle} ${motif} ${cause}`;
}

const NULS: TotauxSection = { depenses: centimes(0), recettes: centimes(0), ecart: centimes(0) };

/** Les totaux du tableau voté ; une délibération sans tableau, ou qui en vote plusieurs, n'a pas de totaux : zéro. */
function totaux(joints: readonly RapportTableau<Tableau>[]): RapportTableau['totaux'] {
  return joints.length === 1 && joints[0] ? joints[0].totaux : { fonctionnement: NULS, investissement: NULS };
}
