export { enFeuille } from '../../documents/feuille/enFeuille';
export { celluleDuGenreLibre } from './modele/colonneLibre';
export { absentsDe, extraitDe } from './modele/extrait';
export { logoDe } from './modele/logo';
export { feuillesAPreparer } from './modele/preparer';
export { vueExtrait } from './vue/vueExtrait';
