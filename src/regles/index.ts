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
import EQ03 from './EQ03/regle';
import EQ05 from './EQ05/regle';
import EQ06 from './EQ06/regle';
import EQ07 from './EQ07/regle';
import EQ08 from './EQ08/regle';
import EQ09 from './EQ09/regle';
import RP01 from './RP01/regle';
import RP02 from './RP02/regle';
import RP03 from './RP03/regle';
import RP04 from './RP04/regle';
import RP05 from './RP05/regle';
import DI01 from './DI01/regle';
import DI02 from './DI02/regle';
import VR01 from './VR01/regle';
import VR02 from './VR02/regle';
import VR03 from './VR03/regle';
import VR04 from './VR04/regle';
import NO01 from './NO01/regle';
import NO02 from './NO02/regle';
import NO03 from './NO03/regle';
import NO04 from './NO04/regle';
import NO05 from './NO05/regle';
import NO06 from './NO06/regle';
import NO07 from './NO07/regle';
import NO08 from './NO08/regle';
import NO09 from './NO09/regle';
import NO10 from './NO10/regle';
import CA01 from './CA01/regle';
import CA02 from './CA02/regle';
import CA03 from './CA03/regle';
import CA04 from './CA04/regle';
import DT04 from './DT04/regle';
import DE01 from './DE01/regle';
import DE02 from './DE02/regle';
import DE03 from './DE03/regle';
import DE04 from './DE04/regle';
import DE05 from './DE05/regle';
import DE06 from './DE06/regle';
import DE07 from './DE07/regle';
import DE08 from './DE08/regle';
import DE09 from './DE09/regle';
import DE10 from './DE10/regle';
import DE11 from './DE11/regle';
import DE12 from './DE12/regle';
import DE13 from './DE13/regle';
import DE14 from './DE14/regle';
import DE15 from './DE15/regle';
import DE16 from './DE16/regle';
import DE17 from './DE17/regle';
import SU01 from './SU01/regle';
import TX01 from './TX01/regle';
import type { Regle } from './regle';

/** Toutes les règles, dans l'ordre du catalogue. */
export const REGLES: readonly Regle[] = [
  AR01, AR02, AR03, AR04, AR05, AR06, AR07, AR08, AR09,
  EQ01, EQ03, EQ05, EQ06, EQ07, EQ08, EQ09,
  RP01, RP02, RP03, RP04, RP05,
  DI01, DI02,
  VR01, VR02, VR03, VR04,
  NO01, NO02, NO03, NO04, NO05, NO06, NO07, NO08, NO09, NO10,
  CA01, CA02, CA03, CA04,
  DT04,
  DE01, DE02, DE03, DE04, DE05, DE06, DE07, DE08, DE09, DE10, DE11, DE12, DE13, DE14, DE15, DE16, DE17,
  SU01,
  TX01,
];
