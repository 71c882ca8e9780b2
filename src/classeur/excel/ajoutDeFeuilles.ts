export { ajouter } from './ajouterFeuilles';
export { lireImages } from './images';
export { remplacer } from './remplacerFeuille';
