// `npm run --silent ccas -- …` : la commande telle que ce dépôt la construit. La sortie standard lui appartient.
import { createRequire } from 'node:module';
import { construire } from './commun.mjs';

const programme = await construire('ccas.js');
createRequire(import.meta.url)(programme);
