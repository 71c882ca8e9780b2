import { lireMontant } from '../../domaine/lireMontant';

/** Un montant dit dans un texte. */
export interface MontantCite {
  /** Centimes, sans signe. */
  readonly montant: number;
  /** Le texte ne dit que des euros ronds : le tableau peut porter les centimes. */
  readonly rond: boolean;
  /** Tel qu'écrit. */
  readonly brut: string;
}

const ESPACE = String.raw`[ \u00a0\u202f]`;
const NOMBRE = new RegExp(
  String.raw`(?<![\d.,/\p{L}-])([+−-]${ESPACE}?)?(\d{1,3}(?:${ESPACE}\d{3})+|\d+)([.,]\d{2})?(?![\d/]|[.,]\d)(${ESPACE}?(?:€|euros?(?!\p{L})|EUR(?!\p{L})))?(?!${ESPACE}?%)`, 'gu',
);
/** Sans devise, un nombre n'est un montant que s'il a un signe ou des centimes, et trois chiffres au moins : « + 2 agents » n'en est pas un. */
const CHIFFRES_MIN = 3;

/** Les montants qu'un texte dit, dans l'ordre : « + 17 400 € », « 155 108.69 € », « + 172 673.43 autres immobilisations ». */
export function montantsCites(texte: string): readonly MontantCite[] {
  return [...texte.matchAll(NOMBRE)].flatMap(([brut, signe, entiers = '', centimes, devise]) => {
    const assezLong = entiers.replace(/\D/g, '').length >= CHIFFRES_MIN;
    if (devise === undefined && !(assezLong && (signe !== undefined || centimes !== undefined))) return [];
    const montant = lireMontant(`${entiers}${(centimes ?? '').replace('.', ',')}`);
    return montant === null || montant === 0 ? [] : [{ montant, rond: centimes === undefined, brut: brut.trim() }];
  });
}

/** Vrai si un montant du tableau est celui que le texte dit, au centime, ou à l'euro s'il n'en dit pas les centimes. */
export function dit({ montant, rond }: MontantCite, duTableau: number): boolean {
  if (montant === duTableau) return true;
  return rond && (montant === Math.floor(duTableau / 100) * 100 || montant === Math.round(duTableau / 100) * 100);
}
