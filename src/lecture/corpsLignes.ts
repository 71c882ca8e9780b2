import type { Valeur } from '../domaine/grille';
import { centimesDuTexte } from '../domaine/lireMontant';
import { brut, cleDuNombre, estVide } from './cellules';
import { LecteurCodes } from './corpsCodes';
import { tampon } from './corpsEtat';
import { sensDeduit } from './deductions';
import { CODE_SEUL, CODE_SUIVI, PAS_UN_CODE, analyserImputation, coiffe, imputation } from './imputation';
import { texteDe } from './lexique';
import { sensEcrit } from './ligneTexte';

/** Les lignes de crédits, et ce qu'il faut voir autour d'elles pour les reconnaître. */
export abstract class LecteurLignes extends LecteurCodes {
  /** Écrit la ligne dont l'imputation vient d'être analysée. Faux si rien n'y fait une ligne (ni libellé, ni montant). */
  protected ligne(row: readonly Valeur[], r: number, cle: string, genre: number): boolean {
    const { carte } = this;
    const n = this.n, base = 4 * n;
    const compte = imputation.compte, suite = imputation.suite;
    const ecrit = imputation.sens;
    let fonction = imputation.fonction, operation = imputation.operation;
    const chapitreEcrit = imputation.chapitre;
    const fonctionMot = imputation.fonctionMot, operationMot = imputation.operationMot;

    let libelle: string;
    const l = carte.libelle === carte.compte ? null : row[carte.libelle];
    if (typeof l === 'string' && l !== '') libelle = l;
    else if (genre === CODE_SUIVI) libelle = cle.slice(suite);
    else libelle = l === null || l === undefined ? '' : brut(l);

    let sens: 0 | 1 | 2 = ecrit;
    if (sens === 0) {
      const s = carte.sens >= 0 ? row[carte.sens] : null;
      sens = typeof s === 'string' && s !== '' ? sensEcrit(s) : 0;
      if (sens === 0) sens = this.sens;
    }

    const m = tampon.montants;
    const mt = carte.montants;
    if (carte.parSens) {
      const moins = mt[0] >= 0 ? this.montant(row[mt[0]], r, mt[0]) : 0;
      let plus = this.montant(row[this.repli ? carte.repli[0] : mt[1]], r, mt[1]);
      if (plus === 0 && genre === CODE_SUIVI && estVide(row[mt[1]])) {
        const dedans = this.montantDansLaCle(cle, suite, r);
        if (dedans !== null) { plus = dedans; if (libelle === cle.slice(suite)) libelle = ''; }
      }
      if (libelle === '' && moins === 0 && plus === 0 && genre === CODE_SEUL && !this.aMontants(row)) return false;
      let cote: 0 | 1 | 2 = sens;
      if (cote === 0 && (moins !== 0 || plus !== 0)) {
        const code = texteDe(compte);
        cote = sensDeduit(code);
        if (cote === 0) {
          this.nonPlaces.push({ ...this.position(r, mt[1]), brut: brut(row[mt[1]]), raison: `rien ne dit si ${code} est une dépense ou une recette` });
          this.derniere = r;
          return true;
        }
        this.deductions.push(`${texteDe(compte)} (ligne ${r + this.ctx.dl + 1}) est lu en ${cote === 1 ? 'dépense' : 'recette'}, d’après son compte.`);
      }
      m[base] = 0; m[base + 1] = 0; m[base + 2] = 0; m[base + 3] = 0;
      const b = base + (cote === 2 ? 2 : 0);
      m[b] = moins;
      m[b + 1] = plus;
    } else {
      let somme = 0;
      for (let k = 0; k < 4; k++) {
        const c = mt[k as 0 | 1 | 2 | 3];
        if (c < 0) { m[base + k] = 0; continue; }
        const v = row[this.repli && (k & 1) === 1 && (carte.repli[k >> 1] as number) >= 0 ? (carte.repli[k >> 1] as number) : c];
        let x: number;
        if (typeof v === 'number') {
          x = Math.round(v * 100);
          if (!(x / 100 === v && x <= 999_999_999_999_999 && x >= -999_999_999_999_999)) x = this.montant(v, r, c);
        } else x = v === null || v === undefined || v === '' ? 0 : this.montant(v, r, c);
        m[base + k] = x + 0;
        if (x !== 0) somme = 1;
      }
      if (somme === 0 && libelle === '' && genre === CODE_SEUL && !this.aMontants(row)) return false;
    }
    if (this.douteux) for (let k = base; k < base + 4; k++) if (m[k] !== 0) m[k] = NaN;

    let rang = this.dernierRang;
    if (compte !== this.dernierCompte) {
      rang = tampon.codes.rang(compte);
      this.dernierCompte = compte;
      this.dernierRang = rang;
    }
    tampon.rangs[n] = r + this.ctx.dl;
    tampon.comptes[n] = rang;
    tampon.libelles.push(libelle);
    tampon.sens[n] = sens;

    let chapitre = -1;
    if (chapitreEcrit >= 0) chapitre = tampon.codesChapitres.rang(chapitreEcrit);
    else if (carte.chapitre >= 0) chapitre = this.chapitreDeColonne(row, r, compte);
    else if (this.chapitre >= 0) {
      if (coiffe(this.chapitreCle, compte) || compte === this.chapitreCle) chapitre = this.chapitre;
      else this.fermerChapitre();
    }
    tampon.chapitres[n] = chapitre;

    if (carte.fonction >= 0 && fonction < 0 && fonctionMot === '') {
      const f = row[carte.fonction];
      tampon.fonctions[n] = f === null || f === undefined || f === '' ? -1 : this.rangFonction(f, r);
    } else tampon.fonctions[n] = fonctionMot !== '' ? tampon.codesFonctions.rangMot(fonctionMot) : fonction < 0 ? -1 : tampon.codesFonctions.rang(fonction);
    if (carte.operation >= 0 && operation < 0 && operationMot === '') {
      const o = row[carte.operation];
      tampon.operations[n] = estVide(o) ? -1 : this.rangOperation(o as Valeur);
    } else tampon.operations[n] = operationMot !== '' ? tampon.codesOperations.rangMot(operationMot) : operation < 0 ? -1 : tampon.codesOperations.rang(operation);

    tampon.sections[n] = this.sectionDe(row, compte);
    this.n = n + 1;
    this.derniere = r;
    this.blancs = 0;
    this.titreDepuis = false;
    return true;
  }

