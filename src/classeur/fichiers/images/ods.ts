import type { ImageDeFeuille } from '../../../domaine/image';
import { parcourirXml, type Attributs } from '../xml';
import type { Archive } from '../zip';
import { extraire } from './extraire';

/** Les images d'une feuille, ancrées à la page ou à une cellule. */
export function imagesOds(archive: Archive, feuille: string): readonly ImageDeFeuille[] {
  const lecteur = new LecteurImages(feuille);
  parcourirXml(archive, 'content.xml', lecteur);
  return lecteur.cadres.map((adresses) => {
    const adresse = (adresses.find((a) => /\.(?:png|jpe?g)$/i.test(a)) ?? adresses[0] ?? '').replace(/^\.\//, '');
    return extraire(archive, /^(?:[a-z]+:|\.\.?\/|\/)/i.test(adresse) || adresse === '' ? null : adresse);
  });
}

/** Cherche les cadres d'une feuille qui sont des images ; celles d'un groupe ou d'un objet (un graphique) n'en sont pas. */
class LecteurImages {
  /** Les adresses de chaque image : un SVG est suivi de sa copie en points. */
  readonly cadres: string[][] = [];
  private ici = false;
  private groupes = 0;
  private cadre: string[] | null = null;

  constructor(private readonly feuille: string) {}

  ouvrir(nom: string, attributs: Attributs): void {
    if (nom === 'table') this.ici = attributs['table:name'] === this.feuille;
    else if (nom === 'g') this.groupes++;
    else if (nom === 'frame' && this.ici && this.groupes === 0) this.cadre = [];
    else if (nom === 'object' || nom === 'object-ole') this.cadre = null;
    else if (nom === 'image') this.cadre?.push(attributs['xlink:href'] ?? '');
  }

  fermer(nom: string): void {
    if (nom === 'table') this.ici = false;
    else if (nom === 'g') this.groupes--;
    else if (nom === 'frame') {
      if (this.cadre !== null && this.cadre.length > 0) this.cadres.push(this.cadre);
      this.cadre = null;
    }
  }
}
