import { grille, type Classeur, type Grille, type Valeur } from '../../src/domaine/grille';
import { ouvrirExcel } from './bancExcel';
import { contenu } from './classeurs';
import { refus } from './contrat/refus';

const classeurDe = (g: Grille): Classeur => ({ nom: 'grand-livre.xlsx', feuilles: [g] });
const LIGNES = 50_000;
const GRAND_LIVRE = grille(Array.from({ length: LIGNES }, (_, i): Valeur[] => ['Fonctionnement', '011', '6068', 'Autres matières et fournitures', i / 100, 0]), { nom: 'Grand livre', lignesMasquees: new Set([7, 30_000]) });

describe('Une feuille de 50 000 lignes, dans Excel pour le web', () => {
  it('se lit en entier, par lots de moins de 5 Mo, en disant son avancement', async () => {
    const { port, hote } = await ouvrirExcel(classeurDe(GRAND_LIVRE), 'web');
    const dits: number[] = [];
    const lue = await port.lire('Grand livre', { avancement: (lues, total) => dits.push(lues / total) });
    expect(lue.cellules.length).toBe(LIGNES);
    expect(lue.cellules[49_999]).toEqual(['Fonctionnement', '011', '6068', 'Autres matières et fournitures', 499.99, 0]);
    expect(lue.lignesMasquees).toEqual(new Set([7, 30_000]));
    expect(dits).toEqual([...dits].sort((a, b) => a - b));
    expect([dits.length, dits.at(-1)]).toEqual([16, 1]);
    expect(hote.pont.inconnus).toEqual([]);
  }, 60_000);

  it('est relue tout entière avant qu’un de ses totaux ne soit écrit', async () => {
    const { port, hote } = await ouvrirExcel(classeurDe(GRAND_LIVRE), 'web');
    const plage = { debut: { ligne: 0, colonne: 0 }, fin: { ligne: LIGNES - 1, colonne: 5 } };
    const temoins = [{ feuille: 'Grand livre', plage, grille: GRAND_LIVRE }];
    await port.ecrire([{ feuille: 'Grand livre', cellule: 'F1', valeur: 3, attendu: 0 }], temoins);
    await hote.evenement({ genre: 'saisir', feuille: 'Grand livre', adresse: 'F1', valeurs: [[0]] });
    await hote.evenement({ genre: 'saisir', feuille: 'Grand livre', adresse: 'E49999', valeurs: [[1]], autre: true });
    expect((await refus(port.ecrire([{ feuille: 'Grand livre', cellule: 'F1', valeur: 3, attendu: 0 }], temoins))).message).toMatch(/^La cellule E49999 de la feuille « Grand livre » a changé/);
    expect(hote.pont.inconnus).toEqual([]);
  }, 60_000);

  it('cesse d’être lue dès qu’on l’interrompt', async () => {
    const { port, hote } = await ouvrirExcel(classeurDe(GRAND_LIVRE), 'web');
    const arret = new AbortController(), motif = new Error('La feuille a changé.');
    await expect(port.lire('Grand livre', { signal: arret.signal, avancement: () => arret.abort(motif) })).rejects.toBe(motif);
    expect(hote.pont.requetes.length).toBeLessThan(5);
  }, 60_000);

  it('supprimée pendant la lecture, est dite absente', async () => {
    const { port, hote } = await ouvrirExcel({ nom: 'grand-livre.xlsx', feuilles: [GRAND_LIVRE, grille([], { nom: 'Notes' })] }, 'web');
    const supprimer = (): void => { if (hote.classeur.feuilles.length > 1) hote.classeur.supprimer(hote.classeur.feuille('Grand livre')); };
    expect((await refus(port.lire('Grand livre', { avancement: supprimer }))).cause).toBe('feuille-absente');
  }, 60_000);
});

it('Des cellules aux textes très longs se lisent aussi sur le web : les lots rapetissent', async () => {
  const long = 'Considérant '.repeat(200);
  const { port } = await ouvrirExcel(classeurDe(grille(Array.from({ length: 6000 }, (_, i) => [`${i} ${long}`]))), 'web');
  const { cellules } = await port.lire('Feuil1');
  expect([cellules.length, cellules[5999]]).toEqual([6000, [`5999 ${long}`]]);
}, 60_000);

it('Plus de 512 fusions se lisent, chacune une fois', async () => {
  const fusions = Array.from({ length: 1500 }, (_, i) => ({ debut: { ligne: 2 * i, colonne: 0 }, fin: { ligne: 2 * i + 1, colonne: 1 } }));
  const { port } = await ouvrirExcel(classeurDe(grille(Array.from({ length: 3000 }, (_, i) => [i % 2 === 0 ? 'Total' : null, null, 1]), { fusions })));
  expect((await port.lire('Feuil1')).fusions).toEqual(fusions);
}, 60_000);

it('Une cellule isolée au bout de la feuille est refusée avec une phrase, non lue', async () => {
  const { port, hote } = await ouvrirExcel(classeurDe(grille([['DM']], { nom: 'DM' })));
  hote.classeur.feuille('DM').poser(1_048_575, 16_383, { valeur: 'perdue' });
  expect(await refus(port.lire('DM'))).toEqual({ cause: 'autre', message: 'La feuille « DM » est remplie de A1 à XFD1048576 : c’est trop pour être lu. Effacez les cellules isolées au loin, ou recopiez le seul tableau dans une feuille neuve.' });
});

it('Une feuille qui commence loin se lit à sa place', async () => {
  const { port } = await ouvrirExcel(classeurDe(grille([['DM', 1]], { nom: 'DM', origine: { ligne: 1000, colonne: 26 } })));
  const lue = await port.lire('DM');
  expect([lue.origine, contenu(lue)]).toEqual([{ ligne: 1000, colonne: 26 }, new Map<string, Valeur>([['1000,26', 'DM'], ['1000,27', 1]])]);
});
