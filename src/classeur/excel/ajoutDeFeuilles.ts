export { ajouter } from './ajouterFeuilles';
export { remplacer } from './remplacerFeuille';
