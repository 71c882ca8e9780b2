import type { Valeur } from '../../domaine/grille';
import { reconnaitre } from '../entete/entete';
import { APRES_LE_TOTAL_GENERAL, NI_COMPTE_NI_TOTAL, SANS_COMPTE_NI_LIBELLE, TOTAL_DE_QUOI } from '../fautes';
import { brut, cleDuNombre, estVide, semblEnTete } from '../texte/cellules';
import { CODE_SEUL, CODE_SUIVI, PAS_UN_CODE, analyserImputation, coiffe, peutEtreChapitre } from '../texte/imputation';
import { analyserTexte } from '../texte/ligneTexte';
import { chapitreDeLaLigne, cleChapitre, deduire, sectionDe } from './codes';
import { type EtatCorps, type ContenuLu, type CorpsLu } from './etat';
import { cleDuGroupe } from './groupes';
import { cleFusionnee, compteSuivant, lireLigne, repeteEnDessous } from './lignes';
import { analyserCode, avecInconnus, memeMoitie, memeTableau, poser, vide } from './outils';
import { lireLignesOrdinaires, passable } from './passe';
import { reduire } from './reduction';
import { AU_DESSUS, rubriquesDEnTete, titreCommun } from './rubriques';
import { ajouterTotal, lignesApres, lireTotalChapitre, lireTotalGeneral, lireTotalNu, lireTotalSection, ouvrirChapitre, ouvrirRubrique } from './totaux';

/*
 * Un corps se lit de haut en bas, une rangée à la fois. Son état (`EtatCorps`) dit où l'on en est :
 *
 *   rubrique  section, sens        ouverte par « DEPENSES FONCTIONNEMENT », close par la suivante ou par le total de la section
 *   chapitre  chapitre, debutChapitre   ouvert par « 011 Charges… » ou par rien ; clos par un compte d'un autre chapitre, un total, une rubrique
 *   section   debutSection         première ligne que couvrira le prochain total de section
 *   variation  titre qui ouvre ou réduit des crédits (reduction.ts) ; clos par le suivant, ou par un titre d'une autre section ou d'un autre sens
 *   clos      après le total général : plus rien ne s'additionne, tout ce qui porte un montant est signalé
 *   blancs    rangées vides de suite : après deux, un texte n'est plus du tableau
 *   titreDepuis   un titre de décision est passé : un en-tête ouvrirait un autre tableau
 *
 * Une rangée est, dans l'ordre où on l'essaie : une suite de lignes ordinaires (passe.ts), une ligne dont le compte est écrit
 * (lignes.ts), du vide, un en-tête répété ou voisin, un chapitre, un texte (rubrique, total, contrôle, titre). Ce qui n'est
 * rien de cela et porte un montant est rendu dans `nonPlaces`, avec sa cellule, et rend sa section inconnue.
 * Les lignes elles-mêmes vont dans le tampon du contexte ; deux moitiés de tableau (enT.ts) y écrivent l'une après l'autre.
 */

/** Lit jusqu'à la ligne `fin` exclue ; les lignes avant `libre` sont à un autre tableau. */
export function lireCorps(e: EtatCorps, fin: number, libre: number): CorpsLu | null {
  const { tampon } = e.ctx;
  tampon.commencer(Math.max(0, fin - e.carte.corps));
  parcourir(e, fin, libre);
  return rendre(e);
}

/** Lit les lignes à la suite de celles que `tampon` porte déjà. */
export function parcourir(e: EtatCorps, fin: number, libre: number): void {
  const { imputation, tampon } = e.ctx;
  const { cellules, carte } = e;
  imputation.enMilliers = null;
  rubriquesDEnTete(e, Math.max(libre, carte.debut - AU_DESSUS), carte.corps);
  const colonne = carte.compte;
  const ordinaires = passable(carte) && !e.douteux;
  let r = carte.corps;
  for (; r < fin; r++) {
    if (ordinaires && !e.clos) {
      const suite = lireLignesOrdinaires(e, e.ctx, carte, e.c0, r, fin);
      if (suite > r) {
        e.derniere = suite - 1;
        e.blancs = 0;
        e.titreDepuis = false;
        r = suite;
        if (r >= fin) break;
      }
    }
    const row = cellules[r];
    if (row === undefined) continue;
    if (row.length > carte.droite + 1 || e.c0 < carte.gauche) regarderAutour(e, row, r);
    const cle = row[colonne];
    const genre = typeof cle === 'string' ? analyserCode(e, cle) : PAS_UN_CODE;
    if (genre !== PAS_UN_CODE && !e.clos && (imputation.sens !== 0 || !peutEtreChapitre(imputation.compte)) && imputation.compte >= 100) {
      if (lireLigne(e, row, r, cle as string, genre)) continue;
    }
    const saut = lireAutre(e, row, r, cle, genre);
    if (saut < 0) break;
    r += saut;
  }
  e.suivante = r;
  e.fermerChapitre();
  e.fermerRubrique();
  reduire(e);
  tampon.n = e.n;
  for (const t of e.totaux) if (t.genre === 'section' && t.a < e.n) lignesApres(e, t);
}

