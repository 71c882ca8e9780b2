/** Ce qu'une fin de ligne ne sépare pas de la suite : « n° 31 », « L. 123-6 », « Mme A », « 25 septembre », « « objet ». */
const RETIENT_LA_SUITE = /(?:«|[nN]°|\b(?:art\.|[LRDM]\.|MM\.|Mmes?|1er)|\s\d{1,2})$/u;
/** Ce qui ne commence pas une ligne : ponctuation haute, unité, tranche de milliers, initiale seule. */
const TIENT_AU_PRECEDENT = /^(?:[;:!?»%€]|\d{3}(?!\d)|\p{Lu}(?![\p{L}\p{N}.]))/u;
/** Le plus long des mots de `RETIENT_LA_SUITE`, et un caractère pour savoir où il commence. */
const PORTEE = 6;
const LETTRE = /\p{L}/u;

/** Les places où une ligne peut finir, dans l'ordre ; la fin du texte n'en est pas. */
export function coupures(texte: string): readonly number[] {
  const places: number[] = [];
  for (const { 0: trouve, index } of texte.matchAll(/ +|[-/]/gu)) {
    const place = index + trouve.length;
    if (place < texte.length && (trouve.startsWith(' ') ? entreMots(texte, index, place) : dansUnMot(texte, index, place))) places.push(place);
  }
  return places;
}

function entreMots(texte: string, debut: number, fin: number): boolean {
  return !RETIENT_LA_SUITE.test(texte.slice(Math.max(0, debut - PORTEE), debut)) && !TIENT_AU_PRECEDENT.test(texte.slice(fin, fin + 4));
}

/** Le trait d'union d'un mot composé, la barre d'une adresse : jamais entre deux chiffres. */
function dansUnMot(texte: string, debut: number, fin: number): boolean {
  return LETTRE.test(texte.charAt(debut - 1)) && LETTRE.test(texte.charAt(fin));
}
