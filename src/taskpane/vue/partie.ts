import type { Etat } from '../modele/etat';

/** Un morceau du volet : il se dessine une fois, puis suit l'état. */
export interface Partie {
  readonly racine: HTMLElement;
  montrer(etat: Etat): void;
}
