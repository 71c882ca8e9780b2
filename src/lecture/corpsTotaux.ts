import type { ChapitreCode } from '../domaine/codes';
import type { Valeur } from '../domaine/grille';
import type { ColonneMontant, TotalAffiche } from '../domaine/tableau';
import { brut, estVide } from './cellules';
import { SECTIONS, SENS, type TotalOuvert, taire, tampon } from './corpsEtat';
import { LecteurLignes } from './corpsLignes';
import { PAS_UN_CODE, analyserImputation, imputation } from './imputation';
import { texteDe } from './lexique';
import { type LigneTexte, analyserTexte } from './ligneTexte';
import { centimesDeCellule } from './montantCellule';

/** Les titres et les totaux, et les lignes que chacun couvre. */
export abstract class LecteurTotaux extends LecteurLignes {
  protected rubrique(t: LigneTexte, texte: string, r: number, c: number): void {
    this.fermerChapitre();
    this.fermerRubrique();
    this.commencerChapitre();
    if (t.section !== 0) {
      if (t.section !== this.section) this.commencerSection();
      this.section = t.section;
    }
    this.sens = t.sens || this.carte.cote;
    this.rubriques.push({ ...this.position(r, c), texte: texte.trim(), section: SECTIONS[t.section] ?? null, sens: SENS[t.sens] ?? null, de: this.n });
    this.derniere = Math.max(this.derniere, r);
  }

  protected ouvrirChapitre(row: readonly Valeur[], r: number, cle: number, libelle: string): void {
    this.fermerChapitre();
    this.chapitre = tampon.codesChapitres.rang(cle);
    this.chapitreCle = cle;
    this.commencerChapitre();
    this.derniere = r;
    if (this.aMontants(row)) this.chapitreOuvert = this.total('chapitre', row, r, `${texteDe(cle)} ${libelle}`.trim(), { section: 0, sens: 0 }, texteDe(cle), this.n);
  }

  protected totalChapitre(t: LigneTexte, texte: string, row: readonly Valeur[], r: number): void {
    let code = t.chapitre;
    let cle = -1;
    if (code !== '') {
      if (analyserImputation(code) === PAS_UN_CODE) return this.egarer(row, r, 'total dont on ne sait pas ce qu’il couvre');
      cle = imputation.compte;
    } else if (this.chapitre >= 0) { cle = this.chapitreCle; code = texteDe(cle); }
    if (this.chapitre >= 0 && this.chapitreOuvert === null) this.chapitre = -1;
    this.fermerChapitre();
    const de = this.debutChapitre;
    if (cle >= 0 && this.n > de) {
      const rang = tampon.codesChapitres.rang(cle);
      for (let i = de; i < this.n; i++) if (tampon.chapitres[i] === -1) tampon.chapitres[i] = rang;
    }
    this.taireInconnus(this.total('chapitre', row, r, texte, t, code === '' ? null : code, de), this.inconnusAvantChapitre);
    this.commencerChapitre();
  }

  protected totalSection(t: LigneTexte, texte: string, row: readonly Valeur[], r: number, section: 0 | 1 | 2): void {
    this.fermerChapitre();
    this.fermerRubrique();
    this.taireInconnus(this.total('section', row, r, texte, { section, sens: t.sens }, null, this.debutSection), this.inconnusAvantSection);
    this.commencerChapitre();
    if (t.sens !== 0 && this.carte.cote === 0) return;
    this.commencerSection();
    this.section = 0;
    this.sens = this.carte.cote;
  }

  protected totalGeneral(t: LigneTexte, texte: string, row: readonly Valeur[], r: number): void {
    this.fermerChapitre();
    this.fermerRubrique();
    this.taireInconnus(this.total('general', row, r, texte, { section: 0, sens: t.sens }, null, this.premiere), 0);
    this.commencerChapitre();
    if (t.sens === 0 || this.carte.cote !== 0) this.clos = true;
  }

  /** « TOTAL » sans plus : celui de la section en cours si ses lignes sont d'une seule section et que rien ne la ferme déjà, sinon le total général. */
  protected totalNu(t: LigneTexte, texte: string, row: readonly Valeur[], r: number): void {
    const seul = t.sens === 0 && this.section !== 0 && this.sens !== 0 && this.unSeulCote(row, r);
    if (seul) return this.totalSection({ ...t, sens: this.sens }, texte, row, r, this.section);
    const section = this.sectionUnique(this.debutSection);
    const general = section === 0 || (this.debutSection > this.premiere && !this.suiteDeSection(r));
    if (general && (section === 0 || this.correspond(row, r, this.premiere, t.sens)) ) this.totalGeneral(t, texte, row, r);
    else this.totalSection(t, texte, row, r, section as 1 | 2);
  }

