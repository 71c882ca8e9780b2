import { archive, cellulesOds, classeur, feuille, partiesOds } from '../essais/fabriquer';

const table = (lignes: string, nom = 'DM'): string => `<table:table table:name="${nom}">${lignes}</table:table>`;
const texte = (t: string): string => `<table:table-cell office:value-type="string"><text:p>${t}</text:p></table:table-cell>`;
const nombre = (n: number, attributs = ''): string => `<table:table-cell ${attributs} office:value-type="float" office:value="${n}"><text:p>${n}</text:p></table:table-cell>`;
const ligne = (cellules: string, attributs = ''): string => `<table:table-row ${attributs}>${cellules}</table:table-row>`;

describe('les valeurs d’une feuille ods', () => {
  it('lit textes, nombres, devises, pourcentages, booléens et dates', async () => {
    expect(await cellulesOds(table(ligne(`${texte('1 234,56')}${nombre(1234.56)}<table:table-cell office:value-type="currency" office:value="-0.5"/><table:table-cell office:value-type="percentage" office:value="0.075"/><table:table-cell office:value-type="boolean" office:boolean-value="true"/><table:table-cell office:value-type="date" office:date-value="2025-01-31T10:00:00"/><table:table-cell office:value-type="time" office:time-value="PT18H00M00S"><text:p>18:00</text:p></table:table-cell>`))))
      .toEqual([['1 234,56', 1234.56, -0.5, 0.075, true, { date: '2025-01-31' }, { erreur: 'heure 18:00' }]]);
  });

  it('compose un texte de ses paragraphes, espaces et liens, sans les commentaires ni les formes', async () => {
    expect(await cellulesOds(table(ligne('<table:table-cell office:value-type="string"><office:annotation><text:p>vu</text:p></office:annotation><text:p>Dépenses<text:s text:c="2"/><text:span>de </text:span><text:a>section</text:a></text:p><text:p>deux<text:line-break/>trois</text:p><draw:frame><text:p>forme</text:p></draw:frame></table:table-cell>'))))
      .toEqual([['Dépenses  de section\ndeux\ntrois']]);
  });

  it('dit les erreurs et les formules sans valeur', async () => {
    const erreur = (t: string, reste: string): string => `<table:table-cell table:formula="of:=1" ${reste}><text:p>${t}</text:p></table:table-cell>`;
    expect(await cellulesOds(table(ligne(`${erreur('#REF!', 'office:value-type="string" office:string-value="" calcext:value-type="error"')}${erreur('#N/A', 'office:value-type="string"')}${erreur('#DIV/0!', 'office:value-type="float" office:value="0"')}${erreur('Err:502', 'office:value-type="string"')}<table:table-cell table:formula="of:=SUM([.A1])"/>${nombre(3, 'table:formula="of:=1+2"')}${texte('#REF!')}`))))
      .toEqual([[{ erreur: '#REF!' }, { erreur: '#N/A' }, { erreur: '#DIV/0!' }, { erreur: 'Err:502' }, { erreur: 'formule sans valeur' }, 3, '#REF!']]);
  });
});

describe('la place des cellules ods', () => {
  it('répète cellules et lignes, et ôte le vide de la fin', async () => {
    const vide = '<table:table-cell table:number-columns-repeated="16380"/>';
    expect(await cellulesOds(table(`${ligne(`${nombre(0, 'table:number-columns-repeated="3"')}${vide}`, 'table:number-rows-repeated="2"')}${ligne(vide, 'table:number-rows-repeated="2"')}${ligne(texte('fin'))}${ligne(vide, 'table:number-rows-repeated="1048570"')}`)))
      .toEqual([[0, 0, 0], [0, 0, 0], [], [], ['fin']]);
  });

  it('garde fusions et lignes masquées ou filtrées, dans un groupe ou un en-tête', async () => {
    const f = await feuille(archive(partiesOds(table(`<table:table-header-rows>${ligne(`<table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="1"><text:p>Dépenses</text:p></table:table-cell><table:covered-table-cell/>${texte('R')}`)}</table:table-header-rows><table:table-row-group>${ligne(texte('a'), 'table:visibility="collapse"')}${ligne(texte('b'), 'table:visibility="filter" table:number-rows-repeated="2"')}</table:table-row-group>${ligne('<table:table-cell/>', 'table:visibility="collapse" table:number-rows-repeated="1000000"')}`))), 'a.ods');
    expect(f.cellules).toEqual([['Dépenses', null, 'R'], ['a'], ['b'], ['b']]);
    expect(f.fusions).toEqual([{ debut: { ligne: 0, colonne: 0 }, fin: { ligne: 0, colonne: 1 } }]);
    expect([...f.lignesMasquees]).toEqual([1, 2, 3]);
  });

  it('lit toutes les feuilles, sans le suivi des modifications ni les classeurs liés', async () => {
    const suivi = `<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell office:value-type="float" office:value="9"/>${texte('ancien')}</table:previous></table:cell-content-change></table:tracked-changes>`;
    const { feuilles } = await classeur(archive(partiesOds(`${suivi}${table(ligne(texte('a')))}${table(ligne(texte('b')), 'CA')}${table(ligne(texte('c')), "'file:///x.ods'#F")}`)), 'a.ods');
    expect(feuilles.map((f) => [f.nom, f.cellules])).toEqual([['DM', [['a']]], ['CA', [['b']]]]);
  });
});
