import { FONCTIONS } from '.';
import { associer } from './hote';

associer(FONCTIONS);
