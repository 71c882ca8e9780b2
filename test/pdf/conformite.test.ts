import type { Document } from '../../src/documents/document';
import { ecrirePdf, policesEmbarquees } from '../../src/documents/pdf';
import { attendus, dits } from './attendu';
import { relire } from './controle/controler';
import { rangees } from './controle/tableaux';
import { estElement, parcourir } from './controle/structure';
import { DISPOSITIF, documentPdf, EXTRAIT_AVEC_LOGO, EXTRAIT_DM, grandTableau, LOGO_GRIS, LOGO_JPEG, OUVERTURE, SIGNATURE, TABLEAU_CA, TABLEAU_DM } from './documents';

const CAS: Readonly<Record<string, Document>> = {
  'la DM de Wattrelos': EXTRAIT_DM,
  'un compte administratif encore en projet': documentPdf([...OUVERTURE, TABLEAU_CA, ...DISPOSITIF, SIGNATURE], { projet: ['Le quorum n’est pas atteint.', 'Le vote ne s’additionne pas.'] }),
  'un tableau de 300 lignes': documentPdf([...OUVERTURE, grandTableau(300), ...DISPOSITIF, SIGNATURE]),
  'un objet de 2 000 caractères, des mots sans fin et des noms de partout': documentPdf([
    { genre: 'titre', niveau: 2, texte: 'décision modificative '.repeat(91) },
    { genre: 'paragraphe', style: 'courant', texte: [{ texte: 'Mmes Nguyễn Thị Ánh, Čačić, Łuczak, Ñúñez, Şahin, Ǧuḥa, Œuvrard ; MM. Þórsson, Ștefănescu, Ɖoɖo', gras: true }, { texte: ` et ${'mot'.repeat(300)}`, italique: true }] },
    { ...TABLEAU_DM, corps: [{ genre: 'ligne', cellules: ['libellé sans fin '.repeat(300), '1', '2', '3', '4'].map((texte) => ({ texte, alignement: 'droite' })) }] },
    SIGNATURE,
  ]),
  'un acte au logo PNG, transparent et entrelacé': EXTRAIT_AVEC_LOGO,
  'un projet au logo JPEG': documentPdf([...OUVERTURE, ...DISPOSITIF, SIGNATURE], { logo: LOGO_JPEG, projet: ['Le quorum n’est pas atteint.'] }),
  'un acte au logo gris et au nom sans fin': documentPdf(DISPOSITIF, { logo: LOGO_GRIS, entete: ['Centre communal d’action sociale '.repeat(12), ''] }),
  'un acte sans date ni en-tête': documentPdf([...DISPOSITIF, SIGNATURE], { date: null, entete: ['', ''] }),
};

describe.each(Object.entries(CAS))('%s', (_, document) => {
  const relu = ecrirePdf(document, policesEmbarquees()).then(relire);

  test('est conforme à PDF/A-3a et à PDF/UA-1, relu par un autre programme', async () => expect((await relu).fautes).toEqual([]));

  test('dit tout le modèle, dans son ordre, sous les bonnes balises', async () => expect(dits(await relu)).toEqual(attendus(document)));

  test('garde chaque tableau d’un seul tenant, avec autant de lignes que le modèle', async () => {
    const tables = (await relu).structure.flatMap((r) => [...parcourir(r)]).filter((e) => e.type === 'Table');
    const modeles = document.blocs.flatMap((b) => (b.genre === 'tableau' ? [[b.entete.length, b.corps.length]] : b.genre === 'references' ? [[1, 1]] : []));
    expect(tables.map((t) => t.enfants.filter(estElement).filter((e) => e.type !== 'Caption').map((p) => rangees(p).length))).toEqual(modeles);
  });
});
