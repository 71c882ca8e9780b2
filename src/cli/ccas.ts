import { executer } from './commande';
import { mener } from './processus';

mener(() => executer(process.argv.slice(2), process));
