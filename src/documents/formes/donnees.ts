import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Acte } from '../../domaine/acte/acte';
import type { Champ } from '../../domaine/acte/champ';
import type { Deliberation } from '../../domaine/acte/deliberation';
import { memeNumero } from '../../domaine/acte/numero';
import { adressePlage } from '../../domaine/grille';
import type { Tableau } from '../../domaine/tableau';
import type { Forme } from '../document';
import type { Point } from './point';

const VERSION = 1;

/** Ce que la liste affichée dit d'une délibération. */
const DE_LA_LISTE: readonly (keyof Deliberation)[] = ['numero', 'objet', 'vote', 'scrutin', 'pour', 'contre', 'abstentions', 'blancs'];

/** Ce dont l'acte est fait, en JSON : mêmes données, mêmes octets. Ni nom de fichier, ni horloge, ni rien que la forme n'imprime pas (RGPD, art. 5). */
export function donneesDe(forme: Forme, acte: Acte, points: readonly Point[]): string {
  const rapports = forme === 'liste' ? [] : points.flatMap((p) => p.tableaux.flatMap(({ rapport }) => rapport ?? []));
  const tableaux = rapports.map((r) => ({ ...tableau(r.tableau), exercice: r.exercice, nomenclature: r.nomenclature }));
  const imprimee = (colonne: string): boolean => points.some(({ d: { numero } }) => numero.valeur !== null && memeNumero(numero.valeur, colonne));
  const membres = (forme === 'liste' ? [] : acte.membres).map(({ parDeliberation, ...m }) => ({
    ...fiche(m), parDeliberation: Object.fromEntries([...parDeliberation].filter(([numero]) => imprimee(numero)).map(([numero, c]) => [numero, contenu(c)])),
  }));
  return JSON.stringify({
    version: VERSION, forme, etablissement: fiche(acte.etablissement), seance: fiche(seanceDe(forme, acte)), membres,
    deliberations: points.map(({ d }) => fiche(deliberationDe(forme, d))), tableaux,
  }, null, 1);
}

/** L'ouverture et la clôture ne s'impriment qu'au procès-verbal. */
function seanceDe(forme: Forme, { seance: { ouverture, cloture, ...seance } }: Acte): Readonly<Record<string, Champ<unknown>>> {
  return forme === 'proces-verbal' ? { ...seance, ouverture, cloture } : seance;
}

/** Les débats ne s'impriment qu'au procès-verbal, le service et la référence que dans la forme à exposé. */
function deliberationDe(forme: Forme, d: Deliberation): Readonly<Record<string, Champ<unknown>>> {
  if (forme === 'liste') return Object.fromEntries(DE_LA_LISTE.map((nom) => [nom, d[nom]]));
  const { debats, service, reference, ...publiees } = d;
  if (forme === 'expose') return { ...publiees, service, reference };
  return forme === 'proces-verbal' ? { ...publiees, debats } : publiees;
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
