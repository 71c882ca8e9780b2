/** Chasses de Calibri, la police d'un classeur, en centièmes de cadratin. Mesurées sur Carlito, de mêmes chasses. */
const CHASSES: readonly (readonly [number, string])[] = [
  [23, 'il \u00a0\''], [27, 'jI.,’;:'], [32, '()f[]{}-J'], [35, 't!°r'], [42, 's/z"cL“”'], [47, 'xkvyFS?g'], [51, 'Zae0123456789ETY–_+=<>#*§•«»€\u202f'],
  [54, 'bdhnopquCKPXBR'], [58, 'VA'], [63, 'DHG'], [68, 'UNOQ&'], [71, '…w%'], [80, 'æm'], [91, 'MœŒW@—'],
];
const PAR_CARACTERE = new Map(CHASSES.flatMap(([chasse, caracteres]) => [...caracteres].map((c) => [c, chasse] as const)));
/** Chasse d'un caractère d'une autre écriture : la plus large. */
const INCONNUE = 100;
/** Le gras est plus large de 2 à 3 %, et un tableur arrondit chaque chasse au pixel : un texte tient à coup sûr dans la largeur calculée. */
const GRAS = 1.03, PRUDENCE = 1.05;
/** Hauteur d'une ligne de Calibri, en corps (jambages et interligne compris). */
const INTERLIGNE = 1.2207;

/** Un corps en points, et sa graisse. */
export interface Police { readonly corps: number; readonly gras?: boolean }

/** Largeur d'un texte d'une ligne, en points, arrondie au plus large. */
export function largeurDe(texte: string, { corps, gras = false }: Police): number {
  let centiemes = 0;
  for (const c of texte.normalize('NFD')) if (!/\p{M}/u.test(c)) centiemes += PAR_CARACTERE.get(c) ?? INCONNUE;
  return (centiemes / 100) * corps * PRUDENCE * (gras ? GRAS : 1);
}

/** Le texte tel qu'il se coupe dans une largeur, en points : aux espaces ordinaires, et à ses fins de ligne. */
export function lignesDe(texte: string, police: Police, largeur: number): readonly string[] {
  return texte.split('\n').flatMap((paragraphe) => {
    const lignes: string[] = [];
    let ligne = '';
    for (const mot of paragraphe.split(' ')) {
      const essai = ligne === '' ? mot : `${ligne} ${mot}`;
      if (ligne === '' || largeurDe(essai, police) <= largeur) ligne = essai;
      else {
        lignes.push(...coupures(ligne, police, largeur));
        ligne = mot;
      }
    }
    return [...lignes, ...coupures(ligne, police, largeur)];
  });
}

/** Une ligne, ou les morceaux d'un mot plus long qu'elle. */
function coupures(ligne: string, police: Police, largeur: number): readonly string[] {
  if (largeurDe(ligne, police) <= largeur) return [ligne];
  const nombre = Math.ceil(largeurDe(ligne, police) / largeur), pas = Math.ceil(ligne.length / nombre);
  return Array.from({ length: Math.ceil(ligne.length / pas) }, (_, i) => ligne.slice(i * pas, (i + 1) * pas));
}

/** Hauteur, en points, de tant de lignes de ce corps : celle que donne un tableur, en pixels entiers (96 par pouce). */
export function hauteurDe(lignes: number, corps: number): number {
  return lignes * (Math.ceil(Math.round((corps * 4) / 3) * INTERLIGNE) + 1) * 0.75;
}
