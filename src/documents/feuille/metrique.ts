/** Chasses de Calibri, la police d'un classeur, en centièmes de cadratin. Mesurées sur Carlito, de mêmes chasses. */
const CHASSES: readonly (readonly [number, string])[] = [
  [23, 'il \u00a0\''], [27, 'jI.,’;:'], [32, '()f[]{}-J'], [35, 't!°r'], [42, 's/z"cL“”'], [47, 'xkvyFS?g'], [51, 'Zae0123456789ETY–_+=<>#*§•«»€\u202f'],
  [54, 'bdhnopquCKPXBR'], [58, 'VA'], [63, 'DHG'], [68, 'UNOQ&'], [71, '…w%'], [80, 'æm'], [91, 'MœŒW@—'],
];
const PAR_CARACTERE = new Map(CHASSES.flatMap(([chasse, caracteres]) => [...caracteres].map((c) => [c, chasse] as const)));
/** Caractères d'un mot partagés à la fois : un texte sans espace ne se mesure pas jusqu'au bout pour ses premières lignes. */
const TRANCHE = 1000;
/** Chasse d'un caractère d'une autre écriture : la plus large. */
const INCONNUE = 100;
/** Le gras est plus large de 2 à 3 %, et un tableur arrondit chaque chasse au pixel : un texte tient à coup sûr dans la largeur calculée. */
const GRAS = 1.03, PRUDENCE = 1.05;
/** Hauteur d'une ligne de Calibri, en corps (jambages et interligne compris). */
const INTERLIGNE = 1.2207;

/** Un corps en points, et sa graisse. */
export interface Police { readonly corps: number; readonly gras?: boolean }

/** Largeur d'un texte d'une ligne, en points, arrondie au plus large. */
export function largeurDe(texte: string, police: Police): number {
  return enPoints(centiemesDe(texte), police);
}

/** Le texte tel qu'il se coupe dans une largeur, en points : aux espaces ordinaires, et à ses fins de ligne. */
export function lignesDe(texte: string, police: Police, largeur: number): readonly string[] {
  return [...lignesUneAUne(texte, police, largeur)];
}

/** Les mêmes, mesurées à mesure qu'elles sont demandées : qui n'en veut que les premières ne paie pas la suite. */
export function* lignesUneAUne(texte: string, police: Police, largeur: number): Generator<string> {
  for (let debut = 0; debut <= texte.length;) {
    const retour = texte.indexOf('\n', debut), fin = retour < 0 ? texte.length : retour;
    yield* lignesDuParagraphe(texte.slice(debut, fin), police, largeur);
    debut = fin + 1;
  }
}

function* lignesDuParagraphe(texte: string, police: Police, largeur: number): Generator<string> {
  // Un centième de plus : un arrondi n'arrête pas la mesure sur un mot qui tient tout juste.
  const borne = (100 * largeur) / enPoints(100, police) + 1;
  let debut = 0, fin = 0, prise = 0;
  for (let mot = 0; mot <= texte.length;) {
    const espace = texte.indexOf(' ', mot), finDuMot = espace < 0 ? texte.length : espace;
    const sienne = centiemesDe(texte.slice(mot, finDuMot), borne), avec = prise + chasseDe(' ') + sienne;
    if (debut === fin) [debut, prise] = [mot, sienne];
    else if (enPoints(avec, police) <= largeur) prise = avec;
    else {
      yield* coupures(texte.slice(debut, fin), police, largeur);
      [debut, prise] = [mot, sienne];
    }
    fin = finDuMot;
    mot = finDuMot + 1;
  }
  yield* coupures(texte.slice(debut, fin), police, largeur);
}

/** Une ligne, ou les morceaux d'un mot plus long qu'elle ; un mot démesuré se partage tranche par tranche. */
function* coupures(ligne: string, police: Police, largeur: number): Generator<string> {
  if (ligne === '') yield '';
  for (let debut = 0; debut < ligne.length; debut += TRANCHE) {
    const tranche = ligne.slice(debut, debut + TRANCHE), nombre = Math.ceil(largeurDe(tranche, police) / largeur);
    const pas = Math.max(1, Math.ceil(tranche.length / Math.max(1, nombre)));
    for (let i = 0; i < tranche.length; i += pas) yield tranche.slice(i, i + pas);
  }
}

function enPoints(centiemes: number, { corps, gras = false }: Police): number {
  return (centiemes / 100) * corps * PRUDENCE * (gras ? GRAS : 1);
}

/** Largeur en centièmes de cadratin ; passé `borne`, la suite n'est plus mesurée. */
function centiemesDe(texte: string, borne = Infinity): number {
  let centiemes = 0;
  for (const c of texte) {
    centiemes += chasseDe(c);
    if (centiemes > borne) break;
  }
  return centiemes;
}

/** La chasse d'un caractère est celle de sa lettre : ses accents n'en ont pas. */
function chasseDe(c: string): number {
  const connue = PAR_CARACTERE.get(c);
  if (connue !== undefined) return connue;
  let chasse = 0;
  for (const partie of c.normalize('NFD')) if (!/\p{M}/u.test(partie)) chasse += PAR_CARACTERE.get(partie) ?? INCONNUE;
  return chasse;
}

/** Hauteur, en points, de tant de lignes de ce corps : celle que donne un tableur, en pixels entiers (96 par pouce). */
export function hauteurDe(lignes: number, corps: number): number {
  return lignes * (Math.ceil(Math.round((corps * 4) / 3) * INTERLIGNE) + 1) * 0.75;
}
