import type { Atelier } from '../page/atelier';
import { GAUCHE, LARGEUR, ROUGE, TEINTES } from '../page/gabarit';
import { baliser, type Noeud } from '../page/noeud';
import type { Trace, Tranche } from '../page/tranche';
import { poserLignes } from './lignes';
import { COURANTE, liste } from './liste';

const MARGE = 12, BLANC = 6;

/** L'encadré de la première page : l'acte n'est pas définitif, et pourquoi. Rien s'il l'est. */
export function projet(atelier: Atelier, parent: Noeud, raisons: readonly string[]): readonly Tranche[] {
  if (raisons.length === 0) return [];
  const bloc = baliser(parent, 'Sect'), x = GAUCHE + MARGE, largeur = LARGEUR - 2 * MARGE;
  const pose = { x, largeur, alignement: 'gauche', taille: 10.5, interligne: 14, couleur: ROUGE } as const;
  const annonce = atelier.lignes([{ texte: `PROJET : cet acte n’est pas définitif. ${raisons.length > 1 ? 'Raisons' : 'Raison'} :`, gras: true }], largeur, pose.taille);
  const tranches = [
    ...poserLignes(annonce, { ...pose, noeud: baliser(bloc, 'P') }, 0).map((t) => ({ ...t, lie: true })),
    ...liste(atelier, bloc, raisons.map((texte) => [{ texte }]), { ...COURANTE, x, largeur }),
  ];
  return tranches.map((t, i) => encadrer(t, i === 0, i === tranches.length - 1));
}

/** Le fond va d'une tranche à l'autre sans joint : les blancs en font partie. */
function encadrer(t: Tranche, premiere: boolean, derniere: boolean): Tranche {
  const haut = premiere ? BLANC : t.avant, hauteur = haut + t.hauteur + (derniere ? BLANC : 0);
  const fond: readonly Trace[] = [
    { genre: 'fond', x: GAUCHE, y: 0, largeur: LARGEUR, hauteur, couleur: TEINTES.projet },
    { genre: 'fond', x: GAUCHE, y: 0, largeur: 3, hauteur, couleur: ROUGE },
  ];
  return { ...t, avant: premiere ? 12 : 0, hauteur, traces: [...fond, ...t.traces.map((trace) => descendre(trace, haut))] };
}

function descendre(t: Trace, de: number): Trace {
  return t.genre === 'filet' ? { ...t, y1: t.y1 + de, y2: t.y2 + de } : { ...t, y: t.y + de };
}
