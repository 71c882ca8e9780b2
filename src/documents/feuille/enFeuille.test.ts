import { estMarquee } from '../../domaine/marque';
import type { Bloc } from '../document';
import { documentDe } from '../essai';
import { enFeuille } from './enFeuille';
import { cellulesDe, ligne, pagesDe, tableau } from './essai';

const p = (texte: string, style: Extract<Bloc, { genre: 'paragraphe' }>['style'] = 'courant'): Bloc => ({ genre: 'paragraphe', style, texte: [{ texte }] });
const SIGNATURE: Bloc = { genre: 'signature', lignes: ['La Présidente'], nom: 'Administratrice A', cachet: 'Reçu en préfecture le' };
const valeurs = (blocs: readonly Bloc[], autres = {}) => pagesDe(enFeuille(documentDe(blocs, autres))).flat().flatMap((r) => r.valeurs);

describe('la feuille d’un acte', () => {
  test('dit tout, dans l’ordre, et finit par notre marque, que le pied imprime déjà', () => {
    const dits = valeurs([
      { genre: 'titre', niveau: 1, texte: 'EXTRAIT' },
      { genre: 'references', colonnes: [{ libelle: 'Présents', valeur: '7' }, { libelle: 'Votants', valeur: '8' }] },
      { genre: 'paragraphe', style: 'courant', texte: [{ texte: 'Vu', gras: true }, { texte: ' le code,' }] },
      { genre: 'liste', elements: [[{ texte: 'Mme B' }], [{ texte: 'M. F' }]] },
      SIGNATURE,
    ]);
    expect(dits).toEqual([
      'CCAS d’essai', 'Séance du jeudi 6 mars 2025', 'EXTRAIT', 'Présents', 'Votants', '7', '8', 'Vu le code,', '– Mme B', '– M. F',
      'Reçu en préfecture le', 'La Présidente', 'Administratrice A',
    ]);
    expect(estMarquee(cellulesDe(enFeuille(documentDe([p('a')]))).map((l) => l.map((c) => c.valeur ?? null)))).toBe(true);
  });

  test('n’a que des valeurs : un texte n’y devient ni formule ni nombre, un montant y est un nombre en euros', () => {
    const feuille = enFeuille(documentDe([p('=1+1'), tableau([ligne('ligne', '011', '=SOMME(A1)', '1\u202f234,56', '0,00'), ligne('ligne', '60623', '2025', '12', '-5,00')])]));
    const toutes = cellulesDe(feuille).flat();
    expect(toutes.filter((c) => c.formule !== undefined)).toEqual([]);
    expect(toutes.filter((c) => typeof c.valeur === 'string' && c.format !== 'texte')).toEqual([]);
    expect(toutes.filter((c) => typeof c.valeur === 'number').map((c) => [c.valeur, c.format])).toEqual([[1234.56, 'euros'], [0, 'euros'], [-5, 'euros']]);
    expect(toutes.map((c) => c.valeur)).toEqual(expect.arrayContaining(['=1+1', '011', '=SOMME(A1)', '60623', '2025', '12']));
  });

  test('s’imprime en A4 : tête répétée, zone entière, numéro de page et empreinte en pied', () => {
    const { nom, cellules, impression, paysage } = enFeuille(documentDe([p('a')], { nomDeFeuille: 'Extrait 2025-11' }));
    expect([nom, paysage, impression?.titres, impression?.zone?.debut, impression?.zone?.fin.ligne]).toEqual(['Extrait 2025-11', undefined, { debut: 0, fin: 2 }, { ligne: 0, colonne: 0 }, cellules.length - 2]);
    expect(impression?.pied?.droite?.morceaux).toEqual(['Page ', { numero: 'page' }, ' / ', { numero: 'pages' }]);
    expect(impression?.pied?.gauche?.morceaux).toEqual(['Empreinte des données : 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a']);
    expect(impression?.entete).toBeUndefined();
  });

  test('porte le logo au-dessus des lignes répétées, à ses proportions', () => {
    const logo = { genre: 'png', octets: new Uint8Array([1]), largeur: 400, hauteur: 100, texte: 'Logo du CCAS' } as const;
    const avec = enFeuille(documentDe([p('a')], { logo })), sans = enFeuille(documentDe([p('a')]));
    // 400 pixels dans 50 mm : 141,73 points, et le quart en hauteur, 35,43 ; huit points de blanc dessous.
    expect([avec.image?.largeur.toFixed(2), avec.image?.hauteur.toFixed(2), avec.hauteurs?.get(0)?.toFixed(2)]).toEqual(['141.73', '35.43', '43.43']);
    expect([avec.image?.octets, avec.image?.texte, avec.impression?.titres]).toEqual([logo.octets, 'Logo du CCAS', { debut: 1, fin: 3 }]);
    expect([sans.image, sans.impression?.titres, cellulesDe(avec).slice(1)]).toEqual([undefined, { debut: 0, fin: 2 }, cellulesDe(sans)]);
  });

  test('d’un projet le dit sur chaque page, et pourquoi en tête', () => {
    const projet = ['Le vote manque : remplissez Délibérations!B14.', 'AR08 (DM!C9) : 002 est en dépenses.'];
    expect(enFeuille(documentDe([p('a')], { projet })).impression?.entete?.centre?.morceaux).toEqual(['PROJET']);
    expect(valeurs([p('Le Conseil')], { projet }).slice(2, 6)).toEqual(['PROJET – cet acte n’est pas définitif :', ...projet.map((r) => `– ${r}`), 'Le Conseil']);
  });

  test('a des cellules fusionnées qui ne se recouvrent pas et tiennent dans ses lignes', () => {
    const ca = { ...tableau([]), largeurs: [22, 13, 13, 13, 13, 13, 13], entete: [
      [{ texte: 'Libellés', alignement: 'centre', lignes: 2 }, ...['Investissement', 'Fonctionnement', 'Ensemble'].map((texte) => ({ texte, alignement: 'centre', colonnes: 2 }))],
      Array.from({ length: 6 }, (_, i) => ({ texte: i % 2 === 0 ? 'Dépenses' : 'Recettes', alignement: 'centre' })),
    ] } as Extract<Bloc, { genre: 'tableau' }>;
    const feuille = enFeuille(documentDe([ca, tableau([ligne('rubrique', 'EXPLOITATION'), ligne('ligne', '60623', 'Alimentation', '1,00')]), SIGNATURE]));
    const prises = new Set<string>();
    for (const { debut, fin } of feuille.fusions ?? []) {
      for (let l = debut.ligne; l <= fin.ligne; l++) for (let c = debut.colonne; c <= fin.colonne; c++) {
        expect(prises.has(`${l},${c}`)).toBe(false);
        prises.add(`${l},${c}`);
      }
      expect([fin.ligne < feuille.cellules.length, fin.colonne < (feuille.largeurs?.length ?? 0)]).toEqual([true, true]);
    }
    const entete = pagesDe(feuille).flat().filter((r) => r.valeurs.includes('Libellés') || r.valeurs[0] === 'Dépenses').map((r) => r.valeurs);
    expect(entete.slice(0, 2)).toEqual([['Libellés', 'Investissement', 'Fonctionnement', 'Ensemble'], ['Dépenses', 'Recettes', 'Dépenses', 'Recettes', 'Dépenses', 'Recettes']]);
  });

  test('garde en entier un objet de deux mille caractères, sans rangée trop haute', () => {
    const objet = 'Approbation de la convention de partenariat. '.repeat(45).trim(), feuille = enFeuille(documentDe([{ genre: 'titre', niveau: 2, texte: objet }, p(objet.replace(/\. /g, ', '))]));
    const morceaux = pagesDe(feuille).flat().flatMap((r) => r.valeurs.filter((v) => typeof v === 'string' && v.startsWith('Approbation')));
    expect(morceaux.length).toBeGreaterThan(2);
    expect(morceaux.join(' ')).toContain(objet);
    expect(Math.max(...(feuille.hauteurs?.values() ?? []))).toBeLessThanOrEqual(409);
  });
});
