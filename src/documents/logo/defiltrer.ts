/** Les lignes d'une image sans leur filtre (PNG, 9.2), ni l'octet qui le dit ; `null` si l'un n'existe pas. `pas` : octets d'un pixel. */
export function defiltrer(filtrees: Uint8Array, octets: number, pas: number): Uint8Array | null {
  const nombre = filtrees.length / (octets + 1), droites = new Uint8Array(nombre * octets);
  for (let j = 0; j < nombre; j++) {
    const filtre = filtrees[j * (octets + 1)] ?? 0, debut = j * octets;
    if (filtre > 4) return null;
    for (let i = 0; i < octets; i++) {
      const ici = debut + i;
      const gauche = i < pas ? 0 : droites[ici - pas] ?? 0, haut = j === 0 ? 0 : droites[ici - octets] ?? 0;
      const coin = i < pas || j === 0 ? 0 : droites[ici - octets - pas] ?? 0;
      droites[ici] = (filtrees[j * (octets + 1) + 1 + i] ?? 0) + prevu(filtre, gauche, haut, coin);
    }
  }
  return droites;
}

function prevu(filtre: number, gauche: number, haut: number, coin: number): number {
  switch (filtre) {
    case 1: return gauche;
    case 2: return haut;
    case 3: return (gauche + haut) >> 1;
    case 4: return paeth(gauche, haut, coin);
    default: return 0;
  }
}

/** Celui des trois voisins le plus proche de leur somme signée. */
function paeth(gauche: number, haut: number, coin: number): number {
  const p = gauche + haut - coin, [a, b, c] = [Math.abs(p - gauche), Math.abs(p - haut), Math.abs(p - coin)];
  if (a <= b && a <= c) return gauche;
  return b <= c ? haut : coin;
}
