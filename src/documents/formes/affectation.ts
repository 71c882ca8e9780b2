import { affecter, resultatsDuCompte, type Resultats } from '../../domaine/affectation';
import { enumerer } from '../../domaine/enumerer';
import type { Montant } from '../../domaine/montant';
import { normeDe } from '../../domaine/nomenclature';
import type { Point } from './point';
import { enToutesLettres } from './totauxEnPhrases';

/** Le résultat affecté, et où il va ; `null` si on ne le sait pas. `rien` : un déficit, ou un résultat nul, ne s'affecte pas. */
export interface Affectation { readonly montant: Montant | null; readonly repartition: string | null; readonly rien: boolean }

/** Ce que l'exposé répartit ; à défaut le partage minimal du compte joint (CGCT R2311-12), si c'est bien ce montant qui est affecté. */
export function affectationDe({ d, tableaux }: Point): Affectation {
  const comptes = tableaux.flatMap(({ rapport }) => (rapport?.tableau.type === 'CA' ? [{ ca: rapport.tableau, nomenclature: rapport.nomenclature }] : []));
  const [seul] = comptes.length === 1 ? comptes : [], m22 = seul?.nomenclature && normeDe(seul.nomenclature) === 'M22';
  const r = seul && !m22 ? resultatsDuCompte(seul.ca) : null;
  const montant = d.montant.valeur ?? (d.montant.brut === '' && r !== null && r.fonctionnement > 0 ? r.fonctionnement : null);
  const rien = (montant ?? r?.fonctionnement ?? 1) <= 0;
  if (montant === null || rien) return { montant, repartition: null, rien };
  if ((d.expose.valeur ?? []).some(repartit)) return { montant, rien, repartition: 'comme l’exposé le répartit' };
  return { montant, rien, repartition: r !== null && r.fonctionnement === montant ? repartition(r) : null };
}

function repartit(ligne: string): boolean {
  return /(?<!\d)(?:1068|002)(?!\d)/.test(ligne) && /\d\s*(?:€|euros?\b)/i.test(ligne);
}

function repartition(r: Resultats): string {
  const [, ...parts] = affecter(r);
  return `ainsi : ${enumerer(parts.filter((x) => x.montant !== 0).map((x) => `${enToutesLettres(x.montant)} au compte ${x.compte}`))}`;
}
