import type { NonPlace } from '../domaine/tableau';

/** Pourquoi une valeur n'a pas trouvé sa place, et ce qu'il faut faire pour qu'elle en ait une. */
export type Faute = Pick<NonPlace, 'raison' | 'geste'>;

export const PAS_UN_CHAPITRE: Faute = { raison: 'ce n’est pas un code de chapitre', geste: 'Écrivez le numéro du chapitre (011, 65), ou videz la cellule.' };
export const PAS_UNE_FONCTION: Faute = { raison: 'ce n’est pas un code de fonction', geste: 'Écrivez le numéro de la fonction, ou videz la cellule.' };
export const SANS_COMPTE_NI_LIBELLE: Faute = { raison: 'montant sans compte ni libellé', geste: 'Écrivez le numéro du compte sur cette ligne, ou effacez le montant s’il n’est pas du tableau.' };
export const NI_COMPTE_NI_TOTAL: Faute = { raison: 'ni compte, ni chapitre, ni total reconnu', geste: SANS_COMPTE_NI_LIBELLE.geste };
export const SANS_LIBELLE: Faute = { raison: 'montant sans libellé', geste: 'Écrivez le libellé de la ligne, ou effacez le montant.' };
export const TOTAL_DE_QUOI: Faute = { raison: 'total dont on ne sait pas ce qu’il couvre', geste: 'Dites ce qu’il totalise : « Total 011 », « Total fonctionnement », « Total général ».' };
export const TOTAL_SANS_SENS: Faute = { raison: 'total qui ne dit pas s’il est en dépenses ou en recettes', geste: 'Écrivez « Total dépenses » ou « Total recettes » devant ce montant.' };
export const APRES_LE_TOTAL_GENERAL: Faute = { raison: 'ligne placée après le total général', geste: 'Remontez la ligne au-dessus du total général.' };

const RANGER = 'Rangez la ligne sous un titre « Dépenses » ou « Recettes », ou écrivez le montant dans la colonne de son sens.';
export const RESTE_SANS_SENS: Faute = { raison: 'rien ne dit si ce reste à réaliser est une dépense ou une recette', geste: RANGER };

export const SIGNES_MELES: Faute = {
  raison: 'ses montants sont les uns positifs, les autres négatifs : rien ne dit lesquels sont des diminutions',
  geste: 'Écrivez sous ce titre toutes les diminutions du même signe, et rangez les augmentations sous un autre.',
};

export function sansSens(code: string): Faute {
  return { raison: `rien ne dit si ${code} est une dépense ou une recette`, geste: RANGER };
}

/** `rang` : rang du total dans la feuille, compté depuis zéro. */
export function apresSonTotal(rang: number): Faute {
  return { raison: `la ligne est placée après le total de sa section (ligne ${rang + 1}), qui ne peut pas la compter`, geste: 'Déplacez-la au-dessus.' };
}

export function enTeteDouble(texte: string): Faute {
  return { raison: `deux colonnes portent l’en-tête « ${texte.trim()} »`, geste: 'Renommez ou supprimez celle qui ne doit pas être lue.' };
}

export function inattendueAuCompte(libelle: string): Faute {
  return {
    raison: `ligne « ${libelle} » inattendue ou répétée dans un compte administratif`,
    geste: 'Gardez une ligne de chaque nom, celui de l’imprimé (« Résultats de clôture »), et retirez celle-ci si elle est en trop.',
  };
}
