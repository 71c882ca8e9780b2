import type { Changement } from '../../src/classeur/port';
import { CLE_REGLAGES } from '../../src/classeur/reglages';
import type { FeuilleAEcrire } from '../../src/domaine/feuille';
import { marque } from '../../src/domaine/marque';
import { lireZone } from '../hote/adresses';
import { souffler } from '../hote/hote';
import { calculerToujours, ouvrirExcel } from './bancExcel';
import { IMAGE, PETIT } from './classeurs';
import { refus } from './contrat/refus';

interface Formee { forme(z: ReturnType<typeof lireZone>, cle: string, defaut: unknown): unknown }
const forme = (f: Formee, a1: string, cle: string): unknown => f.forme(lireZone(a1), cle, undefined);

describe('Écrire dans Excel', () => {
  it.each([['1.20', true], ['1.19', false]])('API %s : un seul Ctrl+Z annule le tout, %s', async (version, attendu) => {
    expect((await ouvrirExcel(PETIT, 'win32', version)).port.annuleEnUneFois).toBe(attendu);
  });

  it('un texte qui ressemble à une formule n’en fait jamais une', async () => {
    const { port, hote } = await ouvrirExcel(PETIT);
    await port.ecrire([{ feuille: 'DM', cellule: 'C4', valeur: '=1+1', attendu: 1234.56 }]);
    const nom = await port.ajouterFeuille({ nom: 'Extrait', cellules: [['=1+1', { valeur: '@SOMME(A1)', format: 'euros' }, { formule: 'SUM(A1:A1)', format: 'euros' }]] });
    const extrait = hote.classeur.feuille(nom);
    expect([hote.classeur.feuille('DM').cellule(3, 2).formule, extrait.cellule(0, 0).formule, extrait.cellule(0, 1).formule, extrait.cellule(0, 2).formule]).toEqual([undefined, undefined, undefined, '=SUM(A1:A1)']);
    expect(extrait.cellule(0, 2).format).toBe('#,##0.00\\ "€"');
  });

  it('garde le format d’un montant', async () => {
    const { port, hote } = await ouvrirExcel(PETIT);
    const dm = hote.classeur.feuille('DM');
    dm.modifier(3, 2, (c) => ({ ...c, format: '0.00' }));
    await port.ecrire([{ feuille: 'DM', cellule: 'C4', valeur: 1, attendu: 1234.56 }]);
    expect(dm.cellule(3, 2)).toEqual({ valeur: 1, format: '0.00' });
  });

  it('dans une feuille protégée, n’atteint que ses cellules déverrouillées', async () => {
    const { port, hote } = await ouvrirExcel(PETIT);
    const dm = hote.classeur.feuille('DM');
    dm.mettreEnForme(lireZone('C4:C5'), 'Protection.Locked', false);
    dm.protection = { motDePasse: '' };
    await port.ecrire([{ feuille: 'DM', cellule: 'C4', valeur: 1, attendu: 1234.56 }, { feuille: 'DM', cellule: 'C5', valeur: 2, attendu: 0.1 }]);
    expect([dm.cellule(3, 2).valeur, dm.cellule(4, 2).valeur]).toEqual([1, 2]);
    expect((await refus(port.ecrire([{ feuille: 'DM', cellule: 'C5', valeur: 3, attendu: 2 }, { feuille: 'DM', cellule: 'C7', valeur: 3, attendu: 1234.66 }]))).cause).toBe('feuille-protegee');
    expect((await refus(port.ecrire([{ feuille: 'DM', cellule: 'C5', valeur: 'texte', attendu: 2 }]))).cause).toBe('feuille-protegee');
    expect(dm.cellule(4, 2).valeur).toBe(2);
  });

  it('remet formules, formats et genres de chaque cellule quand une écriture est refusée en chemin', async () => {
    const { port, hote } = await ouvrirExcel(PETIT);
    const dm = hote.classeur.feuille('DM');
    dm.poser(3, 5, { valeur: 12, formule: '=C4*2', format: '@' });
    dm.poser(4, 5, { valeur: 45_688, format: 'dd/mm/yyyy' });
    dm.poser(5, 5, { valeur: '011', format: '@' });
    dm.poser(6, 5, { valeur: '#REF!', erreur: true, format: '0.00' });
    dm.poser(7, 5, { valeur: '=1+1', format: 'General' });
    calculerToujours(hote.classeur, '=C4*2', 12);
    const avant = new Map(dm.cellules);
    const attendus = [12, { date: '2025-01-31' }, '011', { erreur: '#REF!' }, '=1+1', null];
    const ecritures = attendus.map((attendu, i) => ({ feuille: 'DM', cellule: `F${4 + i}`, valeur: i % 2 === 0 ? 'texte' : i, attendu, remplaceFormule: true as const }));
    const [premiere, ...suite] = [...ecritures, { feuille: 'DM', cellule: 'G4', valeur: 'x'.repeat(40_000), attendu: null }];
    if (premiere === undefined) throw new Error('rien à écrire');
    expect((await refus(port.ecrire([premiere, ...suite]))).message).toMatch(/Aucune correction n’a été écrite\.$/);
    expect(dm.cellules).toEqual(avant);
  });

  it('dit, quand ce qui est écrit ne se laisse plus ôter, de l’annuler', async () => {
    const { port, hote } = await ouvrirExcel(PETIT);
    const dm = hote.classeur.feuille('DM'), ecrire = dm.ecrire.bind(dm);
    dm.ecrire = (ligne, colonne, recu) => {
      if (colonne === 3) dm.protection = { motDePasse: '' };
      ecrire(ligne, colonne, recu);
    };
    expect((await refus(port.ecrire([{ feuille: 'DM', cellule: 'C4', valeur: 1, attendu: 1234.56 }, { feuille: 'DM', cellule: 'D4', valeur: 1, attendu: null }]))).message)
      .toBe('Excel a refusé une partie des corrections de la feuille « DM », et n’a pas laissé ôter les autres : annulez-les par Ctrl+Z, puis contrôlez de nouveau.');
  });

  it.each(['1.14', undefined])('fait une seule étape d’annulation (API %s)', async (version) => {
    const { port, hote } = await ouvrirExcel(PETIT, 'win32', version);
    await port.ecrire([
      { feuille: 'DM', cellule: 'B4', valeur: '012', attendu: '011' }, { feuille: 'DM', cellule: 'C4', valeur: 1, attendu: 1234.56 }, { feuille: 'Notes de l’élue', cellule: 'A1', valeur: 1, attendu: null },
    ]);
    expect(hote.classeur.etapes).toBe(1);
    await port.ajouterFeuille({ nom: 'Extrait', cellules: [['a']] });
    expect(hote.classeur.etapes).toBe(2);
  });

  it('ne laisse pas derrière lui une feuille à moitié écrite', async () => {
    const { port } = await ouvrirExcel(PETIT);
    const { cause, message } = await refus(port.ajouterFeuille({ nom: 'Extrait', cellules: [['début'], ['x'.repeat(40_000)]] }));
    expect([cause, message]).toEqual(['autre', expect.stringMatching(/^Excel n’a pas pu faire ce qui était demandé : .* l’erreur d’Excel est InvalidArgument\.$/)]);
    expect((await port.feuilles()).map((f) => f.nom)).toEqual(['DM', 'Notes de l’élue']);
  });

  it('met en forme la feuille ajoutée', async () => {
    const modele: FeuilleAEcrire = {
      nom: 'Extrait',
      cellules: [[{ valeur: 'Extrait', gras: true, fond: 'DCE6F1', alignement: 'centre', renvoi: true, cadre: true }, { valeur: 'suite', gras: true }], ['a', 1]],
      largeurs: [54], figer: { lignes: 1, colonnes: 0 }, paysage: true,
    };
    const { port, hote } = await ouvrirExcel(PETIT);
    const extrait = hote.classeur.feuille(await port.ajouterFeuille(modele));
    expect(['Font.Bold', 'Fill.Color', 'HorizontalAlignment', 'VerticalAlignment', 'WrapText', 'Borders.EdgeTop.Style', 'Borders.EdgeTop.Color'].map((cle) => forme(extrait, 'A1', cle)))
      .toEqual([true, '#DCE6F1', 'Center', 'Center', true, 'Continuous', '#808080']);
    expect([forme(extrait, 'B1', 'Font.Bold'), forme(extrait, 'B1', 'Fill.Color'), forme(extrait, 'A2', 'Font.Bold')]).toEqual([true, undefined, undefined]);
    expect(forme(extrait, 'A:A', 'ColumnWidth')).toBe(287.25);
    expect(extrait.figes).toEqual(lireZone('1:1'));
    expect([extrait.page['Orientation'], extrait.page['PaperSize'], extrait.page['PrintTitleRows'], extrait.page['Zoom']]).toEqual(['Landscape', 'A4', '1:1', { horizontalFitToPages: 1 }]);
  });
});

