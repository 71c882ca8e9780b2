import type { Texte } from '../../document';
import type { Atelier } from '../page/atelier';
import { ENCRE, GAUCHE, LARGEUR } from '../page/gabarit';
import { baliser, type Noeud } from '../page/noeud';
import { pied, type Trace, type Tranche } from '../page/tranche';
import { poserLignes } from './lignes';

const RETRAIT = 16, PUCE = 5, TAILLE = 10, INTERLIGNE = 13.6;

/** Une liste à puces ; les éléments courts ne laissent seuls ni le premier ni le dernier. */
export function liste(atelier: Atelier, parent: Noeud, elements: readonly Texte[], x = GAUCHE, largeur = LARGEUR): readonly Tranche[] {
  const mis = elements.map((e) => atelier.lignes(e, largeur - RETRAIT, TAILLE)).filter((lignes) => lignes.length > 0);
  if (mis.length === 0) return [];
  const noeud = baliser(parent, 'L', { O: 'List', ListNumbering: 'Disc' });
  return mis.flatMap((lignes, i) => {
    const element = baliser(noeud, 'LI'), puce = baliser(element, 'Lbl'), corps = baliser(element, 'LBody');
    const tranches = poserLignes(lignes, { noeud: corps, x: x + RETRAIT, largeur: largeur - RETRAIT, alignement: 'gauche', taille: TAILLE, interligne: INTERLIGNE, couleur: ENCRE }, i === 0 ? 5 : 2);
    const tenu = (i === 0 || i === mis.length - 2) && mis.length > 1;
    return tranches.map((t, k) => ({
      ...t, lie: t.lie || (tenu && k === tranches.length - 1),
      traces: k === 0 ? [trait(atelier, puce, x + PUCE), ...t.traces] : t.traces,
    }));
  });
}

function trait(atelier: Atelier, noeud: Noeud, x: number): Trace {
  const [ligne] = atelier.lignes([{ texte: '•' }], RETRAIT, TAILLE);
  if (ligne === undefined) throw new Error('La puce d’une liste n’a pas pu être composée.');
  return { genre: 'ligne', noeud, ligne, x, y: pied(INTERLIGNE, TAILLE), taille: TAILLE, couleur: ENCRE };
}
