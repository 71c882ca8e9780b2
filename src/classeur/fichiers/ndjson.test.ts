import { feuille, refus, classeur } from './essais/fabriquer';
import { DecoupeLignes } from './lignesTexte';
import { lireLignesNdjson, type LigneNdjson } from './ndjson';

const utf8 = (t: string): Uint8Array => new TextEncoder().encode(t);
async function* flux(octets: Uint8Array, pas: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < octets.length; i += pas) yield octets.subarray(i, i + pas);
}
async function lignes(texte: string, pas = 7): Promise<LigneNdjson[]> {
  const lues: LigneNdjson[] = [];
  for await (const l of lireLignesNdjson(flux(utf8(texte), pas))) lues.push(l);
  return lues;
}

const COMPLETE = { fichier: 'dm1.xlsx', feuille: 'DM', nomenclature: 'M57_D', exercice: 2025, origine: 'B4', cellules: [['Dépenses', 1.5, null, true], [{ erreur: '#REF!' }, { date: '2025-01-31' }]] };

it('lit une ligne complète et une ligne réduite à ses cellules, quels que soient les morceaux du flux', async () => {
  for (const pas of [1, 7, 10_000]) {
    const [a, b] = await lignes(`\ufeff${JSON.stringify(COMPLETE)}\r\n\n{"cellules":[["é"]]}`, pas);
    expect(a).toEqual({ ok: true, ligne: 1, fichier: 'dm1.xlsx', nomenclature: 'M57_D', exercice: 2025, grille: { nom: 'DM', origine: { ligne: 3, colonne: 1 }, cellules: COMPLETE.cellules, typee: true, fusions: [], lignesMasquees: new Set() } });
    expect(b).toMatchObject({ ok: true, ligne: 3, fichier: null, nomenclature: null, exercice: null, grille: { nom: 'Feuil1', origine: { ligne: 0, colonne: 0 }, cellules: [['é']] } });
  }
});

it.each([
  ['{"cellules":[[1]}', /^Ligne refusée : ce n’est pas du JSON \(faute au caractère 17\) ; /],
  ['{"cellules":[[1', /^Ligne refusée : ce n’est pas du JSON/],
  ['[[1]]', 'Ligne refusée : ce n’est pas un objet JSON ; écrivez {"cellules": [[…], …]}.'],
  ['{}', 'Ligne refusée : « cellules » manque, ou n’est pas une liste de lignes ; écrivez {"cellules": [[…], …]}.'],
  ['{"cellules":[[1],2]}', 'Ligne refusée : la ligne 2 de « cellules » n’est pas une liste de valeurs.'],
  ['{"fichier":1,"cellules":[]}', 'Ligne refusée : « fichier » n’est pas un texte.'],
  ['{"exercice":"2025","cellules":[]}', 'Ligne refusée : « exercice » n’est pas une année, comme 2025.'],
  ['{"origine":"4B","cellules":[]}', 'Ligne refusée : « origine » n’est pas une adresse de cellule, comme « A1 ».'],
])('dit la faute de %s et lit la suite', async (fautive, attendu) => {
  const lues = await lignes(`{"cellules":[[1]]}\n${fautive}\n{"cellules":[[3]]}\n`);
  expect(lues.map((l) => [l.ok, l.ligne])).toEqual([[true, 1], [false, 2], [true, 3]]);
  const faute = lues[1] as Extract<LigneNdjson, { ok: false }>;
  if (typeof attendu === 'string') expect(faute.erreur).toBe(attendu);
  else expect(faute.erreur).toMatch(attendu);
});

it('dit une ligne qui n’est pas en UTF-8', async () => {
  const lues: LigneNdjson[] = [];
  for await (const l of lireLignesNdjson(flux(Uint8Array.from('{"feuille":"\xe9","cellules":[]}', (c) => c.charCodeAt(0)), 9))) lues.push(l);
  expect(lues).toEqual([{ ok: false, ligne: 1, fichier: null, erreur: 'Ligne refusée : elle n’est pas en UTF-8 ; enregistrez le fichier en UTF-8.' }]);
});

it('ne garde pas une ligne trop longue, et rend les suivantes', () => {
  const d = new DecoupeLignes(5);
  expect([...d.pousser('123'), ...d.pousser('456'), ...d.pousser('7\nab\ncd'), ...d.finir()]).toEqual([null, 'ab', 'cd']);
  expect(d.numero).toBe(3);
});

it('fait d’un fichier entier un classeur, une feuille par ligne', async () => {
  const { feuilles } = await classeur(utf8(`${JSON.stringify(COMPLETE)}\n{"cellules":[["x"]]}\n`), 'lot.ndjson');
  expect(feuilles.map((f) => f.nom)).toEqual(['DM', 'Feuil1']);
  expect((await feuille(utf8('{"cellules":[["x"]]}'), 'lot.txt')).cellules).toEqual([['x']]);
});

it('refuse le fichier dont une ligne est fautive, en disant laquelle', async () => {
  expect(await refus(utf8('{"cellules":[["x"]]}\n{"cellules":1}\n'), 'lot.ndjson')).toBe('Ligne 2 du fichier « lot.ndjson » refusée : « cellules » manque, ou n’est pas une liste de lignes ; écrivez {"cellules": [[…], …]}.');
});
