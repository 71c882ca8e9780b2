import { adresse, type Valeur } from '../../domaine/grille';
import { centimesDuTexte } from '../../domaine/lireMontant';
import { sansSens } from '../fautes';
import { brut, cleDuNombre, estVide } from '../texte/cellules';
import { CODE_SEUL, CODE_SUIVI, PAS_UN_CODE, coiffe } from '../texte/imputation';
import { analyserTexte, sensDeSection, sensEcrit } from '../texte/ligneTexte';
import { chapitreDeColonne, fonctionDeColonne, operationDeColonne, sectionDe } from './codes';
import { sensDeduit } from './deductions';
import type { EtatCorps } from './etat';
import { analyserCode } from './outils';
import { texteDe } from './lexique';

/** Écrit la ligne dont l'imputation vient d'être analysée. Faux si rien n'y fait une ligne (ni libellé, ni montant). */
export function lireLigne(e: EtatCorps, row: readonly Valeur[], r: number, cle: string, genre: number): boolean {
  const { imputation, tampon } = e.ctx;
  const { carte } = e;
  const n = e.n, base = 4 * n;
  const compte = imputation.compte, suite = imputation.suite;
  const ecrit = imputation.sens;
  const fonction = imputation.fonction, operation = imputation.operation;
  const chapitreEcrit = imputation.chapitre;
  const fonctionMot = imputation.fonctionMot, operationMot = imputation.operationMot;

  if (imputation.milliers) {
    const ou = adresse(e.position(r, carte.compte));
    e.dire(`milliers ${compte}`, () => `${ou} : « ${cle.trim()} » est lu ${texteDe(compte)}, l’espace étant celui des milliers.`);
  }
  let libelle = libelleDeLigne(e, row, cle, genre, suite);
  const sens = ecrit !== 0 ? ecrit : carte.sens < 0 && carte.section < 0 ? e.sens : sensDeLigne(e, row, r);
  const m = tampon.montants;
  if (carte.parSens) {
    const dedans = genre === CODE_SUIVI ? montantDansLaCle(e, row, cle, suite, r) : null;
    if (dedans !== null && libelle === cle.slice(suite)) libelle = '';
    if (!montantsParSens(e, row, r, base, compte, sens, dedans)) return true;
  } else montantsParColonne(e, row, r, base);
  if (libelle === '' && genre === CODE_SEUL && m[base] === 0 && m[base + 1] === 0 && m[base + 2] === 0 && m[base + 3] === 0 && !e.aMontants(row)) return false;
  if (e.douteux) for (let k = base; k < base + 4; k++) if (m[k] !== 0) m[k] = NaN;

  let rang = e.dernierRang;
  if (compte !== e.dernierCompte) {
    rang = tampon.codes.rang(compte);
    e.dernierCompte = compte;
    e.dernierRang = rang;
  }
  tampon.rangs[n] = r + e.ctx.dl;
  tampon.comptes[n] = rang;
  tampon.libelles[n] = libelle;
  tampon.sens[n] = sens;
  tampon.chapitres[n] = chapitreEcrit >= 0 ? tampon.codesChapitres.rang(chapitreEcrit)
    : carte.chapitre >= 0 ? chapitreDeColonne(e, row, r, compte) : chapitreOuvertPour(e, compte);
  tampon.fonctions[n] = fonctionMot !== '' ? tampon.codesFonctions.rangMot(fonctionMot) : fonction >= 0 ? tampon.codesFonctions.rang(fonction) : fonctionDeColonne(e, row, r);
  tampon.operations[n] = operationMot !== '' ? tampon.codesOperations.rangMot(operationMot) : operation >= 0 ? tampon.codesOperations.rang(operation) : operationDeColonne(e, row);
  tampon.sections[n] = sectionDe(e, row, compte);
  if (e.restes !== null) e.restes.lire(row, r, coteDe(m, base) || sens || sensDeduit(texteDe(compte)));
  e.n = n + 1;
  e.derniere = r;
  e.blancs = 0;
  e.titreDepuis = false;
  return true;
}

