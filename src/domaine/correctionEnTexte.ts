import type { Correction, Ecriture } from './constat';
import { depuisNombre, enEuros } from './montant';
import { enumerer } from './enumerer';

/** La correction en une suite de phrases : le texte, puis les cellules à écrire et les options qu'il ne dit pas déjà. */
export function correctionEnTexte({ texte, ecritures, options }: Correction): string {
  const aEcrire = (ecritures ?? []).filter((e) => !(texte.includes(e.cellule) && new RegExp(`\\b${e.cellule}\\b`).test(texte)));
  const choix = (options ?? []).filter((o) => !texte.includes(o)), [seul] = choix;
  return [
    texte,
    ...(aEcrire.length > 0 ? [`Écrire ${parValeur(aEcrire).join(' ; ')}.`] : []),
    ...(choix.length > 1 ? [`Au choix : ${choix.map(enIncise).join(' ; ')}.`] : seul === undefined ? [] : [seul]),
  ].join(' ');
}

/** « 0,00 € en C11, D11 et E11 » : les cellules d'une même valeur ensemble. */
function parValeur(ecritures: readonly Ecriture[]): string[] {
  const cellules = new Map<number | string, string[]>();
  for (const e of ecritures) {
    const ou = cellules.get(e.valeur);
    if (ou === undefined) cellules.set(e.valeur, [e.cellule]);
    else ou.push(e.cellule);
  }
  return [...cellules].map(([v, ou]) => `${valeur(v)} en ${enumerer(ou)}`);
}

/** Une phrase mise au fil d'une autre. */
function enIncise(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1).replace(/\.$/, '');
}

function valeur(v: number | string): string {
  if (typeof v === 'string') return `« ${v} »`;
  const lu = depuisNombre(v);
  return 'montant' in lu ? enEuros(lu.montant) : String(v);
}
