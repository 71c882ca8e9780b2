import { adresse, type Valeur } from '../../domaine/grille';
import { sectionDuCode } from '../../domaine/section';
import { PAS_UN_CHAPITRE, PAS_UNE_FONCTION } from '../fautes';
import { brut, cleDuNombre, estVide } from '../texte/cellules';
import { coiffe } from '../texte/imputation';
import { sectionEcrite } from '../texte/ligneTexte';
import { codeDeduit } from './deductions';
import type { EtatCorps } from './etat';
import { cleDuGroupe } from './groupes';
import { cleDesChiffres, texteDe } from './lexique';
import { codeDuLibelle } from './zeroPerdu';

export function sectionDe(e: EtatCorps, row: readonly Valeur[], compte: number): 0 | 1 | 2 {
  if (e.carte.section >= 0) {
    const v = row[e.carte.section] as Valeur;
    if (v !== e.sectionVue || v === null) {
      if (typeof v === 'string' && v.trim() !== '') {
        e.sectionVue = v;
        e.sectionVueCode = sectionEcrite(v);
      } else if (!fusionne(e, v)) e.sectionVueCode = 0;
    }
    if (e.sectionVueCode !== 0) return e.sectionVueCode;
  }
  if (e.section !== 0) return e.section;
  let s = e.sectionParCode.get(compte);
  if (s === undefined) {
    const nom = sectionDuCode(texteDe(compte));
    s = nom === 'fonctionnement' ? 1 : nom === 'investissement' ? 2 : 0;
    e.sectionParCode.set(compte, s);
  }
  return s;
}

/** Une cellule de section vide sous une autre la répète : c'est l'usage des cellules fusionnées et des tableaux croisés. */
function fusionne(e: EtatCorps, v: Valeur | undefined): boolean {
  return estVide(v) && e.sectionVue !== null;
}

export function chapitreDeColonne(e: EtatCorps, row: readonly Valeur[], r: number, compte: number): number {
  const { tampon } = e.ctx;
  const v = e.valeurEn(row, r, e.carte.chapitre);
  if (v === e.chapitreVu && e.chapitreVuRang >= 0 && typeof v === 'string') return e.chapitreVuRang;
  if (estVide(v)) {
    if (e.chapitreVuRang >= 0 && coiffe(e.chapitreVuCle, compte)) return e.chapitreVuRang;
    if (e.chapitre >= 0 && coiffe(e.chapitreCle, compte)) return e.chapitre;
    return -1;
  }
  const cle = cleChapitre(e, v, r, e.carte.chapitre, compte);
  if (cle < 0) return -1;
  e.chapitreVu = v;
  e.chapitreVuCle = cle;
  e.chapitreVuRang = tampon.codesChapitres.rang(cle);
  // « 11 » déduit du compte de la ligne ne vaut que pour elle.
  if (typeof v === 'string' && cle !== e.cleTexte(v)) e.chapitreVu = null;
  return e.chapitreVuRang;
}

export function chapitreDeLaLigne(e: EtatCorps, row: readonly Valeur[]): number {
  const v = e.carte.chapitre >= 0 ? row[e.carte.chapitre] : null;
  return typeof v === 'string' ? e.cleTexte(v) : typeof v === 'number' ? cleDuNombre(v) : -1;
}

/** Clé du chapitre écrit dans une cellule ; « 11 » pour « 011 » n'est relu que s'il n'y a pas d'autre lecture. */
export function cleChapitre(e: EtatCorps, v: Valeur, r: number, c: number, compte: number): number {
  if (typeof v === 'string') {
    const cle = e.cleTexte(v);
    const groupe = cle < 100 ? cleDuGroupe(e, v, r, c, compte) : -1;
    if (groupe > 0) return groupe;
    if (cle < 0) {
      e.nonPlaces.push({ ...e.position(r, c), brut: brut(v), ...PAS_UN_CHAPITRE });
      return -1;
    }
    return e.ctx.typee || cle >= 1000 ? cle : deduire(e, cle, r, c, compte);
  }
  if (typeof v === 'number') {
    const cle = cleDuNombre(v);
    const groupe = cle < 100 ? cleDuGroupe(e, v, r, c, compte) : -1;
    if (groupe > 0) return groupe;
    if (cle >= 0) return cle >= 1000 ? cle : deduire(e, cle, r, c, compte);
  }
  e.nonPlaces.push({ ...e.position(r, c), brut: brut(v), ...PAS_UN_CHAPITRE });
  return -1;
}

export function deduire(e: EtatCorps, cle: number, r: number, c: number, compte: number): number {
  const deduit = codeDeduit(cle, compte, e.section);
  if (deduit === cle) {
    const dit = codeDuLibelle(e, cle, r);
    if (dit !== cle) e.dire(`${c} ${cle} ${dit}`, () => `${adresse(e.position(r, c))} : ${texteDe(cle)} est lu ${texteDe(dit)}, d’après son libellé : le zéro de tête a été perdu par le tableur.`);
    return dit;
  }
  e.dire(`${c} ${cle}`, () => `${adresse(e.position(r, c))} : ${texteDe(cle)} est lu ${texteDe(deduit)}, le zéro de tête ayant été perdu par le tableur.`);
  return deduit;
}

export function fonctionDeColonne(e: EtatCorps, row: readonly Valeur[], r: number): number {
  const f = e.carte.fonction >= 0 ? row[e.carte.fonction] : null;
  return f === null || f === undefined || f === '' ? -1 : rangFonction(e, f, r);
}

export function operationDeColonne(e: EtatCorps, row: readonly Valeur[]): number {
  const o = e.carte.operation >= 0 ? row[e.carte.operation] : null;
  return estVide(o) ? -1 : rangOperation(e, o as Valeur);
}

function rangFonction(e: EtatCorps, v: Valeur, r: number): number {
  const { tampon } = e.ctx;
  if (typeof v === 'string') {
    const genre = cleDesChiffres(v);
    if (genre > 0) return tampon.codesFonctions.rang(genre);
    const mot = v.trim().toUpperCase();
    if (mot === '') return -1;
    if (/^[0-9A-Z]{1,8}$/.test(mot)) return tampon.codesFonctions.rangMot(mot);
  } else if (typeof v === 'number') {
    const cle = cleDuNombre(v);
    if (cle >= 0) return tampon.codesFonctions.rang(cle);
  }
  e.nonPlaces.push({ ...e.position(r, e.carte.fonction), brut: brut(v), ...PAS_UNE_FONCTION });
  return -1;
}

function rangOperation(e: EtatCorps, v: Valeur): number {
  const { tampon } = e.ctx;
  if (typeof v === 'number') {
    const cle = cleDuNombre(v);
    if (cle >= 0) return tampon.codesOperations.rang(cle);
  }
  const texte = brut(v);
  const cle = cleDesChiffres(texte);
  return cle > 0 ? tampon.codesOperations.rang(cle) : tampon.codesOperations.rangMot(texte.toUpperCase());
}
