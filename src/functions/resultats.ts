import { CODES_FORMAT } from '../domaine/feuille';
import { centimes, MONTANT_MAX, versNombre, type Montant } from '../domaine/montant';
import { Refus } from './erreurs';

/** Un nombre avec son format, tel qu'Excel l'admet d'une fonction. */
export interface NombreFormate {
  readonly type: 'Double' | 'FormattedNumber';
  readonly basicValue: number;
  readonly numberFormat: string;
}
export type Valeur = string | number | boolean | NombreFormate;
/** Ce qu'une fonction rend : une valeur, ou des lignes qui se répandent sous la formule. */
export type Resultat = Valeur | readonly (readonly Valeur[])[];

/** Un montant en euros, avec son format. */
export function euros(m: Montant): NombreFormate {
  return { type: 'Double', basicValue: versNombre(m), numberFormat: CODES_FORMAT.euros };
}

/** Une somme en centimes, en euros ; refusée au-delà de ce qui se calcule au centime. */
export function sommeEnEuros(nom: string, total: number): NombreFormate {
  if (Math.abs(total) > MONTANT_MAX) throw new Refus('valeur', `${nom} : le total dépasse 9 999 999 999 999,99 €, il ne se calcule plus au centime. Vérifiez l’unité des montants.`);
  return euros(centimes(total));
}

/** Le résultat pour un Excel qui n'admet pas « Double » : nombres formatés à l'ancienne, ou nus. */
export function sansFormat(resultat: Resultat, ancien: boolean): Resultat {
  const valeur = (v: Valeur): Valeur => (typeof v !== 'object' ? v : ancien ? { ...v, type: 'FormattedNumber' } : v.basicValue);
  return typeof resultat === 'object' && !('type' in resultat) ? resultat.map((ligne) => ligne.map(valeur)) : valeur(resultat);
}
