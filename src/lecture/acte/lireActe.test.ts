import { grille, type Grille, type Valeur } from '../../domaine/grille';
import { lireActe } from './lireActe';

const acte = (...feuilles: Grille[]) => lireActe({ nom: 'seance.xlsx', feuilles });
const feuille = (nom: string, cellules: readonly (readonly Valeur[])[]): Grille => grille(cellules, { nom });
const lu = (...feuilles: Grille[]) => {
  const a = acte(...feuilles);
  if (a === null) throw new Error('Aucun acte lu');
  return a;
};

describe('La feuille « Séance »', () => {
  test('sans elle ni « Délibérations », il n’y a pas d’acte', () => {
    expect(acte(feuille('Membres', [['Nom', 'Présence'], ['Mme A', 'présente']]))).toBeNull();
  });

  test('un libellé se reconnaît où qu’il soit, sans accents, casse ni ponctuation ; sa valeur est à sa droite', () => {
    const { seance, etablissement } = lu(feuille('SEANCE', [['Séance du conseil'], [null, 'DATE DE LA SEANCE :', { date: '2023-09-19' }, 'Heure', '18h'], ['siren', 269100285], ['Département (code)', 91]]));
    expect(seance.date).toEqual({ valeur: '2023-09-19', brut: '19/09/2023', cellule: 'SEANCE!C2' });
    expect(seance.heure).toEqual({ valeur: '18:00', brut: '18h', cellule: 'SEANCE!E2' });
    expect([etablissement.siret.valeur, etablissement.departement.valeur]).toEqual(['269100285', '91']);
  });

  test('la valeur d’un libellé fusionné suit la fusion', () => {
    const fusions = [{ debut: { ligne: 0, colonne: 0 }, fin: { ligne: 0, colonne: 1 } }];
    expect(lu(grille([['Lieu', null, 'salle Condorcet']], { nom: 'Séance', fusions })).seance.lieu.valeur).toBe('salle Condorcet');
  });

  test('une feuille qui ne commence pas en A1 garde ses adresses', () => {
    expect(lu(grille([['Lieu', 'salle Condorcet']], { nom: 'Séance', origine: { ligne: 4, colonne: 2 } })).seance.lieu.cellule).toBe('Séance!D5');
  });

  test('un champ absent se remplirait sous la feuille ; sans feuille, où la feuille neuve l’aurait', () => {
    expect(lu(feuille('Séance', [['Lieu', 'salle Condorcet']])).seance.date).toEqual({ valeur: null, brut: '', cellule: 'Séance!B2' });
    const { etablissement, seance } = lu(feuille('Délibérations', []));
    expect([etablissement.nom.cellule, etablissement.tribunal.cellule, seance.date.cellule]).toEqual(['Séance!B4', 'Séance!B13', 'Séance!B15']);
  });

  test('ce qui ne se lit pas reste tel quel', () => {
    const { seance } = lu(feuille('Séance', [['Date de la séance', 'mardi prochain'], ['Membres en exercice', 'onze'], ['Lieu', { erreur: '#REF!' }]]));
    expect([seance.date, seance.enExercice, seance.lieu].map((c) => [c.valeur, c.brut])).toEqual([[null, 'mardi prochain'], [null, 'onze'], [null, '#REF!']]);
  });

  test('un libellé inconnu qui a une valeur, ou un champ rempli deux fois, est dit', () => {
    const { nonPlaces, seance } = lu(feuille('Séance', [['Libellé', 'Valeur'], ['Lieu', 'salle A'], ['Sonorisation', 'oui'], ['Lieu', 'salle B'], ['Remarques']]));
    expect(seance.lieu.valeur).toBe('salle A');
    expect(nonPlaces).toEqual([{ valeur: null, brut: 'Sonorisation', cellule: 'Séance!A3' }, { valeur: null, brut: 'Lieu', cellule: 'Séance!A4' }]);
  });
});

