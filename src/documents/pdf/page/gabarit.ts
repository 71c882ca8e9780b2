/** A4 en points, et les marges d'un acte : le timbre et l'agrafe ont leur place. */
export const PAGE = { largeur: 595.28, hauteur: 841.89 } as const;
export const GAUCHE = 56, DROITE = PAGE.largeur - 56, LARGEUR = DROITE - GAUCHE;
/** Où commence le texte de la première page, puis des suivantes sous leur rappel, et où il finit. */
export const HAUT = 46, HAUT_SUIVANT = 66, BAS = 782;

export const ENCRE = '#161616', GRIS = '#595959', BLEU = '#1f3a6e', FILET = '#9a9a9a', FILET_CLAIR = '#c4c8d2', ROUGE = '#b3261e';
/** Fonds, du plus clair au plus soutenu ; le texte y garde un contraste de 4,5 au moins. */
export const TEINTES = { rubrique: '#f1f3f8', total: '#e6eaf4', general: '#d2daec', entete: '#e3e8f4', projet: '#fdf0ee' } as const;
