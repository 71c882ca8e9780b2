import type { ChapitreCode } from '../../domaine/codes';
import type { Valeur } from '../../domaine/grille';
import type { ColonneMontant, TotalAffiche } from '../../domaine/tableau';
import { apresSonTotal, TOTAL_DE_QUOI, TOTAL_SANS_SENS } from '../fautes';
import { brut, estVide } from '../texte/cellules';
import { PAS_UN_CODE, analyserImputation } from '../texte/imputation';
import { type LigneTexte, analyserTexte } from '../texte/ligneTexte';
import { centimesDeCellule } from '../texte/montantCellule';
import { type EtatCorps, SECTIONS, SENS, type TotalOuvert, taire } from './etat';
import { texteDe } from './lexique';
import { contexteDe, reduire, suivreVariation, type Variation } from './reduction';

export function ouvrirRubrique(e: EtatCorps, t: LigneTexte, texte: string, r: number, c: number): void {
  e.fermerChapitre();
  e.fermerRubrique();
  reduire(e);
  const section = e.section, sous = contexteDe(e, t);
  e.commencerChapitre();
  if (t.section !== 0) {
    if (t.section !== section) e.commencerSection();
    e.section = t.section;
  }
  // Une cellule de chapitre vide répète celle du dessus, pas celle d'une autre rubrique.
  e.chapitreVuRang = -1;
  if (t.sens !== 0 || t.section !== 0) e.sens = t.sens || e.carte.cote;
  suivreVariation(e, t, texte, e.position(r, c), sous);
  e.rubriques.push({ ...e.position(r, c), texte: texte.trim(), section: SECTIONS[t.section] ?? null, sens: SENS[t.sens] ?? null, de: e.n });
  e.derniere = Math.max(e.derniere, r);
}

export function ouvrirChapitre(e: EtatCorps, row: readonly Valeur[], r: number, cle: number, libelle: string): void {
  const { tampon } = e.ctx;
  e.fermerChapitre();
  e.chapitre = tampon.codesChapitres.rang(cle);
  e.chapitreCle = cle;
  e.commencerChapitre();
  e.derniere = r;
  if (e.aMontants(row)) e.chapitreOuvert = ajouterTotal(e, 'chapitre', row, r, `${texteDe(cle)} ${libelle}`.trim(), { section: 0, sens: 0 }, texteDe(cle), e.n);
}

export function lireTotalChapitre(e: EtatCorps, t: LigneTexte, texte: string, row: readonly Valeur[], r: number): void {
  const { imputation, tampon } = e.ctx;
  let code = t.chapitre;
  let cle = -1;
  if (code !== '') {
    if (analyserImputation(code, imputation) === PAS_UN_CODE) return e.egarer(row, r, TOTAL_DE_QUOI);
    cle = imputation.compte;
  } else if (e.chapitre >= 0) { cle = e.chapitreCle; code = texteDe(cle); }
  if (e.chapitre >= 0 && e.chapitreOuvert === null) e.chapitre = -1;
  e.fermerChapitre();
  const de = e.debutChapitre;
  if (cle >= 0 && e.n > de) {
    const rang = tampon.codesChapitres.rang(cle);
    for (let i = de; i < e.n; i++) if (tampon.chapitres[i] === -1) tampon.chapitres[i] = rang;
  }
  e.taireInconnus(ajouterTotal(e, 'chapitre', row, r, texte, t, code === '' ? null : code, de), e.inconnusAvantChapitre);
  e.commencerChapitre();
}

export function lireTotalSection(e: EtatCorps, t: LigneTexte, texte: string, row: readonly Valeur[], r: number, section: 0 | 1 | 2): void {
  e.fermerChapitre();
  e.fermerRubrique();
  const de = debutDuTotal(e, row, r, t.sens);
  e.taireInconnus(ajouterTotal(e, 'section', row, r, texte, { section, sens: t.sens }, null, de), e.inconnusAvantSection);
  e.commencerChapitre();
  if (t.sens !== 0 && e.carte.cote === 0) return;
  e.commencerSection();
  e.section = 0;
  e.sens = e.carte.cote;
}

export function lireTotalGeneral(e: EtatCorps, t: LigneTexte, texte: string, row: readonly Valeur[], r: number): void {
  e.fermerChapitre();
  e.fermerRubrique();
  e.taireInconnus(ajouterTotal(e, 'general', row, r, texte, { section: 0, sens: t.sens }, null, e.premiere), 0);
  e.commencerChapitre();
  if (t.sens === 0 || e.carte.cote !== 0) e.clos = true;
}

