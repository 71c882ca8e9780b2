import { ecrirePdf, policesEmbarquees } from '../../src/documents/pdf';
import { relire } from './controle/controler';
import { EXTRAIT_DM } from './documents';
import { Mutable } from './mutable';
import { MUTATIONS } from './mutations';
import { MUTATIONS_CACHEES } from './mutationsCachees';

const juste = ecrirePdf(EXTRAIT_DM, policesEmbarquees());

test('un PDF seulement récrit reste sans faute : le contrôle ne tient pas à la façon d’écrire', async () => {
  expect((await relire(await (await Mutable.ouvrir(await juste)).enregistrer())).fautes).toEqual([]);
});

test.each([...MUTATIONS, ...MUTATIONS_CACHEES])('un PDF $nom est refusé', async ({ muter, faute }) => {
  const pdf = await Mutable.ouvrir(await juste);
  muter(pdf);
  expect((await relire(await pdf.enregistrer())).fautes).toContain(faute);
});
