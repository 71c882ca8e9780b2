export { creerHote } from './chargement';
export { ClasseurSimule } from './classeurSimule';
export { depuisGrilles, depuisXlsx } from './depuisXlsx';
export type { FeuilleSimulee } from './feuilleSimulee';
export { CELLULE_VIDE, type ArgumentFormule, type Resultat } from './fonctions';
export type { Client, Geste, Hote } from './hote';
