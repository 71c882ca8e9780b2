import { abime } from '../lecture';
import { TEXTE_MAX } from '../limites';
import type { Attributs } from '../xml';

/** Espaces d'affilée gardées : un nombre écrit en quelques octets ne doit pas en faire des millions. */
const ESPACES_MAX = 256;

/** Le texte affiché d'une cellule : ses paragraphes directs, sans les commentaires ni les formes qu'elle porte. */
export class TexteOds {
  contenu = '';
  private profondeur = 0;
  private dansParagraphe = false;
  private paragraphes = 0;

  ouvrir(nom: string, attributs: Attributs): void {
    if (++this.profondeur === 1) {
      this.dansParagraphe = nom === 'p';
      if (this.dansParagraphe && this.paragraphes++ > 0) this.contenu += '\n';
    } else if (this.dansParagraphe) {
      if (nom === 's') this.contenu += ' '.repeat(Math.min(ESPACES_MAX, Math.max(1, Math.trunc(Number(attributs['text:c'] ?? 1)) || 1)));
      else if (nom === 'tab') this.contenu += '\t';
      else if (nom === 'line-break') this.contenu += '\n';
    }
  }

  ajouter(t: string): void {
    if (this.dansParagraphe && this.profondeur > 0) this.contenu += t.replace(/[ \t\r\n]+/g, ' ');
  }

  /** Ferme une balise ; faux si c'était celle de la cellule. */
  fermer(): boolean {
    if (this.contenu.length > TEXTE_MAX) throw abime('texte de cellule démesuré');
    return this.profondeur-- > 0;
  }
}
