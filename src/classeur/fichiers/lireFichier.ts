import type { Classeur } from '../../domaine/grille';
import { lireCsv } from './csv';
import { reconnaitre } from './format';
import { Refus, type Lecture } from './lecture';
import { enMo, OCTETS_MAX } from './limites';
import { lireNdjson } from './ndjson';
import { lireOds } from './ods/lireOds';
import { lireXlsx } from './xlsx/lireXlsx';

/** Lit un fichier xlsx, ods, csv ou ndjson, reconnu à son contenu. Ne lève jamais : un fichier illisible donne une phrase. */
export function lireFichier(octets: Uint8Array, nom: string): Promise<Lecture> {
  return Promise.resolve(essayer(octets, nom));
}

function essayer(octets: Uint8Array, nom: string): Lecture {
  try {
    return { ok: true, classeur: lire(octets, nom) };
  } catch (e) {
    const cause = e instanceof Error ? e.message : String(e);
    const phrase = e instanceof Refus
      ? e.message
      : `Le fichier {fichier} n’a pas pu être lu (${cause}) : enregistrez-le de nouveau en .xlsx, ou signalez-le avec le fichier.`;
    return { ok: false, erreur: phrase.replaceAll('{fichier}', () => `« ${nom} »`) };
  }
}

function lire(octets: Uint8Array, nom: string): Classeur {
  if (octets.length > OCTETS_MAX) throw new Refus(`Le fichier {fichier} dépasse ${enMo(OCTETS_MAX)}, la limite de lecture : gardez la seule feuille du tableau et enregistrez-la dans un fichier neuf.`);
  const format = reconnaitre(octets, nom);
  switch (format.genre) {
    case 'xlsx': return lireXlsx(format.archive, nom);
    case 'ods': return lireOds(format.archive, nom);
    case 'ndjson': return lireNdjson(octets, nom);
    case 'csv': return lireCsv(octets, nom);
  }
}
