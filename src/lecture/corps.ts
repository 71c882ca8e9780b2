import type { ChapitreCode } from '../domaine/codes';
import { estErreur, type Plage, type Valeur } from '../domaine/grille';
import { centimesDuTexte } from '../domaine/lireMontant';
import { sectionDuCode, type Section, type Sens } from '../domaine/section';
import type { Lignes, NonPlace, Rubrique, Signalement, TexteSitue, TotalAffiche } from '../domaine/tableau';
import { ressembleAUnCA } from './comptes';
import { brut, cleDuNombre, estVide, semblEnTete, type Cellules } from './cellules';
import { reconnaitre, type Carte } from './entete';
import { analyserImputation, coiffe, CODE_SEUL, CODE_SUIVI, imputation, PAS_UN_CODE, peutEtreChapitre } from './imputation';
import { cleDesChiffres, texteDe } from './lexique';
import { analyserTexte, sectionEcrite, sensEcrit, type LigneTexte } from './ligneTexte';
import { centimesDeCellule } from './montantCellule';
import { lireLignesOrdinaires, passable } from './passe';
import { codeDeduit, sensDeduit } from './deductions';
import { Tampon } from './tampon';

/** Un total en cours : ses bornes se ferment quand la suite est connue. */
type TotalOuvert = { -readonly [K in keyof TotalAffiche]: TotalAffiche[K] };

/** Ce que le corps d'un tableau contient, avant d'y joindre titre et textes. */
export interface CorpsLu {
  readonly carte: Carte;
  readonly lignes: Lignes;
  readonly totaux: readonly TotalAffiche[];
  readonly rubriques: readonly Rubrique[];
  readonly signalements: readonly Signalement[];
  readonly nonPlaces: readonly NonPlace[];
  readonly textes: readonly TexteSitue[];
  readonly deductions: readonly string[];
  /** Vrai si les propositions nouvelles tiennent lieu d'une colonne « Vote » vide. */
  readonly repli: boolean;
  /** Dernière ligne qui appartient au tableau, en indice de la grille. */
  readonly derniere: number;
}

export interface Contexte {
  readonly cellules: Cellules;
  readonly dl: number;
  readonly dc: number;
  readonly typee: boolean;
  readonly fusions: readonly Plage[];
  /** Rectangles déjà lus (comptes administratifs), en positions de la feuille. */
  readonly occupes: readonly Plage[];
  /** Mis à vrai dès qu'une ligne hors des crédits ressemble à l'en-tête d'un compte administratif. */
  caPossible: boolean;
}

const SECTIONS: readonly (Section | null)[] = [null, 'fonctionnement', 'investissement'];
const SENS: readonly (Sens | null)[] = [null, 'depense', 'recette'];
const tampon = new Tampon();

/** Lit le corps d'un tableau, ligne à ligne, d'après sa carte. */
export class Corps {
  private readonly cellules: Cellules;
  n = 0;
  private section: 0 | 1 | 2 = 0;
  sens: 0 | 1 | 2 = 0;
  private chapitre = -1;
  private chapitreCle = -1;
  private debutChapitre = 0;
  private debutSection = 0;
  private sectionsTotalisees = 0;
  private clos = false;
  private titreDepuis = false;
  private blancs = 0;
  private chapitreOuvert: TotalOuvert | null = null;
  private rubriqueOuverte: TotalOuvert | null = null;
  chapitreVu: Valeur = null;
  chapitreVuRang = -1;
  chapitreVuCle = -1;
  sectionVue: Valeur = null;
  sectionVueCode: 0 | 1 | 2 = 0;
  private sectionParCode = new Map<number, 0 | 1 | 2>();
  private dernierCompte = -1;
  private dernierRang = -1;
  private readonly totaux: TotalOuvert[] = [];
  private readonly rubriques: Rubrique[] = [];
  readonly signalements: Signalement[] = [];
  private readonly nonPlaces: NonPlace[] = [];
  private readonly textes: TexteSitue[] = [];
  private readonly deductions: string[];
  private readonly douteux: boolean;
  private readonly repli: boolean;
  private derniere: number;
  /** Première ligne que le tableau n'a pas lue. */
  suivante = 0;
  /** En-têtes rencontrés à côté du tableau. */
  readonly voisins: { readonly ligne: number; readonly c0: number; readonly c1: number }[] = [];

