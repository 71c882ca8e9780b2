import type { Plage, Valeur } from '../../domaine/grille';
import { centimesDuTexte } from '../../domaine/lireMontant';
import { centimesExacts } from '../../domaine/montant';
import type { Section, Sens } from '../../domaine/section';
import type { ColonneMontant, Colonnes, Lignes, MontantInconnu, NonPlace, Rubrique, Signalement, TexteSitue, TotalAffiche } from '../../domaine/tableau';
import { ressembleAUnCA } from '../compteAdministratif/ressemble';
import type { Carte } from '../entete/entete';
import { enTeteDouble, type Faute } from '../fautes';
import { type Cellules, brut, estVide } from '../texte/cellules';
import { PAS_UN_CODE, type Imputation } from '../texte/imputation';
import { estRepere } from '../texte/ligneTexte';
import { centimesDeCellule } from '../texte/montantCellule';
import { analyserCode, porteMontant, porteValeur, texteCommun } from './outils';
import type { Variation } from './reduction';
import { LecteurRestes, type RestesLus } from './restes';
import type { Tampon } from './tampon';

/** Un total en cours : ses bornes se ferment quand la suite est connue. */
export type TotalOuvert = { -readonly [K in keyof TotalAffiche]: TotalAffiche[K] };

/** Ce que le corps d'un tableau contient, avant d'y joindre titre et textes. */
export interface CorpsLu {
  readonly carte: Carte;
  /** Comptes de la seconde moitié d'un tableau en T, en indices de la grille. */
  readonly seconde: Colonnes['seconde'];
  readonly lignes: Lignes;
  readonly totaux: readonly TotalAffiche[];
  readonly rubriques: readonly Rubrique[];
  readonly signalements: readonly Signalement[];
  readonly nonPlaces: readonly NonPlace[];
  readonly textes: readonly TexteSitue[];
  readonly deductions: readonly string[];
  readonly restes: RestesLus | null;
  /** Premier groupe fonctionnel écrit par son rang, ou `null`. */
  readonly groupe: string | null;
  /** Vrai si les propositions nouvelles tiennent lieu d'une colonne « Vote » vide. */
  readonly repli: boolean;
  /** Dernière ligne qui appartient au tableau, en indice de la grille. */
  readonly derniere: number;
}

/** Le corps sans ses lignes. */
export type ContenuLu = Omit<CorpsLu, 'lignes'> & { readonly inconnus: readonly MontantInconnu[] };

export interface Contexte {
  readonly cellules: Cellules;
  readonly dl: number;
  readonly dc: number;
  readonly typee: boolean;
  readonly fusions: readonly Plage[];
  /** Rectangles déjà lus (comptes administratifs), en positions de la feuille. */
  readonly occupes: readonly Plage[];
  /** Objets de travail, repris d'un tableau à l'autre : les lignes en cours, et la dernière imputation analysée. */
  readonly tampon: Tampon;
  readonly imputation: Imputation;
  /** Mis à vrai dès qu'une ligne hors des crédits ressemble à l'en-tête d'un compte administratif. */
  caPossible: boolean;
}

/** Ôte d'un total le montant d'une colonne : illisible, il n'est plus comparé. */
export function taire(t: TotalOuvert, colonne: ColonneMontant): void {
  t.montants = t.montants.map((m, k) => (k === colonne ? NaN : m)) as unknown as TotalAffiche['montants'];
}

export const SECTIONS: readonly (Section | null)[] = [null, 'fonctionnement', 'investissement'];
export const SENS: readonly (Sens | null)[] = [null, 'depense', 'recette'];

/** Ce qu'un corps sait de lui-même en cours de lecture, et les gestes communs : situer, signaler, retenir. */
export class EtatCorps {
  readonly cellules: Cellules;
  n: number;
  section: 0 | 1 | 2 = 0;
  sens: 0 | 1 | 2;
  chapitre = -1;
  chapitreCle = -1;
  debutChapitre: number;
  debutSection: number;
  clos = false;
  titreDepuis = false;
  blancs = 0;
  chapitreOuvert: TotalOuvert | null = null;
  rubriqueOuverte: TotalOuvert | null = null;
  variation: Variation | null = null;
  chapitreVu: Valeur = null;
  chapitreVuRang = -1;
  chapitreVuCle = -1;
  sectionVue: Valeur = null;
  sectionVueCode: 0 | 1 | 2 = 0;
  sectionParCode = new Map<number, 0 | 1 | 2>();
  dernierCompte = -1;
  dernierRang = -1;
  readonly totaux: TotalOuvert[] = [];
  readonly rubriques: Rubrique[] = [];
  readonly signalements: Signalement[] = [];
  readonly nonPlaces: NonPlace[] = [];
  /** Montants sans ligne, et combien précèdent le chapitre et la section en cours. */
  readonly inconnus: MontantInconnu[] = [];
  inconnusAvantChapitre = 0;
  inconnusAvantSection = 0;
  readonly textes: TexteSitue[] = [];
  readonly deductions: string[] = [];
  groupe: string | null = null;
  readonly deduits = new Set<string>();
  private fusions: Map<number, readonly Plage[]> | null = null;
  readonly douteux: boolean;
  readonly repli: boolean;
  readonly restes: LecteurRestes | null;
  derniere: number;
  /** Première ligne que le tableau n'a pas lue. */
  suivante = 0;
  /** En-têtes rencontrés à côté du tableau. */
  readonly voisins: { readonly ligne: number; readonly c0: number; readonly c1: number }[] = [];

