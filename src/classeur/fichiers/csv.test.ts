import { feuille, refus } from './essais/fabriquer';

const utf8 = (t: string): Uint8Array => new TextEncoder().encode(t);
const octets = (t: string): Uint8Array => Uint8Array.from(t, (c) => c.charCodeAt(0));
const utf16 = (t: string, gros: boolean): Uint8Array => Uint8Array.from([...`\ufeff${t}`].flatMap((c) => {
  const n = c.charCodeAt(0);
  return gros ? [n >> 8, n & 255] : [n & 255, n >> 8];
}));
const lire = async (o: Uint8Array | string) => (await feuille(typeof o === 'string' ? utf8(o) : o, 'dm.csv')).cellules;

const ATTENDU = [['Désignation', 'Dépenses', 'Recettes'], ['6068', '1 234,56'], [null, null, '0,10 €']];
const POINT_VIRGULE = 'Désignation;Dépenses;Recettes\r\n6068;1 234,56;\r\n;;0,10 €\r\n';

describe('le séparateur d’un CSV', () => {
  it.each([
    ['le point-virgule, même quand les montants ont plus de virgules', POINT_VIRGULE],
    ['la virgule, les montants entre guillemets', 'Désignation,Dépenses,Recettes\n6068,"1 234,56",\n,,"0,10 €"\n'],
    ['la tabulation', POINT_VIRGULE.replaceAll(';', '\t')],
    ['celui qu’Excel annonce', `sep=|\r\n${POINT_VIRGULE.replaceAll(';', '|')}`],
  ])('reconnaît %s', async (_, texte) => {
    expect(await lire(texte)).toEqual(ATTENDU);
  });

  it('n’est pas troublé par un titre à virgules au-dessus du tableau', async () => {
    expect(await lire('CCAS, DM n° 1, budget principal, 2025\n6068;1,00\n')).toEqual([['CCAS, DM n° 1, budget principal, 2025'], ['6068', '1,00']]);
  });
});

describe('l’encodage d’un CSV', () => {
  it.each([
    ['UTF-8 avec marque', utf8(`\ufeff${POINT_VIRGULE}`)],
    ['UTF-16 petit-boutiste', utf16(POINT_VIRGULE, false)],
    ['UTF-16 gros-boutiste', utf16(POINT_VIRGULE, true)],
    ['Windows-1252', octets(POINT_VIRGULE.replace('€', '\x80'))],
  ])('lit l’%s', async (_, o) => {
    expect(await lire(o)).toEqual(ATTENDU);
  });

  it('reconnaît un texte déjà mal décodé, et le dit', async () => {
    const abime = POINT_VIRGULE.replaceAll('é', 'Ã©').replace('€', 'â‚¬');
    expect(await refus(utf8(abime), 'dm.csv')).toBe('Les accents du fichier « dm.csv » ont été altérés avant l’enregistrement (« Ã© » au lieu d’une lettre accentuée) : exportez-le de nouveau depuis le logiciel d’origine, en UTF-8.');
  });
});

describe('un CSV d’une autre page de codes', () => {
  it.each([['MS-DOS', 'D\x82signation;D\x82penses\r\n'], ['Macintosh', 'D\x8esignation;D\x8epenses\r']])('dit le CSV « %s »', async (_, texte) => {
    expect(await refus(octets(texte), 'dm.csv')).toMatch(/n’est ni en UTF-8 ni en Windows-1252 .* enregistrez-le de nouveau en « CSV UTF-8 »\.$/);
  });

  it('dit les caractères perdus', async () => {
    expect(await refus(utf8('D\ufffdsignation;D\ufffdpenses\n'), 'dm.csv')).toMatch(/ont été altérés avant l’enregistrement/);
  });
});

describe('les champs d’un CSV', () => {
  it('lit guillemets doublés, retours à la ligne cités et guillemets en plein champ', async () => {
    expect(await lire('"a ""b"" c";"x\r\ny";5" de large\n')).toEqual([['a "b" c', 'x\r\ny', '5" de large']]);
  });

  it.each(['\r\n', '\n', '\r'])('finit les lignes par %j', async (fin) => {
    expect(await lire(['a;b', '', 'c;d'].join(fin))).toEqual([['a', 'b'], [], ['c', 'd']]);
  });

  it('n’a que des textes, sans cases vides à la fin', async () => {
    const f = await feuille(utf8('a;1;;\n;;;\n'), 'export/dm n°1.csv');
    expect([f.cellules, f.typee, f.nom]).toEqual([[['a', '1']], false, 'dm n°1']);
  });

  it('dit la ligne d’un guillemet jamais refermé', async () => {
    expect(await refus(utf8('a;b\nc;"d\ne;f\n'), 'dm.csv')).toBe('Un guillemet ouvert à la ligne 2 du fichier « dm.csv » n’est jamais refermé : corrigez cette ligne, ou exportez de nouveau le tableau.');
  });

  it('lit 200 000 lignes', async () => {
    const cellules = await lire('6068;Fournitures;1,00;0,00\n'.repeat(200_000));
    expect(cellules.length).toBe(200_000);
  }, 60_000);
});
