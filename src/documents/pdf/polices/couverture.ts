import { GRAISSES, type Graisse, type Polices } from './polices';

/** Les points de code qu'une police sait dessiner. */
export type Couverture = ReadonlySet<number>;

/** Ce que chaque police sait dessiner. */
export function couvertures(polices: Polices): Readonly<Record<Graisse, Couverture>> {
  const [romain, gras, italique] = GRAISSES.map((g) => couverture(polices[g])) as [Couverture, Couverture, Couverture];
  return { romain, gras, italique };
}

/** Lit la table « cmap » d'une police TrueType, au format 4 (spécification OpenType) : celui des polices réduites au plan de base. */
export function couverture(police: Uint8Array): Couverture {
  const vue = new DataView(police.buffer, police.byteOffset, police.byteLength);
  const cmap = table(vue, 'cmap'), segments = sousTable(vue, cmap);
  const nombre = vue.getUint16(segments + 6) / 2, pas = nombre * 2;
  const fins = segments + 14, debuts = fins + pas + 2, ecarts = debuts + pas, renvois = ecarts + pas;
  const points = new Set<number>();
  for (let s = 0; s < nombre; s++) {
    const [fin, debut, ecart, renvoi] = [fins, debuts, ecarts, renvois].map((place) => vue.getUint16(place + s * 2)) as [number, number, number, number];
    for (let point = debut; point <= fin && point !== 0xffff; point++) {
      const direct = renvoi === 0 ? point : vue.getUint16(renvois + s * 2 + renvoi + (point - debut) * 2);
      if (direct !== 0 && ((direct + ecart) & 0xffff) !== 0) points.add(point);
    }
  }
  return points;
}

/** La place d'une table, par son nom de quatre lettres. */
function table(vue: DataView, nom: string): number {
  for (let i = 0; i < vue.getUint16(4); i++) {
    const entree = 12 + i * 16;
    if ([0, 1, 2, 3].every((k) => vue.getUint8(entree + k) === nom.charCodeAt(k))) return vue.getUint32(entree + 8);
  }
  throw new Error(`Police sans table « ${nom} ».`);
}

function sousTable(vue: DataView, cmap: number): number {
  for (let i = 0; i < vue.getUint16(cmap + 2); i++) {
    const place = cmap + vue.getUint32(cmap + 4 + i * 8 + 4);
    if (vue.getUint16(place) === 4) return place;
  }
  throw new Error('Police sans correspondance Unicode au format 4.');
}