  /** `premiere` : rang de la première ligne, quand une autre moitié du tableau précède. */
  constructor(readonly ctx: Contexte, readonly carte: Carte, public c0: number, public c1: number, readonly premiere = 0) {
    ctx.tampon.corps = this;
    this.cellules = ctx.cellules;
    this.n = this.debutChapitre = this.debutSection = premiere;
    this.sens = carte.cote;
    this.restes = carte.restes === null ? null : new LecteurRestes(carte.restes, ctx.dl, ctx.dc, ctx.typee);
    this.derniere = carte.corps - 1;
    this.douteux = carte.ambiguites.some((a) => carte.montants.length > 0 && a.colonne > carte.compte);
    this.repli = carte.repli.some((c) => c >= 0) && this.voteVide();
    for (const a of carte.ambiguites) this.nonPlaces.push({ ...this.position(a.ligne, a.colonne), brut: a.brut, ...enTeteDouble(a.brut) });
  }

  position(r: number, c: number): { ligne: number; colonne: number } {
    return { ligne: r + this.ctx.dl, colonne: c + this.ctx.dc };
  }

  /** Dit une déduction, une seule fois par `cle` : un code répété sur mille lignes ne la dit qu'à la première. */
  dire(cle: string, phrase: () => string): void {
    if (this.deduits.has(cle)) return;
    this.deduits.add(cle);
    this.deductions.push(phrase());
  }

  montant(v: Valeur | undefined, r: number, c: number): number {
    if (typeof v === 'number') {
      const x = centimesExacts(v);
      if (!Number.isNaN(x)) return x + 0;
    } else if (v === null || v === undefined || v === '') return 0;
    else if (typeof v === 'string' && !this.ctx.typee) {
      const x = centimesDuTexte(v);
      if (Number.isFinite(x)) return x;
    }
    return centimesDeCellule(v, r + this.ctx.dl, c + this.ctx.dc, this.ctx.typee, this.signalements) ?? 0;
  }

  colonneTexte(row: readonly Valeur[]): number {
    const { carte } = this;
    for (const c of [carte.compte, carte.libelle, carte.chapitre, carte.section]) {
      if (c >= 0 && typeof row[c] === 'string' && (row[c]).trim() !== '') return c;
    }
    const fin = Math.min(row.length, ...carte.montants.filter((c) => c >= 0));
    for (let c = this.c0; c < fin; c++) if (typeof row[c] === 'string' && (row[c] as string).trim() !== '') return c;
    return carte.jumelle === null ? -1 : texteCommun(row, carte.jumelle);
  }

  /** La valeur d'une cellule, ou, si elle est vide sous une cellule fusionnée, celle de la fusion. */
  valeurEn(row: readonly Valeur[], r: number, c: number): Valeur {
    const v = row[c] ?? null;
    if (this.ctx.fusions.length === 0 || !estVide(v)) return v;
    const ligne = r + this.ctx.dl;
    for (const f of this.fusionsEn(c)) {
      if (f.debut.ligne < ligne && ligne <= f.fin.ligne) return this.cellules[f.debut.ligne - this.ctx.dl]?.[f.debut.colonne - this.ctx.dc] ?? null;
    }
    return v;
  }

  /** Les fusions de plusieurs lignes qui couvrent la colonne. */
  fusionsEn(c: number): readonly Plage[] {
    this.fusions ??= new Map();
    let liste = this.fusions.get(c);
    if (liste === undefined) {
      const colonne = c + this.ctx.dc;
      liste = this.ctx.fusions.filter((f) => f.debut.ligne < f.fin.ligne && f.debut.colonne <= colonne && colonne <= f.fin.colonne);
      this.fusions.set(c, liste);
    }
    return liste;
  }

  libelleDe(row: readonly Valeur[]): string {
    return this.carte.libelle === this.carte.compte ? brut(row[this.carte.compte]) : brut(row[this.carte.libelle]);
  }

  aMontants(row: readonly Valeur[]): boolean {
    const { montants, repli } = this.carte;
    for (const c of montants) if (c >= 0 && porteMontant(row[c])) return true;
    return this.repli && repli.some((c) => c >= 0 && porteMontant(row[c]));
  }

  /** Vrai si une cellule de montant porte un nombre, une erreur ou un montant en texte, et non des mots. */
  aValeurs(row: readonly Valeur[]): boolean {
    return this.carte.montants.some((c) => c >= 0 && porteValeur(row[c])) || (this.repli && this.carte.repli.some((c) => c >= 0 && porteValeur(row[c])));
  }

