import { createHash } from 'node:crypto';
import { PDFDict } from 'pdf-lib';
import { infos } from './catalogue';
import type { Lecture } from './lecture';

/** Les données jointes à un acte. */
export interface Jointe { readonly nom: string; readonly octets: Uint8Array; readonly empreinte: string }

/** La seule pièce jointe, ou `null`. */
export function lireJointe(lecture: Lecture): Jointe | null {
  const pieces = lecture.tableau(lecture.catalogue, 'AF'), fichier = lecture.entree(pieces[0], 'EF', 'F');
  if (pieces.length !== 1 || fichier === undefined) return null;
  const octets = lecture.flux(fichier);
  return { nom: lecture.mot(pieces[0], 'UF'), octets, empreinte: createHash('sha256').update(octets).digest('hex') };
}

/** La pièce jointe est la source de l'acte, et c'est d'elle que l'empreinte imprimée est faite. */
export function* controlerJointe(lecture: Lecture, piedsDePage: readonly string[]): Iterable<string> {
  const jointe = lireJointe(lecture), [piece] = lecture.tableau(lecture.catalogue, 'AF');
  if (jointe === null) return yield 'l’acte n’a pas une seule pièce jointe';
  if (lecture.mot(piece, 'AFRelationship') !== 'Source') yield 'la pièce jointe ne se dit pas la source de l’acte';
  if (lecture.mot(piece, 'F') !== jointe.nom) yield 'la pièce jointe a deux noms';
  if (lecture.mot(piece, 'EF', 'F', 'Subtype') !== 'application/json') yield 'la pièce jointe ne se dit pas en JSON';
  const [, listee, ...autres] = lecture.tableau(lecture.catalogue, 'Names', 'EmbeddedFiles', 'Names');
  if (lecture.suivre(listee) !== lecture.suivre(piece)) yield 'la pièce jointe n’est pas dans la liste des fichiers';
  if (autres.length > 0 || fichiers(lecture) !== 1) yield 'un autre fichier que les données est joint';
  if (lecture.nombre(piece, 'EF', 'F', 'Params', 'Size') !== jointe.octets.length) yield 'la pièce jointe ne dit pas sa taille';
  // Un acte sans date n'en a pas d'inventée : ses données non plus.
  if (lecture.mot(piece, 'EF', 'F', 'Params', 'ModDate') !== lecture.mot(infos(lecture), 'ModDate')) yield 'la pièce jointe n’est pas datée comme l’acte';
  for (const [i, pied] of piedsDePage.entries()) if (!pied.includes(jointe.empreinte)) yield `page ${i + 1} : l’empreinte imprimée n’est pas celle de la pièce jointe`;
}

/** Combien de fichiers le PDF décrit, joints à l'acte ou cachés ailleurs. */
function fichiers(lecture: Lecture): number {
  return lecture.document.context.enumerateIndirectObjects().filter(([, o]) => o instanceof PDFDict && (lecture.mot(o, 'Type') === 'Filespec' || lecture.entree(o, 'EF') !== undefined)).length;
}
