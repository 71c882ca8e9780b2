import { INVESTISSEMENT } from '../../domaine/section';
import type { Contexte } from '../regle';
import type { Fiche } from './fiches';

type Ctx = Contexte<'DM' | 'BP'>;

/** Vrai si le compte peut être sous ce chapitre, dont le plan ne dit pas qu'il est le sien. */
export function bienRange({ plan, tableau }: Ctx, fiche: Fiche, chapitre: string): boolean {
  return fiche.situation === 'chapitre' || fiche.chapitres.length === 0 || fiche.chapitres.includes(chapitre)
    || autreVote(plan?.chapitre(chapitre) !== undefined, fiche, chapitre) || tableau.lignes.codesOperations.includes(chapitre);
}

/** Un budget voté par fonction a d'autres chapitres (90 à 95, 900 à 959), et une opération d'équipement votée en est un : rien à en dire. */
function autreVote(auPlan: boolean, fiche: Fiche, chapitre: string): boolean {
  return !auPlan && (chapitre.startsWith('9') || (fiche.sections === INVESTISSEMENT && chapitre.length > 2 && !chapitre.startsWith('0')));
}
