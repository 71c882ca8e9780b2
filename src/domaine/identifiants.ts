/** L'établissement d'après son numéro : le SIREN, neuf chiffres, et le SIRET, quatorze, s'il est écrit en entier. */
export interface Siren { readonly siren: string; readonly siret: string | null }

/**
 * Le SIREN ou le SIRET que porte un texte, espaces et points ôtés ; `null` si ce n'en est pas un. Les deux se vérifient par la clé
 * de Luhn (INSEE, répertoire SIRENE) : un chiffre faux, ou deux chiffres voisins échangés, se voient.
 */
export function lireSiren(texte: string): Siren | null {
  const chiffres = texte.replace(/[\s.]/g, '');
  if (!/^(?:\d{9}|\d{14})$/.test(chiffres) || /^0+$/.test(chiffres)) return null;
  const siren = chiffres.slice(0, 9), siret = chiffres.length === 14 ? chiffres : null;
  return luhn(siren) && (siret === null || luhn(siret)) ? { siren, siret } : null;
}

/** Clé de Luhn (ISO/IEC 7812-1, annexe B) : un chiffre sur deux, de droite à gauche, est doublé, et le total est un multiple de dix. */
function luhn(chiffres: string): boolean {
  let somme = 0;
  for (let k = 0; k < chiffres.length; k++) {
    const c = chiffres.charCodeAt(chiffres.length - 1 - k) - 48, double = c * 2;
    somme += k % 2 === 0 ? c : double > 9 ? double - 9 : double;
  }
  return somme % 10 === 0;
}
