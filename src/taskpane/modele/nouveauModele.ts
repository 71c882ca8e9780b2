import { feuilleModele } from '../../documents/modele/feuille';
import { LIGNES_USUELLES } from '../../documents/modele/lignesUsuelles';
import type { FeuilleAEcrire } from '../../domaine/feuille';
import { dernierExercice, normeDe, type Declinaison } from '../../domaine/nomenclature';
import { chargerPlan } from '../../nomenclatures';

export type NouveauModele = { readonly ok: true; readonly feuille: FeuilleAEcrire } | { readonly ok: false; readonly phrase: string };

/** La feuille du modèle, formules CCAS comprises, ou pourquoi il n'y en a pas, en une phrase. */
export function nouveauModele(nomenclature: Declinaison, exercice: number, credits: boolean): NouveauModele {
  const dernier = dernierExercice(normeDe(nomenclature));
  if (dernier !== null && exercice > dernier) return { ok: false, phrase: `La M14 est close depuis l’exercice ${dernier + 1} : pour ${exercice}, choisissez une nomenclature M57.` };
  const { plan } = chargerPlan(nomenclature, exercice), groupes = LIGNES_USUELLES[nomenclature];
  if (plan === null || groupes === undefined) return { ok: false, phrase: `Le plan de comptes de ${exercice} n’est pas publié ici : choisissez un exercice plus récent.` };
  return { ok: true, feuille: feuilleModele(nomenclature, exercice, plan, groupes, { fonctions: true, credits }) };
}
