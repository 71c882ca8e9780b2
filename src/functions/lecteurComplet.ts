// Ce que `lecteur` fait venir, d'un seul tenant.
export { totauxLus } from '../lecture/totaliser';
export { cloture } from '../regles/commun/resultats';
export { compteAdministratif } from './compteAdministratif';
export { plusieursTableaux, sansSection, sansTableau, valeurIllisible } from './refusDeTableau';
export { montantIllisible } from './montantIllisible';
