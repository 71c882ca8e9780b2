import type { Document } from '../document';
import { textesDe } from '../textes/caracteres';
import { couverture } from './polices/couverture';
import type { Polices } from './polices/polices';
import { nettoyer } from './texte/nettoyer';

/** Les caractères du document qu'aucune police ne sait dessiner, chacun une fois, dans l'ordre de lecture : le PDF les écrirait par leur code. */
export function caracteresAbsents(document: Document, polices: Polices): readonly string[] {
  const connus = couverture(polices.romain), absents = new Set<string>();
  for (const texte of textesDe([document.entete, document.projet, document.blocs])) {
    for (const c of nettoyer(texte)) if (c !== '\n' && !connus.has(c.codePointAt(0) ?? 0)) absents.add(c);
  }
  return [...absents];
}
