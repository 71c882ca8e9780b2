import { genreDuFormat, type Genre } from '../dates';
import { abime } from '../lecture';
import { STYLES_MAX } from '../limites';
import { parcourirXml } from '../xml';
import type { Archive } from '../zip';

/** Ce qu'affiche chaque style de cellule (indice `s`) : nombre, date ou heure. */
export function lireStyles(archive: Archive, partie: string): Genre[] {
  const codes = new Map<number, string>();
  const genres: Genre[] = [];
  let dansCellules = false;
  parcourirXml(archive, partie, {
    ouvrir(nom, attributs) {
      if (nom === 'numFmt') codes.set(Number(attributs['numFmtId']), attributs['formatCode'] ?? '');
      else if (nom === 'cellXfs') dansCellules = true;
      else if (nom === 'xf' && dansCellules) {
        const id = Number(attributs['numFmtId'] ?? 0);
        genres.push(genreDuFormat(id, codes.get(id)));
      }
    },
    fermer(nom) {
      if (genres.length > STYLES_MAX || codes.size > STYLES_MAX) throw abime('trop de formats de cellule');
      if (nom === 'cellXfs') dansCellules = false;
    },
  });
  return genres;
}
