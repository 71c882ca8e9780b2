import { join } from 'node:path';
import { lireFichier } from '../../src/classeur/fichiers';
import { adresse, lirePosition } from '../../src/domaine/grille';
import { verifierClasseur } from '../../src/verification/verifierClasseur';
import { lireAttendus, observer, ranger, type TableauAttendu } from './attendus';
import { feuille, type Feuille } from './feuille';
import { enXlsx } from './ecrire';
import { reunir } from './remanier';
import { SOURCES } from './sources';
import type { ClasseurSource } from './sources/feuille';
import { CLASSEURS, FORMULES, PLATES, type Variante } from './variantes';

/** Les constats de forme : un montant en texte, un résidu de calcul dans une formule. */
const FORME = new Set(['AR06', 'AR07']);

const [wattrelos, saad, saintJust] = SOURCES as readonly [ClasseurSource, ClasseurSource, ClasseurSource];
const attendus = (source: ClasseurSource): readonly TableauAttendu[] => lireAttendus(join(__dirname, `${source.nom}.constats.json`)).tableaux;

async function jouer(source: ClasseurSource, variante: Variante): Promise<{ trouves: TableauAttendu[]; feuilles: Feuille[] }> {
  const feuilles = source.feuilles.map((s) => variante.remanier(feuille(s)));
  const { nom, octets } = await variante.ecrire(feuilles);
  const lecture = await lireFichier(octets, nom);
  if (!lecture.ok) throw new Error(lecture.erreur);
  return { trouves: verifierClasseur(lecture.classeur, { nomenclature: null, exercice: null }).rapports.map(observer), feuilles };
}

/** L'attendu du document, aux adresses de la feuille remaniée. */
function deplace(t: TableauAttendu, f: Feuille): TableauAttendu {
  const aller = (a1: string): string => {
    const p = lirePosition(a1);
    if (!p) throw new Error(`Adresse illisible : ${a1}`);
    return adresse(f.deplacer(p));
  };
  return {
    ...t,
    plage: t.plage.split(':').map(aller).join(':'),
    constats: ranger(t.constats.map((c) => ({ ...c, cellules: c.cellules.map(aller) }))),
  };
}

const sansForme = (t: TableauAttendu): TableauAttendu => ({ ...t, constats: t.constats.filter((c) => !FORME.has(c.regle)) });

async function verifierVariante(source: ClasseurSource, variante: Variante, voulus = attendus(source)): Promise<void> {
  const { trouves, feuilles } = await jouer(source, variante);
  expect(trouves.map(sansForme)).toEqual(voulus.map((t, i) => deplace(t, feuilles[i] as Feuille)));
  for (const t of trouves) expect(t.constats.some((c) => c.regle === 'AR07')).toBe(variante.texte);
}

const titres = (variantes: readonly Variante[]): [string, Variante][] => variantes.map((v) => [v.titre, v]);

describe.each([['Wattrelos', wattrelos], ['Wattrelos, aide à domicile', saad]] as const)('%s donne les mêmes constats', (_, source) => {
  it.each(titres([...CLASSEURS, ...FORMULES]))('%s', (_titre, variante) => verifierVariante(source, variante));

  it.each(titres(PLATES))('%s', (_titre, variante) =>
    verifierVariante(source, variante, attendus(source).map((t) => ({ ...t, feuille: 'variante' }))));
});

describe('Saint-Just-Saint-Rambert donne les mêmes constats', () => {
  it.each(titres(CLASSEURS))('%s', (_titre, variante) => verifierVariante(saintJust, variante));

  // Sans le compte administratif, que le CSV ne peut pas porter, la reprise de 001 et 002 est sous réserve.
  const sansCa = (t: TableauAttendu): TableauAttendu => ({
    ...t, feuille: 'variante', nonEvalues: [{ regle: 'RP01', motif: 'document-absent' }, { regle: 'RP02', motif: 'document-absent' }],
  });
  it.each(titres(PLATES))('%s, sans le compte administratif', (_titre, variante) =>
    verifierVariante({ ...saintJust, feuilles: saintJust.feuilles.slice(0, 1) }, variante, attendus(saintJust).slice(0, 1).map(sansCa)));
});

describe('Deux documents sur une même feuille', () => {
  it.each([['l’un sous l’autre', 'dessous', 3], ['côte à côte', 'droite', 1]] as const)('%s : chacun garde ses constats', async (_titre, sens, ecart) => {
    const [premier, second] = [wattrelos, saad].map((s) => feuille(s.feuilles[0] as ClasseurSource['feuilles'][number])) as [Feuille, Feuille];
    const [a, b] = reunir(premier, second, sens, ecart);
    const { nom, octets } = await enXlsx([a]);
    const lecture = await lireFichier(octets, nom);
    if (!lecture.ok) throw new Error(lecture.erreur);
    const trouves = verifierClasseur(lecture.classeur, { nomenclature: null, exercice: null }).rapports.map(observer);
    expect(trouves).toHaveLength(2);
    for (const [f, source] of [[a, wattrelos], [b, saad]] as const) {
      const [attendu] = attendus(source).map((t) => deplace(t, f));
      expect(trouves.find((t) => t.plage === attendu?.plage)).toEqual(attendu);
    }
  });
});
