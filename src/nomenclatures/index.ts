import { creerChargeur } from './chargeur';
import * as m14m57 from './donnees/libelles-m14-m57';
import * as m22 from './donnees/libelles-m22';

export { PLANS, type PlanCharge, type PlanPublie } from './chargeur';

/** Le plan d'une déclinaison pour un exercice, libellés compris. Gardé en mémoire d'un appel à l'autre. */
export const chargerPlan = creerChargeur((famille) => (famille === 'm22' ? m22 : m14m57));
