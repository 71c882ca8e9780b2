import { reporter } from '../domaine/affectation';
import { centimes, MONTANT_MAX } from '../domaine/montant';
import type { Section } from '../domaine/section';
import { section as lireSection } from './arguments';
import { indisponible, irrecevable } from './erreurs';
import { lecteur } from './lecteur';
import { ligneDeReport } from './mots';
import type { Resultat } from './resultats';

const COMPTES = { investissement: '001', fonctionnement: '002' } as const satisfies Readonly<Record<Section, string>>;

/**
 * La ligne que le compte administratif (ou le CFU) commande au budget suivant : 001 pour l'investissement, 002 pour le
 * fonctionnement, avec son sens. C'est le résultat de clôture, restes à réaliser exclus et avant toute affectation au
 * 1068 (voir CCAS.AFFECTATION).
 *
 * Exemple : =CCAS.REPORT(CA!A4:G13;"I") remplit trois cellules : 001, R, 166 291,00 €.
 *
 * #VALEUR! si la plage ne porte pas un compte administratif en présentation générale ; #N/A si le résultat de clôture
 * n'y est pas lisible.
 * @customfunction REPORT
 * @param ca Le compte administratif, titres de colonnes compris.
 * @param section "F" (002) ou "I" (001).
 * @returns Compte, sens, montant.
 */
export function report(ca: unknown[][], section: unknown): unknown[][] {
  const choisie = lireSection('section', section);
  if (choisie === null) throw irrecevable('section', 'elle manque. Écrivez "F" (002) ou "I" (001).');
  const { cloture, compteAdministratif } = lecteur();
  const { solde } = cloture(compteAdministratif('ca', ca), choisie);
  if (solde === null || Math.abs(solde) > MONTANT_MAX) throw indisponible(`ca : le résultat de clôture de ${choisie} n’est pas lisible.`);
  return [[...ligneDeReport(reporter(COMPTES[choisie], centimes(solde)))]] satisfies Resultat;
}
