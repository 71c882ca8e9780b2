import { trop } from '../grilleEnCours';
import { CASES_MAX } from '../limites';
import { parcourirXml } from '../xml';
import type { Archive } from '../zip';

/** Les textes partagés du classeur, dans l'ordre ; la prononciation (rPh) n'en fait pas partie. */
export function lireChaines(archive: Archive, partie: string): string[] {
  const chaines: string[] = [];
  let texte = '', dansTexte = false, dansPrononciation = false;
  parcourirXml(archive, partie, {
    ouvrir(nom) {
      if (nom === 'si') texte = '';
      else if (nom === 'rPh') dansPrononciation = true;
      else if (nom === 't') dansTexte = !dansPrononciation;
    },
    texte(t) {
      if (dansTexte) texte += t;
    },
    fermer(nom) {
      if (nom === 't') dansTexte = false;
      else if (nom === 'rPh') dansPrononciation = false;
      else if (nom === 'si' && chaines.push(desechapper(texte)) > CASES_MAX) throw trop(CASES_MAX, 'textes');
    },
  });
  return chaines;
}

/** Rend les caractères que la norme écrit « _x000D_ ». */
export function desechapper(texte: string): string {
  return texte.includes('_x') ? texte.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hexa: string) => String.fromCharCode(parseInt(hexa, 16))) : texte;
}