describe('Imprimer une feuille ajoutée à Excel', () => {
  const plage = (ligne: number, colonne: number, l2: number, c2: number) => ({ debut: { ligne, colonne }, fin: { ligne: l2, colonne: c2 } });
  const extrait: FeuilleAEcrire = {
    nom: 'Extrait',
    cellules: [
      [{ valeur: 'CCAS', corps: 14, italique: true, encre: '595959', filet: true }, null],
      [{ valeur: 'Article 1', vertical: 'haut', retrait: 2, renvoi: true }, { valeur: 'présente' }],
      ['Article 2'], [marque('0'.repeat(64))],
    ],
    hauteurs: new Map([[1, 45.5], [2, 45.5], [3, 9]]), sansQuadrillage: true,
    choix: [{ plage: plage(1, 1, 2, 1), valeurs: ['présente', 'excusée'] }],
    impression: {
      titres: { debut: 0, fin: 0 }, sauts: [2, 3], zone: plage(0, 0, 3, 1), marges: { haut: 25.4, bas: 20, gauche: 15, droite: 15, entete: 8, pied: 8 },
      entete: { centre: { morceaux: ['PROJET'], gras: true, corps: 20 } },
      pied: { gauche: { morceaux: ['Empreinte'] }, droite: { morceaux: ['Page ', { numero: 'page' }, ' / ', { numero: 'pages' }] } },
    },
  };

  it('règle sa page : titres, zone, marges, sauts à 100 %, en-tête et pied', async () => {
    const { port, hote } = await ouvrirExcel(PETIT);
    const { page, sauts, quadrillage } = hote.classeur.feuille(await port.ajouterFeuille(extrait));
    expect([page['PrintTitleRows'], page['PrintArea'], page['Zoom'], sauts, quadrillage]).toEqual(['1:1', 'A1:B4', { scale: 100 }, [2, 3], false]);
    expect([page['TopMargin'], page['DefaultForAllPages.CenterHeader'], page['DefaultForAllPages.LeftFooter'], page['DefaultForAllPages.RightFooter']]).toEqual([72, '&B&20PROJET', 'Empreinte', 'Page &P / &N']);
    expect(hote.pont.inconnus).toEqual([]);
  });

  it('règle ses hauteurs, ses polices et ses listes de choix', async () => {
    const { port, hote } = await ouvrirExcel(PETIT);
    const feuille = hote.classeur.feuille(await port.ajouterFeuille(extrait));
    expect(['2:2', '3:3', '4:4'].map((l) => forme(feuille, l, 'RowHeight'))).toEqual([45.5, 45.5, 9]);
    expect(['Font.Size', 'Font.Italic', 'Font.Color', 'Borders.EdgeBottom.Style', 'Borders.EdgeTop.Style'].map((cle) => forme(feuille, 'A1', cle))).toEqual([14, true, '#595959', 'Continuous', undefined]);
    expect(['VerticalAlignment', 'HorizontalAlignment', 'IndentLevel', 'WrapText'].map((cle) => forme(feuille, 'A2', cle))).toEqual(['Top', 'Left', 2, true]);
    expect(forme(feuille, 'B2:B3', 'Validation.Rule')).toEqual({ list: { inCellDropDown: true, source: 'présente,excusée' } });
    expect(forme(feuille, 'B2:B3', 'Validation.ErrorAlert')).toMatchObject({ showAlert: false });
  });

  it('un remplacement ne garde rien des réglages de l’ancienne, et ne fait qu’une étape', async () => {
    const { port, hote } = await ouvrirExcel(PETIT);
    const nom = await port.ajouterFeuille(extrait);
    await port.ajouterFeuille({ nom: 'x', cellules: [['a'], [marque('1'.repeat(64))]] }, { remplacer: nom });
    const feuille = hote.classeur.feuille(nom);
    expect([feuille.sauts, feuille.page['DefaultForAllPages.CenterHeader'], feuille.page['Zoom'], forme(feuille, 'A2', 'RowHeight'), forme(feuille, 'A1', 'Font.Size')]).toEqual([[], '', { horizontalFitToPages: 1 }, 15, undefined]);
    expect(hote.classeur.etapes).toBe(2);
    expect(hote.pont.inconnus).toEqual([]);
  });

  it('un remplacement qui échoue en route le dit, et s’annule', async () => {
    const { port, hote } = await ouvrirExcel(PETIT);
    const nom = await port.ajouterFeuille(extrait);
    const { cause, message } = await refus(port.ajouterFeuille({ nom: 'x', cellules: [['x'.repeat(40_000)]] }, { remplacer: nom }));
    expect([cause, message]).toEqual(['autre', expect.stringMatching(/La feuille « Extrait » peut être incomplète : annulez par Ctrl\+Z, ou remplacez-la de nouveau\.$/)]);
    await hote.annuler();
    expect((await port.lire(nom)).cellules.at(-1)).toEqual([marque('0'.repeat(64))]);
  });

  it('plusieurs feuilles dont une échoue : aucune ne reste', async () => {
    const { port } = await ouvrirExcel(PETIT);
    await refus(port.ajouterFeuilles([{ nom: 'Séance', cellules: [['a']] }, { nom: 'Membres', cellules: [['x'.repeat(40_000)]] }]));
    expect((await port.feuilles()).map((f) => f.nom)).toEqual(['DM', 'Notes de l’élue']);
  });
});

