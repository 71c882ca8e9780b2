import { adresse, type Position } from '../../src/domaine/grille';
import { changerMontants, valeur, type Cellule, type Feuille } from './feuille';

/** Les montants deviennent du texte français : « 8 108,69 € » avec l'espace et la devise voulus. */
export function enTexte(f: Feuille, milliers: string, suffixe: string): Feuille {
  return changerMontants(f, (c) => (typeof c === 'number' ? francais(c, milliers) + suffixe : c));
}

/** Un montant en euros, à la française. */
export function francais(euros: number, milliers: string): string {
  const [entiers, decimales] = Math.abs(euros).toFixed(2).split('.') as [string, string];
  return `${euros < 0 ? '-' : ''}${entiers.replace(/\B(?=(\d{3})+$)/g, milliers)},${decimales}`;
}

/** Toute la feuille descend de `lignes` et va à droite de `colonnes`. */
export function decaler(f: Feuille, lignes: number, colonnes: number): Feuille {
  const vides: Cellule[][] = Array.from({ length: lignes }, () => []);
  const marge: Cellule[] = Array.from({ length: colonnes }, () => null);
  return deplacer({
    ...f,
    cellules: [...vides, ...f.cellules.map((r) => [...marge, ...r])],
    genres: [...vides.map(() => 'vide' as const), ...f.genres],
    premierMontant: f.premierMontant + colonnes,
  }, (p) => ({ ligne: p.ligne + lignes, colonne: p.colonne + colonnes }));
}

/** Une rangée vide après chacune des rangées données. */
export function aerer(f: Feuille, apres: ReadonlySet<number>): Feuille {
  const suite = <T>(rangees: readonly T[], vide: T): T[] => rangees.flatMap((r, i) => (apres.has(i) ? [r, vide] : [r]));
  const avant = (ligne: number): number => [...apres].filter((a) => a < ligne).length;
  return deplacer({ ...f, cellules: suite<readonly Cellule[]>(f.cellules, []), genres: suite(f.genres, 'vide') },
    (p) => ({ ...p, ligne: p.ligne + avant(p.ligne) }));
}

/** Une colonne vide avant la colonne donnée. */
export function inserer(f: Feuille, colonne: number): Feuille {
  return deplacer({
    ...f,
    cellules: f.cellules.map((r) => [...r.slice(0, colonne), null, ...r.slice(colonne)]),
    premierMontant: f.premierMontant + (colonne <= f.premierMontant ? 1 : 0),
  }, (p) => ({ ...p, colonne: p.colonne + (p.colonne >= colonne ? 1 : 0) }));
}

/** Masque des rangées. */
export function masquer(f: Feuille, rangees: readonly number[]): Feuille {
  return { ...f, masquees: new Set(rangees) };
}

function deplacer(f: Feuille, aller: (p: Position) => Position): Feuille {
  return {
    ...f,
    fusions: f.fusions.map(({ debut, fin }) => ({ debut: aller(debut), fin: aller(fin) })),
    masquees: new Set([...f.masquees].map((ligne) => aller({ ligne, colonne: 0 }).ligne)),
    deplacer: (p) => aller(f.deplacer(p)),
  };
}

/** Les totaux d'un tableau en quatre colonnes deviennent des formules, avec leurs valeurs calculées. */
export function enFormules(f: Feuille): Feuille {
  const total = (ligne: number): string => String(f.cellules[ligne]?.[0] ?? '');
  const somme = (p: Position, lignes: readonly number[], colonne = p.colonne, signe = 1): number =>
    lignes.reduce((s, ligne) => s + signe * Number(valeur(f.cellules[ligne]?.[colonne] ?? 0)), 0);
  const rangs = f.genres.flatMap((g, i) => (g === 'total' ? [i] : []));
  return changerMontants(f, (c, p) => {
    if (f.genres[p.ligne] !== 'total' || typeof c !== 'number') return c;
    const ici = (ligne: number, colonne = p.colonne): string => adresse({ ligne, colonne });
    if (/^TOTAL [DR] /.test(total(p.ligne))) {
      const lignes = lignesAuDessus(f, p.ligne);
      return { formule: `SUM(${ici(lignes[0] as number)}:${ici(p.ligne - 1)})`, valeur: somme(p, lignes) };
    }
    if (total(p.ligne) === 'Total Général') {
      const sections = rangs.filter((r) => /^Total (EXPLOITATION|INVESTISSEMENT)$/.test(total(r)));
      return {
        formule: sections.map((r) => `${ici(r)}-${ici(r, p.colonne - 1)}`).join('+'),
        valeur: somme(p, sections) + somme(p, sections, p.colonne - 1, -1),
      };
    }
    const debut = f.genres.lastIndexOf('rubrique', p.ligne);
    const chapitres = rangs.filter((r) => r > debut && r < p.ligne);
    return { formule: chapitres.map((r) => ici(r)).join('+'), valeur: somme(p, chapitres) };
  });
}

function lignesAuDessus(f: Feuille, ligne: number): number[] {
  const lignes: number[] = [];
  for (let i = ligne - 1; f.genres[i] === 'ligne'; i--) lignes.unshift(i);
  return lignes;
}

/** Deux feuilles sur une seule : la seconde sous la première, ou à sa droite, à `ecart` cases. */
export function reunir(a: Feuille, b: Feuille, sens: 'dessous' | 'droite', ecart: number): readonly [Feuille, Feuille] {
  const hauteur = a.cellules.length, largeur = a.cellules.reduce((m, r) => Math.max(m, r.length), 0);
  const placee = sens === 'dessous' ? decaler(b, hauteur + ecart, 0) : decaler(b, 0, largeur + ecart);
  const rangees = Math.max(hauteur, placee.cellules.length);
  const cellules = Array.from({ length: rangees }, (_, i) =>
    Array.from({ length: Math.max(largeur, placee.cellules[i]?.length ?? 0) }, (_vide, j) => placee.cellules[i]?.[j] ?? a.cellules[i]?.[j] ?? null));
  const commune = { cellules, nom: a.nom, fusions: [...a.fusions, ...placee.fusions] };
  return [{ ...a, ...commune }, { ...placee, ...commune }];
}
