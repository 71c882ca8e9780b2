import { normaliserTexte } from '../../domaine/texte';

const SUITE = String.raw`(?:\s*(?:,|et|ou|a|vers(?: le chapitre)?)\s*\d{2,8})*`;
const COMPTES = new RegExp(String.raw`\b(?:comptes?|articles?|natures?|imputations?)\s+(?:n\s?°\s*)?(\d{3,8}${SUITE})\b(?!\s+(?:de la loi|du decret|du code))`, 'g');
const CHAPITRES = new RegExp(String.raw`\bchapitres?\s+(?:n\s?°\s*)?(\d{2,3}${SUITE})\b`, 'g');

/** Les comptes qu'un texte nomme comme tels : « compte 6156 », « articles 6232 et 6251 ». */
export function comptesCites(texte: string): readonly string[] {
  return codes(texte, COMPTES).filter((c) => c.length > 2);
}

/** Les chapitres qu'un texte nomme comme tels : « du chapitre 012 vers le chapitre 016 ». */
export function chapitresCites(texte: string): readonly string[] {
  return codes(texte, CHAPITRES);
}

function codes(texte: string, forme: RegExp): readonly string[] {
  return [...normaliserTexte(texte).matchAll(forme)].flatMap(([, suite = '']) => suite.match(/\d+/g) ?? []);
}
