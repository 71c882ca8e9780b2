export { ecrireOds, ecrireXlsx } from './ecriture/ecrire';
export type { CelluleMiseEnForme, FeuilleAEcrire, FormatNombre } from './ecriture/feuille';
export { lireImages } from './images/lireImages';
export { lireFichier } from './lireFichier';
export type { Lecture } from './lecture';
export { lireLigneNdjson, lireLignesNdjson, type LigneNdjson } from './ndjson';
