import type { Bloc, CelluleDocument, TableauDocument } from '../../document';
import type { Atelier } from '../page/atelier';
import type { Noeud } from '../page/noeud';
import type { Tranche } from '../page/tranche';
import { tableau } from '../tableau/tableau';

/** Le bloc de références : un tableau d'une ligne, dont chaque colonne a la place de ce qu'elle porte. */
export function references(atelier: Atelier, parent: Noeud, { colonnes }: Extract<Bloc, { genre: 'references' }>): readonly Tranche[] {
  if (colonnes.length === 0) return [];
  const centrer = (texte: string): CelluleDocument => ({ texte, alignement: 'centre' });
  const modele: TableauDocument = {
    genre: 'tableau', legende: '', largeurs: colonnes.map((c) => Math.max(8, Math.sqrt(c.libelle.length * 12), Math.min(c.valeur.length, 40))),
    entete: [colonnes.map((c) => centrer(c.libelle))], corps: [{ genre: 'ligne', cellules: colonnes.map((c) => centrer(c.valeur)) }],
  };
  return tableau(atelier, parent, modele);
}
