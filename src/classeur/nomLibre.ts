import { projeter, type NonVide } from '../domaine/constat';

/** Caractères d'un nom de feuille, au plus. */
const LONGUEUR = 31;
const INTERDITS = /[:\\/?*[\]\u0000-\u001f]/g;
/** Noms que le tableur se réserve (suivi des modifications). */
const RESERVES = new Set(['history', 'historique']);

/** Un nom de feuille admis et libre, le plus proche de `voulu` : « DM », sinon « DM (2) ». La casse ne distingue pas deux noms. */
export function nomLibre(voulu: string, pris: readonly string[]): string {
  const occupes = new Set([...RESERVES, ...pris.map(enMinuscules)]);
  const nom = voulu.replace(INTERDITS, ' ').replace(/^['\s]+/, '') || 'Feuille';
  for (let n = 1; ; n++) {
    const suffixe = n === 1 ? '' : ` (${n})`;
    const essai = nom.slice(0, LONGUEUR - suffixe.length).replace(/['\s]+$/, '') + suffixe;
    if (!occupes.has(enMinuscules(essai))) return essai;
  }
}

/** Le nom de chacune de plusieurs feuilles ajoutées ensemble, dans l'ordre. */
export function nomsLibres(voulus: NonVide<string>, pris: readonly string[]): NonVide<string> {
  const tous = [...pris];
  return projeter(voulus, (voulu) => {
    const nom = nomLibre(voulu, tous);
    tous.push(nom);
    return nom;
  });
}

function enMinuscules(nom: string): string {
  return nom.toLocaleLowerCase('fr');
}
