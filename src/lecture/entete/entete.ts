import type { Valeur } from '../../domaine/grille';
import type { Disposition } from '../../domaine/tableau';
import type { Cellules } from '../texte/cellules';
import { roleDe, type Cle, type Nature } from './vocabulaire';

/** Une valeur de l'en-tête qu'on ne sait pas interpréter sans deviner. */
export interface Ambiguite { readonly ligne: number; readonly colonne: number; readonly brut: string }

/** Où lire chaque donnée d'un tableau, en indices de la grille ; -1 si la colonne manque. */
export interface Carte {
  disposition: Disposition;
  /** Première ligne de l'en-tête et première ligne du corps. */
  readonly debut: number;
  readonly corps: number;
  /** Colonnes extrêmes de l'en-tête, comprises. */
  gauche: number;
  droite: number;
  section: number;
  sens: number;
  chapitre: number;
  compte: number;
  libelle: number;
  fonction: number;
  operation: number;
  readonly montants: readonly [number, number, number, number];
  /** Colonnes qui valent pour la colonne « Vote » quand elle est encore vide : propositions nouvelles, en dépense et en recette. */
  readonly repli: readonly [number, number];
  /** Colonnes des restes à réaliser, en dépense et en recette, ou `null`. */
  readonly restes: readonly [number, number] | null;
  /** Toutes les colonnes de montants, et leur intitulé. */
  readonly intitules: readonly { readonly colonne: number; readonly texte: string }[];
  /** Vrai si une même colonne porte dépenses et recettes : le sens vient alors de la ligne. */
  readonly parSens: boolean;
  /** Moitié d'un tableau en T : son sens (1 dépense, 2 recette), et les colonnes de l'autre, seconde borne exclue. */
  readonly cote: 0 | 1 | 2;
  readonly jumelle: readonly [number, number] | null;
  readonly ambiguites: readonly Ambiguite[];
  /** Textes des cellules d'en-tête, pour en tirer le type et l'exercice. */
  readonly textes: readonly string[];
}

interface ColonneEnTete {
  readonly colonne: number;
  readonly cle: Cle | null;
  readonly sens: 0 | 1 | 2;
  readonly nature: Nature | null;
  readonly texte: string;
  readonly ligne: number;
}

/** Ordre de préférence de la colonne qui porte ce que l'assemblée décide : la DM, sinon le vote, les propositions, un montant. */
const PREFERENCE: readonly Nature[] = ['dm', 'vote', 'propositions', 'montant', 'nu', 'anterieur', 'rar', 'cumul'];

/** Les en-têtes qui commencent en ligne `r`, entre les colonnes `c0` et `c1` exclue, de gauche à droite. */
export function reconnaitre(cellules: Cellules, r: number, c0: number, c1: number): Carte[] {
  const haut = rolesDe(cellules, r, c0, c1);
  if (haut.length === 0) return [];
  const seul = cartes(haut, r, 1);
  const bas = rolesDe(cellules, r + 1, c0, c1);
  if (bas.length < 2) return seul.cartes;
  const double = cartes(fusionner(haut, bas, cellules[r] ?? []), r, 2);
  return double.score > seul.score + 1 ? double.cartes : seul.cartes;
}

function rolesDe(cellules: Cellules, r: number, c0: number, c1: number): ColonneEnTete[] {
  const ligne = cellules[r];
  const roles: ColonneEnTete[] = [];
  if (ligne === undefined) return roles;
  let muettes = 0;
  const fin = Math.min(c1, ligne.length);
  for (let c = c0; c < fin; c++) {
    const v = ligne[c];
    if (typeof v === 'string' && v !== '') {
      const role = roleDe(v);
      if (role !== null) roles.push({ colonne: c, cle: role.cle, sens: role.sens, nature: role.nature, texte: v, ligne: r });
      else if (v.trim() !== '') muettes++;
    } else if (typeof v === 'number') return [];
  }
  return muettes > roles.length + 3 ? [] : roles;
}

/** Réunit deux rangées d'en-tête : la rangée du haut vaut pour les colonnes qui suivent, jusqu'à sa cellule suivante. */
function fusionner(haut: readonly ColonneEnTete[], bas: readonly ColonneEnTete[], ligneHaut: readonly Valeur[]): ColonneEnTete[] {
  const reunies: ColonneEnTete[] = [];
  const employees = new Set<ColonneEnTete>();
  for (const b of bas) {
    let groupe: ColonneEnTete | undefined;
    for (const h of haut) if (h.colonne <= b.colonne) groupe = h;
    if (groupe !== undefined && groupe.colonne < b.colonne && interrompu(ligneHaut, groupe.colonne, b.colonne)) groupe = undefined;
    if (groupe === undefined || (groupe.cle !== null && groupe.colonne !== b.colonne)) {
      reunies.push(b);
      continue;
    }
    if (groupe.cle === null) employees.add(groupe);
    if (b.cle !== null) {
      // Sous « Dépenses », une colonne « Compte » garde le sens du groupe.
      reunies.push({ ...b, sens: groupe.sens });
      if (groupe.cle !== null) employees.add(groupe);
      continue;
    }
    if (groupe.cle !== null) { reunies.push(b); continue; }
    reunies.push({ ...b, sens: b.sens || groupe.sens, nature: b.nature === 'nu' && groupe.nature !== null && groupe.nature !== 'nu' ? groupe.nature : b.nature ?? groupe.nature });
  }
  const colonnes = new Set(bas.map((b) => b.colonne));
  for (const h of haut) if (!employees.has(h) && !colonnes.has(h.colonne)) reunies.push(h);
  return reunies.sort((a, b) => a.colonne - b.colonne);
}

