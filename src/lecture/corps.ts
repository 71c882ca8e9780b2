import type { Valeur } from '../domaine/grille';
import { brut, cleDuNombre, estVide, semblEnTete } from './cellules';
import { type ContenuLu, type CorpsLu, tampon } from './corpsEtat';
import { avecInconnus, memeMoitie, poser, texteCommun, vide } from './corpsOutils';
import { LecteurTotaux } from './corpsTotaux';
import { reconnaitre } from './entete';
import { CODE_SEUL, CODE_SUIVI, PAS_UN_CODE, analyserImputation, coiffe, imputation, peutEtreChapitre } from './imputation';
import { analyserTexte } from './ligneTexte';
import { lireLignesOrdinaires, passable } from './passe';

/** Lignes au-dessus de l'en-tête où une rubrique (« DEPENSES ») vaut pour le tableau. */
const AU_DESSUS = 3;

/** Lit le corps d'un tableau, ligne à ligne, d'après sa carte. */
export class Corps extends LecteurTotaux {
  /** Lit jusqu'à la ligne `fin` exclue ; les lignes avant `libre` sont à un autre tableau. */
  lire(fin: number, libre: number): CorpsLu | null {
    tampon.commencer(Math.max(0, fin - this.carte.corps));
    this.parcourir(fin, libre);
    return this.rendre();
  }

  /** Lit les lignes à la suite de celles que `tampon` porte déjà. */
  parcourir(fin: number, libre: number): void {
    const { cellules, carte } = this;
    this.rubriquesDEnTete(Math.max(libre, carte.debut - AU_DESSUS), carte.corps);
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
    for (const t of this.totaux) if (t.genre === 'section' && t.a < this.n) this.lignesApres(t);
  }

  /** Le corps lu, ou `null` si rien n'en fait un tableau. */
  private rendre(): CorpsLu | null {
    const { carte } = this;
    if (this.n === 0 && (carte.compte < 0 || this.nonPlaces.length === 0 || this.totaux.length + this.rubriques.length === 0)) return null;
    return this.contenu(avecInconnus(tampon.lignes(), this.inconnus));
  }

  /** Ce qui a été lu ; les lignes d'une moitié de tableau restent dans `tampon`. */
  contenu<L>(lignes: L): ContenuLu & { readonly lignes: L } {
    return {
      carte: this.carte, lignes, totaux: this.totaux, rubriques: this.rubriques, signalements: this.signalements, nonPlaces: this.nonPlaces,
      textes: this.textes, deductions: this.deductions, repli: this.repli, derniere: this.derniere,
      inconnus: this.inconnus, restes: this.restes,
    };
  }