/** « TOTAL » sans plus : celui de la section en cours si ses lignes sont d'une seule section et que rien ne la ferme déjà, sinon le total général. */
export function lireTotalNu(e: EtatCorps, t: LigneTexte, texte: string, row: readonly Valeur[], r: number): void {
  if (e.variation !== null) return lireTotalVariation(e, e.variation, t, texte, row, r);
  const seul = t.sens === 0 && e.section !== 0 && e.sens !== 0 && unSeulCote(e, row, r);
  if (seul) return lireTotalSection(e, { ...t, sens: e.sens }, texte, row, r, e.section);
  const section = sectionUnique(e, e.debutSection);
  const general = section === 0 || (e.debutSection > e.premiere && !suiteDeSection(e, r));
  if (general && (section === 0 || correspond(e, row, r, e.premiere, t.sens)) ) lireTotalGeneral(e, t, texte, row, r);
  else lireTotalSection(e, t, texte, row, r, section);
}

/** Sous un titre qui ouvre ou réduit, un total est celui de ses lignes, ou le net de tout le tableau s'il lui correspond. */
function lireTotalVariation(e: EtatCorps, v: Variation, t: LigneTexte, texte: string, row: readonly Valeur[], r: number): void {
  e.fermerChapitre();
  e.fermerRubrique();
  reduire(e);
  const net = v.de > e.premiere && (v.de === e.n || correspond(e, row, r, e.premiere, sensDuTotal(e, t.sens)));
  if (t.variation === 0 && net) return lireTotalGeneral(e, t, texte, row, r);
  const section = sectionUnique(e, v.de);
  if (section === 0) e.section = v.sous.section;
  e.taireInconnus(ajouterTotal(e, section === 0 ? 'chapitre' : 'section', row, r, texte, { section, sens: t.sens }, null, v.de), e.inconnusAvantSection);
  e.commencerChapitre();
  if (t.sens === 0) v.de = e.n;
}

/** Première ligne que couvre le total d'une section : la sienne, ou celle du titre qui ouvre ou réduit, s'il nomme la section ou s'il y correspond. */
function debutDuTotal(e: EtatCorps, row: readonly Valeur[], r: number, dit: 0 | 1 | 2): number {
  const v = e.variation;
  if (v === null || v.de <= e.debutSection || v.de === e.n) return e.debutSection;
  reduire(e);
  const sens = sensDuTotal(e, dit);
  if (correspond(e, row, r, e.debutSection, sens)) return e.debutSection;
  return v.nommee || correspond(e, row, r, v.de, sens, v.reduit ? -1 : 1) ? v.de : e.debutSection;
}

/** Le sens d'un total qui ne le dit pas, dans un tableau où une même colonne porte les deux. */
function sensDuTotal(e: EtatCorps, dit: 0 | 1 | 2): 0 | 1 | 2 {
  return dit || e.carte.cote || (e.carte.parSens ? e.sens || sensUnique(e, e.premiere) : 0);
}

/** Signale les lignes de la section écrites après son total, et qu'aucun autre total ni titre ne reprend. */
export function lignesApres(e: EtatCorps, t: TotalOuvert): void {
  const { tampon } = e.ctx;
  const section = SECTIONS.indexOf(t.section), sens = SENS.indexOf(t.sens);
  const titre = e.rubriques.find((x) => x.ligne > t.rang && x.de >= t.a)?.de ?? e.n;
  for (let i = t.a; i < titre; i++) {
    if (section <= 0 || tampon.sections[i] !== section || e.totaux.some((x) => x.genre === 'section' && x.de <= i && i < x.a)) continue;
    for (const k of [0, 1, 2, 3] as const) {
      const m = tampon.montants[4 * i + k] as number;
      if (m === 0 || (sens > 0 && (k < 2) !== (sens === 1))) continue;
      const c = e.colonneLue(k), rang = tampon.rangs[i] as number;
      taire(t, k);
      e.nonPlaces.push({
        ligne: rang, colonne: c + e.ctx.dc, brut: brut(e.cellules[rang - e.ctx.dl]?.[c]),
        ...apresSonTotal(t.rang),
      });
    }
  }
}

