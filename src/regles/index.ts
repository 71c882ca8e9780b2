// Généré par « npm run regles » : ne pas modifier à la main.
import AR04 from './AR04/regle';
import type { Regle } from './regle';

/** Toutes les règles, dans l'ordre du catalogue. */
export const REGLES: readonly Regle[] = [
  AR04,
];