/** Le corps lu, ou `null` si rien n'en fait un tableau. */
function rendre(e: EtatCorps): CorpsLu | null {
  const { tampon } = e.ctx;
  const { carte } = e;
  if (e.n === 0 && (carte.compte < 0 || e.nonPlaces.length === 0 || e.totaux.length + e.rubriques.length === 0)) return null;
  return contenu(e, avecInconnus(tampon.lignes(), e.inconnus));
}

/** Ce qui a été lu ; les lignes d'une moitié de tableau restent dans `tampon`. */
export function contenu<L>(e: EtatCorps, lignes: L): ContenuLu & { readonly lignes: L } {
  return {
    carte: e.carte, seconde: null, lignes, totaux: e.totaux, rubriques: e.rubriques, signalements: e.signalements, nonPlaces: e.nonPlaces,
    textes: e.textes, deductions: e.deductions, groupe: e.groupe, repli: e.repli, derniere: e.derniere,
    inconnus: e.inconnus, restes: e.restes,
  };
}

/** Tout ce qui n'est pas une ligne ordinaire. Rend le nombre de lignes à sauter en plus, ou -1 si le tableau finit avant `r`. */
function lireAutre(e: EtatCorps, row: readonly Valeur[], r: number, cle: Valeur | undefined, genre: number): number {
  const { imputation } = e.ctx;
  const { carte } = e;
  if (e.occupe(r)) return -1;
  const suite = imputation.suite, code = imputation.compte;
  if (estVide(cle) && vide(row, e.c0, e.c1)) {
    if (carte.jumelle !== null && titreCommun(e, row, r, carte.jumelle)) return 0;
    e.blancs++;
    return 0;
  }
  const total = genre === PAS_UN_CODE && typeof cle === 'string' && cle.length < 200 && analyserTexte(cle).genre.startsWith('total');
  if (!total && semblEnTete(row, e.c0, e.c1)) {
    const saut = lireEnTete(e, r);
    if (saut !== null) return saut;
  }
  // Un CSV n'a pas de nombres : « 21 » y a pu perdre son zéro comme dans une cellule qui en porte un.
  const sansType = !e.ctx.typee && genre === CODE_SEUL && code < 200 && imputation.sens === 0 && imputation.fonction < 0;
  if (genre !== PAS_UN_CODE && code >= 100 && !sansType) return ligneOuChapitre(e, row, r, cle as string, genre, code, suite);
  if (genre !== PAS_UN_CODE || typeof cle === 'number') {
    const brute = typeof cle === 'number' ? cleDuNombre(cle) : code;
    if (brute >= 0 && (typeof cle === 'number' || sansType || e.aMontants(row))) {
      const deduit = brute < 1000 ? deduire(e, brute, r, carte.compte, chapitreDeLaLigne(e, row)) : brute;
      if (deduit >= 100) {
        poser(imputation, deduit);
        return ligneOuChapitre(e, row, r, '', CODE_SEUL, deduit, 0);
      }
    }
  }
  if (estVide(cle) && carte.chapitre >= 0 && !estVide(row[carte.chapitre]) && ligneDeChapitre(e, row, r)) return 0;
  if (estVide(cle) && cleFusionnee(e, row, r)) return 0;
  lireTexte(e, row, r);
  return 0;
}

