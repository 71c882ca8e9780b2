const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** Somme de contrôle CRC-32, celle des formats ZIP et PNG, de 0 à 2^32 − 1 ; `depuis` est celle des octets précédents. */
export function crc32(octets: Uint8Array, depuis = 0): number {
  let c = ~depuis;
  for (let i = 0; i < octets.length; i++) c = (TABLE[(c ^ (octets[i] as number)) & 0xff] as number) ^ (c >>> 8);
  return ~c >>> 0;
}
