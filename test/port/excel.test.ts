import { excel } from './bancExcel';
import { contrat } from './contrat';

contrat(excel('win32'));
contrat(excel('mac'));
contrat(excel('web'));
// Un Excel de bureau sans abonnement ne dit pas les renommages et ne réunit pas les annulations : tout appel plus récent y est refusé.
contrat(excel('win32', '1.14'));
