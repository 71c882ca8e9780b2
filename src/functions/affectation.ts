import { affecter } from '../domaine/affectation';
import { montant, montantPositif } from './arguments';
import { ligneDeReport } from './mots';
import type { Resultat } from './resultats';

/**
 * L'affectation du résultat en M14 et M57 : les lignes 001, 1068 et 002 du budget suivant, avec leur sens. L'excédent
 * de fonctionnement couvre d'abord le besoin de financement de l'investissement, restes à réaliser compris (1068), le
 * reste va au 002 ; un déficit est repris entier au 002 (CGCT, art. R2311-11 et R2311-12).
 *
 * Exemple : =CCAS.AFFECTATION(30000;-20000;5000;1000) remplit trois lignes : 001 D 20 000,00 €, 1068 R 24 000,00 €, 002
 * R 6 000,00 €.
 *
 * #VALEUR! si un montant est illisible ou si des restes à réaliser sont négatifs. En M22, l'autorité de tarification
 * décide.
 * @customfunction AFFECTATION
 * @param resultat Résultat de fonctionnement cumulé : excédent positif, déficit négatif.
 * @param solde Solde d'exécution d'investissement cumulé : excédent positif, déficit négatif.
 * @param rar_depenses Restes à réaliser en dépenses d'investissement ; aucun si omis.
 * @param rar_recettes Restes à réaliser en recettes d'investissement ; aucun si omis.
 * @returns Compte, sens, montant.
 */
export function affectation(resultat: unknown, solde: unknown, rar_depenses?: unknown, rar_recettes?: unknown): unknown[][] {
  const lignes = affecter({
    fonctionnement: montant('résultat', resultat),
    investissement: montant('solde', solde),
    rarDepenses: montantPositif('rar_dépenses', rar_depenses),
    rarRecettes: montantPositif('rar_recettes', rar_recettes),
  });
  return lignes.map((l) => [...ligneDeReport(l)]) satisfies Resultat;
}
