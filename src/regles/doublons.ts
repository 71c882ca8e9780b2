import type { Lignes } from '../domaine/tableau';

/** Lignes qui répètent la section, le sens, le compte, la fonction, l'opération et le chapitre d'une ligne antérieure : [première, répétition]. */
export function lignesDoubles(lignes: Lignes): readonly (readonly [number, number])[] {
  const doubles: [number, number][] = [];
  const { comptes, fonctions, operations, chapitres, sections, nombre } = lignes;
  const cases = table(nombre), masque = cases.length - 1;
  for (let i = 0; i < nombre; i++) {
    const compte = comptes[i] as number, fonction = fonctions[i] as number, cote = coteDe(lignes, i);
    let h = Math.imul(Math.imul(compte, 0x9e3779b1) + fonction * 4 + cote, 0x85ebca6b);
    h ^= h >>> 15;
    for (let p = h & masque; ; p = (p + 1) & masque) {
      const j = (cases[p] as number) - 1;
      if (j < 0) { cases[p] = i + 1; break; }
      if (comptes[j] === compte && fonctions[j] === fonction && operations[j] === operations[i] && chapitres[j] === chapitres[i]
        && sections[j] === sections[i] && coteDe(lignes, j) === cote) { doubles.push([j, i]); break; }
    }
  }
  return doubles;
}

/** Côté de la ligne : 1 dépense, 2 recette, 3 les deux ; d'après les montants, ou d'après le sens écrit quand tous sont nuls. */
function coteDe({ montants, sens }: Lignes, i: number): number {
  const k = 4 * i;
  return (montants[k] !== 0 || montants[k + 1] !== 0 ? 1 : 0) | (montants[k + 2] !== 0 || montants[k + 3] !== 0 ? 2 : 0) || (sens[i] as number);
}

/**
 * Table d'adressage ouvert, vide, deux fois plus grande que le nombre de lignes : chaque case porte 1 + l'indice d'une ligne.
 * Une clé de texte par ligne et un `Map` coûtaient à eux seuls quatre fois la lecture nue du tableau.
 */
function table(nombre: number): Int32Array {
  let taille = 16;
  while (taille < 2 * nombre) taille *= 2;
  return new Int32Array(taille);
}
