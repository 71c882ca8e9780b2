import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

/** Ce que B7 mesure, dans un processus neuf : le paquet des fonctions chargé comme dans la page d'Excel, puis un TOTAUX de l'entrée standard. */
const fonctions = new Map<string, (...args: unknown[]) => unknown>();
const source = readFileSync(process.argv[2] as string, 'utf8');
const plage = JSON.parse(readFileSync(0, 'utf8')) as unknown[][];
Object.assign(globalThis, {
  self: globalThis,
  document: { currentScript: { tagName: 'SCRIPT', src: 'https://localhost/functions.js' } },
  CustomFunctions: { associate: (id: string, f: (...args: unknown[]) => unknown) => fonctions.set(id, f), ErrorCode: {}, Error },
});

async function principal(): Promise<void> {
  const debut = process.hrtime.bigint();
  runInThisContext(source);
  const rendu = await fonctions.get('TOTAUX')?.(plage);
  const ns = Number(process.hrtime.bigint() - debut);
  process.stdout.write(JSON.stringify({ ns, rendu }));
}

void principal();
