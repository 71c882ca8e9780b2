/** Couleurs de la feuille, RRVVBB : gris assez foncé pour se lire imprimé, fonds assez clairs pour le noir. */
export const GRIS = '595959', ROUGE = 'C00000', BLANC = 'FFFFFF';
export const FONDS = { entete: 'DCE6F1', rubrique: 'EEF3F8', chapitre: 'F2F2F2', section: 'DCE6F1', general: 'B8CCE4', projet: 'FBE5E1' } as const;
