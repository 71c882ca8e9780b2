import type { LigneNdjson } from '../classeur/fichiers';
import { estExercice, EXERCICE_MAX, EXERCICE_MIN } from '../domaine/exercice';
import { DECLINAISONS_CCAS } from '../domaine/nomenclature';
import type { Demande } from '../verification/deduire';
import { verifierClasseur } from '../verification/verifierClasseur';
import { estParmi } from './arguments';
import type { Resultat } from './rendu';

const SANS_TABLEAU = 'Ligne refusée : aucun tableau budgétaire n’y est reconnu ; vérifiez que « cellules » contient la ligne d’en-tête.';

/** Contrôle une ligne d'un lot. Ce qu'elle dit de sa nomenclature et de son exercice l'emporte sur les options. */
export function verifierLigne(l: LigneNdjson, lot: string, demande: Demande): Resultat {
  const nom = l.fichier ?? `${lot}, ligne ${l.ligne}`;
  const refus = (erreur: string): Resultat => ({ nom, fichier: l.fichier, erreur, rapports: [] });
  if (!l.ok) return refus(l.erreur);
  const { nomenclature, exercice } = l;
  if (nomenclature !== null && !estParmi(DECLINAISONS_CCAS, nomenclature)) {
    return refus(`Ligne refusée : la nomenclature « ${nomenclature} » est inconnue ; choisir parmi ${DECLINAISONS_CCAS.join(', ')}.`);
  }
  if (exercice !== null && !estExercice(exercice)) {
    return refus(`Ligne refusée : l’exercice ${exercice} est irrecevable ; écrire une année de ${EXERCICE_MIN} à ${EXERCICE_MAX}.`);
  }
  const propre = { nomenclature: nomenclature ?? demande.nomenclature, exercice: exercice ?? demande.exercice };
  const { rapports } = verifierClasseur({ nom, feuilles: [l.grille] }, propre);
  return rapports.length === 0 ? refus(SANS_TABLEAU) : { nom, fichier: l.fichier, erreur: null, rapports };
}
