import { nonVide, type NonVide, type Reference } from '../domaine/constat';

/**
 * Les références qui valent pour un exercice, en clair. Si aucune n'est en vigueur à cet exercice (recodification,
 * exercice antérieur), la plus proche est citée avec sa réserve : jamais comme si elle valait.
 */
export function referencesPour(references: NonVide<Reference>, exercice: number | null): NonVide<string> {
  const valides = exercice === null ? references : references.filter((r) => r.depuis <= exercice && exercice <= (r.jusqua ?? Infinity));
  const citees = nonVide(valides.map(enClair));
  if (citees !== null) return citees;
  const proche = references.reduce((a, b) => (distance(b, exercice as number) < distance(a, exercice as number) ? b : a));
  const connue = exercice as number < proche.depuis ? `depuis ${proche.depuis}` : `jusqu’en ${proche.jusqua}`;
  return [`${enClair(proche)} (rédaction connue ${connue} : numéro à vérifier pour ${exercice})`];
}

/** Années qui séparent un exercice de la rédaction d'une référence. */
function distance(r: Reference, exercice: number): number {
  return Math.max(r.depuis - exercice, exercice - (r.jusqua ?? Infinity), 0);
}

function enClair(r: Reference): string {
  const reserve = r.confiance === 'L' ? ' (référence à confirmer)' : '';
  return `${r.texte}, ${r.article}${reserve}`;
}
