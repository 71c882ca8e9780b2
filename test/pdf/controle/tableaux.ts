import { estElement, type Element } from './structure';

/** Un tableau est une grille régulière, ses titres disent ce qu'ils titrent, son en-tête est un en-tête. */
export function* controlerTableau(table: Element): Iterable<string> {
  const parties = table.enfants.filter(estElement), tetes = parties.filter((p) => p.type === 'THead'), corps = parties.filter((p) => p.type === 'TBody');
  if (tetes.length !== 1) yield 'un tableau n’a pas un seul en-tête';
  if (corps.length > 1) yield 'un tableau a plusieurs corps';
  for (const cellule of tetes.flatMap(rangees).flatMap((r) => r.enfants.filter(estElement))) {
    if (cellule.type !== 'TH' || cellule.attributs.get('Scope') !== 'Column') yield 'une cellule d’en-tête ne titre pas sa colonne';
  }
  for (const rangee of corps.flatMap(rangees)) {
    const titres = rangee.enfants.filter(estElement).filter((c) => c.type === 'TH');
    if (titres.length !== 1 || titres[0]?.attributs.get('Scope') !== 'Row') yield 'une ligne de tableau n’a pas de titre de ligne';
  }
  yield* controlerGrille([...tetes, ...corps].flatMap(rangees));
}

/** Les rangées d'une partie de tableau. */
export function rangees(partie: Element): readonly Element[] {
  return partie.enfants.filter(estElement).filter((e) => e.type === 'TR');
}

function* controlerGrille(lignes: readonly Element[]): Iterable<string> {
  const grille: boolean[][] = lignes.map(() => []);
  for (const [r, ligne] of lignes.entries()) {
    for (const cellule of ligne.enfants.filter(estElement)) {
      let c = 0;
      while (grille[r]?.[c]) c++;
      for (let i = r; i < r + portee(cellule, 'RowSpan'); i++) {
        for (let j = c; j < c + portee(cellule, 'ColSpan'); j++) {
          if (grille[i] === undefined) yield 'une cellule de tableau sort de sa grille';
          else if (grille[i]?.[j]) yield 'deux cellules de tableau se recouvrent';
          else (grille[i] as boolean[])[j] = true;
        }
      }
    }
  }
  const largeurs = new Set(grille.map((ligne) => ligne.filter(Boolean).length));
  if (largeurs.size > 1) yield `un tableau n’est pas une grille : ses lignes ont ${[...largeurs].sort((a, b) => a - b).join(' et ')} colonnes`;
}

function portee(cellule: Element, attribut: 'RowSpan' | 'ColSpan'): number {
  return Number(cellule.attributs.get(attribut) ?? '1');
}
