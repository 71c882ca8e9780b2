import type { Bloc } from '../document';
import type { Colonnes } from './colonnes';
import { espace, type Placement, type Rangee } from './rangee';
import { GRIS } from './teintes';
import { rangeesDeTexte } from './texte';

type Signature = Extract<Bloc, { genre: 'signature' }>;
const CORPS = 10;
/** Place pour signer, en points. */
const PLACE = 50;

/** Qualité, place pour signer et nom dans la moitié droite ; à gauche, la place du timbre. */
export function rangeesDeSignature({ lignes, nom, cachet }: Signature, colonnes: Colonnes): readonly Rangee[] {
  const [gauche, droite] = colonnes.placer([1, 1]) as readonly [readonly [number, number], readonly [number, number]];
  const texte = (valeur: string, gras: boolean): readonly Rangee[] =>
    rangeesDeTexte(valeur, { corps: CORPS, alignement: 'centre', ...(gras ? { gras } : {}) }, colonnes, droite);
  const rangees = [...lignes.flatMap((l) => texte(l, false)), espace(PLACE), ...(nom === null ? [] : texte(nom, true))];
  return [espace(6), ...(cachet === null ? rangees : avecCachet(rangees, cachet, gauche)), espace(6)];
}

/** Le cadre du timbre descend sur toute la hauteur de la signature. */
function avecCachet(rangees: readonly Rangee[], cachet: string, [de, a]: readonly [number, number]): readonly Rangee[] {
  const cadre: Placement = { de, a, lignes: rangees.length, cellule: { valeur: cachet, format: 'texte', corps: 9, encre: GRIS, cadre: true, alignement: 'centre', vertical: 'haut', renvoi: true } };
  return rangees.map((r, i) => (i === 0 ? { ...r, placements: [cadre, ...r.placements] } : r));
}
