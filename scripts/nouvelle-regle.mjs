// « npm run nouvelle-regle -- AR10 » : le dossier d'une règle, à compléter. Un identifiant n'est jamais réemployé.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { charger } from './regles/charger.mjs';

const { FAMILLES, REGLES_ICI } = charger('./dossiers.ts');

const id = process.argv[2] ?? '';
if (!/^[A-Z]{2}\d{2}$/.test(id) || !(id.slice(0, 2) in FAMILLES)) {
  console.error(`Usage : npm run nouvelle-regle -- AR10 (familles : ${Object.keys(FAMILLES).join(', ')}).`);
  process.exit(2);
}
const dossier = join(REGLES_ICI, id);
if (existsSync(dossier)) {
  console.error(`La règle ${id} existe déjà : ${dossier}`);
  process.exit(2);
}

const regle = `import { ARITHMETIQUE, definirRegle, TOUTES_NORMES } from '../regle';

export default definirRegle({
  id: '${id}',
  titre: 'Ce qui est vrai d’un tableau juste',
  pourquoi: 'Ce que risque le budget si ce n’est pas vrai.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['DM'],
  references: [ARITHMETIQUE],
  requiert: ['montants'],
  *verifier({ tableau, indice }) {
    const { lignes, colonnes } = tableau;
    for (const i of indice.mixtes) {
      yield {
        message: 'Quoi, avec les montants',
        correction: 'Que faire',
        cellules: [{ ligne: lignes.rangs[i] as number, colonne: colonnes.compte }],
      };
    }
  },
});
`;
const exemples = `import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: 'Un tableau juste',
      feuille: \`
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 0,00 | 150,00 | 0,00 | 0,00 |
| D-6135-4238 : Locations mobilières | 150,00 | 0,00 | 0,00 | 0,00 |\`,
    },
  ],
  fautifs: [
    {
      titre: 'Un tableau faux',
      feuille: \`
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 50,00 | 200,00 | 0,00 | 0,00 |
| D-6135-4238 : Locations mobilières | 150,00 | 0,00 | 0,00 | 0,00 |\`,
      attendus: [{ cellules: ['A3'] }],
    },
  ],
});
`;
mkdirSync(dossier);
writeFileSync(join(dossier, 'regle.ts'), regle);
writeFileSync(join(dossier, 'exemples.ts'), exemples);
console.log(`src/regles/${id}/ est prêt. Écrivez l'exemple fautif d'abord, puis la règle, puis lancez « npm run regles ».`);
