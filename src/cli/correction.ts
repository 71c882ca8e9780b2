import type { Correction } from '../domaine/constat';
import { depuisNombre, enEuros } from '../domaine/montant';

/** La correction en une suite de phrases : le texte, puis les cellules à écrire et les options qu'il ne dit pas déjà. */
export function correctionEnTexte({ texte, ecritures, options }: Correction): string {
  const aEcrire = (ecritures ?? []).filter((e) => !texte.includes(e.cellule)).map((e) => `${valeur(e.valeur)} en ${e.cellule}`);
  const auChoix = (options ?? []).filter((o) => !texte.includes(o));
  return [
    texte,
    ...(aEcrire.length > 0 ? [`Écrire ${aEcrire.join(' ; ')}.`] : []),
    ...(auChoix.length > 0 ? [`Au choix : ${auChoix.join(' ; ')}.`] : []),
  ].join(' ');
}

function valeur(v: number | string): string {
  if (typeof v === 'string') return `« ${v} »`;
  const lu = depuisNombre(v);
  return 'montant' in lu ? enEuros(lu.montant) : String(v);
}
