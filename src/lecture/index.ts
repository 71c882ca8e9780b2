export { lireGrille } from './lireGrille';
