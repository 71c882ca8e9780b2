// Écrit les classeurs de test/classeurs d'après test/classeurs/sources. Mêmes sources, mêmes octets.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installer, racine } from './commun.mjs';

await installer();
const { charger } = await import('./regles/charger.mjs');
const { writeXlsx } = await import('hucre/xlsx');

const dossier = join(racine, 'test/classeurs');
const { SOURCES, SEANCES } = charger(join(dossier, 'sources/index.ts'));
const { feuilleXlsx } = charger(join(dossier, 'feuilleXlsx.ts'));
const { feuillesDeLActe } = charger(join(dossier, 'seanceXlsx.ts'));
const instant = new Date(Date.UTC(2023, 8, 30));

for (const { nom, acte, feuilles } of [...SOURCES, ...SEANCES]) {
  const properties = { creator: 'CCAS pour Excel', created: instant, modified: instant };
  const tableaux = feuilles.map(feuilleXlsx);
  const { sheets, ...noms } = acte ? feuillesDeLActe(acte) : { sheets: [] };
  const octets = await writeXlsx({ sheets: [...sheets, ...tableaux], ...noms, properties });
  writeFileSync(join(dossier, `${nom}.xlsx`), octets);
  process.stdout.write(`test/classeurs/${nom}.xlsx : ${octets.length} octets\n`);
}
