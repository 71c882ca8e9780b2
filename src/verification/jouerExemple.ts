import type { RapportTableau } from '../domaine/rapport';
import type { CompteAdministratif } from '../domaine/tableau';
import { lireGrille } from '../lecture';
import { lireActe } from '../lecture/acte';
import { chargerPlan } from '../nomenclatures';
import { controler } from '../regles/controler';
import { controlerActe } from '../regles/controlerActe';
import { grilleExemple, grillesActe, type Exemple, type Exemples } from '../regles/exemples';
import type { Regle } from '../regles/regle';

/** Joue un exemple d'une règle par la chaîne réelle, de la feuille au rapport. Lève une erreur si elle n'a ni tableau ni acte. */
export function jouerExemple(regle: Regle, exemples: Exemples, exemple: Exemple): readonly RapportTableau[] {
  const tableaux = exemple.feuille === undefined ? [] : lireGrille(grilleExemple(exemple.feuille));
  const acte = exemple.acte === undefined ? null : lireActe({ nom: 'exemple', feuilles: grillesActe(exemple.acte) });
  if (tableaux.length === 0 && acte === null) throw new Error(`${regle.id}, exemple « ${exemple.titre} » : aucun tableau reconnu`);
  const nomenclature = exemple.nomenclature ?? exemples.nomenclature, exercice = exemple.exercice ?? exemples.exercice;
  const { plan } = chargerPlan(nomenclature, exercice);
  const cadre = { nomenclature, exercice, plan, ca: compteAdministratif(exemple), acte, deductions: [] };
  const rapports = tableaux.map((tableau) => controler(tableau, cadre, [regle]));
  return acte === null ? rapports : [...rapports, ...controlerActe(acte, rapports, [regle])];
}

function compteAdministratif(exemple: Exemple): CompteAdministratif | null {
  if (exemple.ca === undefined) return null;
  const ca = lireGrille(grilleExemple(exemple.ca, 'CA')).find((t) => t.type === 'CA');
  if (!ca) throw new Error(`Exemple « ${exemple.titre} » : compte administratif non reconnu`);
  return ca;
}
