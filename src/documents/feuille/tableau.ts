import type { CelluleMiseEnForme } from '../../domaine/feuille';
import { lireMontant } from '../../domaine/lireMontant';
import { enEuros, formater, versNombre, type Montant } from '../../domaine/montant';
import type { CelluleDocument, LigneDocument, TableauDocument } from '../document';
import type { Colonnes } from './colonnes';
import { coteACote } from './cote';
import { rangeesDEntete } from './entete';
import type { Rangee } from './rangee';
import { FONDS, GRIS } from './teintes';
import { corpsQuiTient, rangeesDeTexte } from './texte';

const LEGENDE = 10, CORPS = 9, CORPS_MIN = 6;
const STYLES: Readonly<Record<LigneDocument['genre'], Pick<CelluleMiseEnForme, 'gras' | 'fond'>>> = {
  rubrique: { gras: true, fond: FONDS.rubrique },
  ligne: {},
  'total-chapitre': { gras: true, fond: FONDS.chapitre },
  'total-section': { gras: true, fond: FONDS.section },
  'total-general': { gras: true, fond: FONDS.general },
};

type Emplacements = readonly (readonly [number, number])[];

/** Un tableau : sa légende, son en-tête, ses lignes. Un total ne se sépare pas de la ligne qui le précède, ni un titre de ce qui suit. */
export function rangeesDeTableau(t: TableauDocument, colonnes: Colonnes, toutes: readonly [number, number]): readonly Rangee[] {
  const emplacements = colonnes.placer(t.largeurs);
  const corps = corpsDuTableau(t, colonnes, emplacements);
  const legende = rangeesDeTexte(t.legende, { corps: LEGENDE, gras: true, apres: 2 }, colonnes, toutes);
  const entete = rangeesDEntete(t, colonnes, emplacements);
  const haut = [...legende, ...entete].map((r) => ({ ...r, liee: true }));
  let rubrique: readonly Rangee[] = [];
  const lignes = t.corps.flatMap((l, i): readonly Rangee[] => {
    const rangees = rangeesDeLigne(l, corps, colonnes, emplacements, toutes), suivante = t.corps[i + 1];
    const reprise = [...entete, ...(l.genre === 'rubrique' ? [] : rubrique)].map((r) => ({ ...r, liee: true }));
    if (l.genre === 'rubrique') rubrique = rangees.slice(0, 1).map(enSuite);
    const liee = l.genre === 'rubrique' || i === 0 || suivante?.genre.startsWith('total') === true;
    return rangees.map((r) => ({ ...r, reprise, ...(liee && suivante ? { liee } : {}) }));
  });
  return [...haut, ...lignes];
}

function rangeesDeLigne(
  { genre, cellules }: LigneDocument, corps: number, colonnes: Colonnes, emplacements: Emplacements, [de, a]: readonly [number, number],
): readonly Rangee[] {
  const style = { ...STYLES[genre], corps, cadre: true };
  if (genre === 'rubrique') return coteACote([{ de, a, cellule: { ...style, valeur: cellules.map((c) => c.texte).join(' '), format: 'texte', renvoi: true } }], colonnes);
  // Une cellule qui manque est vide : la ligne garde ses traits.
  return coteACote(emplacements.map(([debut, fin], i) => ({ de: debut, a: fin, cellule: { ...style, ...contenuDe(cellules[i]) } })), colonnes);
}

/** Une rubrique redite en tête de page : « Dépenses (suite) ». */
function enSuite(rangee: Rangee): Rangee {
  return { ...rangee, placements: rangee.placements.map((p) => ({ ...p, cellule: { ...p.cellule, valeur: `${p.cellule.valeur} (suite)` } })) };
}

function contenuDe(cellule: CelluleDocument = { texte: '', alignement: 'gauche' }): CelluleMiseEnForme {
  const { texte, alignement, zero } = cellule, commun = { alignement, ...(zero ? { encre: GRIS } : {}) };
  const m = montantDe(cellule);
  return m === null ? { ...commun, valeur: texte === '' ? null : texte, format: 'texte', renvoi: true } : { ...commun, valeur: versNombre(m), format: 'euros' };
}

/** Le montant qu'une cellule alignée à droite imprime, écrit comme `formater` l'écrit ; `null` : elle reste un texte. */
function montantDe({ texte, alignement }: CelluleDocument): Montant | null {
  const m = alignement === 'droite' ? lireMontant(texte) : null;
  return m !== null && [formater(m), enEuros(m)].includes(texte) ? m : null;
}

/** Le plus grand corps où chaque montant tient dans sa colonne : un nombre trop large s'afficherait « #### ». */
function corpsDuTableau({ corps }: TableauDocument, colonnes: Colonnes, emplacements: Emplacements): number {
  const montants = corps.flatMap(({ cellules, genre }) => (genre === 'rubrique' ? [] : cellules.flatMap((c, i) => {
    const m = montantDe(c), place = emplacements[i];
    return m === null || place === undefined ? [] : [{ texte: enEuros(m), gras: STYLES[genre].gras === true, largeur: colonnes.texte(...place) }];
  })));
  return corpsQuiTient(montants, CORPS, CORPS_MIN);
}