  /** Montant écrit à la suite du compte (« C/022 -1507.50 »), ou `null`. */
  protected montantDansLaCle(cle: string, suite: number, r: number): number | null {
    const texte = cle.slice(suite), c = centimesDuTexte(texte);
    if (!Number.isFinite(c) || !/^[^\d]|[.,]/.test(texte)) return null;
    if (this.ctx.typee) this.signalements.push({ ...this.position(r, this.carte.compte), nature: 'texte', brut: cle.trim(), montant: c as never });
    return c;
  }

  /** Une cellule de compte vide mais fusionnée avec une cellule au-dessus en prend la valeur. */
  protected cleFusionnee(row: readonly Valeur[], r: number): boolean {
    if (this.ctx.fusions.length === 0 || !this.aMontants(row) || this.clos) return false;
    const { ligne, colonne } = this.position(r, this.carte.compte);
    for (const f of this.ctx.fusions) {
      if (f.debut.ligne >= ligne || f.fin.ligne < ligne || f.debut.colonne > colonne || f.fin.colonne < colonne) continue;
      const v = this.cellules[f.debut.ligne - this.ctx.dl]?.[f.debut.colonne - this.ctx.dc];
      if (typeof v !== 'string') return false;
      const genre = analyserImputation(v);
      return genre !== PAS_UN_CODE && this.ligne(row, r, v, genre);
    }
    return false;
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

  /** Un chapitre qui n'a qu'un article de même code (« 002 ») est écrit deux fois : son titre, puis sa ligne de même montant. */
  protected repeteEnDessous(row: readonly Valeur[], r: number, code: number): boolean {
    const dessous = this.cellules[r + 1];
    const v = dessous?.[this.carte.compte];
    if (dessous === undefined || (typeof v === 'number' ? cleDuNombre(v) : typeof v === 'string' ? this.cleTexte(v) : -1) !== code) return false;
    if (typeof v === 'string' && imputation.sens !== 0) return false;
    return this.aMontants(row) && this.carte.montants.every((c) => c < 0 || brut(row[c]) === brut(dessous[c]));
  }
}
