export { lireFichier } from './lireFichier';
export type { Lecture } from './lecture';
export { lireLignesNdjson, type LigneNdjson } from './ndjson';
