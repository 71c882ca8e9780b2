/** Octets d'une image de feuille, au plus : un logo en fait quelques dizaines de milliers. */
export const OCTETS_MAX_IMAGE = 2 ** 20;

/** Une image posée sur une feuille : ses octets tels que le classeur les garde, ou pourquoi ils ne sont pas donnés. */
export type ImageDeFeuille =
  | { readonly octets: Uint8Array }
  /** `ailleurs` : un lien vers un autre fichier ; `lourde` : plus de `OCTETS_MAX_IMAGE` ; `abimee` : le classeur ne la rend pas. */
  | { readonly octets: null; readonly pourquoi: 'ailleurs' | 'lourde' | 'abimee' };

/** Une image à poser au premier coin d'une feuille ; dimensions en points. */
export interface ImageAPoser {
  readonly genre: 'png' | 'jpeg';
  readonly octets: Uint8Array;
  readonly largeur: number;
  readonly hauteur: number;
  /** Ce qui la remplace à la lecture. */
  readonly texte: string;
}
