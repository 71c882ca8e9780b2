import { acteEssai } from '../../domaine/acte/essai';
import { acteDEssai, documentDEssai, textesDuDocument } from '../essai';

const classique31 = textesDuDocument(documentDEssai('31'));
const expose30 = textesDuDocument(documentDEssai('30', [], 'expose'));
const releve31 = textesDuDocument(documentDEssai('31', [], 'releve'));
const pv = textesDuDocument(documentDEssai(null, [], 'proces-verbal'));

describe('classique', () => {
  test('l’ouverture dit en lettres le jour et l’heure, et qui préside ce point-là', () => {
    expect(classique31).toContain('L’an deux mille vingt-trois, le dix-neuf septembre à dix-huit heures, le Conseil d’administration, légalement convoqué, s’est réuni 42, Grande Rue à Breuillet, en salle du Chapitre, sous la présidence de Mme Administratrice B, Vice-présidente du CCAS de Breuillet.');
  });

  test('les références portent les dates de convocation et d’affichage et les nombres du point', () => {
    expect(classique31.slice(2, 4)).toEqual([
      'Référence : 2023 CCAS 31 | Date de convocation : 12/09/2023 | Date d’affichage : 12/09/2023',
      'Membres en exercice : 11 | Quorum : 6 | Présents : 6 | Pouvoirs : 2 | Votants : 8',
    ]);
  });

  test('les présents sont réunis par civilité, chaque absent avec son pouvoir ou son excuse', () => {
    expect(classique31).toContain('- Étaient présents : Mmes Administratrice B, Administratrice C, Administratrice D, Administratrice E ; MM. Administrateur F, Administrateur G');
    expect(classique31).toContain('- Étaient absents : Mme Administratrice A (pouvoir à Mme Administratrice D), Mme Administratrice H (pouvoir à Mme Administratrice B), M. Administrateur I (excusé), Mme Administratrice J, M. Administrateur K');
    expect(classique31).toContain('Mme Administratrice E a été élue secrétaire de séance.');
  });

  test('la délibération se dit d’un seul tenant, du vote au recours', () => {
    const debut = classique31.findIndex((t) => t.startsWith('Le Conseil d’administration, après'));
    expect(classique31.slice(debut, debut + 4)).toEqual([
      'Le Conseil d’administration, après avoir entendu l’exposé de Mme B et après en avoir délibéré, à l’unanimité,',
      'APPROUVE la convention avec la CPAM de l’Essonne,',
      'AUTORISE la Présidente à signer la convention et tous documents afférents,',
      'DIT que la présente délibération peut faire l’objet d’un recours devant le tribunal administratif de Versailles, par courrier ou par l’application Télérecours citoyens (https://citoyens.telerecours.fr), dans un délai de deux mois à compter de sa publication.',
    ]);
  });

  test('le signataire écrit signe, même si une autre personne préside', () => {
    expect(documentDEssai('31').blocs.find((b) => b.genre === 'signature')).toEqual({
      genre: 'signature', lignes: ['Mme la Présidente du CCAS,'], nom: 'Administratrice A', cachet: 'Reçu en préfecture le ………………',
    });
  });

  test('l’exécutoire est rempli quand les deux dates sont connues, blanc sinon', () => {
    expect(textesDuDocument(documentDEssai('30')).at(-1)).toBe('Certifié exécutoire par la Présidente du CCAS de Breuillet, compte tenu de sa transmission à la préfecture de l’Essonne le 25 septembre 2023 et de sa publication le 25 septembre 2023.');
    expect(classique31.at(-1)).toBe('Certifié exécutoire par ………………, compte tenu de sa transmission à la préfecture de l’Essonne le ……………… et de sa publication le ……………….');
  });

  test('un recours déjà écrit au dispositif n’est pas redit', () => {
    const acte = acteEssai({ deliberations: [{ numero: '1', dispositif: ['DIT qu’un recours peut être formé dans les deux mois devant le tribunal administratif de Nantes'] }] });
    expect(textesDuDocument(documentDEssai('1', [], 'classique', acte)).filter((t) => t.includes('recours'))).toEqual(['DIT qu’un recours peut être formé dans les deux mois devant le tribunal administratif de Nantes.']);
  });
});

