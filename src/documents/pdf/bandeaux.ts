import type { Archive } from './archive';
import type { Dessin } from './dessin';
import type { Document } from '../document';
import type { Atelier } from './page/atelier';
import { DROITE, FILET, GAUCHE, GRIS, LARGEUR, PAGE, ROUGE } from './page/gabarit';
import { pied } from './page/tranche';

const CORPS = 8, EMPREINTE = 7, PAGINATION = 70;
const RAPPEL = 40, BAS_DE_PAGE = 796;

/** Ce qui entoure le texte de chaque page : rappel de l'en-tête, empreinte et numéro, « PROJET » en travers. */
export class Bandeaux {
  constructor(private readonly archive: Archive, private readonly dessin: Dessin, private readonly atelier: Atelier, private readonly document: Document) {}

  poser(numero: number, nombre: number): void {
    if (numero > 1) this.rappel();
    this.dessin.artefact('Pagination', () => {
      this.filet(BAS_DE_PAGE, 0.4);
      this.texte(`Empreinte SHA-256 des données jointes : ${this.document.empreinte}`, EMPREINTE, GAUCHE, BAS_DE_PAGE + 5);
      this.texte(`Page ${numero} / ${nombre}`, CORPS, DROITE, BAS_DE_PAGE + 5, 'droite');
    });
    if (this.document.projet.length > 0) this.projet();
  }

  private rappel(): void {
    this.dessin.artefact('Pagination', () => {
      this.texte(this.document.entete.filter((t) => t !== '').join(' · '), CORPS, GAUCHE, RAPPEL - 13);
      this.filet(RAPPEL, 0.4);
    });
  }

  /** Une ligne, raccourcie si elle déborde. */
  private texte(texte: string, taille: number, x: number, haut: number, cote: 'gauche' | 'droite' = 'gauche'): void {
    const [ligne, ...suite] = this.atelier.lignes([{ texte }], LARGEUR - (taille === EMPREINTE ? PAGINATION : 0), taille);
    if (ligne === undefined) return;
    this.dessin.fragments(ligne.fragments, cote === 'droite' ? x - ligne.largeur : x, haut + pied(10, taille), taille, GRIS);
    if (suite.length > 0) this.texte('…', taille, x + ligne.largeur, haut);
  }

  private filet(y: number, epaisseur: number): void {
    this.archive.save().lineWidth(epaisseur).moveTo(GAUCHE, y).lineTo(DROITE, y).stroke(FILET).restore();
  }

  private projet(): void {
    const taille = 150, [ligne] = this.atelier.lignes([{ texte: 'PROJET', gras: true }], PAGE.hauteur, taille);
    if (ligne === undefined) return;
    const x = PAGE.largeur / 2, y = PAGE.hauteur / 2;
    this.dessin.artefact('Pagination', () => {
      this.archive.save().rotate(-54, { origin: [x, y] }).fillOpacity(0.12);
      this.dessin.fragments(ligne.fragments, x - ligne.largeur / 2, y + 0.357 * taille, taille, ROUGE);
      this.archive.restore();
    });
  }
}
