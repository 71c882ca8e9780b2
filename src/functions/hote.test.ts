import { centimes } from '../domaine/montant';
import { FONCTIONS } from '.';
import { Refus } from './erreurs';
import { poserHote } from './essai';
import { enFonctionExcel } from './hote';
import { Attente } from './lecteur';
import { euros } from './resultats';

interface PageOffice { Office?: unknown }

beforeAll(poserHote);
afterEach(() => { delete (globalThis as PageOffice).Office; });

/** Un Excel qui admet ExcelApi jusqu'à cette version. */
function excel(version: number): void {
  (globalThis as PageOffice).Office = { context: { requirements: { isSetSupported: (_ensemble: string, v: string) => Number(v) <= version } } };
}

const douze = (): unknown => [['Total', euros(centimes(1250))]];

test.each<[string, number, unknown]>([
  ['récent reçoit un nombre formaté', 1.19, { type: 'Double', basicValue: 12.5, numberFormat: '#,##0.00\\ "€"' }],
  ['de 2024 le reçoit à l’ancienne', 1.17, { type: 'FormattedNumber', basicValue: 12.5, numberFormat: '#,##0.00\\ "€"' }],
  ['de 2021 reçoit le nombre nu', 1.14, 12.5],
])('un Excel %s', (_titre, version, attendu) => {
  excel(version);
  expect(enFonctionExcel('ESSAI', douze)()).toEqual([['Total', attendu]]);
});

test('un refus devient l’erreur d’Excel qui lui revient', async () => {
  const refuser = (code: 'valeur' | 'indisponible') => (): never => { throw new Refus(code, 'plage : non.'); };
  expect(enFonctionExcel('ESSAI', refuser('valeur'))).toThrow(expect.objectContaining({ code: '#VALUE!', message: 'plage : non.' }));
  expect(enFonctionExcel('ESSAI', refuser('indisponible'))).toThrow(expect.objectContaining({ code: '#N/A', message: 'plage : non.' }));
  await expect(enFonctionExcel('ESSAI', async () => refuser('valeur')())()).rejects.toMatchObject({ code: '#VALUE!', message: 'plage : non.' });
});

test('un calcul qui attend le lecteur complet recommence quand il est venu, ou dit qu’il ne vient pas', async () => {
  let venu = false;
  const compter = (): number => {
    if (!venu) throw new Attente(Promise.resolve().then(() => { venu = true; }));
    return 12;
  };
  await expect(enFonctionExcel('ESSAI', compter)()).resolves.toBe(12);
  const perdu = (): never => { throw new Attente(Promise.reject(new Refus('indisponible', 'Les outils de lecture n’ont pas pu être chargés.'))); };
  await expect(enFonctionExcel('ESSAI', perdu)()).rejects.toMatchObject({ code: '#N/A', message: 'Les outils de lecture n’ont pas pu être chargés.' });
});

test('une faute de programme devient une erreur d’Excel qui se signale', () => {
  expect(enFonctionExcel('ESSAI', () => { throw new TypeError('x n’est pas défini'); })).toThrow(expect.objectContaining({ code: '#VALUE!', message: 'CCAS.ESSAI a échoué (x n’est pas défini) : signalez-le avec le classeur.' }));
});

test('l’entrée de la page associe toutes les fonctions', async () => {
  const associees: string[] = [];
  (globalThis as unknown as { CustomFunctions: { associate: (id: string) => void } }).CustomFunctions.associate = (id) => { associees.push(id); };
  await import('./functions');
  expect(associees).toEqual(Object.keys(FONCTIONS));
  expect(associees).not.toHaveLength(0);
});
