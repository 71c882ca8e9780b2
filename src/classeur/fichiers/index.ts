export { lireFichier } from './lireFichier';
export type { Lecture } from './lecture';
