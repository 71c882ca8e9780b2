import type { Lignes } from '../../domaine/tableau';
import { completerCles } from '../entete/cles';
import type { Carte } from '../entete/entete';
import type { Cellules } from '../texte/cellules';
import { PAS_UN_CODE, genreDe } from '../texte/imputation';
import { analyserTexte } from '../texte/ligneTexte';
import { contenu, parcourir } from './corps';
import { type ContenuLu, type Contexte, type CorpsLu, EtatCorps } from './etat';
import { avecInconnus } from './outils';
import type { RestesLus } from './restes';

/** Lignes au-dessus de l'en-tête, et du corps, où chercher « DEPENSES » et « RECETTES ». */
const AU_DESSUS = 3, AU_DEBUT = 3;

type Moities = readonly [Carte, Carte];

/**
 * Les deux moitiés d'un tableau « en T » : dépenses et recettes côte à côte, chacune avec ses comptes. `null` si ce sont
 * deux tableaux, ou si rien n'y dit laquelle porte les dépenses.
 */
export function enT(trouvees: readonly Carte[], cellules: Cellules): Moities | null {
  const [a, b] = trouvees;
  if (a === undefined || b === undefined || trouvees.length !== 2) return null;
  const coteA = coteDe(a, cellules, b.gauche), coteB = coteDe(b, cellules, b.droite + 1);
  if (coteA === 0 || coteB === 0 || coteA === coteB) return null;
  const moities: Moities = [moitie(a, coteA, [b.gauche, b.droite + 1]), moitie(b, coteB, [a.gauche, b.gauche])];
  return completerCles(moities[0], cellules, 0) && completerCles(moities[1], cellules, b.gauche) ? moities : null;
}

/** Le sens d'une moitié : celui de ses colonnes, sinon celui d'un titre au-dessus d'elle ou en tête de ses lignes. */
function coteDe({ montants: [dm, dp, rm, rp], parSens, debut, corps, gauche }: Carte, cellules: Cellules, fin: number): 0 | 1 | 2 {
  const depense = dm >= 0 || dp >= 0, recette = rm >= 0 || rp >= 0;
  if (!parSens) return depense === recette ? 0 : depense ? 1 : 2;
  for (let r = debut - 1; r >= Math.max(0, debut - AU_DESSUS); r--) {
    const sens = sensTitre(cellules[r], gauche, fin);
    if (sens !== 0) return sens;
  }
  for (let r = corps; r < corps + AU_DEBUT; r++) {
    const ligne = cellules[r], sens = sensTitre(ligne, gauche, fin);
    if (sens !== 0) return sens;
    if (ligne?.slice(gauche, fin).some((v) => typeof v === 'string' && genreDe(v) !== PAS_UN_CODE)) return 0;
  }
  return 0;
}

function sensTitre(ligne: Cellules[number] | undefined, de: number, fin: number): 0 | 1 | 2 {
  for (let c = de; c < fin; c++) {
    const v = ligne?.[c];
    if (typeof v !== 'string' || v === '') continue;
    const t = analyserTexte(v);
    if (t.genre === 'rubrique' && t.sens !== 0) return t.sens;
  }
  return 0;
}

/** La carte d'une moitié : ses montants sont tous du même sens. */
function moitie(carte: Carte, cote: 1 | 2, jumelle: readonly [number, number]): Carte {
  const { montants: [dm, dp, rm, rp], repli, restes, parSens } = carte;
  const moins = Math.max(dm, rm), plus = Math.max(dp, rp), autre = Math.max(repli[0], repli[1]);
  return {
    ...carte, cote, jumelle, parSens: false,
    disposition: parSens && carte.disposition === 'signee' ? 'deux-colonnes' : carte.disposition,
    montants: cote === 1 ? [moins, plus, -1, -1] : [-1, -1, moins, plus],
    repli: cote === 1 ? [autre, -1] : [-1, autre],
    restes: restes === null ? null : cote === 1 ? [Math.max(...restes), -1] : [-1, Math.max(...restes)],
  };
}

/** Ce qu'a donné la lecture d'un tableau en T : le tableau, la ligne où reprendre, les en-têtes vus à côté. */
interface LuEnT { readonly lu: CorpsLu | null; readonly suivante: number; readonly voisins: EtatCorps['voisins'] }

/** Lit les deux moitiés l'une après l'autre : les lignes de la seconde suivent celles de la première. */
export function lireEnT(ctx: Contexte, [a, b]: Moities, { c0, c1 }: { readonly c0: number; readonly c1: number }, libre: number): LuEnT {
  const fin = ctx.cellules.length;
  ctx.tampon.commencer(2 * Math.max(0, fin - a.corps));
  const premiere = new EtatCorps(ctx, a, c0, b.gauche);
  parcourir(premiere, fin, libre);
  const seconde = new EtatCorps(ctx, b, b.gauche, c1, premiere.n);
  parcourir(seconde, premiere.suivante, libre);
  const lu = seconde.n === 0 ? null : reunir(contenu(premiere, null), contenu(seconde, null), premiere.n, ctx.tampon.lignes());
  return { lu, suivante: premiere.suivante, voisins: [...premiere.voisins, ...seconde.voisins] };
}

function reunir(a: ContenuLu, b: ContenuLu, de: number, lignes: Lignes): CorpsLu {
  const k = a.carte.cote === 1 ? 0 : 2;
  const montants = a.carte.montants.map((c, i) => (i >> 1 === k >> 1 ? c : b.carte.montants[i])) as unknown as Carte['montants'];
  const repli = [a.carte.repli[0] >= 0 ? a.carte.repli[0] : b.carte.repli[0], a.carte.repli[1] >= 0 ? a.carte.repli[1] : b.carte.repli[1]] as const;
  return {
    carte: { ...a.carte, droite: b.carte.droite, montants, repli, intitules: [...a.carte.intitules, ...b.carte.intitules] },
    seconde: { compte: b.carte.compte, libelle: b.carte.libelle, de },
    lignes: avecInconnus(lignes, [...a.inconnus, ...b.inconnus]),
    totaux: [...a.totaux, ...b.totaux], rubriques: [...a.rubriques, ...b.rubriques],
    signalements: [...a.signalements, ...b.signalements], nonPlaces: [...a.nonPlaces, ...b.nonPlaces],
    restes: reunirRestes(a.restes, b.restes, de),
    textes: [...a.textes, ...b.textes], deductions: [...new Set([...a.deductions, ...b.deductions])],
    groupe: a.groupe ?? b.groupe, repli: a.repli, derniere: Math.max(a.derniere, b.derniere),
  };
}

function reunirRestes(a: RestesLus | null, b: RestesLus | null, de: number): RestesLus | null {
  if (a === null && b === null) return null;
  const montants = a?.montants ?? Array.from({ length: 2 * de }, () => 0);
  return {
    colonnes: [...(a?.colonnes ?? []), ...(b?.colonnes ?? [])], montants: [...montants, ...(b?.montants ?? [])],
    signalements: [...(a?.signalements ?? []), ...(b?.signalements ?? [])], nonPlaces: [...(a?.nonPlaces ?? []), ...(b?.nonPlaces ?? [])],
  };
}