function interrompu(ligne: readonly Valeur[], de: number, a: number): boolean {
  for (let c = de + 1; c <= a; c++) {
    const v = ligne[c];
    if (typeof v === 'string' && v.trim() !== '' && roleDe(v) === null) return true;
  }
  return false;
}

function cartes(colonnes: readonly ColonneEnTete[], r: number, hauteur: number): { cartes: Carte[]; score: number } {
  const trouvees: Carte[] = [];
  let score = 0;
  for (const fenetre of fenetres(colonnes)) {
    const carte = evaluer(fenetre, r, hauteur);
    if (carte === null) continue;
    trouvees.push(carte);
    score += fenetre.length;
  }
  return { cartes: trouvees, score };
}

/** Sépare les tableaux posés côte à côte : une clé, ou un montant déjà vu après un blanc, rouvre une fenêtre. */
function fenetres(colonnes: readonly ColonneEnTete[]): ColonneEnTete[][] {
  const toutes: ColonneEnTete[][] = [];
  let courante: ColonneEnTete[] = [];
  let montants = 0;
  for (let i = 0; i < colonnes.length; i++) {
    const c = colonnes[i] as ColonneEnTete;
    const precedente = colonnes[i - 1];
    const resteMontant = colonnes.slice(i).some((x) => x.cle === null);
    const cleRouvre = c.cle !== null && montants > 0 && resteMontant && courante.some((x) => x.cle === c.cle);
    const montantRouvre = c.cle === null && precedente !== undefined && c.colonne > precedente.colonne + 1
      && precedente.cle === null && courante.some((x) => x.cle === null && x.sens === c.sens && x.nature === c.nature) && montants > 1;
    if (cleRouvre || montantRouvre) {
      toutes.push(courante);
      courante = [];
      montants = 0;
    }
    courante.push(c);
    if (c.cle === null) montants++;
  }
  if (courante.length > 0) toutes.push(courante);
  return toutes;
}

function evaluer(fenetre: readonly ColonneEnTete[], r: number, hauteur: number): Carte | null {
  const ambiguites: Ambiguite[] = [];
  const cle = (k: Cle): number => fenetre.find((c) => c.cle === k)?.colonne ?? -1;
  const montants = fenetre.filter((c) => c.cle === null);
  if (montants.length === 0) return null;
  const choix = choisir(montants, ambiguites);
  if (choix === null) return null;
  let compte = cle('compte'), chapitre = cle('chapitre');
  const libelle = cle('libelle');
  if (compte < 0 && chapitre >= 0) [compte, chapitre] = [chapitre, -1];
  // Sans aucune clé, il faut au moins « Dépenses » et « Recettes » ; une colonne seule a besoin d'une clé de plus.
  if (compte < 0 && libelle < 0 && !(choix.montants[1] >= 0 && choix.montants[3] >= 0 && !choix.parSens)) return null;
  signalerCles(fenetre, ambiguites);
  return {
    disposition: disposition(choix, montants, cle('section') >= 0 && cle('chapitre') >= 0 && cle('compte') >= 0),
    debut: r, corps: r + hauteur,
    gauche: (fenetre[0] as ColonneEnTete).colonne, droite: (fenetre[fenetre.length - 1] as ColonneEnTete).colonne,
    section: cle('section'), sens: cle('sens'), chapitre, compte, libelle, fonction: cle('fonction'), operation: cle('operation'),
    montants: choix.montants, repli: choix.repli, restes: restesDe(montants, choix), intitules: montants,
    parSens: choix.parSens, cote: 0, jumelle: null, ambiguites,
    textes: fenetre.map((c) => c.texte),
  };
}

/** Les colonnes de restes à réaliser, quand elles s'ajoutent à celles que l'assemblée vote. */
function restesDe(montants: readonly ColonneEnTete[], { nature }: Choix): Carte['restes'] {
  if (nature === 'rar') return null;
  const colonne = (sens: 0 | 1 | 2): number => montants.find((c) => c.nature === 'rar' && c.sens === sens)?.colonne ?? -1;
  const commune = colonne(0), restes = [Math.max(colonne(1), commune), Math.max(colonne(2), commune)] as const;
  return restes[0] < 0 && restes[1] < 0 ? null : restes;
}

interface Choix {
  readonly montants: readonly [number, number, number, number];
  readonly repli: readonly [number, number];
  readonly parSens: boolean;
  readonly nature: Nature;
}