describe('Lire dans Excel', () => {
  it('une date selon le format de sa cellule, une heure comme un fichier la lit', async () => {
    const { port, hote } = await ouvrirExcel(PETIT);
    const notes = hote.classeur.feuille('Notes de l’élue');
    const formats = ['m/d/yyyy', '[$-fr-FR]d mmmm yyyy;@', '#,##0.00 "jours"', 'h:mm', '@', 'General'];
    for (const [i, format] of formats.entries()) notes.poser(0, i, { valeur: 45_688.5, format });
    expect((await port.lire('Notes de l’élue')).cellules).toEqual([[{ date: '2025-01-31' }, { date: '2025-01-31' }, 45_688.5, { erreur: 'heure 12:00' }, 45_688.5, 45_688.5]]);
  });

  it('un texte qui ressemble à une erreur reste un texte', async () => {
    const { port, hote } = await ouvrirExcel(PETIT);
    hote.classeur.feuille('Notes de l’élue').poser(0, 0, { valeur: '#REF!' });
    expect((await port.lire('Notes de l’élue')).cellules).toEqual([['#REF!']]);
  });
});

describe('Les réglages gardés par le classeur', () => {
  it.each([['du texte', 'M57'], ['un nombre', 57], ['un objet', { nomenclature: 'M57_A' }], ['une liste', '[1,2]'], ['rien', 'null'], ['d’autres clés', '{"nomenclature":"M99","exercice":"2025"}']])('valent les réglages vides quand on y trouve %s', async (_, valeur) => {
    const { port, hote } = await ouvrirExcel(PETIT);
    hote.classeur.reglages.set(CLE_REGLAGES, valeur);
    expect(await port.reglages()).toEqual({ nomenclature: null, exercice: null });
  });

  it('ne perdent que ce qui est illisible', async () => {
    const { port, hote } = await ouvrirExcel(PETIT);
    hote.classeur.reglages.set(CLE_REGLAGES, '{"nomenclature":"toString","exercice":2025,"autre":1}');
    expect(await port.reglages()).toEqual({ nomenclature: null, exercice: 2025 });
  });
});

