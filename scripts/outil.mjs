// `npm run types`, `npm run lint`, `npm run build` : un outil du dépôt, installé au besoin. Usage : node scripts/outil.mjs OUTIL [arguments].
import { finir, installer, lancerNode, OUTILS } from './commun.mjs';

const [nom = '', ...args] = process.argv.slice(2);
const outil = OUTILS[nom];
if (outil === undefined) finir(`Outil inconnu : « ${nom} ». Choisir parmi ${Object.keys(OUTILS).join(', ')}.`, 2);
await installer();
process.exitCode = await lancerNode(outil, args);
