import type { Grille, Valeur } from '../../domaine/grille';
import { MONTANT_MAX, TOLERANCE_RESIDU } from '../../domaine/montant';
import type { Signalement } from '../../domaine/tableau';
import { reels } from '../../memoire/reserve';
import { ressembleAUnCA } from '../compteAdministratif/ressemble';
import { cleDesChiffres } from '../corps/lexique';
import { centimes, cleOrdinaire, passable, rien, seule } from '../corps/passe';
import { AU_DESSUS } from '../corps/rubriques';
import type { Carte } from '../entete/entete';
import { memes, reconnaitreVu } from '../entete/enTetesVus';
import { semblEnTete, type Cellules } from '../texte/cellules';
import { sectionEcrite } from '../texte/ligneTexte';
import { assembler, type Totaux } from './totaux';

/** Comptes déjà trouvés ordinaires, dans une limite : les relire chiffre à chiffre doublerait la durée. */
const comptesVus = new Set<string>();
const COMPTES_GARDES = 16_384;
/** Chapitres prévus d'abord ; un plan en a une cinquantaine. */
const CHAPITRES = 24;

/**
 * Les totaux d'une feuille dont le premier tableau a une colonne par donnée, et rien que des lignes ordinaires jusqu'à
 * la dernière, au sens de `lireLignesOrdinaires` ; `null` dans tout autre cas. Un essai du dépôt tient l'égalité avec
 * la lecture entière.
 */
export function totauxOrdinaires({ cellules, typee }: Grille): Totaux | null {
  const enTete = premierEnTete(cellules);
  if (enTete === null) return null;
  const { carte } = enTete;
  const { section: cSection, chapitre: cChapitre, compte: cCompte, libelle: cLibelle, montants: [cDm, cDp, cRm, cRp] } = carte;
  const largeur = carte.droite + 1, decale = carte.gauche > 0, fin = cellules.length;
  const signalements: Signalement[] = [], rangs = new Map<unknown, number>();
  let sommes = reels(12 * CHAPITRES);
  let compteVu: Valeur | undefined, sectionVue: Valeur | undefined, chapitreVu: Valeur | undefined, section = 0, rang = -1, s = 0;
  const vus: number[] = [];
  for (let r = enTete.corps; r < fin; r++) {
    const row = cellules[r];
    if (row === undefined || ((decale || row.length > largeur) && !seule(row, 0, carte))) return null;
    const compte = row[cCompte], libelle = row[cLibelle];
    if (typeof libelle !== 'string' || libelle.length === 0) {
      if (resteVide(cellules, r)) break;
      return null;
    }
    if (compte !== compteVu || compte === undefined) {
      if (!comptesVus.has(compte as string) && !apprendre(compte)) return null;
      compteVu = compte;
    }
    const se = row[cSection], ch = row[cChapitre];
    if (se !== sectionVue || ch !== chapitreVu || rang < 0) {
      section = typeof se === 'string' ? sectionEcrite(se) : 0;
      if (section === 0) return null;
      const connu = rangs.get(ch);
      if (connu === undefined) {
        const cle = typeof ch === 'string' ? cleDesChiffres(ch) : -1;
        if (cle < 100 || (!typee && cle < 1000)) return null;
        rang = rangs.size;
        rangs.set(ch, rang);
        if (12 * (rang + 1) > sommes.length) sommes = agrandir(sommes);
      } else rang = connu;
      s = 12 * rang + 4 * section;
      vus[3 * rang + section] = 1;
      sectionVue = se;
      chapitreVu = ch;
    }
    const dm = row[cDm], dp = row[cDp], rm = row[cRm], rp = row[cRp];
    if (dm !== null && cDm >= 0) sommes[s] = (sommes[s] as number) + exacts(dm, typee, signalements);
    if (dp !== null && cDp >= 0) sommes[s + 1] = (sommes[s + 1] as number) + exacts(dp, typee, signalements);
    if (rm !== null && cRm >= 0) sommes[s + 2] = (sommes[s + 2] as number) + exacts(rm, typee, signalements);
    if (rp !== null && cRp >= 0) sommes[s + 3] = (sommes[s + 3] as number) + exacts(rp, typee, signalements);
  }
  return rang < 0 ? null : assembler(sommes, vus, [...rangs.keys()] as string[]);
}

/** Le dernier en-tête trouvé et ses deux lignes : une feuille recalculée a gardé le sien. */
let dernier: { readonly haut: readonly Valeur[]; readonly bas: readonly Valeur[]; readonly carte: Carte } | null = null;
const AUCUNE: readonly Valeur[] = [];

/** Le premier en-tête de la feuille et la ligne qui le suit, s'il est seul et que rien n'annonce un compte administratif. */
function premierEnTete(cellules: Cellules): { readonly carte: Carte; readonly corps: number } | null {
  for (let r = 0; r < cellules.length; r++) {
    const haut = cellules[r] ?? AUCUNE, bas = cellules[r + 1] ?? AUCUNE;
    if (dernier !== null && memes(haut, dernier.haut) && memes(bas, dernier.bas)) {
      return reduit(cellules, r) ? null : { carte: dernier.carte, corps: r + dernier.carte.corps - dernier.carte.debut };
    }
    if (ressembleAUnCA(haut)) return null;
    const cartes = semblEnTete(haut, 0, Infinity) ? reconnaitreVu(cellules, r, 0, Infinity) : [];
    const [carte] = cartes;
    if (carte === undefined) continue;
    if (cartes.length > 1 || !passable(carte) || reduit(cellules, r)) return null;
    dernier = { haut, bas, carte };
    return { carte, corps: carte.corps };
  }
  return null;
}

/** Vrai si un titre au-dessus de l'en-tête peut dire que les crédits sont réduits : la lecture entière en décide. */
function reduit(cellules: Cellules, enTete: number): boolean {
  for (let r = Math.max(0, enTete - AU_DESSUS); r < enTete; r++) if (cellules[r]?.some((v) => typeof v === 'string' && /r[ée]d|dimin|annul|moins/i.test(v)) === true) return true;
  return false;
}

function apprendre(compte: Valeur | undefined): boolean {
  if (cleOrdinaire(compte) < 0) return false;
  if (comptesVus.size >= COMPTES_GARDES) comptesVus.clear();
  comptesVus.add(compte as string);
  return true;
}

function exacts(v: Valeur | undefined, typee: boolean, signalements: Signalement[]): number {
  if (typeof v === 'number') {
    const x = Math.round(v * 100);
    // Un résidu de calcul vaut ses centimes, et n'a personne ici à qui être signalé.
    if ((x / 100 === v || Math.abs(v * 100 - x) < TOLERANCE_RESIDU) && x <= MONTANT_MAX && x >= -MONTANT_MAX) return x;
  }
  return centimes(v, 0, 0, typee, signalements);
}

function resteVide(cellules: Cellules, de: number): boolean {
  for (let r = de; r < cellules.length; r++) if (!(cellules[r] ?? []).every(rien)) return false;
  return true;
}

function agrandir(t: Float64Array): Float64Array {
  const double = reels(2 * t.length);
  double.set(t);
  return double;
}
