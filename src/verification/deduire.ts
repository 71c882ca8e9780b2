import { adresse } from '../domaine/grille';
import { nomDuPlan, normeDe, type Declinaison, type Plan } from '../domaine/nomenclature';
import type { Tableau } from '../domaine/tableau';
import { chargerPlan } from '../nomenclatures';
import { deduireExercice } from './deduireExercice';
import { deduireNomenclature, normeNommee, textesDe } from './deduireNomenclature';

/** Ce que l'utilisateur impose ; `null` : à déduire. */
export interface Demande { readonly nomenclature: Declinaison | null; readonly exercice: number | null }

export interface Deduction {
  readonly nomenclature: Declinaison | null;
  readonly exercice: number | null;
  readonly plan: Plan | null;
  /** Ce qui a été déduit et de quoi, en phrases ; vide si tout était donné et publié. */
  readonly deductions: readonly string[];
}

/**
 * La nomenclature, l'exercice et le plan de comptes d'un tableau. Ce qui est demandé l'emporte ; le reste se lit dans le
 * titre, les textes et les comptes. `voisins` : les autres tableaux du classeur, consultés quand celui-ci ne suffit pas.
 */
export function deduire(tableau: Tableau, demande: Demande, voisins: readonly Tableau[] = []): Deduction {
  const contraires = contredire(tableau, demande);
  if (demande.nomenclature !== null && demande.exercice !== null) return avecPlan(demande.nomenclature, demande.exercice, contraires);
  const { exercice, phrase } = deduireExercice(tableau, demande.exercice, voisins);
  const phrases = phrase === null ? [...contraires] : [...contraires, phrase];
  if (demande.nomenclature !== null) return avecPlan(demande.nomenclature, exercice, phrases);
  const { nomenclature, phrases: raisons } = deduireNomenclature(tableau, exercice, voisins);
  phrases.push(...raisons);
  return nomenclature === null ? { nomenclature, exercice, plan: null, deductions: phrases } : avecPlan(nomenclature, exercice, phrases);
}

/** Ce que l'utilisateur impose et que la feuille contredit : un réglage oublié changerait le verdict sans le dire. */
function contredire({ enTete }: Tableau, { nomenclature, exercice }: Demande): readonly string[] {
  const phrases: string[] = [];
  if (exercice !== null && enTete.exercice !== null && enTete.exercice !== exercice) {
    phrases.push(`Exercice ${exercice} demandé, alors que la feuille dit ${enTete.exercice} : le contrôle est celui de ${exercice}.`);
  }
  const norme = nomenclature === null ? null : normeNommee(textesDe(enTete));
  if (nomenclature !== null && norme !== null && norme.norme !== normeDe(nomenclature)) {
    phrases.push(`Nomenclature ${nomDuPlan(nomenclature)} demandée, alors que ${adresse(norme.texte)} nomme la ${norme.norme} : le contrôle est celui de la ${normeDe(nomenclature)}.`);
  }
  return phrases;
}

function avecPlan(nomenclature: Declinaison, exercice: number | null, phrases: readonly string[]): Deduction {
  const { plan, plusRecent } = chargerPlan(nomenclature, exercice);
  const phrase = plan === null ? sansPlan(nomenclature, exercice) : plusRecent ? `Le plan ${nomDuPlan(nomenclature)} de ${exercice} n’est pas publié ici : celui de ${plan.exercice} est employé.` : null;
  return { nomenclature, exercice, plan, deductions: phrase === null ? phrases : [...phrases, phrase] };
}

function sansPlan(nomenclature: Declinaison, exercice: number | null): string {
  return exercice === null
    ? `Sans exercice, le plan ${nomDuPlan(nomenclature)} ne peut pas être choisi : ses contrôles ne sont pas faits.`
    : `Le plan ${nomDuPlan(nomenclature)} de ${exercice} n’est pas publié ici, et aucun plan plus ancien ne le remplace : ses contrôles ne sont pas faits.`;
}
