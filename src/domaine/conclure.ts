import { GRAVITES } from './constat';
import { enumerer } from './enumerer';
import { compter, famillesDe } from './mots';
import { empeche, type RapportTableau } from './rapport';
import { D_PLUS, type Tableau } from './tableau';

/** Ce que le verdict appelle : ne pas voter, examiner, ou rien. */
export type Ton = 'bloquant' | 'alerte' | 'conforme';
export interface Conclusion { readonly phrase: string; readonly ton: Ton }

/** Le verdict sur un tableau, en une phrase sans majuscule (« conforme. », « à ne pas voter en l’état, 1 anomalie bloquante. »). */
export function conclure(r: RapportTableau): Conclusion {
  // Une délibération peut être déjà votée : c'est son extrait qui attend.
  const acte = r.tableau.type === 'deliberation';
  const nombres = GRAVITES.map((g) => ({ g, n: r.constats.filter((c) => c.gravite === g).length }));
  const comptes = enumerer(nombres.filter(({ n }) => n > 0).map(({ g, n }) => compter(n, g)));
  const empeches = r.nonEvalues.filter(empeche), n = empeches.length;
  const faits = n > 1 ? 'contrôles n’ont pas pu être faits' : 'contrôle n’a pas pu être fait';
  const manque = n === 0 ? '' : `${n} ${faits} (${famillesDe(empeches.map((e) => e.regle)).join(', ')})`;
  if (nombres[0] && nombres[0].n > 0) return { phrase: `à ne pas ${acte ? 'signer' : 'voter'} en l’état, ${comptes}${manque === '' ? '' : ` ; ${manque}`}.`, ton: 'bloquant' };
  if (manque !== '') {
    const reste = comptes === '' ? 'rien de bloquant dans le reste' : `dans le reste, ${comptes} et rien de bloquant`;
    const sujet = acte ? 'La délibération n’est pas dite' : 'Le tableau n’est pas dit';
    return { phrase: `non évalué ; ${manque}. ${sujet} conforme ; ${reste}.`, ton: 'alerte' };
  }
  if (sansMontant(r)) return { phrase: 'rien à contrôler, aucun montant n’y est inscrit.', ton: 'alerte' };
  if (r.etat === 'anomalies') return { phrase: `à examiner avant ${acte ? 'la signature' : 'le vote'}, ${comptes} ; rien de bloquant${reserve(r)}.`, ton: 'alerte' };
  return { phrase: `conforme${reserve(r)}${comptes ? `, ${comptes} pour mémoire` : ''}.`, ton: 'conforme' };
}

/** Ce qu'il reste à rapprocher : le compte administratif pour les reports, ou un autre document ; ce qu'il reste à remplir d'un acte. */
function reserve({ tableau, nonEvalues, exercice }: RapportTableau): string {
  const attendus = nonEvalues.filter((e) => !empeche(e));
  if (tableau.type === 'deliberation') return attendus.length === 0 ? '' : ', sous réserve de ce qui reste à remplir';
  const compte = attendus.some((e) => e.regle.startsWith('RP')) ? [`du compte administratif${exercice === null ? '' : ` ${exercice - 1}`}`] : [];
  const autre = attendus.some((e) => !e.regle.startsWith('RP')) ? ['d’un document qui n’a pas été donné'] : [];
  const emprunts = capitalARembourser(tableau) ? ['de la couverture du capital des emprunts par les ressources propres (CGCT L1612-4), qui n’est pas contrôlée'] : [];
  const reserves = [...compte, ...autre, ...emprunts];
  return reserves.length === 0 ? '' : `, sous réserve ${enumerer(reserves)}`;
}

/** Un budget qui rembourse des emprunts n'est en équilibre réel que si ses ressources propres y suffisent. */
function capitalARembourser(tableau: Tableau): boolean {
  if (tableau.type !== 'BP') return false;
  const { nombre, comptes, codes, montants } = tableau.lignes;
  for (let i = 0; i < nombre; i++) {
    if ((codes[comptes[i] as number] as string).startsWith('16') && (montants[4 * i + D_PLUS] as number) > 0) return true;
  }
  return false;
}

/** Vrai d'un tableau de crédits où rien n'est inscrit : il n'est ni juste ni faux. */
export function sansMontant({ tableau }: RapportTableau): boolean {
  return (tableau.type === 'DM' || tableau.type === 'BP') && tableau.totaux.every((t) => t.montants.every((m) => m === null || m === 0)) && tableau.lignes.montants.every((m) => m === 0);
}