  constructor(private readonly ctx: Contexte, private readonly carte: Carte, private c0: number, private c1: number) {
    this.cellules = ctx.cellules;
    this.derniere = carte.corps - 1;
    this.deductions = [...carte.deductions];
    this.douteux = carte.ambiguites.some((a) => carte.montants.length > 0 && a.colonne > carte.compte);
    this.repli = carte.repli.some((c) => c >= 0) && this.voteVide();
    for (const a of carte.ambiguites) this.nonPlaces.push({ ...this.position(a.ligne, a.colonne), brut: a.brut, raison: a.raison });
  }

  lire(fin: number): CorpsLu | null {
    const { cellules, carte } = this;
    tampon.commencer(Math.max(0, fin - carte.corps));
    this.rubriquesDEnTete(carte.debut, carte.corps);
    const colonne = carte.compte;
    const ordinaires = passable(carte) && !this.douteux;
    let r = carte.corps;
    for (; r < fin; r++) {
      if (ordinaires && !this.clos) {
        const suite = lireLignesOrdinaires(this, tampon, this.ctx, carte, this.c0, r, fin);
        if (suite > r) {
          this.derniere = suite - 1;
          this.blancs = 0;
          this.titreDepuis = false;
          r = suite;
          if (r >= fin) break;
        }
      }
      const row = cellules[r];
      if (row === undefined) continue;
      if (row.length > carte.droite + 1 || this.c0 < carte.gauche) this.regarderAutour(row, r);
      const cle = row[colonne];
      const genre = typeof cle === 'string' ? analyserImputation(cle) : PAS_UN_CODE;
      if (genre !== PAS_UN_CODE && !this.clos && (imputation.sens !== 0 || !peutEtreChapitre(imputation.compte)) && imputation.compte >= 100) {
        if (this.ligne(row, r, cle as string, genre)) continue;
      }
      const saut = this.autre(row, r, cle, genre);
      if (saut < 0) break;
      r += saut;
    }
    this.suivante = r;
    this.fermerChapitre();
    this.fermerRubrique();
    tampon.n = this.n;
    if (this.n === 0 && (carte.compte < 0 || this.nonPlaces.length === 0 || this.totaux.length + this.rubriques.length === 0)) return null;
    return {
      carte, lignes: tampon.lignes(), totaux: this.totaux, rubriques: this.rubriques, signalements: this.signalements,
      nonPlaces: this.nonPlaces, textes: this.textes, deductions: this.deductions, repli: this.repli, derniere: this.derniere,
    };
  }

