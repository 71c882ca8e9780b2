export { ClasseurMemoire } from './classeurMemoire';