describe('exposé', () => {
  test('l’ouverture nomme le jour, la convocation en lettres et le quorum', () => {
    expect(expose30).toContain('Le mardi dix-neuf septembre deux mille vingt-trois à dix-huit heures, le Conseil d’administration du Centre communal d’action sociale de Breuillet, légalement convoqué le douze septembre deux mille vingt-trois, s’est réuni 42, Grande Rue à Breuillet, en salle du Chapitre, sous la présidence de Mme Administratrice A, Présidente du CCAS de Breuillet. Le nombre de membres en exercice est de 11 – quorum : 6.');
  });

  test('le dispositif est une proposition à l’infinitif, que le conseil adopte', () => {
    expect(expose30).toContain('- approuver la convention de partenariat ;');
    expect(expose30).toContain('Après en avoir délibéré, le Conseil d’administration adopte, à l’unanimité, la proposition du rapporteur.');
  });

  test('les absents se rangent selon qu’ils ont donné pouvoir ou se sont excusés', () => {
    expect(expose30.filter((t) => /^- (Absents|Nombre)/.test(t))).toEqual([
      '- Absents ayant donné procuration écrite : Mme Administratrice H à Mme Administratrice B', '- Absents excusés : M. Administrateur I', '- Absents : Mme Administratrice J ; M. Administrateur K',
      '- Nombre de pouvoirs : 1', '- Nombre de membres effectivement présents : 7, formant la majorité des membres en exercice', '- Nombre de votants : 8',
    ]);
  });
});

describe('relevé', () => {
  test('la décision tient en une phrase, sous ce qui était proposé', () => {
    const debut = releve31.indexOf('Il est proposé au Conseil d’administration de :');
    expect(releve31.slice(debut + 1, debut + 4)).toEqual([
      '- approuver la convention avec la CPAM de l’Essonne ;', '- autoriser la Présidente à signer la convention et tous documents afférents.', 'Le Conseil d’administration adopte à l’unanimité.',
    ]);
  });
});

describe('procès-verbal', () => {
  test('il compte l’assemblée et dit si le quorum est atteint', () => {
    expect(pv).toContain('Nombre de membres en exercice : 11 – quorum : 6 – présents : 7 – pouvoirs : 1 – votants : 8. Le quorum est atteint.');
    expect(pv).toContain('- Procurations : Mme Administratrice H donne pouvoir à Mme Administratrice B');
  });

  test('d’un point à l’autre, il dit qui part, qui revient et qui préside', () => {
    const debut = pv.findIndex((t) => t.startsWith('2023 CCAS 31 – '));
    expect(pv.slice(debut + 1, debut + 3)).toEqual([
      'Mme Administratrice A quitte la séance et donne pouvoir à Mme Administratrice D.', 'La présidence est assurée par Mme Administratrice B, Vice-présidente du CCAS de Breuillet.',
    ]);
    expect(pv).toContain('Mme Administratrice A rejoint la séance.');
  });

  test('les débats y sont, entre l’exposé et le vote ; l’extrait ne les porte pas', () => {
    const acte = acteEssai({ deliberations: [{ numero: '1', objet: 'Objet', expose: ['Exposé.'], debats: ['Un membre demande le coût.'], vote: 'unanimité', dispositif: ['PREND ACTE du rapport'] }] });
    const textes = textesDuDocument(documentDEssai(null, [], 'proces-verbal', acte));
    const debut = textes.indexOf('Exposé.');
    expect(textes.slice(debut, debut + 4)).toEqual(['Exposé.', 'Un membre demande le coût.', 'Le Conseil d’administration, après en avoir délibéré, à l’unanimité,', 'PREND ACTE du rapport.']);
    expect(textesDuDocument(documentDEssai('1', [], 'expose', acte))).not.toContain('Un membre demande le coût.');
  });

  test('secrétaire et présidence signent', () => {
    expect(documentDEssai(null, [], 'proces-verbal').blocs.flatMap((b) => (b.genre === 'signature' ? [b.nom] : []))).toEqual(['Mme Administratrice E', 'Administratrice A']);
  });
});