describe('La feuille « Membres »', () => {
  const SEANCE = feuille('Délibérations', [['Numéro', 30, 31]]);
  const membres = (...rangees: Valeur[][]) => lu(SEANCE, feuille('Membres', [['Liste des membres'], ['Civilité', 'Nom', 'Qualité', 'Présence', 'Pouvoir à', 31, 'Téléphone'], ...rangees]));

  test('une colonne titrée d’un numéro dit la présence à cette délibération', () => {
    const [m] = membres(['Mme', 'la Présidente', 'Présidente', 'présente', null, 'absente, pouvoir à Mme C']).membres;
    expect(m?.presence.valeur).toEqual({ situation: 'present', pouvoirA: null });
    expect(m?.parDeliberation).toEqual(new Map([['31', { valeur: { situation: 'absent', pouvoirA: 'Mme C' }, brut: 'absente, pouvoir à Mme C', cellule: 'Membres!F3' }]]));
  });

  test('une autre colonne remplie et une note sous la liste sont dites ; une colonne absente se créerait à droite', () => {
    const a = membres(['M.', 'B', null, 'excusé', null, null, '06'], [], ['Total : 11']);
    expect(a.membres.map((m) => [m.nom.valeur, m.depart.cellule])).toEqual([['B', 'Membres!H3']]);
    expect(a.nonPlaces.map((n) => [n.brut, n.cellule])).toEqual([['Téléphone', 'Membres!G2'], ['Total : 11', 'Membres!A5']]);
  });

  test('une présence à une délibération qui n’existe pas est dite', () => {
    const { nonPlaces } = lu(feuille('Délibérations', [['Numéro', 30]]), feuille('Membres', [['Nom', 'Présence', 'n° 32'], ['A', 'présent', 'sorti']]));
    expect(nonPlaces).toEqual([{ valeur: null, brut: 'sorti', cellule: 'Membres!C2' }]);
  });

  test('ne lit qu’une colonne par délibération, et signale la seconde', () => {
    const { membres, nonPlaces } = lu(feuille('Délibérations', [['Numéro', 30]]), feuille('Membres', [['Nom', 'Présence', 30, 'n° 30'], ['A', 'présent', 'sorti', 'présent']]));
    expect(membres.map((m) => [...m.parDeliberation].map(([titre, c]) => [titre, c.brut]))).toEqual([[['30', 'sorti']]]);
    expect(nonPlaces).toEqual([{ valeur: null, brut: 'n° 30', cellule: 'Membres!D1' }]);
  });

  test('une feuille sans en-tête reconnu le dit par sa première cellule', () => {
    expect(lu(SEANCE, feuille('Membres', [[], [null, 'Mme A']])).nonPlaces).toEqual([{ valeur: null, brut: 'Mme A', cellule: 'Membres!B2' }]);
  });
});

describe('La feuille « Délibérations »', () => {
  const FEUILLE = feuille('Délibérations', [
    ['Rubrique', 'Délibération', null, 'Aide'],
    ['Numéro', { date: '2025-11-01' }, null, 'unique'],
    ['Genre', 'convention', null, null],
    ['VISAS', 'Vu la loi,\n\n Vu le projet,', null, 'Un par ligne'],
    ['Vote', 'à l’unanimité', null, null],
    ['Montant', '34 000 €', null, null],
    ['Couleur', 'bleu', null, null],
  ]);

  test('une colonne remplie est une délibération ; celle de l’aide n’en est pas une', () => {
    const { deliberations, nonPlaces } = lu(FEUILLE);
    expect(deliberations.map((d) => d.plage)).toEqual([{ debut: { ligne: 1, colonne: 1 }, fin: { ligne: 5, colonne: 1 } }]);
    expect(nonPlaces).toEqual([{ valeur: null, brut: 'Couleur', cellule: 'Délibérations!A7' }]);
  });

  test('chaque champ a sa nature : numéro qu’Excel a pris pour une date, lignes, choix, montant', () => {
    const champs = lu(FEUILLE).deliberations[0]?.champs;
    expect([champs?.numero.valeur, champs?.genre.valeur, champs?.visas.valeur, champs?.vote.valeur, champs?.montant.valeur])
      .toEqual(['2025-11', 'Convention', ['Vu la loi,', 'Vu le projet,'], 'unanimité', 3400000]);
    expect(champs?.objet).toEqual({ valeur: null, brut: '', cellule: 'Délibérations!B8' });
  });
});

describe('Les feuilles « Registre » et « Textes types »', () => {
  const SEANCE = feuille('Séance', []);

  test('le registre se lit ligne à ligne', () => {
    const { registre } = lu(SEANCE, feuille('Registre', [['N°', 'Date de la séance', 'Objet'], [30, '19 septembre 2023', 'Convention'], [], ['31', 'hier', null]]));
    expect(registre.map((l) => [l.numero.valeur, l.date.valeur, l.date.brut, l.feuillet.cellule])).toEqual([['30', '2023-09-19', '19 septembre 2023', 'Registre!D2'], ['31', null, 'hier', 'Registre!D4']]);
  });

  test('les lignes d’un même genre et d’une même rubrique se suivent ; un genre inconnu est dit', () => {
    const { textes, nonPlaces } = lu(SEANCE, feuille('Textes types', [['Genre', 'Rubrique', 'Texte'], ['Don', 'visas', 'Vu A,\nVu B,'], ['Don', 'visas', 'Vu C,'], ['Fête', 'Visas', 'Vu D,']]));
    expect(textes).toEqual([{ genre: 'Don', rubrique: 'visas', lignes: ['Vu A,', 'Vu B,', 'Vu C,'], cellule: '\'Textes types\'!C2' }]);
    expect(nonPlaces).toEqual([{ valeur: null, brut: 'Fête', cellule: '\'Textes types\'!A4' }]);
  });
});
