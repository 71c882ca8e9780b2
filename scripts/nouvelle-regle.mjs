// « npm run nouvelle-regle -- AR10 » : le dossier d'une règle, à compléter. « --prevue » écrit un contrôle prévu au catalogue.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finir, installer } from './commun.mjs';

await installer();
const { charger } = await import('./regles/charger.mjs');
const { FAMILLES, IDENTIFIANT, REGLES_ICI } = charger('./dossiers.ts');
const { emploi } = charger('./catalogue.ts');
const { modele } = charger('./modele.ts');

const prevue = process.argv.includes('--prevue');
const [id = ''] = process.argv.slice(2).filter((a) => a !== '--prevue');
if (!IDENTIFIANT.test(id) || !(id.slice(0, 2) in FAMILLES)) {
  finir(`Usage : npm run nouvelle-regle -- AR10 (familles : ${Object.keys(FAMILLES).join(', ')}).`, 2);
}
const pris = emploi(id);
if (pris?.etat === 'ecrite') finir(`La règle ${id} existe déjà : ${pris.sens}. Un identifiant n’est jamais réemployé.`, 2);
if (pris?.etat === 'prevue' && !prevue) {
  finir(`${id} est réservé : « ${pris.sens} ». Si c’est lui que vous écrivez : npm run nouvelle-regle -- ${id} --prevue.`, 2);
}
if (pris === null && prevue) finir(`${id} n’est pas au catalogue : retirez « --prevue ».`, 2);

mkdirSync(join(REGLES_ICI, id));
for (const [fichier, texte] of modele(id)) writeFileSync(join(REGLES_ICI, id, fichier), texte);
const retrait = prevue ? `Retirez ${id} de PREVUES (scripts/regles/catalogue.ts). ` : '';
process.stdout.write(`src/regles/${id}/ est prêt. ${retrait}Écrivez l’exemple fautif d’abord, puis la règle, puis lancez « npm run regles ».
La marche à suivre : docs/guide/ajouter-une-regle.md.
`);
