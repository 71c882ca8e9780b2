import { GRAVITES } from './constat';
import { enumerer } from './enumerer';
import { compter, famillesDe } from './mots';
import { empeche, type RapportTableau } from './rapport';

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
  if (r.etat === 'anomalies') return { phrase: `à examiner avant ${acte ? 'la signature' : 'le vote'}, ${comptes} ; rien de bloquant${reserve(r)}.`, ton: 'alerte' };
  return { phrase: `conforme${reserve(r)}${comptes ? `, ${comptes} pour mémoire` : ''}.`, ton: 'conforme' };
}

/** Ce qu'il reste à rapprocher : le compte administratif pour les reports, ou un autre document ; ce qu'il reste à remplir d'un acte. */
function reserve({ nonEvalues, exercice, tableau }: RapportTableau): string {
  const attendus = nonEvalues.filter((e) => !empeche(e));
  if (tableau.type === 'deliberation') return attendus.length === 0 ? '' : ', sous réserve de ce qui reste à remplir';
  const compte = attendus.some((e) => e.regle.startsWith('RP')) ? [`du compte administratif${exercice === null ? '' : ` ${exercice - 1}`}`] : [];
  const autre = attendus.some((e) => !e.regle.startsWith('RP')) ? ['d’un document qui n’a pas été donné'] : [];
  return attendus.length === 0 ? '' : `, sous réserve ${enumerer([...compte, ...autre])}`;
}
