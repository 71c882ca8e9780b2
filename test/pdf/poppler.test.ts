import type { PNG } from 'pngjs';
import { ecrirePdf, policesEmbarquees } from '../../src/documents/pdf';
import { DISPOSITIF, documentPdf, EXTRAIT_DM, grandTableau, OUVERTURE, SIGNATURE, TABLEAU_CA, TABLEAU_DM } from './documents';
import { disponibles, lancer, rendre } from './outils';

// L'installation des programmes peut prendre du temps sur une machine neuve.
jest.setTimeout(180_000);
const poppler = disponibles(['pdfinfo', 'pdftotext', 'pdftoppm']) ? describe : describe.skip;
const qpdf = disponibles(['qpdf']) ? describe : describe.skip;

const PROJET = documentPdf([...OUVERTURE, TABLEAU_CA, ...DISPOSITIF, SIGNATURE], { projet: ['Le quorum n’est pas atteint.'] });
const DOCUMENTS = { 'la DM de Wattrelos': EXTRAIT_DM, 'un compte administratif': PROJET, '300 lignes': documentPdf([...OUVERTURE, grandTableau(300), ...DISPOSITIF, SIGNATURE]) };
const ecrire = (document: typeof EXTRAIT_DM): Promise<Uint8Array> => ecrirePdf(document, policesEmbarquees());
const serre = (texte: string): string => texte.replace(/[ \n]/g, '');

poppler('poppler', () => {
  test('la structure dit chaque libellé et chaque montant du tableau, dans l’ordre du modèle', async () => {
    const lu = serre(lancer('pdfinfo', ['-struct-text'], await ecrire(EXTRAIT_DM)).replace(/^ *"(.*)"$/gm, '$1'));
    let place = 0;
    for (const { texte } of [...TABLEAU_DM.entete.flat(), ...TABLEAU_DM.corps.flatMap((l) => l.cellules)]) {
      const trouve = lu.indexOf(serre(texte), place);
      expect([texte, trouve >= place]).toEqual([texte, true]);
      place = trouve + serre(texte).length;
    }
  });

  test('le texte copié garde les milliers séparés', async () => {
    const lu = lancer('pdftotext', ['-raw', '-enc', 'UTF-8'], await ecrire(EXTRAIT_DM), ['-']).replace(/[\u202f\u00a0]/g, ' ');
    for (const montant of ['155 108,69 €', '455 182,12 €', ' 8 108,69 €']) expect(lu).toContain(montant);
    expect(lu).not.toMatch(/\d{4,},\d\d/);
  });

  test('la page de la signature porte une ligne du dispositif', async () => {
    const pages = lancer('pdftotext', ['-enc', 'UTF-8'], await ecrire(EXTRAIT_DM), ['-']).split('\f');
    expect(pages.filter((p) => p.includes('Administratrice A')).map((p) => p.includes('contrôle de légalité'))).toEqual([true]);
  });

  test.each(Object.entries(DOCUMENTS))('%s : rien ne sort des marges, chaque page porte quelque chose', async (_, document) => {
    for (const page of rendre(await ecrire(document))) {
      const cotes = [encre(page, 0, 54), encre(page, 542, page.width)], bouts = [encreEntre(page, 0, 24), encreEntre(page, 812, page.height)];
      expect([...cotes, ...bouts]).toEqual([0, 0, 0, 0]);
      expect(encre(page, 56, 539)).toBeGreaterThan(1000);
    }
  });

  test('« PROJET » traverse chaque page d’un acte qui n’est pas définitif, et celles-là seules', async () => {
    const deuxPages = documentPdf([...DISPOSITIF, { genre: 'saut' }, ...DISPOSITIF]);
    const traversee = (page: PNG): boolean => compter(page, 60, 535, 250, 640, (gris) => gris > 200 && gris < 245) > 20_000;
    expect(rendre(await ecrire(deuxPages)).map(traversee)).toEqual([false, false]);
    expect(rendre(await ecrire({ ...deuxPages, projet: ['Le quorum n’est pas atteint.'] })).map(traversee)).toEqual([true, true]);
  });
});

qpdf('qpdf', () => {
  test.each(Object.entries(DOCUMENTS))('%s : le fichier est sain', async (_, document) => {
    expect(lancer('qpdf', ['--check'], await ecrire(document))).toContain('No syntax or stream encoding errors found');
  });
});

/** Le nombre de points foncés entre deux abscisses. */
function encre(page: PNG, de: number, a: number): number {
  return compter(page, de, a, 0, page.height, (gris) => gris < 200);
}

/** Le nombre de points foncés entre deux hauteurs. */
function encreEntre(page: PNG, de: number, a: number): number {
  return compter(page, 0, page.width, de, a, (gris) => gris < 200);
}

function compter({ data, width }: PNG, x1: number, x2: number, y1: number, y2: number, voulu: (gris: number) => boolean): number {
  let nombre = 0;
  for (let y = y1; y < y2; y++) for (let x = x1; x < x2; x++) if (voulu(data[(y * width + x) * 4] ?? 255)) nombre++;
  return nombre;
}
