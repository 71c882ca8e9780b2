import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const SRC = join(__dirname, '..', '..', 'src');
/** Ce qui nomme l'API d'Office dans du code : « Excel.run », « Office.context », « OfficeExtension.Error ». */
const API = /\b(?:Excel|Office|OfficeExtension)\.[A-Za-z]/;
const sansTexte = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/gm, '');

it('seul src/classeur/excel nomme l’API d’Office', () => {
  const fichiers = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => /\.ts$/.test(f)).map((f) => f.split(sep).join('/'));
  const nomment = fichiers.filter((f) => API.test(sansTexte(readFileSync(join(SRC, f), 'utf8'))));
  expect(nomment.filter((f) => !f.startsWith('classeur/excel/'))).toEqual([]);
  expect(nomment).toContain('classeur/excel/executer.ts');
});