function libelleDeLigne(e: EtatCorps, row: readonly Valeur[], cle: string, genre: number, suite: number): string {
  const { carte } = e;
  const l = carte.libelle === carte.compte ? null : row[carte.libelle];
  if (typeof l === 'string' && l !== '') return l;
  return genre === CODE_SUIVI ? cle.slice(suite) : brut(l);
}

/** Le sens écrit dans la colonne « Sens », sinon dans la colonne « Section », sinon celui de la rubrique. */
function sensDeLigne(e: EtatCorps, row: readonly Valeur[], r: number): 0 | 1 | 2 {
  const { sens, section } = e.carte;
  if (sens >= 0) {
    const s = e.valeurEn(row, r, sens);
    return typeof s === 'string' && s !== '' ? sensEcrit(s) || e.sens : e.sens;
  }
  if (section < 0) return e.sens;
  const s = row[section] ?? e.sectionVue;
  return typeof s === 'string' && s !== '' ? sensDeSection(s) || e.sens : e.sens;
}

/** Un chapitre dont le titre précède vaut pour ses comptes ; le premier compte d'un autre chapitre le ferme. */
function chapitreOuvertPour(e: EtatCorps, compte: number): number {
  if (e.chapitre < 0) return -1;
  if (coiffe(e.chapitreCle, compte) || compte === e.chapitreCle) return e.chapitre;
  e.fermerChapitre();
  return -1;
}

/** Une même colonne porte dépenses et recettes : le montant va du côté du sens. Faux si rien ne dit le sens. */
function montantsParSens(e: EtatCorps, row: readonly Valeur[], r: number, base: number, compte: number, sens: 0 | 1 | 2, dedans: number | null): boolean {
  const { tampon } = e.ctx;
  const { montants: mt, repli } = e.carte, m = tampon.montants;
  const moins = mt[0] >= 0 ? e.montant(row[mt[0]], r, mt[0]) : 0;
  const colonne = e.repli ? repli[0] : mt[1];
  const plus = dedans ?? e.montant(row[colonne], r, colonne);
  let cote = sens;
  if (cote === 0 && (moins !== 0 || plus !== 0)) {
    const code = texteDe(compte);
    cote = sensDeduit(code);
    if (cote === 0) {
      e.nonPlaces.push({ ...e.position(r, colonne), brut: brut(row[colonne]), ...sansSens(code) });
      e.ignorer(row, sectionDe(e, row, compte), dedans !== null);
      e.derniere = r;
      return false;
    }
    const lu = cote === 1 ? 'dépense' : 'recette';
    e.dire(code, () => `${code} (ligne ${r + e.ctx.dl + 1}) est lu en ${lu}, d’après son compte.`);
  }
  m[base] = 0; m[base + 1] = 0; m[base + 2] = 0; m[base + 3] = 0;
  const b = cote === 2 ? base + 2 : base;
  m[b] = moins;
  m[b + 1] = plus;
  return true;
}

function montantsParColonne(e: EtatCorps, row: readonly Valeur[], r: number, base: number): void {
  const { tampon } = e.ctx;
  const { montants: mt, repli } = e.carte, m = tampon.montants;
  for (let k = 0; k < 4; k++) {
    let c = mt[k as 0 | 1 | 2 | 3];
    if (e.repli && (k & 1) === 1 && (repli[k >> 1] as number) >= 0) c = repli[k >> 1] as number;
    m[base + k] = c < 0 ? 0 : e.montant(row[c], r, c);
  }
}

