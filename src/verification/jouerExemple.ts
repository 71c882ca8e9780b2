import type { RapportTableau } from '../domaine/rapport';
import type { CompteAdministratif } from '../domaine/tableau';
import { lireGrille } from '../lecture';
import { chargerPlan } from '../nomenclatures';
import { controler } from '../regles/controler';
import { grilleExemple, type Exemple, type Exemples } from '../regles/exemples';
import type { Regle } from '../regles/regle';

/** Joue un exemple d'une règle par la chaîne réelle, de la feuille au rapport. Lève une erreur si la feuille n'a pas de tableau. */
export function jouerExemple(regle: Regle, exemples: Exemples, exemple: Exemple): readonly RapportTableau[] {
  const tableaux = lireGrille(grilleExemple(exemple.feuille));
  if (tableaux.length === 0) throw new Error(`${regle.id}, exemple « ${exemple.titre} » : aucun tableau reconnu`);
  const nomenclature = exemple.nomenclature ?? exemples.nomenclature, exercice = exemple.exercice ?? exemples.exercice;
  const { plan } = chargerPlan(nomenclature, exercice);
  const cadre = { nomenclature, exercice, plan, ca: compteAdministratif(exemple), deductions: [] };
  return tableaux.map((tableau) => controler(tableau, cadre, [regle]));
}

function compteAdministratif(exemple: Exemple): CompteAdministratif | null {
  if (exemple.ca === undefined) return null;
  const ca = lireGrille(grilleExemple(exemple.ca, 'CA')).find((t) => t.type === 'CA');
  if (!ca) throw new Error(`Exemple « ${exemple.titre} » : compte administratif non reconnu`);
  return ca;
}
