import type { Document } from '../document';

/**
 * Largeur des colonnes réunies, en pixels de tableur (96 par pouce) : 169 mm. Un tableur qui n'arrondit pas le chiffre de la police
 * au pixel les élargit de 6 % (5,58 points au lieu de 5,25) : elles tiennent encore dans les 184 mm imprimés.
 */
const LARGEUR = 640;
const POINTS_PAR_PIXEL = 0.75;
/** Marges intérieures d'une cellule, en points : deux pixels de chaque côté et le trait. */
const MARGES = 5 * POINTS_PAR_PIXEL;
/** Deux traits plus proches que cette part de la largeur n'en font qu'un. */
const CONFONDUS = 0.015;
/** De combien un trait qui n'a pas de place fixe se déplace pour en rejoindre un autre. */
const SOUPLE = 0.06;

/** Les colonnes de la feuille : tous les tableaux y tiennent, leurs cellules couvrant plusieurs colonnes au besoin. */
export interface Colonnes {
  /** Largeurs en caractères, telles que les garde un classeur. */
  readonly largeurs: readonly number[];
  /** Première et dernière colonnes de chaque cellule d'un tableau de ces parts. */
  placer(parts: readonly number[]): readonly (readonly [de: number, a: number])[];
  /** Largeur du texte des colonnes `de` à `a`, en points. */
  texte(de: number, a: number): number;
}

/** Les colonnes d'un document : les traits de ses tableaux, puis ceux de ses références, puis la moitié de la page où signer. */
export function colonnesDe({ blocs }: Pick<Document, 'blocs'>): Colonnes {
  const traits = [0, 1];
  for (const b of blocs) if (b.genre === 'tableau') for (const x of cumuls(b.largeurs)) ajouter(traits, x, CONFONDUS);
  for (const b of blocs) if (b.genre === 'references') for (const x of cumuls(b.colonnes.map(() => 1))) ajouter(traits, x, SOUPLE);
  if (blocs.some((b) => b.genre === 'signature')) ajouter(traits, 0.5, SOUPLE);
  traits.sort((a, b) => a - b);
  const pixels = traits.map((x) => Math.round(x * LARGEUR));
  return {
    // Sept pixels par caractère et cinq de marge.
    largeurs: pixels.slice(1).map((p, i) => (p - (pixels[i] as number) - 5) / 7),
    placer: (parts) => placer(traits, parts),
    texte: (de, a) => ((pixels[a + 1] as number) - (pixels[de] as number)) * POINTS_PAR_PIXEL - MARGES,
  };
}

/** Les traits intérieurs d'un tableau, en parts de sa largeur. */
function cumuls(parts: readonly number[]): number[] {
  const total = parts.reduce((s, p) => s + p, 0);
  let cumul = 0;
  return parts.slice(0, -1).map((p) => (cumul += p) / total);
}

function ajouter(traits: number[], x: number, tolerance: number): void {
  if (!traits.some((t) => Math.abs(t - x) <= tolerance)) traits.push(x);
}

/** Chaque trait rejoint le plus proche qui laisse une colonne au moins à chaque cellule. */
function placer(traits: readonly number[], parts: readonly number[]): readonly (readonly [number, number])[] {
  const interieurs = cumuls(parts);
  let debut = 0;
  return parts.map((_, i) => {
    const de = debut, dernier = traits.length - 1 - (parts.length - 1 - i), vise = interieurs[i] ?? 1;
    let fin = de + 1;
    while (fin < dernier && Math.abs((traits[fin + 1] as number) - vise) < Math.abs((traits[fin] as number) - vise)) fin++;
    if (i === parts.length - 1) fin = traits.length - 1;
    debut = fin;
    return [de, fin - 1] as const;
  });
}
