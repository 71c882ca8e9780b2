import type { Valeur } from '../domaine/grille';
import { centimesDuTexte } from '../domaine/lireMontant';
import { brut, cleDuNombre, estVide } from './cellules';
import { LecteurCodes } from './corpsCodes';
import { tampon } from './corpsEtat';
import { sensDeduit } from './deductions';
import { CODE_SEUL, CODE_SUIVI, PAS_UN_CODE, analyserImputation, coiffe, imputation } from './imputation';
import { texteDe } from './lexique';
import { sensDeSection, sensEcrit } from './ligneTexte';

/** Les lignes de crédits, et ce qu'il faut voir autour d'elles pour les reconnaître. */
export abstract class LecteurLignes extends LecteurCodes {
  /** Écrit la ligne dont l'imputation vient d'être analysée. Faux si rien n'y fait une ligne (ni libellé, ni montant). */
  protected ligne(row: readonly Valeur[], r: number, cle: string, genre: number): boolean {
    const { carte } = this;
    const n = this.n, base = 4 * n;
    const compte = imputation.compte, suite = imputation.suite;
    const ecrit = imputation.sens;
    const fonction = imputation.fonction, operation = imputation.operation;
    const chapitreEcrit = imputation.chapitre;
    const fonctionMot = imputation.fonctionMot, operationMot = imputation.operationMot;

    let libelle = this.libelleDeLigne(row, cle, genre, suite);
    const sens = ecrit !== 0 ? ecrit : this.sensDeLigne(row, r);
    const m = tampon.montants;
    if (carte.parSens) {
      const dedans = genre === CODE_SUIVI ? this.montantDansLaCle(row, cle, suite, r) : null;
      if (dedans !== null && libelle === cle.slice(suite)) libelle = '';
      if (!this.montantsParSens(row, r, base, compte, sens, dedans)) return true;
    } else this.montantsParColonne(row, r, base);
    if (libelle === '' && genre === CODE_SEUL && m[base] === 0 && m[base + 1] === 0 && m[base + 2] === 0 && m[base + 3] === 0 && !this.aMontants(row)) return false;
    if (this.douteux) for (let k = base; k < base + 4; k++) if (m[k] !== 0) m[k] = NaN;

    let rang = this.dernierRang;
    if (compte !== this.dernierCompte) {
      rang = tampon.codes.rang(compte);
      this.dernierCompte = compte;
      this.dernierRang = rang;
    }
    tampon.rangs[n] = r + this.ctx.dl;
    tampon.comptes[n] = rang;
    tampon.libelles[n] = libelle;
    tampon.sens[n] = sens;
    tampon.chapitres[n] = chapitreEcrit >= 0 ? tampon.codesChapitres.rang(chapitreEcrit) : carte.chapitre >= 0 ? this.chapitreDeColonne(row, r, compte) : this.chapitreOuvertPour(compte);
    tampon.fonctions[n] = fonctionMot !== '' ? tampon.codesFonctions.rangMot(fonctionMot) : fonction >= 0 ? tampon.codesFonctions.rang(fonction) : this.fonctionDeColonne(row, r);
    tampon.operations[n] = operationMot !== '' ? tampon.codesOperations.rangMot(operationMot) : operation >= 0 ? tampon.codesOperations.rang(operation) : this.operationDeColonne(row);
    tampon.sections[n] = this.sectionDe(row, compte);
    if (this.restes !== null) this.restes.lire(row, r, coteDe(m, base) || sens || sensDeduit(texteDe(compte)));
    this.n = n + 1;
    this.derniere = r;
    this.blancs = 0;
    this.titreDepuis = false;
    return true;
  }

  private libelleDeLigne(row: readonly Valeur[], cle: string, genre: number, suite: number): string {
    const { carte } = this;
    const l = carte.libelle === carte.compte ? null : row[carte.libelle];
    if (typeof l === 'string' && l !== '') return l;
    return genre === CODE_SUIVI ? cle.slice(suite) : brut(l);
  }

  /** Le sens écrit dans la colonne « Sens », sinon dans la colonne « Section », sinon celui de la rubrique. */
  private sensDeLigne(row: readonly Valeur[], r: number): 0 | 1 | 2 {
    const { sens, section } = this.carte;
    if (sens >= 0) {
      const s = this.valeurEn(row, r, sens);
      return typeof s === 'string' && s !== '' ? sensEcrit(s) || this.sens : this.sens;
    }
    if (section < 0) return this.sens;
    const s = row[section] ?? this.sectionVue;
    return typeof s === 'string' && s !== '' ? sensDeSection(s) || this.sens : this.sens;
  }

  /** Un chapitre dont le titre précède vaut pour ses comptes ; le premier compte d'un autre chapitre le ferme. */
  private chapitreOuvertPour(compte: number): number {
    if (this.chapitre < 0) return -1;
    if (coiffe(this.chapitreCle, compte) || compte === this.chapitreCle) return this.chapitre;
    this.fermerChapitre();
    return -1;
  }