  /** Signale les lignes de la section écrites après son total, et qu'aucun autre total ni titre ne reprend. */
  protected lignesApres(t: TotalOuvert): void {
    const section = SECTIONS.indexOf(t.section), sens = SENS.indexOf(t.sens);
    const titre = this.rubriques.find((x) => x.ligne > t.rang && x.de >= t.a)?.de ?? this.n;
    for (let i = t.a; i < titre; i++) {
      if (section <= 0 || tampon.sections[i] !== section || this.totaux.some((x) => x.genre === 'section' && x.de <= i && i < x.a)) continue;
      for (const k of [0, 1, 2, 3] as const) {
        const m = tampon.montants[4 * i + k] as number;
        if (m === 0 || (sens > 0 && (k < 2) !== (sens === 1))) continue;
        const c = this.colonneLue(k), rang = tampon.rangs[i] as number;
        taire(t, k);
        this.nonPlaces.push({
          ligne: rang, colonne: c + this.ctx.dc, brut: brut(this.cellules[rang - this.ctx.dl]?.[c]),
          raison: `la ligne est placée après le total de sa section (ligne ${t.rang + 1}), qui ne peut pas la compter : déplacez-la au-dessus`,
        });
      }
    }
  }

  /** Sous « DEPENSES FONCTIONNEMENT », un « TOTAL » qui n'a rien côté recettes est celui des dépenses. */
  private unSeulCote(row: readonly Valeur[], r: number): boolean {
    if (this.carte.parSens) return true;
    const avant = this.signalements.length;
    const autre = this.montantsTotal(row, r, 0).filter((_, k) => (k < 2) !== (this.sens === 1));
    this.signalements.length = avant;
    return autre.every((m) => m === null || m === 0);
  }

  protected correspond(row: readonly Valeur[], r: number, de: number, sens: 0 | 1 | 2): boolean {
    const avant = this.signalements.length;
    const lus = this.montantsTotal(row, r, sens);
    this.signalements.length = avant;
    const sommes = [0, 0, 0, 0];
    for (let i = 4 * de; i < 4 * this.n; i++) sommes[i & 3] = (sommes[i & 3] as number) + (tampon.montants[i] as number);
    return lus.every((x, k) => x === null || x === sommes[k] || (this.carte.montants[0] >= 0 && (k & 1) === 1 && x === (sommes[k] as number) - (sommes[k - 1] as number)));
  }

  protected suiteDeSection(r: number): boolean {
    for (let i = r + 1; i < Math.min(this.cellules.length, r + 12); i++) {
      const row = this.cellules[i];
      if (row === undefined) continue;
      const c = this.colonneTexte(row);
      if (c >= 0 && analyserTexte(row[c] as string).genre.startsWith('total')) return true;
    }
    return false;
  }

  protected sectionUnique(de: number): 0 | 1 | 2 {
    const s = this.n > de ? (tampon.sections[de] as 0 | 1 | 2) : 0;
    for (let i = de + 1; i < this.n; i++) if (tampon.sections[i] !== s) return 0;
    return s;
  }

  protected total(genre: TotalAffiche['genre'], row: readonly Valeur[], r: number, libelle: string, quoi: { section: 0 | 1 | 2; sens: 0 | 1 | 2 }, chapitre: string | null, de: number): TotalOuvert | null {
    let sens = quoi.sens || this.carte.cote;
    this.derniere = r;
    if (this.carte.parSens && sens === 0) {
      sens = this.sens || this.sensUnique(de);
      if (sens === 0 && !this.aMontants(row)) return null;
      if (sens === 0) {
        this.egarer(row, r, 'total qui ne dit pas s’il est en dépenses ou en recettes');
        return null;
      }
    }
    const t: TotalOuvert = {
      genre, rang: r + this.ctx.dl, libelle: libelle.trim(), section: SECTIONS[quoi.section || (genre === 'chapitre' ? this.section : 0)] ?? null, chapitre: chapitre as ChapitreCode | null,
      sens: SENS[sens] ?? null, de, a: this.n, montants: this.montantsTotal(row, r, sens),
    };
    this.totaux.push(t);
    return t;
  }

  protected sensUnique(de: number): 0 | 1 | 2 {
    let s: 0 | 1 | 2 = 0;
    for (let i = de; i < this.n; i++) {
      const m = tampon.montants;
      const cote = m[4 * i] !== 0 || m[4 * i + 1] !== 0 ? 1 : m[4 * i + 2] !== 0 || m[4 * i + 3] !== 0 ? 2 : 0;
      if (cote !== 0 && s !== 0 && cote !== s) return 0;
      if (cote !== 0) s = cote;
    }
    return s;
  }

  protected montantsTotal(row: readonly Valeur[], r: number, sens: 0 | 1 | 2): TotalAffiche['montants'] {
    const { carte } = this;
    const lus: [number | null, number | null, number | null, number | null] = [null, null, null, null];
    for (let k = 0; k < 4; k++) {
      if (carte.parSens && (k < 2) !== (sens === 1)) continue;
      const c = this.colonneLue(k as ColonneMontant);
      const v = c < 0 ? null : row[c];
      lus[k] = estVide(v) ? null : centimesDeCellule(v as Valeur, r + this.ctx.dl, c + this.ctx.dc, this.ctx.typee, this.signalements);
    }
    return lus;
  }
}
