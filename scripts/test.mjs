// `npm test [-- arguments de jest]` : installe au besoin, lance les tests, finit par une ligne « N passed, N failed ».
import { installer, lancerNode, OUTILS } from './commun.mjs';

await installer();
process.exitCode = await lancerNode(OUTILS.jest, process.argv.slice(2));
