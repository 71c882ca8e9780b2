import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Acte } from '../../domaine/acte/acte';
import type { Champ } from '../../domaine/acte/champ';
import type { Deliberation } from '../../domaine/acte/deliberation';
import { memeNumero } from '../../domaine/acte/numero';
import { adressePlage } from '../../domaine/grille';
import type { Tableau } from '../../domaine/tableau';
import type { Forme } from '../document';
import type { DefinitionForme } from './forme';
import type { Point } from './point';

type Champs = Readonly<Record<string, Champ<unknown>>>;

const VERSION = 1;

/** Ce dont l'acte est fait, en JSON : mêmes données, mêmes octets. Ni nom de fichier, ni horloge, ni rien que la forme n'imprime pas (RGPD, art. 5). */
export function donneesDe(forme: Forme, definition: DefinitionForme, acte: Acte, points: readonly Point[]): string {
  const toutes = definition.seulement === undefined;
  const rapports = !toutes ? [] : points.flatMap((p) => p.tableaux.flatMap(({ rapport }) => rapport ?? []));
  const tableaux = rapports.map((r) => ({ ...tableau(r.tableau), exercice: r.exercice, nomenclature: r.nomenclature }));
  const imprimee = (colonne: string): boolean => points.some(({ d: { numero } }) => numero.valeur !== null && memeNumero(numero.valeur, colonne));
  const membres = (toutes ? acte.membres : []).map(({ parDeliberation, ...m }) => ({
    ...fiche(m), parDeliberation: Object.fromEntries([...parDeliberation].filter(([numero]) => imprimee(numero)).map(([numero, c]) => [numero, contenu(c)])),
  }));
  return JSON.stringify({
    version: VERSION, forme, etablissement: fiche(acte.etablissement), seance: fiche(seanceDe(definition, acte)), membres,
    deliberations: points.map(({ d }) => fiche(deliberationDe(definition, d))), tableaux,
  }, null, 1);
}

/** L'ouverture et la clôture ne sont jointes que par la forme qui les imprime. */
function seanceDe({ propres = [] }: DefinitionForme, { seance: { ouverture, cloture, ...seance } }: Acte): Champs {
  return { ...seance, ...garder({ ouverture, cloture }, propres) };
}

/** De même les débats, le service et la référence. */
function deliberationDe({ propres = [], seulement }: DefinitionForme, d: Deliberation): Champs {
  if (seulement !== undefined) return garder(d, seulement);
  const { debats, service, reference, ...publiees } = d;
  return { ...publiees, ...garder({ service, reference, debats }, propres) };
}

function garder(champs: Champs, noms: readonly string[]): Champs {
  return Object.fromEntries(noms.flatMap((nom) => { const champ = champs[nom]; return champ === undefined ? [] : [[nom, champ]]; }));
}

/** SHA-256 des octets UTF-8, en hexadécimal. */
export function empreinteDe(donnees: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(donnees)));
}

function fiche(champs: Champs): Readonly<Record<string, unknown>> {
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
