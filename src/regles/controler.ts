import type { Constat, NonEvalue, NonVide } from '../domaine/constat';
import { adresse, type Position } from '../domaine/grille';
import { centimes, type Montant } from '../domaine/montant';
import type { Declinaison, Plan } from '../domaine/nomenclature';
import { normeDe } from '../domaine/nomenclature';
import { etatDe, type RapportTableau, type TotauxSection } from '../domaine/rapport';
import type { Section } from '../domaine/section';
import type { CompteAdministratif, Tableau } from '../domaine/tableau';
import { indexer, net, type Indice } from './indice';
import { referencesPour } from './references';
import type { Constatation, Contexte, Regle } from './regle';

/** Ce qui entoure le tableau à contrôler. Tout est donné : aucune horloge, aucun fichier. */
export interface Cadre {
  readonly nomenclature: Declinaison | null;
  readonly exercice: number | null;
  readonly plan: Plan | null;
  /** Compte administratif de l'exercice précédent, s'il est dans le même classeur. */
  readonly ca: CompteAdministratif | null;
  readonly deductions: readonly string[];
}

/** Applique les règles à un tableau. Pure ; une règle qui échoue donne un contrôle « non évalué », jamais une exception. */
export function controler(tableau: Tableau, cadre: Cadre, regles: readonly Regle[]): RapportTableau {
  const indice = tableau.type === 'CA' ? null : indexer(tableau.lignes);
  const norme = cadre.nomenclature === null ? null : normeDe(cadre.nomenclature);
  const ctx: Contexte = { tableau, indice: indice as never, exercice: cadre.exercice, norme, nomenclature: cadre.nomenclature, plan: cadre.plan, ca: cadre.ca };
  const constats: Constat[] = [];
  const nonEvalues: NonEvalue[] = [];
  for (const regle of regles) {
    if (!regle.vautPour.includes(tableau.type) || (norme !== null && !regle.normes.includes(norme))) continue;
    appliquer(regle, ctx, constats, nonEvalues);
  }
  return {
    tableau,
    nomenclature: cadre.nomenclature,
    exercice: cadre.exercice,
    deductions: cadre.deductions,
    etat: etatDe(constats, nonEvalues),
    totaux: { fonctionnement: totaux(tableau, indice, 'fonctionnement'), investissement: totaux(tableau, indice, 'investissement') },
    constats,
    nonEvalues,
  };
}

function appliquer(regle: Regle, ctx: Contexte, constats: Constat[], nonEvalues: NonEvalue[]): void {
  const empechement = obstacle(regle, ctx);
  if (empechement) {
    nonEvalues.push({ regle: regle.id, ...empechement });
    return;
  }
  try {
    for (const c of regle.verifier(ctx)) {
      if ('nonEvalue' in c) nonEvalues.push({ regle: regle.id, motif: c.nonEvalue, cause: c.cause });
      else constats.push(constat(regle, c, ctx.exercice));
    }
  } catch (e) {
    nonEvalues.push({ regle: regle.id, motif: 'erreur', cause: `Le contrôle a échoué (${e instanceof Error ? e.message : String(e)}) : signalez-le avec le classeur.` });
  }
  const cause = regle.requiert.includes('montants') ? illisibles(ctx.tableau) : null;
  if (cause !== null) nonEvalues.push({ regle: regle.id, motif: 'cellule-illisible', cause });
}

function obstacle(regle: Regle, ctx: Contexte): Omit<NonEvalue, 'regle'> | null {
  if (ctx.norme === null && regle.normes.length < 3) {
    return { motif: 'nomenclature-absente', cause: 'La norme du tableau (M14, M57 ou M22) n’a pas pu être déduite : indiquez la nomenclature.' };
  }
  if (regle.requiert.includes('plan') && ctx.plan === null) {
    const quoi = ctx.nomenclature === null ? 'La nomenclature n’a pas pu être déduite' : `Le plan de comptes ${ctx.nomenclature} de ${ctx.exercice ?? 'cet exercice'} n’est pas disponible`;
    return { motif: 'nomenclature-absente', cause: `${quoi} : ce contrôle n’a pas été fait.` };
  }
  return null;
}

const CITEES = 5;

/** Les valeurs que personne n'a pu lire ou placer, en une phrase, ou `null`. */
function illisibles(tableau: Tableau): string | null {
  if (tableau.signalements.length === 0 && tableau.nonPlaces.length === 0) return null;
  const cellules = [
    ...tableau.signalements.filter((s) => s.nature === 'illisible' || s.nature === 'decimales').map((s) => `${adresse(s)} (« ${s.brut} »)`),
    ...tableau.nonPlaces.map((n) => `${adresse(n)} (« ${n.brut} » : ${n.raison})`),
  ];
  if (cellules.length === 0) return null;
  const suite = cellules.length > CITEES ? ` et ${cellules.length - CITEES} autres` : '';
  return `Ces valeurs n’ont pas pu être lues : ${cellules.slice(0, CITEES).join(', ')}${suite}. Corrigez-les, puis contrôlez de nouveau.`;
}

function constat(regle: Regle, c: Constatation, exercice: number | null): Constat {
  return {
    regle: regle.id,
    gravite: c.gravite ?? regle.gravite,
    message: c.message,
    correction: typeof c.correction === 'string' ? { texte: c.correction } : c.correction,
    cellules: c.cellules.map((p) => (typeof p === 'string' ? p : adresse(p as Position))) as unknown as NonVide<string>,
    ecart: c.ecart === undefined ? null : centimes(c.ecart),
    references: referencesPour(regle.references, exercice),
  };
}

function totaux(tableau: Tableau, indice: Indice | null, section: Section): TotauxSection {
  if (tableau.type === 'CA' || indice === null) {
    const ligne = tableau.type === 'CA' ? tableau.cellules.totaux?.[section] : undefined;
    return versTotaux(ligne?.depense.montant ?? 0, ligne?.recette.montant ?? 0);
  }
  return versTotaux(net(indice.sections[section], 'depense'), net(indice.sections[section], 'recette'));
}

function versTotaux(depenses: number, recettes: number): TotauxSection {
  const connu = (n: number): Montant | null => (Number.isNaN(n) ? null : centimes(n));
  return { depenses: connu(depenses), recettes: connu(recettes), ecart: connu(recettes - depenses) };
}
