export { caracteresAbsents } from './caracteresAbsents';
export { ecrirePdf } from './ecrirePdf';
export { policesEmbarquees } from './polices/embarquees';
export type { Polices } from './polices/polices';
