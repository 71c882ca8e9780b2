/** Un texte d'en-tête ou de pied de page : des mots, le numéro de la page, le nombre des pages. */
export interface TexteBandeau {
  readonly morceaux: readonly (string | { readonly numero: 'page' | 'pages' })[];
  /** Corps de la police, en points. */
  readonly corps?: number;
  readonly gras?: boolean;
  /** Couleur du texte, RRVVBB. */
  readonly encre?: string;
}

/** L'en-tête ou le pied de chaque page. */
export interface Bandeau {
  readonly gauche?: TexteBandeau;
  readonly centre?: TexteBandeau;
  readonly droite?: TexteBandeau;
}

/** « Page 1 / 3 ». */
export const PAGE_SUR_PAGES: TexteBandeau['morceaux'] = ['Page ', { numero: 'page' }, ' / ', { numero: 'pages' }];

/** Caractères d'un en-tête ou d'un pied de page, codes compris, au plus (spécifications d'Excel). */
const LONGUEUR_MAX = 255;
const NUMEROS = { page: '&P', pages: '&N' } as const;

/** Le texte d'un bandeau dans les codes qu'un classeur garde : « Page &P / &N ». Lève une `RangeError` s'il est trop long : c'est une faute de programme. */
export function codeDeBandeau({ morceaux, corps, gras, encre }: TexteBandeau): string {
  const texte = morceaux.map((m) => (typeof m === 'string' ? m.replace(/&/g, '&&') : NUMEROS[m.numero])).join('');
  // Un chiffre qui suit le corps serait lu avec lui.
  const separateur = corps !== undefined && encre === undefined && /^\d/.test(texte) ? ' ' : '';
  const code = `${gras ? '&B' : ''}${corps === undefined ? '' : `&${corps}`}${encre === undefined ? '' : `&K${encre}`}${separateur}${texte}`;
  if (code.length > LONGUEUR_MAX) throw new RangeError(`Bandeau trop long : ${code}`);
  return code;
}
