import { ecrireOds, ecrireXlsx, lireFichier, type FeuilleAEcrire, type Lecture } from '../../src/classeur/fichiers';
import { ARCHIVES, BRUTES, type Alteration } from './alterations';
import { Hasard } from '../hasard';

const FICHIERS = 2000;
const GRAINE = 20230930;

const DM: FeuilleAEcrire = {
  nom: 'DM',
  cellules: [
    [{ valeur: 'DM n° 1 – 2023', gras: true }],
    ['Désignation', 'Dépenses', null, 'Recettes', null],
    [null, 'Diminution de crédits', 'Augmentation de crédits', 'Diminution de crédits', 'Augmentation de crédits'],
    ['D-6068-02 : Autres matières et fournitures', 0, { valeur: 155108.69, format: 'euros' }, 0, '1 234,56 €'],
    ['Total', { date: '2023-09-30' }, { formule: 'SUM(C4:C4)', valeur: 155108.69 }, { erreur: '#REF!' }, true],
  ],
  fusions: [{ debut: { ligne: 1, colonne: 1 }, fin: { ligne: 1, colonne: 2 } }],
  lignesMasquees: new Set([2]),
};
const CSV = 'Désignation;Dépenses;Recettes\r\n6068;"1 234,56";\r\n;;"dit ""R"""\r\n';
const NDJSON = '{"feuille":"DM","exercice":2023,"cellules":[["Dépenses",1.5,null],[{"erreur":"#REF!"}]]}\n{"cellules":[[1]]}\n';

/** Vrai si la lecture est bien formée : un classeur de valeurs connues, ou une phrase qui nomme le fichier. */
function bienFormee(l: Lecture, nom: string): boolean {
  if (!l.ok) return l.erreur.includes(nom) && l.erreur.endsWith('.') && !l.erreur.includes('n’a pas pu être lu') && !/\n\s+at /.test(l.erreur);
  return l.classeur.feuilles.length > 0 && l.classeur.feuilles.every((f) => Array.isArray(f.cellules) && f.cellules.every(Array.isArray));
}

it(`lit ou refuse d’une phrase ${FICHIERS} fichiers altérés, sans jamais échouer`, async () => {
  const utf8 = (t: string): Uint8Array => new TextEncoder().encode(t);
  const sources: readonly (readonly [string, Uint8Array, readonly Alteration[]])[] = [
    ['dm.xlsx', await ecrireXlsx([DM, { nom: 'CA', cellules: [['a', 1]] }]), [...BRUTES, ...ARCHIVES, ...ARCHIVES]],
    ['dm.ods', await ecrireOds([DM]), [...BRUTES, ...ARCHIVES, ...ARCHIVES]],
    ['dm.csv', utf8(CSV), BRUTES],
    ['dm.ndjson', utf8(NDJSON), BRUTES],
  ];
  const issues = { lus: 0, refuses: 0 };
  for (let i = 0; i < FICHIERS; i++) {
    const hasard = new Hasard(GRAINE + i);
    const tirer = (n: number): number => hasard.entier(n);
    const [nom, source, alterations] = sources[i % sources.length] as (typeof sources)[number];
    const octets = (alterations[tirer(alterations.length)] as Alteration)(source, tirer);
    const lecture = await lireFichier(octets, nom);
    if (!bienFormee(lecture, nom)) throw new Error(`Graine ${GRAINE + i} (${nom}) : ${JSON.stringify(lecture).slice(0, 500)}`);
    issues[lecture.ok ? 'lus' : 'refuses']++;
  }
  // Les altérations ne doivent ni tout casser ni ne rien casser : sinon elles n'éprouvent plus rien.
  expect(issues.lus).toBeGreaterThan(FICHIERS / 10);
  expect(issues.refuses).toBeGreaterThan(FICHIERS / 10);
}, 120_000);
