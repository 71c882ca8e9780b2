import type { NonVide, Reference } from '../domaine/constat';

/**
 * Les références qui valent pour un exercice, en clair. Une référence sans date de fin connue après une recodification
 * est citée avec sa réserve ; si aucune ne vaut pour l'exercice, la plus récente est citée comme à vérifier.
 */
export function referencesPour(references: NonVide<Reference>, exercice: number | null): NonVide<string> {
  const valides = exercice === null ? references : references.filter((r) => r.depuis <= exercice && (r.jusqua === undefined || exercice <= r.jusqua));
  const [premiere, ...suite] = valides.map(enClair);
  if (premiere !== undefined) return [premiere, ...suite];
  const derniere = references.reduce((a, b) => ((b.jusqua ?? Infinity) >= (a.jusqua ?? Infinity) ? b : a));
  return [`${enClair(derniere)} (rédaction connue jusqu’en ${derniere.jusqua ?? derniere.depuis} : numéro à vérifier pour ${exercice})`];
}

function enClair(r: Reference): string {
  const reserve = r.confiance === 'L' ? ' (référence à confirmer)' : '';
  return `${r.texte}, ${r.article}${reserve}`;
}
