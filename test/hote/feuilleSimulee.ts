import { commune, contenue, enveloppe, zone, COLONNES, type Zone } from './adresses';
import { ecrire, VIDE, type CelluleSimulee } from './ecriture';
import { ErreurHote } from './erreurs';

/** Une mise en forme posée sur une zone (« Font.Bold », « ColumnWidth »…) ; la dernière posée l’emporte. */
export interface MiseEnForme { readonly zone: Zone; readonly cle: string; readonly valeur: unknown }
export type Visibilite = 'Visible' | 'Hidden' | 'VeryHidden';

/** Un état retenu : s’il a changé depuis, et de quoi y revenir. */
export interface Etat { readonly change: () => boolean; readonly revenir: () => void }

/** Une image ou un dessin, en points. `png` : ce qu’Excel en redessine, en base64 ; `null` s’il n’y parvient pas. */
export interface FormeSimulee {
  readonly id: string;
  readonly nom: string;
  readonly type: 'Image' | 'GeometricShape' | 'Group';
  readonly png: string | null;
  readonly texte: string;
  readonly gauche: number;
  readonly haut: number;
  readonly largeur: number;
  readonly hauteur: number;
  readonly proportions: boolean;
}

/** Une feuille du classeur simulé. Ses champs sont lisibles et modifiables par les tests. */
export class FeuilleSimulee {
  visibilite: Visibilite = 'Visible';
  cellules = new Map<number, CelluleSimulee>();
  fusions: Zone[] = [];
  lignesMasquees = new Set<number>();
  colonnesMasquees = new Set<number>();
  misesEnForme: MiseEnForme[] = [];
  /** `null` si la feuille n’est pas protégée ; le mot de passe peut être vide. */
  protection: { readonly motDePasse: string } | null = null;
  /** Volets figés. */
  figes: Zone | null = null;
  page: Record<string, unknown> = {};
  quadrillage = true;
  /** Lignes qui suivent un saut de page posé à la main. */
  sauts: number[] = [];
  /** Images et dessins posés sur la feuille, du premier au dernier plan. */
  formes: FormeSimulee[] = [];

  constructor(readonly id: string, public nom: string) {}

  cellule(ligne: number, colonne: number): CelluleSimulee {
    return this.cellules.get(ligne * COLONNES + colonne) ?? VIDE;
  }

  /** Pose une cellule telle quelle, sans les lectures ni les refus d’Excel : pour préparer un classeur. */
  poser(ligne: number, colonne: number, cellule: Partial<CelluleSimulee>): void {
    this.cellules.set(ligne * COLONNES + colonne, { ...VIDE, ...cellule });
  }

  /** Écrit comme Excel : AccessDenied si la cellule est protégée. */
  ecrire(ligne: number, colonne: number, recu: unknown): void {
    this.modifier(ligne, colonne, (c) => ecrire(c, recu));
  }

  modifier(ligne: number, colonne: number, change: (c: CelluleSimulee) => CelluleSimulee): void {
    this.verifierProtection(zone(ligne, colonne, 1, 1));
    const apres = change(this.cellule(ligne, colonne));
    const cle = ligne * COLONNES + colonne;
    if (apres.valeur === '' && apres.formule === undefined && apres.format === 'General') this.cellules.delete(cle);
    else this.cellules.set(cle, apres);
  }

  /** AccessDenied si la feuille est protégée et que la zone n’est pas déverrouillée. */
  verifierProtection(z: Zone): void {
    if (this.protection !== null && this.forme(z, 'Protection.Locked', true) !== false) throw new ErreurHote('AccessDenied');
  }

  /** Les cellules pleines d’une zone, sans parcourir la zone. */
  *pleines(z: Zone | null = null): Generator<[ligne: number, colonne: number, CelluleSimulee]> {
    for (const [cle, c] of this.cellules) {
      const ligne = Math.floor(cle / COLONNES);
      const colonne = cle % COLONNES;
      if (z === null || commune(z, { ligne, colonne, lignes: 1, colonnes: 1 }) !== null) yield [ligne, colonne, c];
    }
  }

  /** La zone utilisée ; `valeurs` : sans les cellules qui n’ont qu’un format. */
  utilisee(valeurs: boolean, dans: Zone | null = null): Zone | null {
    const positions: [number, number][] = [];
    for (const [l, c, cellule] of this.pleines(dans)) if (!valeurs || cellule.valeur !== '' || cellule.formule !== undefined) positions.push([l, c]);
    return enveloppe(positions);
  }

  /** Pose une forme telle quelle. */
  dessiner(forme: Partial<FormeSimulee> = {}): FormeSimulee {
    const id = `{forme ${this.formes.length + 1}}`, neuve: FormeSimulee = {
      id, nom: `Image ${this.formes.length + 1}`, type: 'Image', png: '', texte: '', gauche: 0, haut: 0, largeur: 96, hauteur: 48, proportions: true, ...forme,
    };
    this.formes = [...this.formes, neuve];
    return neuve;
  }

  masquerLignes(z: Zone, masquer: boolean): void {
    for (let l = z.ligne; l < z.ligne + z.lignes; l++) if (masquer) this.lignesMasquees.add(l); else this.lignesMasquees.delete(l);
  }

  mettreEnForme(z: Zone, cle: string, valeur: unknown): void {
    this.verifierProtection(z);
    this.misesEnForme = [...this.misesEnForme.filter((m) => m.cle !== cle || !contenue(m.zone, z)), { zone: z, cle, valeur }];
  }

  /** La mise en forme de toute la zone, `null` si elle n’y est pas partout la même. */
  forme(z: Zone, cle: string, defaut: unknown): unknown {
    for (const m of this.misesEnForme.toReversed()) {
      if (m.cle !== cle || commune(z, m.zone) === null) continue;
      return contenue(z, m.zone) ? m.valeur : null;
    }
    return defaut;
  }

  /** Vrai si une fusion couvre la cellule, hors de son premier coin. */
  couverte(ligne: number, colonne: number): boolean {
    return this.fusions.some((f) => (ligne !== f.ligne || colonne !== f.colonne) && contenue({ ligne, colonne, lignes: 1, colonnes: 1 }, f));
  }

  /** Retient tout ce que la feuille porte, hors sa protection, qu’Excel n’annule pas. */
  retenir(): Etat {
    const avant = new Map(Object.entries(this).filter(([cle]) => cle !== 'protection').map(([cle, v]) => [cle, copier(v)]));
    return {
      change: () => [...avant].some(([cle, v]) => !pareils(v, this[cle as keyof this])),
      revenir: () => { Object.assign(this, Object.fromEntries(avant)); },
    };
  }
}

function copier(v: unknown): unknown {
  if (v instanceof Map) return new Map(v);
  if (v instanceof Set) return new Set(v);
  if (Array.isArray(v)) return [...(v as unknown[])];
  return typeof v === 'object' && v !== null ? { ...v } : v;
}

function pareils(a: unknown, b: unknown): boolean {
  if (a instanceof Map && b instanceof Map) return a.size === b.size && [...b].every(([cle, v]) => a.get(cle) === v);
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...b].every((v) => a.has(v));
  return JSON.stringify(a) === JSON.stringify(b);
}