  /** Une même colonne porte dépenses et recettes : le montant va du côté du sens. Faux si rien ne dit le sens. */
  private montantsParSens(row: readonly Valeur[], r: number, base: number, compte: number, sens: 0 | 1 | 2, dedans: number | null): boolean {
    const { montants: mt, repli } = this.carte, m = tampon.montants;
    const moins = mt[0] >= 0 ? this.montant(row[mt[0]], r, mt[0]) : 0;
    const colonne = this.repli ? repli[0] : mt[1];
    const plus = dedans ?? this.montant(row[colonne], r, colonne);
    let cote = sens;
    if (cote === 0 && (moins !== 0 || plus !== 0)) {
      const code = texteDe(compte);
      cote = sensDeduit(code);
      if (cote === 0) {
        this.nonPlaces.push({ ...this.position(r, colonne), brut: brut(row[colonne]), raison: `rien ne dit si ${code} est une dépense ou une recette` });
        this.ignorer(row, this.sectionDe(row, compte), dedans !== null);
        this.derniere = r;
        return false;
      }
      const lu = cote === 1 ? 'dépense' : 'recette';
      this.dire(code, () => `${code} (ligne ${r + this.ctx.dl + 1}) est lu en ${lu}, d’après son compte.`);
    }
    m[base] = 0; m[base + 1] = 0; m[base + 2] = 0; m[base + 3] = 0;
    const b = cote === 2 ? base + 2 : base;
    m[b] = moins;
    m[b + 1] = plus;
    return true;
  }

  private montantsParColonne(row: readonly Valeur[], r: number, base: number): void {
    const { montants: mt, repli } = this.carte, m = tampon.montants;
    for (let k = 0; k < 4; k++) {
      let c = mt[k as 0 | 1 | 2 | 3];
      if (this.repli && (k & 1) === 1 && (repli[k >> 1] as number) >= 0) c = repli[k >> 1] as number;
      m[base + k] = c < 0 ? 0 : this.montant(row[c], r, c);
    }
  }

  /** Montant écrit à la suite du compte (« C/022 -1507.50 »), ou `null`. */
  private montantDansLaCle(row: readonly Valeur[], cle: string, suite: number, r: number): number | null {
    if (!estVide(row[this.carte.montants[1]])) return null;
    const texte = cle.slice(suite), c = centimesDuTexte(texte);
    if (!Number.isFinite(c) || !/^[^\d]|[.,]/.test(texte)) return null;
    if (this.ctx.typee) this.signalements.push({ ...this.position(r, this.carte.compte), nature: 'texte', brut: cle.trim(), montant: c as never });
    return c;
  }

  /** Une cellule de compte vide mais fusionnée avec une cellule au-dessus en prend la valeur. */
  protected cleFusionnee(row: readonly Valeur[], r: number): boolean {
    if (this.ctx.fusions.length === 0 || !this.aMontants(row) || this.clos) return false;
    const v = this.valeurEn(row, r, this.carte.compte);
    if (typeof v !== 'string' || v === '') return false;
    const genre = analyserImputation(v);
    return genre !== PAS_UN_CODE && this.ligne(row, r, v, genre);
  }

  /** Vrai si la prochaine ligne qui porte un code relève du chapitre `chapitre`. */
  protected compteSuivant(r: number, chapitre: number): boolean {
    const fin = Math.min(this.cellules.length, r + 6);
    for (let i = r + 1; i < fin; i++) {
      const row = this.cellules[i];
      const v = row?.[this.carte.compte];
      if (estVide(v)) {
        if (row !== undefined && this.aMontants(row)) return false;
        continue;
      }
      const compte = typeof v === 'number' ? cleDuNombre(v) : typeof v === 'string' && analyserImputation(v) !== PAS_UN_CODE ? imputation.compte : -1;
      return compte > 0 && coiffe(chapitre, compte);
    }
    return false;
  }

  /** Un chapitre qui est son propre compte (« 002 », « 45412 ») est écrit deux fois : son titre, puis ses lignes, qui en font la somme. */
  protected repeteEnDessous(row: readonly Valeur[], r: number, code: number): boolean {
    if (!this.aMontants(row)) return false;
    const restes = this.centimesDe(row);
    for (let i = r + 1, dessous = this.cellules[i]; dessous !== undefined && this.porte(dessous, code); dessous = this.cellules[++i]) {
      const lignes = this.centimesDe(dessous);
      for (let k = 0; k < restes.length; k++) restes[k] = (restes[k] as number) - (lignes[k] as number);
      if (restes.every((m) => m === 0)) return true;
    }
    return false;
  }

  /** Vrai si la ligne porte ce compte, sans dire son sens. */
  private porte(row: readonly Valeur[], code: number): boolean {
    const v = row[this.carte.compte];
    return typeof v === 'number' ? cleDuNombre(v) === code : typeof v === 'string' && this.cleTexte(v) === code && imputation.sens === 0;
  }

  /** Les quatre montants d'une ligne, en centimes, sans rien signaler. */
  private centimesDe(row: readonly Valeur[]): number[] {
    const avant = this.signalements.length;
    const lus = ([0, 1, 2, 3] as const).map((k) => (this.colonneLue(k) < 0 ? 0 : this.montant(row[this.colonneLue(k)], 0, 0)));
    this.signalements.length = avant;
    return lus;
  }
}

/** Le côté du montant écrit en `base` : 1 dépense, 2 recette, 0 s'il est nul. */
function coteDe(m: Float64Array, base: number): 0 | 1 | 2 {
  return m[base] !== 0 || m[base + 1] !== 0 ? 1 : m[base + 2] !== 0 || m[base + 3] !== 0 ? 2 : 0;
}
