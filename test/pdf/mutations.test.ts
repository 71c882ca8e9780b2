import { ecrirePdf, policesEmbarquees } from '../../src/documents/pdf';
import { relire } from './controle/controler';
import { EXTRAIT_AVEC_LOGO, EXTRAIT_DM } from './documents';
import { Mutable, type Mutation } from './mutable';
import { MUTATIONS } from './mutations';
import { MUTATIONS_CACHEES } from './mutationsCachees';
import { MUTATIONS_LOGO } from './mutationsLogo';

const juste = ecrirePdf(EXTRAIT_DM, policesEmbarquees()), auLogo = ecrirePdf(EXTRAIT_AVEC_LOGO, policesEmbarquees());

test.each([['un PDF', juste], ['un PDF au logo', auLogo]])('%s seulement récrit reste sans faute : le contrôle ne tient pas à la façon d’écrire', async (_, pdf) => {
  expect((await relire(await (await Mutable.ouvrir(await pdf)).enregistrer())).fautes).toEqual([]);
});

async function fautes(octets: Promise<Uint8Array>, muter: Mutation['muter']): Promise<readonly string[]> {
  const pdf = await Mutable.ouvrir(await octets);
  muter(pdf);
  return (await relire(await pdf.enregistrer())).fautes;
}

test.each([...MUTATIONS, ...MUTATIONS_CACHEES])('un PDF $nom est refusé', async ({ muter, faute }) => expect(await fautes(juste, muter)).toContain(faute));

test.each(MUTATIONS_LOGO)('un PDF $nom est refusé', async ({ muter, faute }) => expect(await fautes(auLogo, muter)).toContain(faute));
