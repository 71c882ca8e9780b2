import type { Document } from '../document';
import type { Colonnes } from './colonnes';
import { espace, type Rangee } from './rangee';
import { BLANC, FONDS, ROUGE } from './teintes';
import { rangeesDeTexte } from './texte';

/** Le bandeau d'un acte qui n'est pas définitif, et pourquoi il ne l'est pas. */
export function rangeesDeProjet({ projet }: Document, colonnes: Colonnes): readonly Rangee[] {
  if (projet.length === 0) return [];
  const toutes = [0, colonnes.largeurs.length - 1] as const;
  const titre = rangeesDeTexte('PROJET – cet acte n’est pas définitif :', { corps: 13, gras: true, encre: BLANC, fond: ROUGE }, colonnes, toutes);
  return [
    ...titre.map((r) => ({ ...r, liee: true })),
    ...projet.flatMap((raison) => rangeesDeTexte(`– ${raison}`, { corps: 10, fond: FONDS.projet, retrait: 1 }, colonnes, toutes)),
    espace(8),
  ];
}
