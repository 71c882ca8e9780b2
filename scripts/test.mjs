// `npm test [-- arguments de jest]` : installe au besoin, lance les tests, finit par une ligne « N passed, N failed ».
import { installer, lancerNode } from './commun.mjs';

await installer();
process.exitCode = await lancerNode('node_modules/jest/bin/jest.js', process.argv.slice(2));