  /** Écrit la ligne dont l'imputation vient d'être analysée. Faux si rien n'y fait une ligne (ni libellé, ni montant). */
  private ligne(row: readonly Valeur[], r: number, cle: string, genre: number): boolean {
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
  private montantDansLaCle(cle: string, suite: number, r: number): number | null {
    const texte = cle.slice(suite), c = centimesDuTexte(texte);
    if (!Number.isFinite(c) || !/^[^\d]|[.,]/.test(texte)) return null;
    if (this.ctx.typee) this.signalements.push({ ...this.position(r, this.carte.compte), nature: 'texte', brut: cle.trim(), montant: c as never });
    return c;
  }

  private montant(v: Valeur | undefined, r: number, c: number): number {
    if (typeof v === 'number') {
      const x = Math.round(v * 100);
      if (x / 100 === v && x <= 999_999_999_999_999 && x >= -999_999_999_999_999) return x + 0;
    } else if (v === null || v === undefined || v === '') return 0;
    return centimesDeCellule(v, r + this.ctx.dl, c + this.ctx.dc, this.ctx.typee, this.signalements) ?? 0;
  }

  private sectionDe(row: readonly Valeur[], compte: number): 0 | 1 | 2 {
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
  private fusionne(v: Valeur | undefined): boolean {
    return estVide(v) && this.sectionVue !== null;
  }

  private chapitreDeColonne(row: readonly Valeur[], r: number, compte: number): number {
    const v = row[this.carte.chapitre] as Valeur;
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

  private cleTexte(v: string): number {
    return analyserImputation(v) === PAS_UN_CODE ? -1 : imputation.compte;
  }

  /** Clé du chapitre écrit dans une cellule ; « 11 » pour « 011 » n'est relu que s'il n'y a pas d'autre lecture. */
  private cleChapitre(v: Valeur, r: number, c: number, compte: number): number {
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

  private deduire(cle: number, r: number, c: number, compte: number): number {
    const deduit = codeDeduit(cle, compte, this.section);
    if (deduit !== cle) {
      const { ligne, colonne } = this.position(r, c);
      this.deductions.push(`${lettres(colonne)}${ligne + 1} : ${texteDe(cle)} est lu ${texteDe(deduit)}, le zéro de tête ayant été perdu par le tableur.`);
    }
    return deduit;
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

  /** Tout ce qui n'est pas une ligne ordinaire. Rend le nombre de lignes à sauter en plus, ou -1 si le tableau finit avant `r`. */
  private autre(row: readonly Valeur[], r: number, cle: Valeur | undefined, genre: number): number {
    const { carte } = this;
    if (this.occupe(r)) return -1;
    const suite = imputation.suite, code = imputation.compte;
    if (vide(row, this.c0, this.c1)) {
      this.blancs++;
      return 0;
    }
    if (semblEnTete(row, this.c0, this.c1)) {
      const saut = this.enTete(r);
      if (saut !== null) return saut;
    }
    if (genre !== PAS_UN_CODE && code >= 100) return this.ligneOuChapitre(row, r, cle as string, genre, code, suite);
    if (genre !== PAS_UN_CODE || typeof cle === 'number') {
      const brute = typeof cle === 'number' ? cleDuNombre(cle) : code;
      if (brute >= 0 && (typeof cle === 'number' || this.aMontants(row))) {
        const deduit = brute < 1000 ? this.deduire(brute, r, carte.compte, this.chapitreDeLaLigne(row)) : brute;
        if (deduit >= 100) {
          poser(deduit);
          return this.ligneOuChapitre(row, r, '', CODE_SEUL, deduit, 0);
        }
      }
    }
    if (estVide(cle) && carte.chapitre >= 0 && !estVide(row[carte.chapitre]) && this.ligneDeChapitre(row, r)) return 0;
    if (estVide(cle) && this.cleFusionnee(row, r)) return 0;
    this.texte(row, r);
    return 0;
  }

  private chapitreDeLaLigne(row: readonly Valeur[]): number {
    const v = this.carte.chapitre >= 0 ? row[this.carte.chapitre] : null;
    return typeof v === 'string' ? this.cleTexte(v) : typeof v === 'number' ? cleDuNombre(v) : -1;
  }

  private ligneOuChapitre(row: readonly Valeur[], r: number, cle: string, genre: number, code: number, suite: number): number {
    if (this.clos) {
      if (this.aValeurs(row)) this.egarer(row, r, 'ligne placée après le total général');
      return 0;
    }
    const colonne = this.carte.chapitre >= 0 && !estVide(row[this.carte.chapitre]);
    if (imputation.sens === 0 && !colonne && peutEtreChapitre(code) && (this.compteSuivant(r, code) || this.repeteEnDessous(row, r, code))) {
      this.ouvrirChapitre(row, r, code, genre === CODE_SUIVI ? cle.slice(suite) : this.libelleDe(row));
      return 0;
    }
    if (cle !== '') analyserImputation(cle);
    else poser(code);
    if (!this.ligne(row, r, cle, genre)) this.texte(row, r);
    return 0;
  }

  private libelleDe(row: readonly Valeur[]): string {
    return this.carte.libelle === this.carte.compte ? brut(row[this.carte.compte]) : brut(row[this.carte.libelle]);
  }

  /** Vrai si la prochaine ligne qui porte un code relève du chapitre `chapitre`. */
  private compteSuivant(r: number, chapitre: number): boolean {
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
  private repeteEnDessous(row: readonly Valeur[], r: number, code: number): boolean {
    const dessous = this.cellules[r + 1];
    const v = dessous?.[this.carte.compte];
    if (dessous === undefined || (typeof v === 'number' ? cleDuNombre(v) : typeof v === 'string' ? this.cleTexte(v) : -1) !== code) return false;
    if (typeof v === 'string' && imputation.sens !== 0) return false;
    return this.aMontants(row) && this.carte.montants.every((c) => c < 0 || brut(row[c]) === brut(dessous[c]));
  }

  private ouvrirChapitre(row: readonly Valeur[], r: number, cle: number, libelle: string): void {
    this.fermerChapitre();
    this.chapitre = tampon.codesChapitres.rang(cle);
    this.chapitreCle = cle;
    this.debutChapitre = this.n;
    this.derniere = r;
    if (this.aMontants(row)) this.chapitreOuvert = this.total('chapitre', row, r, `${texteDe(cle)} ${libelle}`.trim(), { section: 0, sens: 0 }, texteDe(cle), this.n);
  }

  /** Une ligne dont seule la colonne « Chapitre » est remplie : titre de chapitre, ou crédits votés au chapitre. */
  private ligneDeChapitre(row: readonly Valeur[], r: number): boolean {
    const v = row[this.carte.chapitre] as Valeur;
    const suivante = this.cellules[r + 1];
    const compteSuivant = suivante?.[this.carte.compte];
    const c = typeof compteSuivant === 'number' ? cleDuNombre(compteSuivant) : typeof compteSuivant === 'string' ? this.cleTexte(compteSuivant) : -1;
    const texte = typeof v === 'string' ? v : '';
    const genre = typeof v === 'string' ? analyserImputation(v) : PAS_UN_CODE;
    const suite = imputation.suite;
    if (typeof v === 'string' && genre === PAS_UN_CODE) return false;
    const cle = typeof v === 'string' && genre === CODE_SUIVI ? imputation.compte : this.cleChapitre(v, r, this.carte.chapitre, c);
    if (cle < 100) return false;
    const repete = suivante?.[this.carte.chapitre];
    const libelle = genre === CODE_SUIVI ? texte.slice(suite) : this.libelleDe(row);
    if (c > 0 && (estVide(repete) || brut(repete) === brut(v)) && (coiffe(cle, c) || brut(repete) === brut(v))) {
      this.ouvrirChapitre(row, r, cle, libelle);
      return true;
    }
    if (!this.aMontants(row)) return false;
    poser(cle);
    return this.ligne(row, r, genre === CODE_SUIVI ? texte : '', genre === CODE_SUIVI ? CODE_SUIVI : CODE_SEUL);
  }

  /** Une cellule de compte vide mais fusionnée avec une cellule au-dessus en prend la valeur. */
  private cleFusionnee(row: readonly Valeur[], r: number): boolean {
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

  /** Un en-tête dans le territoire du tableau : répété, il le continue ; autre, il le termine ; à côté, c'est un voisin. */
  private enTete(r: number): number | null {
    const { carte } = this;
    const trouvees = reconnaitre(this.cellules, r, this.c0, this.c1);
    if (trouvees.length === 0) return null;
    for (const t of trouvees) {
      if (t.gauche > carte.droite) { this.voisins.push({ ligne: r, c0: t.gauche, c1: this.c1 }); this.c1 = t.gauche; continue; }
      if (t.droite < carte.gauche) { this.voisins.push({ ligne: r, c0: this.c0, c1: carte.gauche }); this.c0 = carte.gauche; continue; }
      const meme = t.montants.every((c, k) => c === carte.montants[k]) && (t.compte < 0 || t.compte === carte.compte || t.compte === carte.libelle) && t.parSens === carte.parSens;
      if (!meme || this.clos || this.titreDepuis) return -1;
      this.derniere = t.corps - 1;
      this.blancs = 0;
      this.rubriquesDEnTete(r, t.corps);
      return t.corps - r - 1;
    }
    return null;
  }

  /** Une rubrique peut tenir lieu d'intitulé de colonne : « FONCTIONNEMENT | Dépenses | Recettes ». */
  private rubriquesDEnTete(de: number, a: number): void {
    const fin = Math.min(...this.carte.montants.filter((c) => c >= 0));
    for (let r = de; r < a; r++) {
      for (let c = this.carte.gauche; c < fin; c++) {
        const v = this.cellules[r]?.[c];
        if (typeof v !== 'string' || v.length < 4) continue;
        const t = analyserTexte(v);
        if (t.genre === 'rubrique' && t.section !== 0) this.rubrique(t, v, r, c);
      }
    }
  }

  private rubrique(t: LigneTexte, texte: string, r: number, c: number): void {
    this.fermerChapitre();
    this.fermerRubrique();
    this.debutChapitre = this.n;
    if (t.section !== 0) {
      if (t.section !== this.section) this.debutSection = this.n;
      this.section = t.section;
      this.sens = t.sens;
    } else this.sens = t.sens;
    this.rubriques.push({ ...this.position(r, c), texte: texte.trim(), section: SECTIONS[t.section] ?? null, sens: SENS[t.sens] ?? null, de: this.n });
    this.derniere = Math.max(this.derniere, r);
  }

  /** Une ligne de texte : total, rubrique, titre de chapitre, ou texte libre. */
  private texte(row: readonly Valeur[], r: number): void {
    const colonne = this.colonneTexte(row);
    if (colonne < 0) {
      if (this.aValeurs(row) && this.blancs < 2 && !this.clos) this.egarer(row, r, 'montant sans compte ni libellé');
      else this.retenir(row, r);
      return;
    }
    const texte = row[colonne] as string;
    const montants = this.aMontants(row);
    const t = analyserTexte(texte);
    if (this.clos) { this.retenir(row, r); if (this.blancs === 0 && this.aValeurs(row)) this.egarer(row, r, 'ligne placée après le total général'); return; }
    switch (t.genre) {
      case 'rubrique': {
        const sectionAvant = this.section;
        this.rubrique(t, texte, r, colonne);
        if (montants && this.nonNuls(row, r)) {
          this.rubriqueOuverte = this.total('section', row, r, texte, { section: t.section || sectionAvant, sens: t.sens }, null, this.n);
        }
        break;
      }
      case 'chapitre': {
        if (analyserImputation(t.chapitre) === PAS_UN_CODE) break;
        const cle = imputation.compte;
        if (this.compteSuivant(r, cle)) this.ouvrirChapitre(row, r, cle, texte.slice(t.suite));
        else if (montants) { poser(cle); imputation.suite = t.suite; this.ligne(row, r, texte, CODE_SUIVI); }
        else this.retenir(row, r);
        break;
      }
      case 'total-chapitre': this.totalChapitre(t, texte, row, r); break;
      case 'total-section': this.totalSection(t, texte, row, r, t.section); break;
      case 'total-general': this.totalGeneral(t, texte, row, r); break;
      case 'total-nu': this.totalNu(t, texte, row, r); break;
      case 'total-inconnu':
        if (!montants) this.retenir(row, r);
        else if (this.n > this.debutChapitre && !/r[ée]el|ordre/i.test(texte)) this.totalChapitre(t, texte, row, r);
        else this.egarer(row, r, 'total dont on ne sait pas ce qu’il couvre');
        break;
      default:
        if (this.blancs < 2 && this.aValeurs(row)) this.egarer(row, r, 'ni compte, ni chapitre, ni total reconnu');
        else {
          this.retenir(row, r);
          this.blancs++;
          return;
        }
    }
    this.blancs = 0;
  }

  private totalChapitre(t: LigneTexte, texte: string, row: readonly Valeur[], r: number): void {
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
    this.total('chapitre', row, r, texte, t, code === '' ? null : code, de);
    this.debutChapitre = this.n;
  }

  private totalSection(t: LigneTexte, texte: string, row: readonly Valeur[], r: number, section: 0 | 1 | 2): void {
    this.fermerChapitre();
    this.fermerRubrique();
    this.total('section', row, r, texte, { section, sens: t.sens }, null, this.debutSection);
    this.sectionsTotalisees++;
    this.debutChapitre = this.n;
    if (t.sens !== 0) return;
    this.debutSection = this.n;
    this.section = 0;
    this.sens = 0;
  }

  private totalGeneral(t: LigneTexte, texte: string, row: readonly Valeur[], r: number): void {
    this.fermerChapitre();
    this.fermerRubrique();
    this.total('general', row, r, texte, { section: 0, sens: t.sens }, null, 0);
    this.debutChapitre = this.n;
    if (t.sens === 0) this.clos = true;
  }

  /** « TOTAL » sans plus : celui de la section en cours si ses lignes sont d'une seule section et que rien ne la ferme déjà, sinon le total général. */
  private totalNu(t: LigneTexte, texte: string, row: readonly Valeur[], r: number): void {
    const section = this.sectionUnique(this.debutSection);
    const general = section === 0 || (this.debutSection > 0 && !this.suiteDeSection(r));
    if (general && (section === 0 || this.correspond(row, r, 0, t.sens)) ) this.totalGeneral(t, texte, row, r);
    else this.totalSection(t, texte, row, r, section as 1 | 2);
  }

  private correspond(row: readonly Valeur[], r: number, de: number, sens: 0 | 1 | 2): boolean {
    const avant = this.signalements.length;
    const lus = this.montantsTotal(row, r, sens);
    this.signalements.length = avant;
    const sommes = [0, 0, 0, 0];
    for (let i = 4 * de; i < 4 * this.n; i++) sommes[i & 3] = (sommes[i & 3] as number) + (tampon.montants[i] as number);
    return lus.every((x, k) => x === null || x === sommes[k] || (this.carte.montants[0] >= 0 && (k & 1) === 1 && x === (sommes[k] as number) - (sommes[k - 1] as number)));
  }

  private suiteDeSection(r: number): boolean {
    for (let i = r + 1; i < Math.min(this.cellules.length, r + 12); i++) {
      const row = this.cellules[i];
      if (row === undefined) continue;
      const c = this.colonneTexte(row);
      if (c >= 0 && analyserTexte(row[c] as string).genre.startsWith('total')) return true;
    }
    return false;
  }

  private sectionUnique(de: number): 0 | 1 | 2 {
    const s = this.n > de ? (tampon.sections[de] as 0 | 1 | 2) : 0;
    for (let i = de + 1; i < this.n; i++) if (tampon.sections[i] !== s) return 0;
    return s;
  }

  private total(genre: TotalAffiche['genre'], row: readonly Valeur[], r: number, libelle: string, quoi: { section: 0 | 1 | 2; sens: 0 | 1 | 2 }, chapitre: string | null, de: number): TotalOuvert | null {
    let sens = quoi.sens;
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

  private sensUnique(de: number): 0 | 1 | 2 {
    let s: 0 | 1 | 2 = 0;
    for (let i = de; i < this.n; i++) {
      const m = tampon.montants;
      const cote = m[4 * i] !== 0 || m[4 * i + 1] !== 0 ? 1 : m[4 * i + 2] !== 0 || m[4 * i + 3] !== 0 ? 2 : 0;
      if (cote !== 0 && s !== 0 && cote !== s) return 0;
      if (cote !== 0) s = cote;
    }
    return s;
  }

  private montantsTotal(row: readonly Valeur[], r: number, sens: 0 | 1 | 2): TotalAffiche['montants'] {
    const { carte } = this;
    const lus: [number | null, number | null, number | null, number | null] = [null, null, null, null];
    for (let k = 0; k < 4; k++) {
      if (carte.parSens && (k < 2) !== (sens === 1)) continue;
      const c = this.repli && (k & 1) === 1 && (carte.repli[k >> 1] as number) >= 0 ? (carte.repli[k >> 1] as number) : (carte.montants[k] as number);
      const v = c < 0 ? null : row[c];
      lus[k] = estVide(v) ? null : centimesDeCellule(v as Valeur, r + this.ctx.dl, c + this.ctx.dc, this.ctx.typee, this.signalements);
    }
    return lus;
  }

  private fermerChapitre(): void {
    if (this.chapitreOuvert !== null) this.chapitreOuvert.a = this.n;
    this.chapitreOuvert = null;
    this.chapitre = -1;
    this.chapitreCle = -1;
  }

  private fermerRubrique(): void {
    if (this.rubriqueOuverte !== null) this.rubriqueOuverte.a = this.n;
    this.rubriqueOuverte = null;
  }

  private colonneTexte(row: readonly Valeur[]): number {
    const { carte } = this;
    for (const c of [carte.compte, carte.libelle, carte.chapitre, carte.section]) {
      if (c >= 0 && typeof row[c] === 'string' && (row[c] as string).trim() !== '') return c;
    }
    const fin = Math.min(row.length, ...carte.montants.filter((c) => c >= 0));
    for (let c = this.c0; c < fin; c++) if (typeof row[c] === 'string' && (row[c] as string).trim() !== '') return c;
    return -1;
  }

  private aMontants(row: readonly Valeur[]): boolean {
    const { montants, repli } = this.carte;
    for (const c of montants) if (c >= 0 && porteMontant(row[c])) return true;
    return this.repli && repli.some((c) => c >= 0 && porteMontant(row[c]));
  }

  /** Vrai si une cellule de montant porte un nombre, une erreur ou un montant en texte, et non des mots. */
  private aValeurs(row: readonly Valeur[]): boolean {
    return this.carte.montants.some((c) => c >= 0 && porteValeur(row[c])) || (this.repli && this.carte.repli.some((c) => c >= 0 && porteValeur(row[c])));
  }

  private nonNuls(row: readonly Valeur[], r: number): boolean {
    const avant = this.signalements.length;
    const oui = this.carte.montants.some((c) => c >= 0 && !estVide(row[c]) && centimesDeCellule(row[c] as Valeur, r, c, false, this.signalements) !== 0);
    this.signalements.length = avant;
    return oui;
  }

  private egarer(row: readonly Valeur[], r: number, raison: string): void {
    this.guetterCA(row);
    const c = this.carte.montants.find((k) => k >= 0 && porteMontant(row[k])) ?? this.carte.compte;
    const texte = this.colonneTexte(row);
    const quoi = texte < 0 ? '' : `${(row[texte] as string).trim().slice(0, 60)} : `;
    this.nonPlaces.push({ ...this.position(r, c), brut: `${quoi}${brut(row[c])}`, raison });
    if (!this.clos) this.derniere = r;
  }

  private retenir(row: readonly Valeur[], r: number): void {
    this.guetterCA(row);
    const fin = Math.min(this.c1, row.length);
    for (let c = this.c0; c < fin; c++) {
      const v = row[c];
      if (typeof v !== 'string' || v.trim() === '') continue;
      this.textes.push({ ...this.position(r, c), texte: v.trim() });
      if (/d[ée]cision\s+modificative|\bDM\s*n|budget/i.test(v) && this.n > 0) this.titreDepuis = true;
    }
  }

  private guetterCA(row: readonly Valeur[]): void {
    if (!this.ctx.caPossible && ressembleAUnCA(row)) this.ctx.caPossible = true;
  }

  /** Au-delà de la dernière colonne, un en-tête voisin peut commencer sur une ligne ordinaire de ce tableau. */
  private regarderAutour(row: readonly Valeur[], r: number): void {
    const { carte } = this;
    if (row.length >= carte.droite + 5 || carte.gauche > 4) this.guetterCA(row);
    if (row.length > carte.droite + 1 && this.c1 > carte.droite + 1 && semblEnTete(row, carte.droite + 1, this.c1)) {
      const [t] = reconnaitre(this.cellules, r, carte.droite + 1, this.c1);
      if (t) { this.voisins.push({ ligne: r, c0: carte.droite + 1, c1: this.c1 }); this.c1 = carte.droite + 1; }
    }
    if (this.c0 < carte.gauche && semblEnTete(row, this.c0, carte.gauche)) {
      const [t] = reconnaitre(this.cellules, r, this.c0, carte.gauche);
      if (t) { this.voisins.push({ ligne: r, c0: this.c0, c1: carte.gauche }); this.c0 = carte.gauche; }
    }
  }

  /** La colonne « Vote » est vide avant le vote : les propositions en tiennent lieu. */
  private voteVide(): boolean {
    const { carte, cellules } = this;
    const votes = carte.montants.filter((c, k) => c >= 0 && (k & 1) === 1);
    for (let r = carte.corps; r < cellules.length; r++) {
      const row = cellules[r];
      if (row !== undefined && votes.some((c) => porteMontant(row[c]))) return false;
    }
    this.deductions.push('La colonne « Vote » est vide : les propositions nouvelles sont contrôlées.');
    return true;
  }

  private occupe(r: number): boolean {
    const { occupes, dl, dc } = this.ctx;
    for (const p of occupes) {
      if (r + dl >= p.debut.ligne && r + dl <= p.fin.ligne && p.debut.colonne <= this.carte.droite + dc && p.fin.colonne >= this.carte.gauche + dc) return true;
    }
    return false;
  }

  private position(r: number, c: number): { ligne: number; colonne: number } {
    return { ligne: r + this.ctx.dl, colonne: c + this.ctx.dc };
  }
}

function lettres(colonne: number): string {
  let s = '';
  for (let n = colonne + 1; n > 0; n = Math.floor((n - 1) / 26)) s = String.fromCharCode(65 + ((n - 1) % 26)) + s;
  return s;
}

function vide(row: readonly Valeur[], c0: number, c1: number): boolean {
  const fin = Math.min(c1, row.length);
  for (let c = c0; c < fin; c++) if (!estVide(row[c])) return false;
  return true;
}

/** Un nombre, une erreur de tableur, ou un texte qui se lit comme un montant. */
function porteValeur(v: Valeur | undefined): boolean {
  return typeof v === 'number' || estErreur(v) || (typeof v === 'string' && !Number.isNaN(centimesDuTexte(v)) && centimesDuTexte(v) !== -Infinity);
}

/** Un nombre, une erreur, un texte qui n'est ni vide ni tiret : la cellule porte quelque chose. */
function porteMontant(v: Valeur | undefined): boolean {
  if (v === null || v === undefined || v === '') return false;
  return typeof v !== 'string' || centimesDuTexte(v) !== -Infinity;
}

function poser(cle: number): void {
  imputation.sens = 0;
  imputation.chapitre = -1;
  imputation.compte = cle;
  imputation.fonction = -1;
  imputation.fonctionMot = '';
  imputation.operation = -1;
  imputation.operationMot = '';
  imputation.suite = 0;
}
