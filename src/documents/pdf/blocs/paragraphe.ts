import type { Bloc, Texte } from '../../document';
import type { Atelier } from '../page/atelier';
import { ENCRE, GAUCHE, GRIS, LARGEUR } from '../page/gabarit';
import { baliser, type Noeud } from '../page/noeud';
import { lierALaSuite, type Tranche } from '../page/tranche';
import { poserLignes, type Alignement } from './lignes';

type Style = Extract<Bloc, { genre: 'paragraphe' }>['style'];
interface Allure {
  readonly taille: number;
  readonly interligne: number;
  readonly avant: number;
  readonly retrait: number;
  readonly couleur: string;
  readonly alignement: Alignement;
}

const COURANT: Allure = { taille: 10, interligne: 13.6, avant: 6, retrait: 0, couleur: ENCRE, alignement: 'gauche' };
const ALLURES: Readonly<Record<Style, Allure>> = {
  courant: COURANT,
  visa: { ...COURANT, avant: 4 },
  article: { ...COURANT, avant: 6, retrait: 14 },
  centre: { ...COURANT, alignement: 'centre' },
  mention: { ...COURANT, taille: 8.5, interligne: 11.6, avant: 4, couleur: GRIS },
};

/** Un paragraphe ; ce qu'il annonce par deux-points reste avec lui. */
export function paragraphe(atelier: Atelier, parent: Noeud, style: Style, texte: Texte): readonly Tranche[] {
  const { avant, retrait, ...allure } = ALLURES[style], largeur = LARGEUR - retrait;
  const lignes = atelier.lignes(texte, largeur, allure.taille);
  if (lignes.length === 0) return [];
  const tranches = poserLignes(lignes, { ...allure, noeud: baliser(parent, 'P'), x: GAUCHE + retrait, largeur }, avant);
  return annonce(texte) ? lierALaSuite(tranches) : tranches;
}

function annonce(texte: Texte): boolean {
  return texte.map((m) => m.texte).join('').trimEnd().endsWith(':');
}
