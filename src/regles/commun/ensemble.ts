import type { ColonneCA, CompteAdministratif, RangCA } from '../../domaine/tableau';
import { ajouter, dUnSeulCote, egales, solde, type Paire } from './resultats';

export type Convention = 'brute' | 'nette';

/** La colonne Ensemble d'une ligne, ce qu'elle vaudrait dans chaque convention, et celles qu'elle suit. */
export interface LigneEnsemble {
  readonly rang: RangCA;
  readonly affiche: Paire;
  readonly brute: Paire;
  readonly nette: Paire;
  readonly vide: boolean;
  /** Conventions que la ligne suit ; vide si elle n'en suit aucune. */
  readonly suit: readonly Convention[];
}

const RANGS = ['reports', 'operations', 'resultat', 'totaux', 'cloture', 'rar', 'cumules', 'definitifs'] as const satisfies readonly RangCA[];
/** Une ligne qui additionne les deux précédentes peut aussi les additionner dans la colonne Ensemble, quelle que soit leur convention. */
const ADDITIONS: Readonly<Partial<Record<RangCA, readonly [RangCA, RangCA]>>> = { totaux: ['reports', 'operations'], cumules: ['cloture', 'rar'] };

function lire(ca: CompteAdministratif, rang: RangCA, colonne: ColonneCA): Paire | null {
  const l = ca.cellules[rang]?.[colonne];
  if (!l) return null;
  const p = { depense: l.depense.montant ?? 0, recette: l.recette.montant ?? 0 };
  return Number.isNaN(solde(p)) ? null : p;
}

/** Les lignes dont la colonne Ensemble et les deux sections se lisent. Vide si le document n'a pas de colonne Ensemble. */
export function lignesEnsemble(ca: CompteAdministratif): readonly LigneEnsemble[] {
  const lignes: LigneEnsemble[] = [];
  const suivies = new Map<RangCA, LigneEnsemble>();
  for (const rang of RANGS) {
    const cellules = ca.cellules[rang]?.ensemble;
    const affiche = lire(ca, rang, 'ensemble'), i = lire(ca, rang, 'investissement'), f = lire(ca, rang, 'fonctionnement');
    if (!cellules || cellules.depense.colonne === -1 || cellules.recette.colonne === -1 || !affiche || !i || !f) continue;
    const brute = ajouter(i, f), nette = dUnSeulCote(solde(brute));
    const suit: Convention[] = egales(affiche, brute) ? ['brute'] : [];
    if (rang !== 'operations' && (egales(affiche, nette) || somme(suivies, rang, affiche))) suit.push('nette');
    const ligne = { rang, affiche, brute, nette, suit, vide: cellules.depense.montant === null && cellules.recette.montant === null };
    lignes.push(ligne);
    if (suit.length > 0) suivies.set(rang, ligne);
  }
  return lignes;
}

function somme(suivies: ReadonlyMap<RangCA, LigneEnsemble>, rang: RangCA, affiche: Paire): boolean {
  const [a, b] = ADDITIONS[rang] ?? [];
  const premiere = a && suivies.get(a), seconde = b && suivies.get(b);
  return !!premiere && !!seconde && egales(affiche, ajouter(premiere.affiche, seconde.affiche));
}
