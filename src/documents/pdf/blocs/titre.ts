import type { Atelier } from '../page/atelier';
import { BLEU, ENCRE, GAUCHE, LARGEUR } from '../page/gabarit';
import { baliser, type Noeud } from '../page/noeud';
import { lierALaSuite, type Tranche } from '../page/tranche';
import type { Ligne } from '../texte/lignes';
import { poserLignes, type Alignement } from './lignes';

interface Allure {
  readonly tailles: readonly number[];
  readonly longue: number;
  readonly avant: number;
  readonly couleur: string;
  readonly alignement: Alignement;
}

/** La première taille qui tient sur une ligne ; à défaut la première qui tient en trois ; `longue` pour un intitulé plus long encore. */
const ALLURES: Readonly<Record<1 | 2 | 3, Allure>> = {
  1: { tailles: [15, 14.5, 14, 13.5, 13], longue: 11, avant: 14, couleur: BLEU, alignement: 'centre' },
  2: { tailles: [11.5], longue: 10, avant: 14, couleur: BLEU, alignement: 'gauche' },
  3: { tailles: [10.5], longue: 10, avant: 10, couleur: ENCRE, alignement: 'gauche' },
};

/** Les niveaux de titre se suivent sans trou, même si le document en saute un. */
export class Plan {
  private dernier = 0;
  balise(niveau: number): string {
    this.dernier = Math.min(niveau, this.dernier + 1);
    return `H${this.dernier}`;
  }
}

/** Un titre, qui reste avec ce qu'il annonce. */
export function titre(atelier: Atelier, parent: Noeud, plan: Plan, niveau: 1 | 2 | 3, texte: string): readonly Tranche[] {
  const { tailles, longue, avant, ...allure } = ALLURES[niveau];
  const essayer = (taille: number): Essai => ({ taille, lignes: atelier.lignes([{ texte, gras: true }], LARGEUR, taille) });
  const essais = tailles.map(essayer);
  const { taille, lignes } = essais.find((e) => e.lignes.length <= 1) ?? essais.find((e) => e.lignes.length <= 3) ?? essayer(longue);
  if (lignes.length === 0) return [];
  const noeud = baliser(parent, plan.balise(niveau));
  return lierALaSuite(poserLignes(lignes, { ...allure, noeud, taille, interligne: taille * 1.32, x: GAUCHE, largeur: LARGEUR }, avant));
}

interface Essai { readonly taille: number; readonly lignes: readonly Ligne[] }
