export { creerHote } from './chargement';
export { ClasseurSimule } from './classeurSimule';
export { depuisGrilles } from './depuisGrilles';
export { depuisXlsx } from './depuisXlsx';
export type { FeuilleSimulee } from './feuilleSimulee';
export { CELLULE_VIDE, type ArgumentFormule, type Resultat } from './fonctions';
export type { Geste } from './gestes';
export { souffler, type Client, type Hote, type Options } from './hote';
