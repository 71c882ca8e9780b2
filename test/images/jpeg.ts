/** Les octets d'un JPEG de base fait de carrés unis de 8 points de côté ; `carre` donne la valeur de chaque canal (Y, Cb, Cr ; ou gris ; ou CMJN). */
export function jpeg(carres: { readonly largeur: number; readonly hauteur: number }, carre: (x: number, y: number) => readonly number[]): Uint8Array {
  const { largeur, hauteur } = carres, canaux = carre(0, 0).length, ids = Array.from({ length: canaux }, (_, i) => i + 1);
  const bits: string[] = [], precedents = ids.map(() => 0);
  for (let y = 0; y < hauteur; y++) {
    for (let x = 0; x < largeur; x++) {
      carre(x, y).forEach((v, k) => {
        const dc = v - 128, ecart = dc - (precedents[k] ?? 0), taille = ecart === 0 ? 0 : Math.abs(ecart).toString(2).length;
        precedents[k] = dc;
        const ecrit = ecart >= 0 ? ecart : ecart + 2 ** taille - 1;
        // La taille de l'écart sur quatre bits, l'écart, puis « fin du carré » : « 0 ».
        bits.push(taille.toString(2).padStart(4, '0'), taille === 0 ? '' : ecrit.toString(2).padStart(taille, '0'), '0');
      });
    }
  }
  const pixels = (bits.join('').match(/.{1,8}/g) ?? []).map((o) => parseInt(o.padEnd(8, '1'), 2));
  return Uint8Array.from([
    0xff, 0xd8,
    ...segment(0xdb, [0, ...Array<number>(64).fill(8)]),
    ...segment(0xc0, [8, ...deux(hauteur * 8), ...deux(largeur * 8), canaux, ...ids.flatMap((id) => [id, 0x11, 0])]),
    ...segment(0xc4, [0x00, 0, 0, 0, 10, ...Array<number>(12).fill(0), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    ...segment(0xc4, [0x10, 1, ...Array<number>(15).fill(0), 0]),
    ...segment(0xda, [canaux, ...ids.flatMap((id) => [id, 0]), 0, 63, 0]),
    ...pixels.flatMap((o) => (o === 0xff ? [0xff, 0] : [o])),
    0xff, 0xd9,
  ]);
}

function segment(marque: number, donnees: readonly number[]): number[] {
  return [0xff, marque, ...deux(donnees.length + 2), ...donnees];
}

function deux(n: number): number[] {
  return [n >> 8, n & 255];
}
