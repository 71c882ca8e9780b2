import { GRAVITES } from './constat';
import { enumerer } from './enumerer';
import { compter } from './mots';
import { empeche, type RapportTableau } from './rapport';

/** Ce que le verdict appelle : ne pas voter, examiner, ou rien. */
export type Ton = 'bloquant' | 'alerte' | 'conforme';
export interface Conclusion { readonly phrase: string; readonly ton: Ton }

/** Le verdict sur un tableau, en une phrase sans majuscule (« conforme. », « à ne pas voter en l’état, 1 anomalie bloquante. »). */
export function conclure(r: RapportTableau): Conclusion {
  const nombres = GRAVITES.map((g) => ({ g, n: r.constats.filter((c) => c.gravite === g).length }));
  const comptes = enumerer(nombres.filter(({ n }) => n > 0).map(({ g, n }) => compter(n, g)));
  const empeches = r.nonEvalues.filter(empeche).length;
  const manque = empeches > 0 ? ` ; ${empeches} ${empeches > 1 ? 'contrôles n’ont' : 'contrôle n’a'} pas pu être ${empeches > 1 ? 'faits' : 'fait'}` : '';
  if (nombres[0] && nombres[0].n > 0) return { phrase: `à ne pas voter en l’état, ${comptes}${manque}.`, ton: 'bloquant' };
  if (r.etat === 'anomalies') return { phrase: `à examiner avant le vote, ${comptes} ; rien de bloquant${manque}.`, ton: 'alerte' };
  if (r.etat === 'non-evalue') return { phrase: `non évalué${manque} : il n’est pas dit conforme.`, ton: 'alerte' };
  return { phrase: `conforme${comptes ? `, ${comptes} pour mémoire` : ''}.`, ton: 'conforme' };
}
