import type { Document } from '../document';
import { Archive } from './archive';
import { Bandeaux } from './bandeaux';
import { Dessin } from './dessin';
import { Atelier } from './page/atelier';
import { mettreEnPages } from './page/mettreEnPages';
import { couvertures } from './polices/couverture';
import type { Graisse, Polices } from './polices/polices';
import type { Mesure } from './texte/lignes';

/** Le PDF d'un acte, archivable (PDF/A-3a) et accessible (PDF/UA-1). Les mêmes données et les mêmes polices font les mêmes octets. */
export async function ecrirePdf(document: Document, polices: Polices): Promise<Uint8Array> {
  const archive = Archive.ouvrir(document, polices), atelier = new Atelier(mesure(archive), couvertures(polices));
  const { racine, pages } = mettreEnPages(document, atelier);
  const dessin = new Dessin(archive, racine), bandeaux = new Bandeaux(archive, dessin, atelier, document);
  pages.forEach((page, i) => {
    archive.addPage();
    dessin.poser(page);
    bandeaux.poser(i + 1, pages.length);
  });
  dessin.fermer();
  archive.joindre(document.donnees);
  return archive.fermer();
}

/** Les largeurs que pdfkit donnera aux textes, chacune mesurée une fois. */
function mesure(archive: Archive): Mesure {
  const connues: Record<Graisse, Map<string, number>> = { romain: new Map(), gras: new Map(), italique: new Map() };
  return (texte, graisse) => {
    let largeur = connues[graisse].get(texte);
    if (largeur === undefined) {
      largeur = archive.font(graisse).fontSize(1).widthOfString(texte);
      connues[graisse].set(texte, largeur);
    }
    return largeur;
  };
}
