import { sommeEnEuros, type Resultat, type Valeur } from './resultats';
import { lisible, totauxDe } from './totauxDePlage';

const TITRES = ['Section', 'Dépenses', 'Recettes', 'Écart', 'État'] as const;

/**
 * L'équilibre d'un tableau de crédits : une ligne par section et une pour l'ensemble, diminutions déduites. L'écart est
 * recettes moins dépenses ; l'ensemble n'est en équilibre que si chaque section l'est (CGCT, art. L1612-4).
 *
 * Exemple : =CCAS.EQUILIBRE(A4:E33) remplit cinq colonnes sous la formule, titres compris.
 *
 * #VALEUR! si la plage ne porte pas de tableau reconnu, en porte plusieurs qui ne se complètent pas, ou si un montant
 * est illisible.
 * @customfunction EQUILIBRE
 * @param plage Le tableau, ligne d'en-tête comprise ; des colonnes entières (A:F) conviennent.
 * @returns Section, dépenses, recettes, écart, état.
 */
export function equilibre(plage: unknown[][]): unknown[][] {
  const { presentes, sections, nom } = totauxDe('plage', plage);
  const ligne = (titre: string, depense: number, recette: number, etat: string): Valeur[] => {
    const ecart = lisible('plage', plage, recette - depense);
    return [titre, sommeEnEuros('plage', depense), sommeEnEuros('plage', recette), sommeEnEuros('plage', ecart), etat];
  };
  const lignes = presentes.map((s) => ({ s, ...sections[s] }));
  const somme = (sens: 'depense' | 'recette'): number => lignes.reduce((t, l) => t + l[sens], 0);
  return [
    [...TITRES],
    ...lignes.map(({ s, depense, recette }) => ligne(nom(s), depense, recette, etatDe(recette - depense))),
    ligne('Ensemble', somme('depense'), somme('recette'), lignes.every((l) => l.recette === l.depense) ? 'Équilibre' : 'Déséquilibre'),
  ] satisfies Resultat;
}

function etatDe(ecart: number): string {
  return ecart === 0 ? 'Équilibre' : ecart > 0 ? 'Suréquilibre' : 'Déficit';
}