describe('Les changements dits par Excel', () => {
  it('comprennent un recalcul : une feuille change par une saisie faite sur une autre', async () => {
    const { port, hote } = await ouvrirExcel(PETIT);
    const dits: Changement[] = [];
    await port.surChangement((c) => dits.push(c));
    hote.classeur.dire({ genre: 'calcul', feuille: hote.classeur.feuille('DM'), adresse: 'C7', auteur: 'utilisateur' });
    await souffler();
    expect(dits).toEqual([{ genre: 'calcul', feuille: 'DM', auteur: 'ici' }]);
  });

  it('attendent la fin d’une saisie pour nommer une feuille nouvelle, et rien n’est perdu', async () => {
    const { port, hote } = await ouvrirExcel(PETIT);
    const dits: Changement[] = [];
    await port.surChangement((c) => dits.push(c));
    hote.enSaisie(true);
    await hote.evenement({ genre: 'ajouter', feuille: 'Budget', autre: true });
    await hote.evenement({ genre: 'saisir', feuille: 'DM', adresse: 'C4', valeurs: [[1]], autre: true });
    expect(dits).toEqual([]);
    hote.enSaisie(false);
    await souffler();
    expect(dits).toEqual([
      { genre: 'feuille-ajoutee', feuille: 'Budget', auteur: 'ailleurs' },
      { genre: 'donnees', feuille: 'DM', adresse: 'C4', auteur: 'ailleurs' },
    ]);
  });

  it('reprennent après un refus d’écouter', async () => {
    const { port, hote } = await ouvrirExcel(PETIT);
    hote.enSaisie(true);
    expect((await refus(port.surChangement(() => undefined))).cause).toBe('saisie-en-cours');
    hote.enSaisie(false);
    const dits: Changement[] = [];
    await port.surChangement((c) => dits.push(c));
    await hote.evenement({ genre: 'saisir', feuille: 'DM', adresse: 'C4', valeurs: [[1]] });
    expect(dits.length).toBe(1);
  });
});

