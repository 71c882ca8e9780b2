import type { ImageDeFeuille } from '../../../domaine/image';
import { attribut, parcourirXml } from '../xml';
import { lireClasseurXlsx, relations } from '../xlsx/classeurXlsx';
import type { Archive } from '../zip';
import { extraire } from './extraire';

/** Où une image n'est pas celle de la feuille : un groupe de formes, qu'Excel rend d'un bloc, et la copie d'un objet d'un Excel plus récent. */
const AILLEURS = ['grpSp', 'Fallback'];

/** Les images du dessin d'une feuille. */
export function imagesXlsx(archive: Archive, feuille: string): readonly ImageDeFeuille[] {
  const partie = lireClasseurXlsx(archive).feuilles.find((f) => f.nom === feuille)?.partie;
  const dessin = partie === undefined ? undefined : relations(archive, partie).find((r) => r.type === 'drawing')?.cible;
  if (dessin === undefined) return [];
  const medias = new Map(relations(archive, dessin).map((r) => [r.id, r.cible]));
  return posees(archive, dessin).map((id) => extraire(archive, medias.get(id) ?? null));
}

/** L'identifiant de chaque image, vide si elle n'est pas dans le classeur (« r:link »). */
function posees(archive: Archive, dessin: string): readonly string[] {
  const trouvees: string[] = [];
  let ailleurs = 0, image = false;
  parcourirXml(archive, dessin, {
    ouvrir(nom, attributs) {
      if (AILLEURS.includes(nom)) ailleurs++;
      else if (nom === 'pic') image = ailleurs === 0;
      else if (nom === 'blip' && image) {
        trouvees.push(attribut(attributs, 'embed') ?? '');
        image = false;
      }
    },
    fermer(nom) {
      if (AILLEURS.includes(nom)) ailleurs--;
      else if (nom === 'pic') image = false;
    },
  });
  return trouvees;
}
