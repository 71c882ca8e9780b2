import type { Correction, Ecriture } from './constat';
import { depuisNombre, enEuros } from './montant';
import { citer } from './enumerer';

/** Cellules citées au plus pour une même valeur : une correction en porte parfois des milliers, qu'une cellule d'Excel ne saurait redire. */
const CITEES = 20;

/** La correction en une suite de phrases : le texte, puis les cellules à écrire et les options qu'il ne dit pas déjà. */
export function correctionEnTexte({ texte, ecritures, options }: Correction): string {
  const dites = new Set(texte.match(/\b[A-Z]{1,3}\d+\b/g));
  const aEcrire = (ecritures ?? []).filter((e) => !dites.has(e.cellule));
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
  return [...cellules].map(([v, ou]) => `${valeur(v)} en ${citer(ou, CITEES)}`);
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
