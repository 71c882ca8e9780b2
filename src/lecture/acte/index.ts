export { estFeuilleActe } from './feuille';
export { lireActe } from './lireActe';
