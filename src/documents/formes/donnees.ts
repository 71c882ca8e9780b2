import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Acte } from '../../domaine/acte/acte';
import type { Champ } from '../../domaine/acte/champ';
import { adressePlage } from '../../domaine/grille';
import type { Tableau } from '../../domaine/tableau';
import type { Forme } from '../document';
import type { Point } from './point';

const VERSION = 1;

/** Ce dont l'acte est fait, en JSON : mêmes données, mêmes octets. Ni nom de fichier, ni horloge. */
export function donneesDe(forme: Forme, acte: Acte, points: readonly Point[]): string {
  const rapports = points.flatMap((p) => p.tableaux.flatMap(({ rapport }) => rapport ?? []));
  const tableaux = rapports.map((r) => ({ ...tableau(r.tableau), exercice: r.exercice, nomenclature: r.nomenclature }));
  const membres = acte.membres.map(({ parDeliberation, ...m }) => ({
    ...fiche(m), parDeliberation: Object.fromEntries([...parDeliberation].map(([numero, c]) => [numero, contenu(c)])),
  }));
  return JSON.stringify({
    version: VERSION, forme, etablissement: fiche(acte.etablissement), seance: fiche(acte.seance), membres,
    deliberations: points.map(({ d }) => fiche(d)), tableaux,
  }, null, 1);
}

/** SHA-256 des octets UTF-8, en hexadécimal. */
export function empreinteDe(donnees: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(donnees)));
}

function fiche(champs: Readonly<Record<string, Champ<unknown>>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(champs).map(([nom, c]) => [nom, contenu(c)]));
}

/** La valeur lue ; ce qui n'a pas pu être lu, tel qu'écrit. */
function contenu(c: Champ<unknown>): unknown {
  return c.valeur ?? (c.brut === '' ? null : { illisible: c.brut });
}

function tableau({ feuille, plage, type, grille }: Tableau): Readonly<Record<string, unknown>> {
  const { debut, fin } = plage, { origine } = grille;
  const lignes = Array.from({ length: fin.ligne - debut.ligne + 1 }, (_, i) => grille.cellules[debut.ligne + i - origine.ligne] ?? []);
  const colonnes = Array.from({ length: fin.colonne - debut.colonne + 1 }, (_, j) => debut.colonne + j - origine.colonne);
  return { feuille, plage: adressePlage(plage), type, cellules: lignes.map((l) => colonnes.map((c) => l[c] ?? null)) };
}
