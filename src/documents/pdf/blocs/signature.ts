import type { Bloc } from '../../document';
import type { Atelier } from '../page/atelier';
import { DROITE, ENCRE, FILET, GAUCHE, GRIS, LARGEUR } from '../page/gabarit';
import { baliser, type Noeud } from '../page/noeud';
import { pied, type Trace, type Tranche } from '../page/tranche';
import { decalage } from './lignes';

type Signature = Extract<Bloc, { genre: 'signature' }>;
interface Dessinee { readonly hauteur: number; readonly traces: readonly Trace[] }

const TAILLE = 10, INTERLIGNE = 13.6, PARAPHE = 46, AVANT = 14;
const TIMBRE = { largeur: 190, hauteur: 84, marge: 7, taille: 8, interligne: 10.6 };
/** Une moitié de page, sans le blanc du milieu. */
const COLONNE = LARGEUR * 0.49;

/** Une signature ou deux côte à côte, d'un seul tenant : qualité, place pour signer, nom, et à gauche la place du timbre. */
export function signatures(atelier: Atelier, parent: Noeud, [premiere, seconde]: readonly [Signature, Signature?]): Tranche {
  const bloc = baliser(parent, 'Sect'), droite = DROITE - COLONNE;
  const gauche = seconde !== undefined ? [signer(atelier, bloc, premiere, GAUCHE, seconde.lignes.length)]
    : premiere.cachet !== null ? [timbrer(atelier, bloc, premiere.cachet)] : [];
  const parts = [...gauche, signer(atelier, bloc, seconde ?? premiere, droite, premiere.lignes.length)];
  return { avant: AVANT, hauteur: Math.max(...parts.map((p) => p.hauteur)) + 4, lie: false, traces: parts.flatMap((p) => p.traces) };
}

/** Les signatures qui se suivent vont par deux, sauf celle qui laisse place au timbre. */
export function apparier(blocs: readonly Bloc[]): readonly (Bloc | readonly [Signature, Signature])[] {
  const rendus: (Bloc | readonly [Signature, Signature])[] = [];
  for (const bloc of blocs) {
    const dernier = rendus[rendus.length - 1];
    if (sansTimbre(bloc) && dernier !== undefined && 'genre' in dernier && sansTimbre(dernier)) rendus[rendus.length - 1] = [dernier, bloc];
    else rendus.push(bloc);
  }
  return rendus;
}

function sansTimbre(bloc: Bloc): bloc is Signature {
  return bloc.genre === 'signature' && bloc.cachet === null;
}

/** `lignesVoisines` : les noms de deux signatures sont à la même hauteur. */
function signer(atelier: Atelier, bloc: Noeud, { lignes, nom }: Signature, x: number, lignesVoisines = 0): Dessinee {
  const traces: Trace[] = [];
  let y = 0;
  const ecrire = (texte: string, gras: boolean): void => {
    const mises = atelier.lignes([{ texte, gras }], COLONNE, TAILLE), noeud = mises.length === 0 ? null : baliser(bloc, 'P');
    for (const ligne of mises) {
      const place = x + decalage(ligne, { alignement: 'centre', largeur: COLONNE });
      traces.push({ genre: 'ligne', noeud, ligne, x: place, y: y + pied(INTERLIGNE, TAILLE), taille: TAILLE, couleur: ENCRE });
      y += INTERLIGNE;
    }
  };
  for (const ligne of lignes) ecrire(ligne, false);
  y = Math.max(y, lignesVoisines * INTERLIGNE) + PARAPHE;
  if (nom !== null) ecrire(nom, true);
  return { hauteur: y, traces };
}

/** La place laissée au timbre de la préfecture : un cadre, et ce qu'il attend en haut. */
function timbrer(atelier: Atelier, bloc: Noeud, cachet: string): Dessinee {
  const { largeur, marge, taille, interligne } = TIMBRE, mises = atelier.lignes([{ texte: cachet }], largeur - 2 * marge, taille);
  const hauteur = Math.max(TIMBRE.hauteur, mises.length * interligne + 2 * marge + 40), noeud = mises.length === 0 ? null : baliser(bloc, 'P');
  const bord = (x1: number, y1: number, x2: number, y2: number): Trace => ({ genre: 'filet', x1, y1, x2, y2, epaisseur: 0.5, couleur: FILET });
  const g = GAUCHE, d = GAUCHE + largeur;
  const cadre = [bord(g, 0, d, 0), bord(d, 0, d, hauteur), bord(g, hauteur, d, hauteur), bord(g, 0, g, hauteur)];
  return {
    hauteur,
    traces: [...cadre, ...mises.map((ligne, k): Trace => ({ genre: 'ligne', noeud, ligne, x: g + marge, y: marge + k * interligne + pied(interligne, taille), taille, couleur: GRIS }))],
  };
}
