import type { PNG } from 'pngjs';
import { ecrirePdf, policesEmbarquees } from '../../src/documents/pdf';
import { DISPOSITIF, documentPdf, EXTRAIT_AVEC_LOGO, EXTRAIT_DM, grandTableau, LOGO_JPEG, OUVERTURE, SIGNATURE, TABLEAU_CA, TABLEAU_DM } from './documents';
import { disponibles, lancer, rendre } from './outils';

// L'installation des programmes peut prendre du temps sur une machine neuve.
jest.setTimeout(180_000);
const poppler = disponibles(['pdfinfo', 'pdftotext', 'pdftoppm']) ? describe : describe.skip;
const qpdf = disponibles(['qpdf']) ? describe : describe.skip;

const PROJET = documentPdf([...OUVERTURE, TABLEAU_CA, ...DISPOSITIF, SIGNATURE], { projet: ['Le quorum n’est pas atteint.'] });
const DOCUMENTS = {
  'la DM de Wattrelos': EXTRAIT_DM, 'un acte au logo': EXTRAIT_AVEC_LOGO,
  'un compte administratif': PROJET, '300 lignes': documentPdf([...OUVERTURE, grandTableau(300), ...DISPOSITIF, SIGNATURE]),
};
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

  // À 72 points par pouce un pixel est un point : le logo commence à 56 du bord gauche et à 46 du haut.
  test('le logo se voit à sa place, ses couleurs et sa transparence justes, sur la première page seule', async () => {
    const [premiere, ...suivantes] = rendre(await ecrire(EXTRAIT_AVEC_LOGO), 'rvb');
    // 300 pixels sur 160 dans 50 mm sur 22 : 116,93 points sur 62,36. Le disque a son centre au milieu, son rayon fait 27,3 points.
    const points = (page: PNG | undefined): unknown[] => [[58, 27], [3, 3], [110, 60]].map(([x = 0, y = 0]) => couleur(page, 56 + x, 46 + y));
    expect(points(premiere)).toEqual([[31, 58, 110], [255, 255, 255], [20, 140, 60]]);
    expect(suivantes.map(points)).toEqual([expect.not.arrayContaining([[20, 140, 60]])]);
  });

  test('un JPEG garde ses couleurs : du rouge au bleu', async () => {
    const [page] = rendre(await ecrire(documentPdf([], { logo: LOGO_JPEG, entete: ['', ''] })), 'rvb');
    // Y 90, Cb 100, Cr 220 : R = 90 + 1,402 × 92 = 219 ; V = 90 + 0,344 × 28 − 0,714 × 92 = 34 ; B = 90 − 1,772 × 28 = 40 (ITU-T T.871).
    // Le dernier carré de la rangée, Cb 220 et Cr 100 : 90 − 39 = 51 ; 90 − 32 + 20 = 78 ; 90 + 163 = 253. Un carré fait 6 points.
    expect(proche(couleur(page, 56 + 3, 46 + 3), [219, 34, 40])).toBe(true);
    expect(proche(couleur(page, 56 + 21, 46 + 3), [51, 78, 253])).toBe(true);
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

/** La couleur d'un point de la page. */
function couleur(page: PNG | undefined, x: number, y: number): readonly number[] {
  const place = page === undefined ? 0 : (y * page.width + x) * 4;
  return [...page?.data.subarray(place, place + 3) ?? []];
}

/** Deux couleurs au plus à trois près : un JPEG est arrondi. */
function proche(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((v, i) => Math.abs(v - (b[i] ?? NaN)) <= 3);
}

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