/** Montant écrit à la suite du compte (« C/022 -1507.50 »), ou `null`. */
function montantDansLaCle(e: EtatCorps, row: readonly Valeur[], cle: string, suite: number, r: number): number | null {
  if (!estVide(row[e.carte.montants[1]])) return null;
  const texte = cle.slice(suite), c = centimesDuTexte(texte);
  if (!Number.isFinite(c) || !/^[^\d]|[.,]/.test(texte)) return null;
  if (e.ctx.typee) e.signalements.push({ ...e.position(r, e.carte.compte), nature: 'texte', brut: cle.trim(), montant: c as never });
  return c;
}

/** Une cellule de compte vide mais fusionnée avec une cellule au-dessus en prend la valeur. */
export function cleFusionnee(e: EtatCorps, row: readonly Valeur[], r: number): boolean {
  if (e.ctx.fusions.length === 0 || !e.aMontants(row) || e.clos) return false;
  const v = e.valeurEn(row, r, e.carte.compte);
  if (typeof v !== 'string' || v === '') return false;
  const genre = analyserCode(e, v);
  return genre !== PAS_UN_CODE && lireLigne(e, row, r, v, genre);
}

/** Vrai si la prochaine ligne qui porte un code relève du chapitre `chapitre`. */
export function compteSuivant(e: EtatCorps, r: number, chapitre: number): boolean {
  const { imputation } = e.ctx;
  const fin = Math.min(e.cellules.length, r + 6);
  for (let i = r + 1; i < fin; i++) {
    const row = e.cellules[i];
    const v = row?.[e.carte.compte];
    if (estVide(v)) {
      if (row !== undefined && e.aMontants(row) && !estDetail(e, row)) return false;
      continue;
    }
    const compte = typeof v === 'number' ? cleDuNombre(v) : typeof v === 'string' && analyserCode(e, v) !== PAS_UN_CODE ? imputation.compte : -1;
    return compte > 0 && coiffe(chapitre, compte);
  }
  return false;
}

function estDetail(e: EtatCorps, row: readonly Valeur[]): boolean {
  const c = e.colonneTexte(row);
  return c >= 0 && analyserTexte(row[c] as string).genre === 'detail';
}

/** Un chapitre qui est son propre compte (« 002 », « 45412 ») est écrit deux fois : son titre, puis ses lignes, qui en font la somme. */
export function repeteEnDessous(e: EtatCorps, row: readonly Valeur[], r: number, code: number): boolean {
  if (!e.aMontants(row)) return false;
  const restes = centimesDe(e, row);
  for (let i = r + 1, dessous = e.cellules[i]; dessous !== undefined && porte(e, dessous, code); dessous = e.cellules[++i]) {
    const lignes = centimesDe(e, dessous);
    for (let k = 0; k < restes.length; k++) restes[k] = (restes[k] as number) - (lignes[k] as number);
    if (restes.every((m) => m === 0)) return true;
  }
  return false;
}

/** Vrai si la ligne porte ce compte, sans dire son sens. */
function porte(e: EtatCorps, row: readonly Valeur[], code: number): boolean {
  const { imputation } = e.ctx;
  const v = row[e.carte.compte];
  return typeof v === 'number' ? cleDuNombre(v) === code : typeof v === 'string' && e.cleTexte(v) === code && imputation.sens === 0;
}

/** Les quatre montants d'une ligne, en centimes, sans rien signaler. */
function centimesDe(e: EtatCorps, row: readonly Valeur[]): number[] {
  const avant = e.signalements.length;
  const lus = ([0, 1, 2, 3] as const).map((k) => (e.colonneLue(k) < 0 ? 0 : e.montant(row[e.colonneLue(k)], 0, 0)));
  e.signalements.length = avant;
  return lus;
}

/** Le côté du montant écrit en `base` : 1 dépense, 2 recette, 0 s'il est nul. */
function coteDe(m: Float64Array, base: number): 0 | 1 | 2 {
  return m[base] !== 0 || m[base + 1] !== 0 ? 1 : m[base + 2] !== 0 || m[base + 3] !== 0 ? 2 : 0;
}