  /** Tout ce qui n'est pas une ligne ordinaire. Rend le nombre de lignes à sauter en plus, ou -1 si le tableau finit avant `r`. */
  protected autre(row: readonly Valeur[], r: number, cle: Valeur | undefined, genre: number): number {
    const { carte } = this;
    if (this.occupe(r)) return -1;
    const suite = imputation.suite, code = imputation.compte;
    if (estVide(cle) && vide(row, this.c0, this.c1)) {
      if (carte.jumelle !== null && this.titreCommun(row, r, carte.jumelle)) return 0;
      this.blancs++;
      return 0;
    }
    const total = genre === PAS_UN_CODE && typeof cle === 'string' && cle.length < 200 && analyserTexte(cle).genre.startsWith('total');
    if (!total && semblEnTete(row, this.c0, this.c1)) {
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

  protected ligneOuChapitre(row: readonly Valeur[], r: number, cle: string, genre: number, code: number, suite: number): number {
    if (this.clos) {
      if (this.aValeurs(row)) this.egarerMontant(row, r, 'ligne placée après le total général', this.sectionDe(row, code));
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

  /** Une ligne dont seule la colonne « Chapitre » est remplie : titre de chapitre, ou crédits votés au chapitre. */
  protected ligneDeChapitre(row: readonly Valeur[], r: number): boolean {
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

  /** Un en-tête dans le territoire du tableau : répété, il le continue ; autre, il le termine ; à côté, c'est un voisin. */
  protected enTete(r: number): number | null {
    const { carte } = this;
    const trouvees = reconnaitre(this.cellules, r, this.c0, this.c1);
    if (trouvees.length === 0) return null;
    for (const t of trouvees) {
      if (t.gauche > carte.droite) { this.voisins.push({ ligne: r, c0: t.gauche, c1: this.c1 }); this.c1 = t.gauche; continue; }
      if (t.droite < carte.gauche) { this.voisins.push({ ligne: r, c0: this.c0, c1: carte.gauche }); this.c0 = carte.gauche; continue; }
      const meme = carte.cote !== 0 ? memeMoitie(t, carte) : t.montants.every((c, k) => c === carte.montants[k]) && (t.compte < 0 || t.compte === carte.compte || t.compte === carte.libelle) && t.parSens === carte.parSens;
      if (!meme || this.clos || this.titreDepuis) return -1;
      this.derniere = t.corps - 1;
      this.blancs = 0;
      this.rubriquesDEnTete(r, t.corps);
      return t.corps - r - 1;
    }
    return null;
  }

  /** Une rubrique peut tenir lieu d'intitulé de colonne : « FONCTIONNEMENT | Dépenses | Recettes ». */
  protected rubriquesDEnTete(de: number, a: number): void {
    const fin = Math.min(...this.carte.montants.filter((c) => c >= 0));
    for (let r = de; r < a; r++) {
      for (let c = this.carte.gauche; c < fin; c++) {
        const v = this.cellules[r]?.[c];
        if (typeof v !== 'string' || v.length < 4) continue;
        const t = analyserTexte(v);
        if (t.genre === 'rubrique' && (t.section !== 0 || r < this.carte.debut)) this.rubrique(t, v, r, c);
      }
      const row = this.cellules[r];
      if (row !== undefined && this.carte.jumelle !== null) this.titreCommun(row, r, this.carte.jumelle);
    }
  }

  /** Un titre de section écrit dans une seule moitié d'un tableau en T vaut pour les deux. */
  private titreCommun(row: readonly Valeur[], r: number, jumelle: readonly [number, number]): boolean {
    const c = texteCommun(row, jumelle);
    if (c < 0) return false;
    const t = analyserTexte(row[c] as string);
    if (t.genre !== 'rubrique' || t.section === 0 || t.sens !== 0) return false;
    this.rubrique(t, row[c] as string, r, c);
    this.rubriques.pop();
    this.blancs = 0;
    return true;
  }

  /** Une ligne de texte : total, rubrique, titre de chapitre, ou texte libre. */
  protected texte(row: readonly Valeur[], r: number): void {
    const colonne = this.colonneTexte(row);
    if (colonne < 0) {
      if (this.aValeurs(row) && this.blancs < 2 && !this.clos) this.egarerMontant(row, r, 'montant sans compte ni libellé');
      else this.retenir(row, r);
      return;
    }
    const texte = row[colonne] as string;
    const montants = this.aMontants(row);
    const t = analyserTexte(texte);
    if (t.genre === 'controle' || t.genre === 'total-partiel') { this.laisser(row, r, texte, t.genre); return; }
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
        else if (this.n > this.debutChapitre) this.totalChapitre(t, texte, row, r);
        else this.egarer(row, r, 'total dont on ne sait pas ce qu’il couvre');
        break;
      default:
        if (this.blancs < 2 && this.aValeurs(row)) this.egarerMontant(row, r, 'ni compte, ni chapitre, ni total reconnu');
        else {
          this.retenir(row, r);
          this.blancs++;
          return;
        }
    }
    this.blancs = 0;
  }

  /** Une ligne de contrôle, ou le total d'une partie des lignes : laissée de côté, et c'est dit si elle porte un montant. */
  private laisser(row: readonly Valeur[], r: number, texte: string, genre: 'controle' | 'total-partiel'): void {
    this.blancs = 0;
    if (!this.aValeurs(row)) { this.retenir(row, r); return; }
    const quoi = genre === 'controle' ? 'ligne de contrôle, n’est pas vérifiée' : 'total d’une partie des lignes, n’est pas vérifié';
    this.dire(`laissee ${r}`, () => `Ligne ${r + this.ctx.dl + 1} : « ${texte.trim()} », ${quoi}.`);
    this.fermerChapitre();
    if (!this.clos) this.derniere = r;
  }

  /** Au-delà de la dernière colonne, un en-tête voisin peut commencer sur une ligne ordinaire de ce tableau. */
  protected regarderAutour(row: readonly Valeur[], r: number): void {
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
}
