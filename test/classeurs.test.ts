import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lireFichier } from '../src/classeur/fichiers';
import { feuillesActe } from '../src/documents/acte/feuillesActe';
import { acteEssai } from '../src/domaine/acte/essai';
import { estMiseEnForme, type FeuilleAEcrire } from '../src/domaine/feuille';
import type { Plage } from '../src/domaine/grille';
import type { RapportTableau } from '../src/domaine/rapport';
import { verifierClasseur } from '../src/verification/verifierClasseur';
import { lireAttendus, observer, type Attendus } from './classeurs/attendus';
import { feuille } from './classeurs/feuille';
import { SEANCES, SOURCES } from './classeurs/sources';

const DOSSIER = join(__dirname, 'classeurs');
const classeurs = readdirSync(DOSSIER).filter((nom) => /\.(xlsx|ods|csv|ndjson)$/.test(nom)).sort();

/** Ce qu'une feuille lue et sa source ont de comparable. */
interface Comparable { readonly nom: string; readonly cellules: readonly (readonly unknown[])[]; readonly fusions: readonly Plage[] }

const chemin = (nom: string): string => join(DOSSIER, nom);

async function controler(nom: string, { nomenclature, exercice }: Attendus): Promise<readonly RapportTableau[]> {
  const lecture = await lireFichier(readFileSync(chemin(nom)), nom);
  if (!lecture.ok) throw new Error(lecture.erreur);
  return verifierClasseur(lecture.classeur, { nomenclature: nomenclature ?? null, exercice: exercice ?? null }).rapports;
}

const enValeurs = ({ nom, cellules }: FeuilleAEcrire): Comparable =>
  ({ nom, fusions: [], cellules: cellules.map((r) => r.map((c) => (estMiseEnForme(c) ? c.valeur ?? null : c))) });

describe('Les classeurs de test/classeurs', () => {
  it.each(classeurs)('%s a ses constats attendus', (nom) => {
    const voisin = nom.replace(/\.\w+$/, '.constats.json');
    if (existsSync(chemin(voisin))) return;
    throw new Error(`Écrivez test/classeurs/${voisin} à la main, d’après le document : les constats attendus de chaque tableau, comme le dit test/classeurs/README.md.`);
  });

  const complets = classeurs.filter((nom) => existsSync(chemin(nom.replace(/\.\w+$/, '.constats.json'))));

  it.each(complets)('%s : les constats de son .constats.json, ni un de moins ni un de plus', async (nom) => {
    const attendus = lireAttendus(chemin(nom.replace(/\.\w+$/, '.constats.json')));
    expect((await controler(nom, attendus)).map(observer)).toEqual(attendus.tableaux);
  });

  it.each(complets)('%s : chaque constat dit quoi faire et sur quel texte il se fonde', async (nom) => {
    for (const rapport of await controler(nom, lireAttendus(chemin(nom.replace(/\.\w+$/, '.constats.json'))))) {
      for (const { message, correction, references } of rapport.constats) {
        expect(message).not.toBe('');
        expect(correction.texte).not.toBe('');
        expect(references[0]).not.toBe('');
      }
    }
  });
});

describe('Les classeurs des documents réels', () => {
  const seances = SEANCES.map(({ nom, acte, feuilles }) => [nom, [...feuillesActe(acteEssai(acte)).map(enValeurs), ...feuilles.map(feuille)]] as const);
  it.each([...SOURCES.map((s) => [s.nom, s.feuilles.map(feuille)] as const), ...seances])('%s.xlsx porte les cellules de sa source ; sinon : node scripts/faire-classeurs.mjs', async (nom, feuilles) => {
    const lecture = await lireFichier(readFileSync(chemin(`${nom}.xlsx`)), `${nom}.xlsx`);
    if (!lecture.ok) throw new Error(lecture.erreur);
    const comparable = ({ nom: titre, cellules, fusions }: Comparable): unknown => ({
      nom: titre, cellules: denses(cellules), fusions: new Set(fusions.map(plage)),
    });
    expect(lecture.classeur.feuilles.map(comparable)).toEqual(feuilles.map(comparable));
  });
});

const plage = (p: unknown): string => JSON.stringify(p);

/** Les rangées sans les vides de fin, que chaque lecteur écrit à sa façon. */
function denses(cellules: readonly (readonly unknown[])[]): unknown[][] {
  const rangees = cellules.map((r) => r.slice(0, r.findLastIndex((c) => c !== null && c !== undefined) + 1));
  return rangees.slice(0, rangees.findLastIndex((r) => r.length > 0) + 1);
}
