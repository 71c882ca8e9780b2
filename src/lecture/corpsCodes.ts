import { adresse, type Valeur } from '../domaine/grille';
import { sectionDuCode } from '../domaine/section';
import { brut, cleDuNombre, estVide } from './cellules';
import { EtatCorps, tampon } from './corpsEtat';
import { codeDeduit } from './deductions';
import { coiffe } from './imputation';
import { cleDesChiffres, texteDe } from './lexique';
import { sectionEcrite } from './ligneTexte';

/** Les codes d'une ligne dans leurs colonnes : section, chapitre, fonction, opération. */
export abstract class LecteurCodes extends EtatCorps {
  protected sectionDe(row: readonly Valeur[], compte: number): 0 | 1 | 2 {
    if (this.carte.section >= 0) {
      const v = row[this.carte.section] as Valeur;
      if (v !== this.sectionVue || v === null) {
        if (typeof v === 'string' && v.trim() !== '') {
          this.sectionVue = v;
          this.sectionVueCode = sectionEcrite(v);
        } else if (!this.fusionne(v)) this.sectionVueCode = 0;
      }
      if (this.sectionVueCode !== 0) return this.sectionVueCode;
    }
    if (this.section !== 0) return this.section;
    let s = this.sectionParCode.get(compte);
    if (s === undefined) {
      const nom = sectionDuCode(texteDe(compte));
      s = nom === 'fonctionnement' ? 1 : nom === 'investissement' ? 2 : 0;
      this.sectionParCode.set(compte, s);
    }
    return s;
  }

  /** Une cellule de section vide sous une autre la répète : c'est l'usage des cellules fusionnées et des tableaux croisés. */
  protected fusionne(v: Valeur | undefined): boolean {
    return estVide(v) && this.sectionVue !== null;
  }

  protected chapitreDeColonne(row: readonly Valeur[], r: number, compte: number): number {
    const v = this.valeurEn(row, r, this.carte.chapitre);
    if (v === this.chapitreVu && this.chapitreVuRang >= 0 && typeof v === 'string') return this.chapitreVuRang;
    if (estVide(v)) {
      if (this.chapitreVuRang >= 0 && coiffe(this.chapitreVuCle, compte)) return this.chapitreVuRang;
      if (this.chapitre >= 0 && coiffe(this.chapitreCle, compte)) return this.chapitre;
      return -1;
    }
    const cle = this.cleChapitre(v, r, this.carte.chapitre, compte);
    if (cle < 0) return -1;
    this.chapitreVu = v;
    this.chapitreVuCle = cle;
    this.chapitreVuRang = tampon.codesChapitres.rang(cle);
    // « 11 » déduit du compte de la ligne ne vaut que pour elle.
    if (typeof v === 'string' && cle !== this.cleTexte(v)) this.chapitreVu = null;
    return this.chapitreVuRang;
  }

  protected chapitreDeLaLigne(row: readonly Valeur[]): number {
    const v = this.carte.chapitre >= 0 ? row[this.carte.chapitre] : null;
    return typeof v === 'string' ? this.cleTexte(v) : typeof v === 'number' ? cleDuNombre(v) : -1;
  }

  /** Clé du chapitre écrit dans une cellule ; « 11 » pour « 011 » n'est relu que s'il n'y a pas d'autre lecture. */
  protected cleChapitre(v: Valeur, r: number, c: number, compte: number): number {
    if (typeof v === 'string') {
      const cle = this.cleTexte(v);
      if (cle < 0) {
        this.nonPlaces.push({ ...this.position(r, c), brut: brut(v), raison: 'ce n’est pas un code de chapitre' });
        return -1;
      }
      return this.ctx.typee || cle >= 1000 ? cle : this.deduire(cle, r, c, compte);
    }
    if (typeof v === 'number') {
      const cle = cleDuNombre(v);
      if (cle >= 0) return cle >= 1000 ? cle : this.deduire(cle, r, c, compte);
    }
    this.nonPlaces.push({ ...this.position(r, c), brut: brut(v), raison: 'ce n’est pas un code de chapitre' });
    return -1;
  }

  protected deduire(cle: number, r: number, c: number, compte: number): number {
    const deduit = codeDeduit(cle, compte, this.section);
    if (deduit !== cle) {
      this.dire(`${c} ${cle}`, () => `${adresse(this.position(r, c))} : ${texteDe(cle)} est lu ${texteDe(deduit)}, le zéro de tête ayant été perdu par le tableur.`);
    }
    return deduit;
  }

  protected fonctionDeColonne(row: readonly Valeur[], r: number): number {
    const f = this.carte.fonction >= 0 ? row[this.carte.fonction] : null;
    return f === null || f === undefined || f === '' ? -1 : this.rangFonction(f, r);
  }

  protected operationDeColonne(row: readonly Valeur[]): number {
    const o = this.carte.operation >= 0 ? row[this.carte.operation] : null;
    return estVide(o) ? -1 : this.rangOperation(o as Valeur);
  }

  private rangFonction(v: Valeur, r: number): number {
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
    this.nonPlaces.push({ ...this.position(r, this.carte.fonction), brut: brut(v), raison: 'ce n’est pas un code de fonction' });
    return -1;
  }

  private rangOperation(v: Valeur): number {
    if (typeof v === 'number') {
      const cle = cleDuNombre(v);
      if (cle >= 0) return tampon.codesOperations.rang(cle);
    }
    const texte = brut(v);
    const cle = cleDesChiffres(texte);
    return cle > 0 ? tampon.codesOperations.rang(cle) : tampon.codesOperations.rangMot(texte.toUpperCase());
  }
}
