import type { Texte } from '../../document';
import type { Atelier } from '../page/atelier';
import { ENCRE, GAUCHE, GRIS, LARGEUR } from '../page/gabarit';
import { baliser, type Noeud } from '../page/noeud';
import { pied, type Trace, type Tranche } from '../page/tranche';
import { poserLignes } from './lignes';

const RETRAIT = 16, PUCE = 5;

/** Où et en quel corps une liste se pose : celui du texte, sauf sous une mention. */
export interface Allure { readonly x: number; readonly largeur: number; readonly taille: number; readonly interligne: number; readonly couleur: string }

export const COURANTE: Allure = { x: GAUCHE, largeur: LARGEUR, taille: 10, interligne: 13.6, couleur: ENCRE };
export const DISCRETE: Allure = { ...COURANTE, taille: 8.5, interligne: 11.6, couleur: GRIS };

/** Une liste à puces ; les éléments courts ne laissent seuls ni le premier ni le dernier. */
export function liste(atelier: Atelier, parent: Noeud, elements: readonly Texte[], allure = COURANTE): readonly Tranche[] {
  const { x, largeur, ...corps } = allure;
  const mis = elements.map((e) => atelier.lignes(e, largeur - RETRAIT, corps.taille)).filter((lignes) => lignes.length > 0);
  if (mis.length === 0) return [];
  const noeud = baliser(parent, 'L', { O: 'List', ListNumbering: 'Disc' });
  return mis.flatMap((lignes, i) => {
    const element = baliser(noeud, 'LI'), puce = baliser(element, 'Lbl'), texte = baliser(element, 'LBody');
    const tranches = poserLignes(lignes, { ...corps, noeud: texte, x: x + RETRAIT, largeur: largeur - RETRAIT, alignement: 'gauche' }, i === 0 ? 5 : 2);
    const tenu = (i === 0 || i === mis.length - 2) && mis.length > 1;
    return tranches.map((t, k) => ({
      ...t, lie: t.lie || (tenu && k === tranches.length - 1),
      traces: k === 0 ? [marquer(atelier, puce, allure), ...t.traces] : t.traces,
    }));
  });
}

function marquer(atelier: Atelier, noeud: Noeud, { x, taille, interligne, couleur }: Allure): Trace {
  const [ligne] = atelier.lignes([{ texte: '•' }], RETRAIT, taille);
  if (ligne === undefined) throw new Error('La puce d’une liste n’a pas pu être composée.');
  return { genre: 'ligne', noeud, ligne, x: x + PUCE, y: pied(interligne, taille), taille, couleur };
}
