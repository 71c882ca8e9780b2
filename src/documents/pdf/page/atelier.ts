import type { Texte } from '../../document';
import type { Couverture } from '../polices/couverture';
import type { Graisse } from '../polices/polices';
import { largeurInsecable, mettreEnLignes, type Ligne, type Mesure } from '../texte/lignes';
import { troncons } from '../texte/troncons';

/** De quoi mettre un texte en lignes : les lettres que les polices savent dessiner, et leur largeur. */
export class Atelier {
  constructor(private readonly mesure: Mesure, private readonly couvertures: Readonly<Record<Graisse, Couverture>>) {}

  /** Les lignes d'un texte ; aucune s'il est vide. */
  lignes(texte: Texte, largeur: number, taille: number): readonly Ligne[] {
    const trouves = troncons(texte, this.couvertures);
    return trouves.some((t) => t.texte.trim() !== '') ? mettreEnLignes(trouves, largeur, taille, this.mesure) : [];
  }

  /** La largeur en corps 1 de ce qui ne se coupe pas dans un texte. */
  insecable(texte: Texte): number {
    return largeurInsecable(troncons(texte, this.couvertures), this.mesure);
  }
}