describe('Les images d’Excel', () => {
  const avec = { nom: 'Extrait', cellules: [[marque('a'.repeat(64))]], image: { genre: 'png', octets: IMAGE, largeur: 90, hauteur: 30, texte: 'Logo du CCAS' } } as const;

  it('se posent au premier coin, à leur taille, nommées et décrites', async () => {
    const { port, hote } = await ouvrirExcel(PETIT);
    await port.ajouterFeuille(avec);
    expect(hote.classeur.feuille('Extrait').formes).toEqual([
      expect.objectContaining({ nom: 'Logo de l’acte', texte: 'Logo du CCAS', gauche: 0, haut: 0, largeur: 90, hauteur: 30, proportions: true, png: Buffer.from(IMAGE).toString('base64') }),
    ]);
  });

  it('de l’utilisateur restent sur une feuille récrite', async () => {
    const { port, hote } = await ouvrirExcel(PETIT);
    await port.ajouterFeuille(avec);
    hote.classeur.feuille('Extrait').dessiner({ id: '{signature}', nom: 'Signature' });
    await port.ajouterFeuille({ nom: 'Extrait', cellules: avec.cellules }, { remplacer: 'Extrait' });
    expect(hote.classeur.feuille('Extrait').formes.map((f) => f.nom)).toEqual(['Signature']);
  });

  it('ne sont ni les formes ni les groupes ; celles qu’il ne rend pas sont abîmées, et n’arrêtent rien', async () => {
    const { port, hote } = await ouvrirExcel(PETIT), dm = hote.classeur.feuille('DM');
    for (const type of ['GeometricShape', 'Group'] as const) dm.dessiner({ type });
    expect(await port.images('DM')).toEqual([]);
    dm.dessiner({ png: null });
    expect(await port.images('DM')).toEqual([{ octets: null, pourquoi: 'abimee' }]);
  });

  it('au-delà de ce qu’Excel pour le web transmet, sont trop lourdes', async () => {
    const { port, hote } = await ouvrirExcel(PETIT, 'web');
    hote.classeur.feuille('DM').dessiner({ png: 'A'.repeat(6_000_000) });
    expect(await port.images('DM')).toEqual([{ octets: null, pourquoi: 'lourde' }]);
  });
});