/** Sous « DEPENSES FONCTIONNEMENT », un « TOTAL » qui n'a rien côté recettes est celui des dépenses. */
function unSeulCote(e: EtatCorps, row: readonly Valeur[], r: number): boolean {
  if (e.carte.parSens) return true;
  const avant = e.signalements.length;
  const autre = montantsTotal(e, row, r, 0).filter((_, k) => (k < 2) !== (e.sens === 1));
  e.signalements.length = avant;
  return autre.every((m) => m === null || m === 0);
}

function correspond(e: EtatCorps, row: readonly Valeur[], r: number, de: number, sens: 0 | 1 | 2, signe = 1): boolean {
  const { tampon } = e.ctx;
  const avant = e.signalements.length;
  const lus = montantsTotal(e, row, r, sens);
  e.signalements.length = avant;
  const sommes = [0, 0, 0, 0];
  for (let i = 4 * de; i < 4 * e.n; i++) sommes[i & 3] = (sommes[i & 3] as number) + (tampon.montants[i] as number);
  const net = (k: number): number => (e.carte.montants[0] >= 0 && (k & 1) === 1 ? (sommes[k] as number) - (sommes[k - 1] as number) : NaN);
  return lus.every((x, k) => x === null || x === sommes[k] || x === signe * (sommes[k] as number) || x === net(k));
}

function suiteDeSection(e: EtatCorps, r: number): boolean {
  for (let i = r + 1; i < Math.min(e.cellules.length, r + 12); i++) {
    const row = e.cellules[i];
    if (row === undefined) continue;
    const c = e.colonneTexte(row);
    if (c >= 0 && analyserTexte(row[c] as string).genre.startsWith('total')) return true;
  }
  return false;
}

function sectionUnique(e: EtatCorps, de: number): 0 | 1 | 2 {
  const { tampon } = e.ctx;
  const s = e.n > de ? (tampon.sections[de] as 0 | 1 | 2) : 0;
  for (let i = de + 1; i < e.n; i++) if (tampon.sections[i] !== s) return 0;
  return s;
}

export function ajouterTotal(e: EtatCorps, genre: TotalAffiche['genre'], row: readonly Valeur[], r: number, libelle: string, quoi: { section: 0 | 1 | 2; sens: 0 | 1 | 2 }, chapitre: string | null, de: number): TotalOuvert | null {
  let sens = quoi.sens || e.carte.cote;
  e.derniere = r;
  if (e.carte.parSens && sens === 0) {
    sens = e.sens || sensUnique(e, de);
    if (sens === 0 && !e.aMontants(row)) return null;
    if (sens === 0) {
      e.egarer(row, r, TOTAL_SANS_SENS);
      return null;
    }
  }
  const t: TotalOuvert = {
    genre, rang: r + e.ctx.dl, libelle: libelle.trim(), section: SECTIONS[quoi.section || (genre === 'chapitre' ? e.section : 0)] ?? null, chapitre: chapitre as ChapitreCode | null,
    sens: SENS[sens] ?? null, de, a: e.n, montants: montantsTotal(e, row, r, sens),
  };
  e.totaux.push(t);
  return t;
}

function sensUnique(e: EtatCorps, de: number): 0 | 1 | 2 {
  const { tampon } = e.ctx;
  let s: 0 | 1 | 2 = 0;
  for (let i = de; i < e.n; i++) {
    const m = tampon.montants;
    const cote = m[4 * i] !== 0 || m[4 * i + 1] !== 0 ? 1 : m[4 * i + 2] !== 0 || m[4 * i + 3] !== 0 ? 2 : 0;
    if (cote !== 0 && s !== 0 && cote !== s) return 0;
    if (cote !== 0) s = cote;
  }
  return s;
}

function montantsTotal(e: EtatCorps, row: readonly Valeur[], r: number, sens: 0 | 1 | 2): TotalAffiche['montants'] {
  const { carte } = e;
  const lus: [number | null, number | null, number | null, number | null] = [null, null, null, null];
  for (let k = 0; k < 4; k++) {
    if (carte.parSens && (k < 2) !== (sens === 1)) continue;
    const c = e.colonneLue(k as ColonneMontant);
    const v = c < 0 ? null : row[c];
    lus[k] = estVide(v) ? null : centimesDeCellule(v as Valeur, r + e.ctx.dl, c + e.ctx.dc, e.ctx.typee, e.signalements);
  }
  return lus;
}
