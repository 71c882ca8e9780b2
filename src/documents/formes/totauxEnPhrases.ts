import { montantEnLettres } from '../../domaine/enLettres';
import { nomDeSection } from '../../domaine/mots';
import { centimes, enEuros, type Montant } from '../../domaine/montant';
import type { RapportTableau } from '../../domaine/rapport';
import { codeSection, deSection, type Section } from '../../domaine/section';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS, type TableauBudgetaire } from '../../domaine/tableau';

/** « 172 508,69 € (cent soixante-douze mille cinq cent huit euros et soixante-neuf centimes) ». */
export function enToutesLettres(m: number): string {
  return `${enEuros(m)} (${montantEnLettres(centimes(m))})`;
}

/** Le total de la section ; `null` s'il n'est pas le même en dépenses et en recettes, ou pas connu. */
export function totalDe({ totaux }: RapportTableau, section: Section): Montant | null {
  const { depenses, recettes } = totaux[section];
  return depenses === recettes ? depenses : null;
}

/** « la section de fonctionnement s’équilibre en dépenses et en recettes à … » ; `null` si le tableau n'en a pas de ligne, ou pas de total connu. */
export function equilibre({ tableau, totaux, nomenclature }: RapportTableau, section: Section): string | null {
  if (tableau.type !== 'DM' && tableau.type !== 'BP') return null;
  const { depenses, recettes } = totaux[section], lignes = indices(tableau, section);
  if (lignes.length === 0 || depenses === null || recettes === null) return null;
  const nom = `la section ${nomDeSection(section, nomenclature) === 'Exploitation' ? 'd’exploitation' : deSection(section)}`;
  if (depenses === recettes && depenses !== 0) return `${nom} s’équilibre en dépenses et en recettes à ${enToutesLettres(depenses)}`;
  if (depenses !== 0 || recettes !== 0) return `${nom} est votée à ${enToutesLettres(depenses)} en dépenses et à ${enToutesLettres(recettes)} en recettes`;
  const ouverts = lignes.reduce((s, i) => s + augmentation(tableau, i), 0);
  return `${nom} reçoit ${enToutesLettres(ouverts)} de crédits, compensés par des diminutions du même montant`;
}

function indices({ lignes }: TableauBudgetaire, section: Section): readonly number[] {
  return Array.from({ length: lignes.nombre }, (_, i) => i).filter((i) => lignes.sections[i] === codeSection(section));
}

/** Crédits ouverts par la ligne : un montant négatif est une diminution, quelle que soit sa colonne. */
function augmentation({ lignes: { montants } }: TableauBudgetaire, i: number): number {
  const net = (plus: number, moins: number): number => Math.max(0, (montants[4 * i + plus] as number) - (montants[4 * i + moins] as number));
  return net(D_PLUS, D_MOINS) + net(R_PLUS, R_MOINS);
}

/** « un excédent de clôture de … » ; `null` si le compte n'a pas de résultat de clôture lisible. */
export function resultat({ tableau }: RapportTableau, section: Section): string | null {
  const cloture = tableau.type === 'CA' ? tableau.cellules.cloture?.[section] : undefined;
  if (cloture === undefined || (cloture.depense.montant === null && cloture.recette.montant === null)) return null;
  const net = (cloture.recette.montant ?? 0) - (cloture.depense.montant ?? 0);
  if (Number.isNaN(net)) return null;
  if (net === 0) return 'un résultat de clôture nul';
  return `un ${net > 0 ? 'excédent' : 'déficit'} de clôture de ${enToutesLettres(Math.abs(net))}`;
}
