import type { Declinaison, Plan } from '../../src/domaine/nomenclature';
import type { Section, Sens } from '../../src/domaine/section';
import { chargerPlan } from '../../src/nomenclatures';

/** Un compte imputable du plan, où il se vote et comment il s'appelle. */
export interface CompteVote { readonly compte: string; readonly libelle: string; readonly chapitre: string }
export type Comptes = Readonly<Record<Section, Readonly<Record<Sens, readonly CompteVote[]>>>>;

/** Les comptes réels imputables du plan, par section et sens. */
export function comptesDu(declinaison: Declinaison, exercice: number): Comptes {
  const { plan } = chargerPlan(declinaison, exercice);
  if (plan === null) throw new Error(`Plan absent : ${declinaison} ${exercice}`);
  const tous = Array.from({ length: 70 }, (_, i) => String(10 + i)).flatMap((racine) => descendre(plan, racine));
  const de = (section: Section, sens: Sens): CompteVote[] => tous.flatMap((compte) => {
    const chapitre = plan.compte(compte)?.chapitres[sens === 'depense' ? 'DR' : 'RR'];
    const lu = chapitre === undefined ? undefined : plan.chapitre(chapitre);
    if (chapitre === undefined || lu?.section !== section || lu.type === 'ligne') return [];
    return [{ compte, chapitre, libelle: plan.libelle(compte) ?? '' }];
  });
  return {
    fonctionnement: { depense: de('fonctionnement', 'depense'), recette: de('fonctionnement', 'recette') },
    investissement: { depense: de('investissement', 'depense'), recette: de('investissement', 'recette') },
  };
}

function descendre(plan: Plan, code: string): string[] {
  const c = plan.compte(code);
  return [...(c?.imputable ? [code] : []), ...plan.fils(code).flatMap((fils) => descendre(plan, fils))];
}