function ligneOuChapitre(e: EtatCorps, row: readonly Valeur[], r: number, cle: string, genre: number, code: number, suite: number): number {
  const { imputation } = e.ctx;
  if (e.clos) {
    if (e.aValeurs(row)) e.egarerMontant(row, r, APRES_LE_TOTAL_GENERAL, sectionDe(e, row, code));
    return 0;
  }
  const colonne = e.carte.chapitre >= 0 && !estVide(row[e.carte.chapitre]);
  if (imputation.sens === 0 && !colonne && peutEtreChapitre(code) && (compteSuivant(e, r, code) || repeteEnDessous(e, row, r, code))) {
    ouvrirChapitre(e, row, r, code, genre === CODE_SUIVI ? cle.slice(suite) : e.libelleDe(row));
    return 0;
  }
  if (cle !== '') analyserCode(e, cle);
  else poser(imputation, code);
  if (!lireLigne(e, row, r, cle, genre)) lireTexte(e, row, r);
  return 0;
}

/** Une ligne dont seule la colonne « Chapitre » est remplie : titre de chapitre, ou crédits votés au chapitre. */
function ligneDeChapitre(e: EtatCorps, row: readonly Valeur[], r: number): boolean {
  const { imputation } = e.ctx;
  const v = row[e.carte.chapitre] as Valeur;
  const suivante = e.cellules[r + 1];
  const compteSuivant = suivante?.[e.carte.compte];
  const c = typeof compteSuivant === 'number' ? cleDuNombre(compteSuivant) : typeof compteSuivant === 'string' ? e.cleTexte(compteSuivant) : -1;
  const texte = typeof v === 'string' ? v : '';
  const genre = typeof v === 'string' ? analyserCode(e, v) : PAS_UN_CODE;
  const suite = imputation.suite;
  const groupe = typeof v === 'string' && genre === PAS_UN_CODE ? cleDuGroupe(e, v, r, e.carte.chapitre, e.aMontants(row) ? -1 : c) : 0;
  if (groupe < 0) return false;
  const cle = groupe > 0 ? groupe : typeof v === 'string' && genre === CODE_SUIVI ? imputation.compte : cleChapitre(e, v, r, e.carte.chapitre, c);
  if (cle < 100) return false;
  const repete = suivante?.[e.carte.chapitre];
  const libelle = genre === CODE_SUIVI ? texte.slice(suite) : e.libelleDe(row);
  if (c > 0 && (estVide(repete) || brut(repete) === brut(v)) && (coiffe(cle, c) || brut(repete) === brut(v))) {
    ouvrirChapitre(e, row, r, cle, libelle);
    return true;
  }
  if (!e.aMontants(row)) return false;
  poser(imputation, cle);
  return lireLigne(e, row, r, genre === CODE_SUIVI ? texte : '', genre === CODE_SUIVI ? CODE_SUIVI : CODE_SEUL);
}

/** Un en-tête dans le territoire du tableau : répété, il le continue ; autre, il le termine ; à côté, c'est un voisin. */
function lireEnTete(e: EtatCorps, r: number): number | null {
  const { carte } = e;
  const trouvees = reconnaitre(e.cellules, r, e.c0, e.c1);
  if (trouvees.length === 0) return null;
  for (const t of trouvees) {
    if (t.gauche > carte.droite) { e.voisins.push({ ligne: r, c0: t.gauche, c1: e.c1 }); e.c1 = t.gauche; continue; }
    if (t.droite < carte.gauche) { e.voisins.push({ ligne: r, c0: e.c0, c1: carte.gauche }); e.c0 = carte.gauche; continue; }
    const meme = carte.cote !== 0 ? memeMoitie(t, carte) : memeTableau(t, carte);
    if (!meme || e.clos || e.titreDepuis) return -1;
    e.derniere = t.corps - 1;
    e.blancs = 0;
    rubriquesDEnTete(e, r, t.corps);
    return t.corps - r - 1;
  }
  return null;
}