function choisir(montants: readonly ColonneEnTete[], ambiguites: Ambiguite[]): Choix | null {
  const quatre = [['moins', 1], ['plus', 1], ['moins', 2], ['plus', 2]] as const;
  const cols = quatre.map(([nature, sens]) => unique(montants, nature, sens, ambiguites));
  if (cols.filter((c) => c >= 0).length >= 2 && ((cols[0] as number) >= 0 || (cols[2] as number) >= 0)) {
    return { montants: cols as unknown as Choix['montants'], repli: [-1, -1], parSens: false, nature: 'plus' };
  }
  if (cols.some((c) => c >= 0)) return { montants: cols as unknown as Choix['montants'], repli: [-1, -1], parSens: false, nature: 'plus' };
  const moins = unique(montants, 'moins', 0, ambiguites), plus = unique(montants, 'plus', 0, ambiguites);
  if (moins >= 0 && plus >= 0) return { montants: [moins, plus, moins, plus], repli: [-1, -1], parSens: true, nature: 'plus' };
  const d = prefere(montants, 1, ambiguites), rec = prefere(montants, 2, ambiguites);
  if (d !== null || rec !== null) {
    const nature = (d ?? rec)?.nature as Nature;
    return { montants: [-1, d?.colonne ?? -1, -1, rec?.colonne ?? -1], repli: [d?.repli ?? -1, rec?.repli ?? -1], parSens: false, nature };
  }
  const s = prefere(montants, 0, ambiguites);
  if (s === null || s.nature === 'cumul' || ((s.nature === 'anterieur' || s.nature === 'rar') && montants.length > 1 && !plusRecente(s.colonne, montants))) return null;
  return { montants: [-1, s.colonne, -1, s.colonne], repli: [s.repli, s.repli], parSens: true, nature: s.nature };
}

function prefere(montants: readonly ColonneEnTete[], sens: 0 | 1 | 2, ambiguites: Ambiguite[]): { colonne: number; nature: Nature; repli: number } | null {
  for (const nature of PREFERENCE) {
    const colonne = unique(montants, nature, sens, ambiguites);
    if (colonne < 0) continue;
    const repli = nature === 'vote' ? unique(montants, 'propositions', sens, ambiguites) : -1;
    return { colonne, nature, repli };
  }
  return null;
}

/**
 * La colonne de cette nature et de ce sens ; entre deux exercices, le plus récent ; entre plusieurs « DM n° », la dernière ;
 * entre deux semblables, la première, signalée.
 */
function unique(montants: readonly ColonneEnTete[], nature: Nature, sens: 0 | 1 | 2, ambiguites: Ambiguite[]): number {
  let premiere: ColonneEnTete | null = null;
  for (const c of montants) {
    if (c.nature !== nature || c.sens !== sens) continue;
    if (premiere === null) { premiere = c; continue; }
    if (annee(c.texte) !== annee(premiere.texte) || (nature === 'dm' && numero(c.texte) !== numero(premiere.texte))) {
      if (annee(c.texte) > annee(premiere.texte) || (annee(c.texte) === annee(premiere.texte) && numero(c.texte) > numero(premiere.texte))) premiere = c;
    } else if (nature !== 'anterieur' && nature !== 'rar' && nature !== 'cumul') {
      ambiguites.push({ ligne: c.ligne, colonne: c.colonne, brut: c.texte });
    }
  }
  return premiere === null ? -1 : premiere.colonne;
}

/** « CA 2025 | BP 2026 » : la colonne du dernier exercice est celle du budget présenté. */
function plusRecente(colonne: number, montants: readonly ColonneEnTete[]): boolean {
  const sienne = annee(montants.find((c) => c.colonne === colonne)?.texte ?? '');
  return sienne > 0 && montants.every((c) => c.colonne === colonne || annee(c.texte) < sienne);
}

function annee(texte: string): number {
  return Number(/\b(?:19|20)\d\d\b/.exec(texte)?.[0] ?? 0);
}

function numero(texte: string): number {
  return Number(/\d+/.exec(texte.replace(/\b(?:19|20)\d\d\b/, ''))?.[0] ?? -1);
}

function signalerCles(fenetre: readonly ColonneEnTete[], ambiguites: Ambiguite[]): void {
  for (let i = 1; i < fenetre.length; i++) {
    const c = fenetre[i] as ColonneEnTete;
    if (c.cle === null || c.cle === 'libelle') continue;
    const jumelle = fenetre.slice(0, i).find((x) => x.cle === c.cle && x.texte.trim().toLowerCase() === c.texte.trim().toLowerCase());
    if (jumelle) ambiguites.push({ ligne: c.ligne, colonne: c.colonne, brut: c.texte });
  }
}

function disposition(choix: Choix, montants: readonly ColonneEnTete[], modele: boolean): Disposition {
  const autres = montants.some((c) => c.nature === 'anterieur' || c.nature === 'rar' || c.nature === 'cumul');
  if (modele && !choix.parSens) return 'modele';
  if (choix.montants[0] >= 0 && !choix.parSens) return 'quatre-colonnes';
  if (choix.nature === 'vote' || (choix.nature === 'propositions' && !montants.some((c) => c.nature === 'cumul'))) return 'maquette';
  if (autres || choix.montants[0] >= 0) return 'suite';
  return choix.parSens ? 'signee' : 'deux-colonnes';
}
