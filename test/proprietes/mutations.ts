import { adresse } from '../../src/domaine/grille';
import { estMontant, type Cellule, type Feuille } from '../classeurs/feuille';

/** Une faute faite exprès dans une feuille juste. */
export interface Mutation { readonly titre: string; readonly feuille: Feuille }

/** Le montant en euros augmenté de `centimes` : une cellule vide vaut zéro. */
function plus(c: Cellule, centimes: number): number {
  return (Math.round(Number(c ?? 0) * 100) + centimes) / 100;
}

function remplacer(f: Feuille, ligne: number, colonnes: ReadonlyMap<number, Cellule>): Feuille {
  return { ...f, cellules: f.cellules.map((r, i) => (i === ligne ? r.map((c, j) => (colonnes.has(j) ? (colonnes.get(j) as Cellule) : c)) : r)) };
}

/** Rangs et colonnes de toutes les cellules de montant, vides compris. */
export function montants(f: Feuille): (readonly [number, number])[] {
  return f.cellules.flatMap((r, i) => r.flatMap((_, j) => (estMontant(f, i, j) ? [[i, j] as const] : [])));
}

/** Un centime de plus ou de moins dans une cellule. */
export function unCentime(f: Feuille, [ligne, colonne]: readonly [number, number], centimes: 1 | -1): Mutation {
  const avant = f.cellules[ligne]?.[colonne] ?? null;
  return {
    titre: `${adresse({ ligne, colonne })} ${centimes > 0 ? '+' : '−'} 0,01`,
    feuille: remplacer(f, ligne, new Map([[colonne, plus(avant, centimes)]])),
  };
}

/** Chaque centime en trop ou en moins ; un centime négatif ne se met pas dans une cellule vide. */
export function centimes(f: Feuille): Mutation[] {
  return montants(f).flatMap(([i, j]) => (f.cellules[i]?.[j] === null ? [unCentime(f, [i, j], 1)] : [unCentime(f, [i, j], 1), unCentime(f, [i, j], -1)]));
}

/** Chaque montant d'une ligne porté dans une autre colonne : de dépenses en recettes, de diminution en augmentation. */
export function changementsDeCote(f: Feuille): Mutation[] {
  return montants(f).filter(([i, j]) => f.genres[i] === 'ligne' && Number(f.cellules[i]?.[j]) > 0).flatMap(([i, j]) =>
    montants(f).filter(([k, autre]) => k === i && autre !== j).map(([, autre]) => ({
      titre: `${adresse({ ligne: i, colonne: j })} porté en ${adresse({ ligne: i, colonne: autre })}`,
      feuille: remplacer(f, i, new Map([[j, f.cellules[i]?.[autre] ?? null], [autre, f.cellules[i]?.[j] ?? null]])),
    })));
}

/** Chaque ligne ôtée : sa rangée supprimée, ou vidée. */
export function lignesOtees(f: Feuille): Mutation[] {
  return f.genres.flatMap((g, i) => (g !== 'ligne' || reditLeChapitre(f, i) ? [] : [
    { titre: `ligne ${i + 1} supprimée`, feuille: supprimer(f, i) },
    { titre: `ligne ${i + 1} vidée`, feuille: { ...f, cellules: f.cellules.map((r, k) => (k === i ? r.map(() => null) : r)) } },
  ]));
}

/** Sous un chapitre qui est son propre compte (« 45412 »), ôter la seule ligne laisse le chapitre dire le même crédit. */
function reditLeChapitre(f: Feuille, ligne: number): boolean {
  const [dessus, cellules] = [f.cellules[ligne - 1], f.cellules[ligne]];
  return f.genres[ligne - 1] === 'total' && String(dessus?.[0]) === String(cellules?.[0]) && montantsDe(f, dessus) === montantsDe(f, cellules);
}

function montantsDe(f: Feuille, cellules: readonly Cellule[] | undefined): string {
  return JSON.stringify(cellules?.slice(f.premierMontant));
}

function supprimer(f: Feuille, rang: number): Feuille {
  const ote = <T>(liste: readonly T[]): T[] => liste.filter((_, i) => i !== rang);
  const remonter = (ligne: number): number => (ligne > rang ? ligne - 1 : ligne);
  return {
    ...f,
    cellules: ote(f.cellules), genres: ote(f.genres),
    fusions: f.fusions.map(({ debut, fin }) => ({ debut: { ...debut, ligne: remonter(debut.ligne) }, fin: { ...fin, ligne: remonter(fin.ligne) } })),
  };
}

/** Les suites d'au moins deux lignes qui se suivent : [première, dernière exclue]. */
export function blocs(f: Feuille): (readonly [number, number])[] {
  const debuts = f.genres.flatMap((g, i) => (g === 'ligne' && f.genres[i - 1] !== 'ligne' ? [i] : []));
  return debuts.map((de) => [de, f.genres.findIndex((g, i) => i > de && g !== 'ligne')] as const).map(([de, a]) => [de, a < 0 ? f.genres.length : a] as const).filter(([de, a]) => a - de > 1);
}

/** La feuille dont les lignes de `de` à `a` exclu suivent `ordre` (rangs comptés depuis `de`). */
export function reordonner(f: Feuille, de: number, ordre: readonly number[]): Feuille {
  return {
    ...f,
    cellules: f.cellules.map((r, i) => f.cellules[i < de || i >= de + ordre.length ? i : de + (ordre[i - de] as number)] ?? r),
    deplacer: (p) => (p.ligne < de || p.ligne >= de + ordre.length ? p : { ...p, ligne: de + ordre.indexOf(p.ligne - de) }),
  };
}

/** Chaque montant d'une ligne changé de signe. */
export function signesChanges(f: Feuille): Mutation[] {
  return montants(f).filter(([i, j]) => f.genres[i] === 'ligne' && Number(f.cellules[i]?.[j]) !== 0).map(([i, j]) => ({
    titre: `${adresse({ ligne: i, colonne: j })} change de signe`,
    feuille: remplacer(f, i, new Map([[j, -Number(f.cellules[i]?.[j])]])),
  }));
}

/** Chaque « D » d'une colonne de sens devenu « R », et l'inverse. */
export function sensChanges(f: Feuille): Mutation[] {
  return f.cellules.flatMap((r, i) => (r[0] !== 'D' && r[0] !== 'R' ? [] : [{
    titre: `${adresse({ ligne: i, colonne: 0 })} change de sens`,
    feuille: remplacer(f, i, new Map([[0, r[0] === 'D' ? 'R' : 'D']])),
  }]));
}

/** Chaque sens écrit dans un texte du tableau — « D-6068 », « RECETTES FONCTIONNEMENT » — remplacé par l'autre. */
export function sensEcritsChanges(f: Feuille): Mutation[] {
  return f.genres.flatMap((g, i) => {
    const texte = f.cellules[i]?.[0];
    if (typeof texte !== 'string' || (g !== 'ligne' && g !== 'rubrique')) return [];
    const autre = texte.replace(/^(D|R)(?=-)|\b(DEPENSES|RECETTES)\b/, (mot) => AUTRE_SENS[mot] ?? mot);
    return autre === texte ? [] : [{ titre: `« ${texte} » devient « ${autre} »`, feuille: remplacer(f, i, new Map([[0, autre]])) }];
  });
}

const AUTRE_SENS: Readonly<Record<string, string>> = { D: 'R', R: 'D', DEPENSES: 'RECETTES', RECETTES: 'DEPENSES' };
