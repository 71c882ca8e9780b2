/** Ce qui ne se voit pas : marques d'ordre et de direction, césures conditionnelles, sélecteurs de variante. */
const INVISIBLES = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/gu;
/** Les espaces d'imprimeur qu'aucune police d'acte ne porte toutes. */
const ESPACES = /[\t\v\f\u2000-\u2006\u2008-\u200a\u205f\u3000]/gu;
const SAUTS = /\r\n?|\u2028|\u2029|\u0085/gu;
const COMMANDES = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu;
const MOITIES = /\p{Surrogate}/gu;

/** Le texte tel qu'il s'imprime : lettres composées, espaces ordinaires, sauts de ligne « \n », rien d'invisible. */
export function nettoyer(texte: string): string {
  return texte.normalize('NFC').replace(SAUTS, '\n').replace(ESPACES, ' ').replace(/\u2007/gu, '\u00a0')
    .replace(INVISIBLES, '').replace(COMMANDES, '').replace(MOITIES, '\ufffd');
}

/** Le texte sur une ligne. */
export function enLigne(texte: string): string {
  return nettoyer(texte).replace(/\s*\n\s*/gu, ' ').trim();
}
