export { lireGrille } from './lireGrille';
export { listeSansEnTete } from './sansEnTete';
export { totaliser, type QuatreTotaux, type TotalChapitre, type Totaux } from './totaliser';