  /** Vrai si une cellule de montant porte autre chose que zéro ou le repère d'une page. */
  nonNuls(row: readonly Valeur[], r: number): boolean {
    const avant = this.signalements.length;
    const oui = this.carte.montants.some((c) => c >= 0 && !estVide(row[c]) && !estRepere(brut(row[c]))
      && centimesDeCellule(row[c] as Valeur, r, c, false, this.signalements) !== 0);
    this.signalements.length = avant;
    return oui;
  }

  egarer(row: readonly Valeur[], r: number, faute: Faute): void {
    this.guetterCA(row);
    const c = this.carte.montants.find((k) => k >= 0 && porteMontant(row[k])) ?? this.carte.compte;
    const texte = this.colonneTexte(row);
    const quoi = texte < 0 ? '' : `${(row[texte] as string).trim().slice(0, 60)} : `;
    this.nonPlaces.push({ ...this.position(r, c), brut: `${quoi}${brut(row[c])}`, ...faute });
    if (!this.clos) this.derniere = r;
  }

  /** Une valeur que rien ne rattache à une ligne : elle compte pourtant, et les sommes où elle entre sont inconnues. */
  egarerMontant(row: readonly Valeur[], r: number, faute: Faute, section: 0 | 1 | 2 = this.section): void {
    this.egarer(row, r, faute);
    this.ignorer(row, section);
  }

  /** Rend inconnues les sommes de la section, et les totaux en cours, dans les colonnes que la ligne remplit. */
  ignorer(row: readonly Valeur[], section: 0 | 1 | 2, toutes = false): void {
    const { montants, parSens } = this.carte, sens = this.sens;
    for (const k of [0, 1, 2, 3] as const) {
      if (montants[k] < 0 || !(toutes || porteMontant(row[this.colonneLue(k)])) || (parSens && sens !== 0 && (k < 2) !== (sens === 1))) continue;
      this.inconnus.push({ section, colonne: k });
      if (this.chapitreOuvert !== null) taire(this.chapitreOuvert, k);
      if (this.rubriqueOuverte !== null) taire(this.rubriqueOuverte, k);
    }
  }

  /** Un total ne se compare pas là où un montant qu'il couvre, depuis le rang `avant` d'`inconnus`, n'a pas de ligne. */
  taireInconnus(t: TotalOuvert | null, avant: number): void {
    if (t !== null) for (let i = avant; i < this.inconnus.length; i++) taire(t, (this.inconnus[i] as MontantInconnu).colonne);
  }

  commencerChapitre(): void {
    this.debutChapitre = this.n;
    this.inconnusAvantChapitre = this.inconnus.length;
  }

  commencerSection(): void {
    this.debutSection = this.n;
    this.inconnusAvantSection = this.inconnus.length;
  }

  /** La colonne du montant `k`, ou celle qui en tient lieu. */
  colonneLue(k: ColonneMontant): number {
    const { montants, repli } = this.carte, autre = this.repli && (k & 1) === 1 ? repli[k >> 1] as number : -1;
    return autre >= 0 ? autre : montants[k];
  }

  retenir(row: readonly Valeur[], r: number): void {
    this.guetterCA(row);
    const fin = Math.min(this.c1, row.length);
    for (let c = this.c0; c < fin; c++) {
      const v = row[c];
      if (typeof v !== 'string' || v.trim() === '') continue;
      this.textes.push({ ...this.position(r, c), texte: v.trim() });
      if (/d[ée]cision\s+modificative|\bDM\s*n|(?<!vote du )budget/i.test(v) && this.n > 0) this.titreDepuis = true;
    }
  }

  guetterCA(row: readonly Valeur[]): void {
    if (!this.ctx.caPossible && ressembleAUnCA(row)) this.ctx.caPossible = true;
  }

  /** La colonne « Vote » est vide avant le vote : les propositions en tiennent lieu. */
  voteVide(): boolean {
    const { carte, cellules } = this;
    const votes = carte.montants.filter((c, k) => c >= 0 && (k & 1) === 1);
    for (let r = carte.corps; r < cellules.length; r++) {
      const row = cellules[r];
      if (row !== undefined && votes.some((c) => porteMontant(row[c]))) return false;
    }
    this.deductions.push('La colonne « Vote » est vide : les propositions nouvelles sont contrôlées.');
    return true;
  }

  occupe(r: number): boolean {
    const { occupes, dl, dc } = this.ctx;
    for (const p of occupes) {
      if (r + dl >= p.debut.ligne && r + dl <= p.fin.ligne && p.debut.colonne <= this.carte.droite + dc && p.fin.colonne >= this.carte.gauche + dc) return true;
    }
    return false;
  }

  cleTexte(v: string): number {
    return analyserCode(this, v) === PAS_UN_CODE ? -1 : this.ctx.imputation.compte;
  }

  fermerChapitre(): void {
    if (this.chapitreOuvert !== null) this.chapitreOuvert.a = this.n;
    this.chapitreOuvert = null;
    this.chapitre = -1;
    this.chapitreCle = -1;
  }

  fermerRubrique(): void {
    if (this.rubriqueOuverte !== null) this.rubriqueOuverte.a = this.n;
    this.rubriqueOuverte = null;
  }
}
