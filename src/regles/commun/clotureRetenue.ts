import { nomDuCompteArrete } from '../../domaine/compteArrete';
import { deSection, type Section } from '../../domaine/section';
import type { CompteAdministratif } from '../../domaine/tableau';
import type { Empechement } from '../regle';
import { lieuCA } from './cellules';
import { enClair } from './lignesCA';
import { basesDeCloture, cloture, dUnSeulCote, paire, solde, type Cloture } from './resultats';

/** Le résultat de clôture sur lequel un contrôle s'appuie, et ce qui l'empêche d'en conclure. */
export interface ClotureRetenue extends Cloture {
  /** Le compte affiche une clôture que ses autres lignes contredisent : `solde` est alors celui qu'elles donnent. */
  readonly doute: Empechement | null;
}

/** La clôture affichée ; si les autres lignes du compte la contredisent (voir CA01), celle qu'elles donnent, et le doute. `feuille` est celle du contrôle. */
export function clotureRetenue(ca: CompteAdministratif, section: Section, feuille: string): ClotureRetenue {
  const affichee = cloture(ca, section), { cellule } = affichee;
  const ligne = paire(ca, 'cloture', section), [base] = basesDeCloture(ca, section);
  if (cellule === null || ligne === null || base === undefined || solde(base) === affichee.solde) return { ...affichee, doute: null };
  const cause = `Le ${nomDuCompteArrete(ca.enTete)} se contredit : clôture ${deSection(section)} de ${enClair(ligne)} affichée (${lieuCA(ca, cellule, feuille)}), ${enClair(dUnSeulCote(solde(base)))} d’après ses autres lignes. Corrigez-le d’abord.`;
  return { cellule, solde: solde(base), doute: { nonEvalue: 'cellule-illisible', cause } };
}