/** Une ligne de texte : total, rubrique, titre de chapitre, ou texte libre. */
function lireTexte(e: EtatCorps, row: readonly Valeur[], r: number): void {
  const { imputation } = e.ctx;
  const colonne = e.colonneTexte(row);
  if (colonne < 0) {
    if (e.aValeurs(row) && e.blancs < 2 && !e.clos) e.egarerMontant(row, r, SANS_COMPTE_NI_LIBELLE);
    else e.retenir(row, r);
    return;
  }
  const texte = row[colonne] as string;
  const montants = e.aMontants(row);
  const t = analyserTexte(texte);
  if (t.genre === 'controle' || t.genre === 'total-partiel' || t.genre === 'detail') { laisserDeCote(e, row, r, texte, t.genre); return; }
  if (e.clos) { e.retenir(row, r); if (e.blancs === 0 && e.aValeurs(row)) e.egarer(row, r, APRES_LE_TOTAL_GENERAL); return; }
  switch (t.genre) {
    case 'rubrique': {
      const sectionAvant = e.section;
      ouvrirRubrique(e, t, texte, r, colonne);
      if (montants && e.nonNuls(row, r)) {
        e.rubriqueOuverte = ajouterTotal(e, 'section', row, r, texte, { section: t.section || sectionAvant, sens: t.sens }, null, e.n);
      }
      break;
    }
    case 'chapitre': {
      if (analyserImputation(t.chapitre, imputation) === PAS_UN_CODE) break;
      const cle = imputation.compte;
      if (compteSuivant(e, r, cle)) ouvrirChapitre(e, row, r, cle, texte.slice(t.suite));
      else if (montants) { poser(imputation, cle); imputation.suite = t.suite; lireLigne(e, row, r, texte, CODE_SUIVI); }
      else e.retenir(row, r);
      break;
    }
    case 'total-chapitre': lireTotalChapitre(e, t, texte, row, r); break;
    case 'total-section': lireTotalSection(e, t, texte, row, r, t.section); break;
    case 'total-general': lireTotalGeneral(e, t, texte, row, r); break;
    case 'total-nu': lireTotalNu(e, t, texte, row, r); break;
    case 'total-inconnu':
      if (!montants) e.retenir(row, r);
      else if (t.variation !== 0 && e.variation !== null) lireTotalNu(e, t, texte, row, r);
      else if (e.n > e.debutChapitre) lireTotalChapitre(e, t, texte, row, r);
      else e.egarer(row, r, TOTAL_DE_QUOI);
      break;
    default:
      if (e.blancs < 2 && e.aValeurs(row)) e.egarerMontant(row, r, NI_COMPTE_NI_TOTAL);
      else {
        e.retenir(row, r);
        e.blancs++;
        return;
      }
  }
  e.blancs = 0;
}

/** Les lignes qui portent un montant et ne s'additionnent pas, et ce qu'on en dit. */
const LAISSES = {
  controle: 'ligne de contrôle, n’est pas vérifiée',
  'total-partiel': 'total d’une partie des lignes, n’est pas vérifié',
  detail: 'détail de la ligne au-dessus, n’est pas additionné',
};

/** Une ligne de contrôle, le total d'une partie des lignes, le détail d'une ligne : laissée de côté, et c'est dit si elle porte un montant. */
function laisserDeCote(e: EtatCorps, row: readonly Valeur[], r: number, texte: string, genre: keyof typeof LAISSES): void {
  e.blancs = 0;
  if (!e.aValeurs(row)) { e.retenir(row, r); return; }
  e.dire(`laissee ${r}`, () => `Ligne ${r + e.ctx.dl + 1} : « ${texte.trim()} », ${LAISSES[genre]}.`);
  if (genre !== 'detail') e.fermerChapitre();
  if (!e.clos) e.derniere = r;
}

/** Au-delà de la dernière colonne, un en-tête voisin peut commencer sur une ligne ordinaire de ce tableau. */
function regarderAutour(e: EtatCorps, row: readonly Valeur[], r: number): void {
  const { carte } = e;
  if (row.length >= carte.droite + 5 || carte.gauche > 4) e.guetterCA(row);
  if (row.length > carte.droite + 1 && e.c1 > carte.droite + 1 && semblEnTete(row, carte.droite + 1, e.c1)) {
    const [t] = reconnaitre(e.cellules, r, carte.droite + 1, e.c1);
    if (t) { e.voisins.push({ ligne: r, c0: carte.droite + 1, c1: e.c1 }); e.c1 = carte.droite + 1; }
  }
  if (e.c0 < carte.gauche && semblEnTete(row, e.c0, carte.gauche)) {
    const [t] = reconnaitre(e.cellules, r, e.c0, carte.gauche);
    if (t) { e.voisins.push({ ligne: r, c0: e.c0, c1: carte.gauche }); e.c0 = carte.gauche; }
  }
}
