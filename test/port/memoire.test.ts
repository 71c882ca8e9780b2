import { memoire } from './bancMemoire';
import { contrat } from './contrat';

contrat(memoire);
