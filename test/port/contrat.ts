import type { Adaptateur } from './banc';
import { changements } from './contrat/changements';
import { ecriture } from './contrat/ecriture';
import { feuilleAjoutee } from './contrat/feuilleAjoutee';
import { feuilleRemplacee } from './contrat/feuilleRemplacee';
import { lecture } from './contrat/lecture';
import { reste } from './contrat/reste';

/** Ce que tout adaptateur doit faire, qu'il y ait un tableur derrière ou non. */
export function contrat(adaptateur: Adaptateur): void {
  describe(`Le classeur ouvert ${adaptateur.nom}`, () => {
    lecture(adaptateur);
    ecriture(adaptateur);
    feuilleAjoutee(adaptateur);
    feuilleRemplacee(adaptateur);
    changements(adaptateur);
    reste(adaptateur);
  });
}
