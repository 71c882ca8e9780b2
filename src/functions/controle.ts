import type { Grille } from '../domaine/grille';
import type { CompteAdministratif } from '../domaine/tableau';
import { exercice as lireExercice, nomenclature as lireNomenclature } from './arguments';
import { charger } from './charger';
import { estSituee, plage as lirePlage } from './plage';
import type { Resultat } from './resultats';

/** Ce qu'Excel dit de l'appel. */
interface Appel { readonly parameterAddresses?: readonly unknown[] }

/**
 * Contrôle un tableau de crédits ou un compte administratif, toutes règles appliquées : une ligne par cellule illisible,
 * puis par constat (gravité, règle, cellule, message, écart), ou « Conforme » seul (« Rien à contrôler » si aucun montant
 * n'est inscrit). Les contrôles qui n'ont pas pu être faits sont dits aussi, ensemble s'ils ont la même cause.
 *
 * Exemple : =CCAS.CONTROLE(A1:E40) ; avec le compte administratif de l'exercice précédent :
 * =CCAS.CONTROLE(A1:E40;"M57_D";2025;CA!A1:G15).
 *
 * Prenez le titre dans la plage : sans nomenclature ni exercice, ils y sont cherchés. Le volet, lui, corrige.
 *
 * Excel passe aux fonctions un zéro tapé comme une cellule vide : sur des restes à réaliser (CA04), le volet, qui les
 * distingue, peut citer moins de cellules.
 *
 * #VALEUR! si la plage ne porte pas de tableau reconnu ou si un argument est irrecevable.
 * @customfunction CONTROLE
 * @param plage Le tableau et son titre, ligne d'en-tête comprise ; des colonnes entières (A:F) conviennent.
 * @param nomenclature M14_CCAS_SUP3500, M14_CCAS_INF3500, M57_A, M57_D ou M22 ; M14 et M57 conviennent ; déduite si omise.
 * @param exercice L'année du budget ; déduite du titre si omise.
 * @param ca Le compte administratif de l'exercice précédent, pour contrôler le 001 et le 002.
 * @param {CustomFunctions.Invocation} appel L'adresse des plages.
 * @requiresParameterAddresses
 * @returns Gravité, règle, cellule, message, écart.
 */
export async function controle(plage: unknown[][], nomenclature?: unknown, exercice?: unknown, ca?: unknown[][], appel?: Appel): Promise<unknown[][]> {
  const adresses = appel?.parameterAddresses ?? [];
  const grille = lirePlage('plage', plage, adresses[0]);
  const demande = { nomenclature: lireNomenclature('nomenclature', nomenclature), exercice: lireExercice('exercice', exercice) };
  const { compteAdministratif, lignesDeControle, verifierClasseur } = await charger('Les contrôles', () => import('./moteur'));
  const compte = ca === null || ca === undefined ? null : compteAdministratif('ca', ca, adresses[3]);
  // Un compte administratif que la plage contient déjà ne se compte pas deux fois.
  const feuilles = compte === null || (estSituee(adresses[0]) && contient(grille, compte)) ? [grille] : [grille, compte.grille];
  const { rapports } = verifierClasseur({ nom: '', feuilles }, demande);
  return lignesDeControle(rapports.filter((r) => r.tableau.type !== 'deliberation' && r.tableau.grille === grille), estSituee(adresses[0])) satisfies Resultat;
}

function contient({ nom, origine, cellules }: Grille, { feuille, plage: { debut } }: CompteAdministratif): boolean {
  const ligne = debut.ligne - origine.ligne, colonne = debut.colonne - origine.colonne;
  return nom === feuille && ligne >= 0 && colonne >= 0 && colonne < (cellules[ligne]?.length ?? 0);
}
