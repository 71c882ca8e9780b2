// Généré par « npm run regles » : ne pas modifier à la main.
import AR01 from './AR01/regle';
import AR02 from './AR02/regle';
import AR03 from './AR03/regle';
import AR04 from './AR04/regle';
import AR05 from './AR05/regle';
import AR06 from './AR06/regle';
import AR07 from './AR07/regle';
import AR08 from './AR08/regle';
import AR09 from './AR09/regle';
import EQ01 from './EQ01/regle';
import EQ05 from './EQ05/regle';
import EQ06 from './EQ06/regle';
import EQ07 from './EQ07/regle';
import EQ08 from './EQ08/regle';
import EQ09 from './EQ09/regle';
import CA01 from './CA01/regle';
import CA02 from './CA02/regle';
import CA03 from './CA03/regle';
import CA04 from './CA04/regle';
import type { Regle } from './regle';

/** Toutes les règles, dans l'ordre du catalogue. */
export const REGLES: readonly Regle[] = [
  AR01, AR02, AR03, AR04, AR05, AR06, AR07, AR08, AR09, EQ01, EQ05, EQ06, EQ07, EQ08, EQ09, CA01, CA02, CA03, CA04,
];