test('la liste porte chaque délibération et ce qu’il en est advenu, sans signature d’un point', () => {
  const liste = documentDEssai(null, [], 'liste');
  const tableau = liste.blocs.find((b) => b.genre === 'tableau');
  expect(tableau?.genre === 'tableau' && tableau.corps.map((l) => [l.cellules[0]?.texte, l.cellules[2]?.texte])).toEqual([
    ['2023 CCAS 30', 'Adoptée à l’unanimité'], ['2023 CCAS 31', 'Adoptée à l’unanimité'], ['2023 CCAS 32', 'Adoptée à la majorité (6 voix pour, 1 contre et 1 abstention)'],
  ]);
  expect(textesDuDocument(liste)).toContain('Liste affichée au siège et mise en ligne le ………………, dans le délai d’une semaine (article L2121-25 du code général des collectivités territoriales).');
  expect(liste.projet).toEqual([]);
});

test.each([['s’est retiré', { 5: 'retire' as const }], ['………………', {}]])('au vote de son compte, l’ordonnateur n’est pas compté ; il « %s » selon que sa sortie est écrite', (sortie, autres) => {
  const acte = acteEssai({
    seance: { date: '2025-06-02', president: 'Administratrice B' },
    membres: [{ nom: 'Administrateur A', civilite: 'M.', qualite: 'Président', autres }, { nom: 'Administratrice B', civilite: 'Mme', qualite: 'Vice-présidente' }, { nom: 'Administratrice C', civilite: 'Mme' }],
    deliberations: [{ numero: '5', genre: 'Compte administratif', objet: 'Compte administratif 2024', vote: 'unanimité' }],
  });
  const textes = textesDuDocument(documentDEssai('5', [], 'classique', acte));
  expect(textes).toContain(`M. Administrateur A, Président, ${sortie} au moment du vote, tenu sous la présidence de Mme Administratrice B.`);
  expect(textes).toContain('Membres en exercice : 3 | Quorum : 2 | Présents : 2 | Pouvoirs : 0 | Votants : 2');
});

test('qui ne prend pas part au vote est nommé', () => {
  const acte = acteEssai({ membres: [{ nom: 'A', civilite: 'M.', presence: 'retire' }, { nom: 'B', civilite: 'M.', presence: 'retire' }, { nom: 'C', civilite: 'Mme' }], deliberations: [{ numero: '1' }] });
  expect(textesDuDocument(documentDEssai('1', [], 'releve', acte))).toContain('MM. A, B n’ont pas pris part au vote.');
});

test('une proposition rejetée reste lisible comme proposition, et le dispositif la rejette', () => {
  const acte = acteEssai({ deliberations: [{ numero: '1', genre: 'Subvention', objet: 'Subvention au comité', partenaire: 'au comité', vote: 'rejet', pour: 2, contre: 7 }] });
  expect(textesDuDocument(documentDEssai('1', [], 'classique', acte))).toContain('REJETTE la proposition « Subvention au comité »,');
  expect(textesDuDocument(documentDEssai('1', [], 'expose', acte))).toContain('Après en avoir délibéré, le Conseil d’administration rejette, par 2 voix pour et 7 contre, cette proposition.');
});

test('la seconde convocation se dit', () => {
  const acte = acteEssai({ seance: { secondeConvocation: true }, deliberations: [{ numero: '1' }] });
  expect(textesDuDocument(documentDEssai('1', [], 'classique', acte))).toContain('La séance se tient sur seconde convocation : le quorum n’est pas exigé.');
});

test('un texte type du classeur remplace celui du complément pour son genre et sa rubrique', () => {
  const acte = { ...acteDEssai(), textes: [{ genre: 'Convention', rubrique: 'considerants', lignes: ['Considérant l’intérêt de {partenaire},'], cellule: 'Textes types!C2' }] } as const;
  expect(textesDuDocument(documentDEssai('31', [], 'classique', acte))).toContain('Considérant l’intérêt de la CPAM de l’Essonne,');
});
