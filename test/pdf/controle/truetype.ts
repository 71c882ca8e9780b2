/** L'avance de chaque glyphe d'une police TrueType, en millièmes de corps (OpenType, « head », « hhea », « hmtx ») ; aucune si ce n'en est pas une. */
export function avances(police: Uint8Array): readonly number[] {
  if (police.length < 12) return [];
  const vue = new DataView(police.buffer, police.byteOffset, police.byteLength), tables = new Map<string, number>();
  for (let i = 0; i < vue.getUint16(4); i++) tables.set(String.fromCharCode(...police.subarray(12 + 16 * i, 16 + 16 * i)), vue.getUint32(20 + 16 * i));
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((t) => tables.get(t));
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return [];
  const parCorps = vue.getUint16(head + 18), propres = vue.getUint16(hhea + 34);
  // Les derniers glyphes partagent l'avance du dernier qui a la sienne.
  return Array.from({ length: vue.getUint16(maxp + 4) }, (_, g) => (vue.getUint16(hmtx + 4 * Math.min(g, propres - 1)) * 1000) / parCorps);
}
