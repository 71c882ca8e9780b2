import type { Action } from './modele/actions';
import { ETAT_INITIAL, type Etat } from './modele/etat';
import { reduire } from './modele/reduire';

/** L'état du volet et ceux qui le regardent. */
export class Magasin {
  private courant = ETAT_INITIAL;
  private readonly ecouteurs = new Set<(etat: Etat) => void>();

  get etat(): Etat {
    return this.courant;
  }

  envoyer(action: Action): void {
    const suivant = reduire(this.courant, action);
    if (suivant === this.courant) return;
    this.courant = suivant;
    for (const ecouter of this.ecouteurs) ecouter(suivant);
  }

  /** Appelle `ecouter` à chaque nouvel état. */
  ecouter(ecouter: (etat: Etat) => void): void {
    this.ecouteurs.add(ecouter);
  }
}
