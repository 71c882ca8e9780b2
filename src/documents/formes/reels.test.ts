import { readFileSync } from 'node:fs';
import { lireFichier } from '../../classeur/fichiers';
import { lireActe } from '../../lecture/acte';
import { verifierClasseur } from '../../verification/verifierClasseur';
import type { Document, Forme } from '../document';
import { documentDEssai, textesDuDocument } from '../essai';

async function reel(fichier: string, numero: string | null, forme: Forme): Promise<Document> {
  const lecture = await lireFichier(readFileSync(`test/classeurs/${fichier}.xlsx`), fichier);
  if (!lecture.ok) throw new Error(lecture.erreur);
  const { rapports } = verifierClasseur(lecture.classeur, { nomenclature: null, exercice: null });
  return documentDEssai(numero, rapports, forme, lireActe(lecture.classeur));
}
const textes = async (...choix: Parameters<typeof reel>): Promise<readonly string[]> => textesDuDocument(await reel(...choix)).map((t) => t.replace(/[\u202f\u00a0]/g, ' '));

describe('Breuillet, 19 septembre 2023', () => {
  test('n° 30 : sept présents, un pouvoir, huit votants, sous la présidence de la Présidente', async () => {
    const t = await textes('breuillet-2023-09-19', '30', 'classique');
    expect(t).toContain('Membres en exercice : 11 | Quorum : 6 | Présents : 7 | Pouvoirs : 1 | Votants : 8');
    expect(t).toContain('L’an deux mille vingt-trois, le dix-neuf septembre à dix-huit heures, le Conseil d’administration, légalement convoqué, s’est réuni 42, Grande Rue à Breuillet, en salle du Chapitre, sous la présidence de Mme la Présidente du CCAS de Breuillet.');
    expect(t).toContain('Le Conseil d’administration, après avoir entendu l’exposé de Mme la Présidente et après en avoir délibéré, à l’unanimité,');
  });

  test('n° 31 : la Présidente est absente avec pouvoir, la Vice-Présidente préside, la Présidente signe', async () => {
    const d = await reel('breuillet-2023-09-19', '31', 'classique'), t = textesDuDocument(d);
    expect(t).toContain('Membres en exercice : 11 | Quorum : 6 | Présents : 6 | Pouvoirs : 2 | Votants : 8');
    expect(t.join('\n')).toContain('sous la présidence de Mme la Vice-Présidente du CCAS de Breuillet.');
    expect(t).toContain('- Étaient absents : Mme la Présidente (pouvoir à Mme Administratrice B), Mme Administratrice F (pouvoir à Mme la Vice-Présidente), M. Administrateur G (excusé), Mme Administratrice H, M. Administrateur I');
    expect(d.blocs.find((b) => b.genre === 'signature')).toEqual({ genre: 'signature', lignes: ['Mme La Présidente du CCAS,'], nom: 'Mme la Présidente', cachet: 'Reçu en préfecture le 25/09/2023' });
  });

  test('les deux sont définitives, sous le nom que la transmission leur a donné, recours dit une seule fois', async () => {
    const [d30, d31] = [await reel('breuillet-2023-09-19', '30', 'classique'), await reel('breuillet-2023-09-19', '31', 'classique')];
    expect([d30.nomDeFichier, d31.nomDeFichier]).toEqual(['99_DE-091-269100285-20230919-2023CCAS30-', '99_DE-091-269100285-20230919-2023CCAS31-']);
    expect([d30.projet, d31.projet]).toEqual([[], []]);
    expect(textesDuDocument(d30).filter((t) => t.includes('recours'))).toHaveLength(1);
  });
});

describe('Couëron, 6 mars 2025', () => {
  test('références, ouverture en lettres, quorum, pouvoirs et majorité sont ceux du registre', async () => {
    const t = await textes('coueron-2025-03-06', '2025-11', 'expose');
    expect(t).toContain('N° : 2025-11 | Service : Solidarités | Référence : D.D.');
    expect(t).toContain('Le jeudi six mars deux mille vingt-cinq à dix-huit heures, le Conseil d’administration du Centre Communal d\'Action Sociale de la ville de Couëron, légalement convoqué le vingt-quatre février deux mille vingt-cinq, s’est réuni salle Condorcet, sous la présidence de Mme la Présidente du CCAS de Couëron. Le nombre de membres en exercice est de 17 – quorum : 9.');
    expect(t).toEqual(expect.arrayContaining(['- Nombre de pouvoirs : 2', '- Nombre de membres effectivement présents : 12, formant la majorité des membres en exercice', '- Nombre de votants : 14']));
  });

  test('la proposition du rapporteur est adoptée, la Vice-présidente signe pour la Présidente', async () => {
    const d = await reel('coueron-2025-03-06', null, 'expose'), t = textesDuDocument(d);
    expect(t).toContain('- autoriser Madame la Présidente du CCAS ou son délégataire à signer ladite convention ainsi que ses annexes.');
    expect(t).toContain('Après en avoir délibéré, le Conseil d’administration adopte, à l’unanimité, la proposition du rapporteur.');
    expect(d.blocs.find((b) => b.genre === 'signature')).toEqual(expect.objectContaining({ lignes: ['Pour Mme la Présidente', 'Maire et Présidente du CCAS', 'La Vice-présidente'], nom: 'Mme la Vice-présidente' }));
  });

  test('la convention, signée avant la séance, est datée à la suite de l’annexe', async () => {
    const t = await textes('coueron-2025-03-06', null, 'expose');
    expect(t[t.findIndex((l) => l.startsWith('Annexe : ')) + 1]).toBe('Convention signée le 20 janvier 2025.');
  });

  test('chaque page rappelle le registre et la séance', async () => {
    expect((await reel('coueron-2025-03-06', null, 'expose')).entete).toEqual(['Registre des délibérations du Conseil d’administration du CCAS de Couëron', 'Séance du jeudi 6 mars 2025 · Délibération n° 2025-11']);
  });

  test('aucun considérant que le conseil n’a pas adopté n’y est ajouté', async () => {
    expect((await textes('coueron-2025-03-06', null, 'expose')).filter((l) => l.startsWith('Considérant'))).toEqual([]);
  });

  test('l’exécutoire reste à remplir et le recours dit l’adresse du tribunal', async () => {
    const t = await textes('coueron-2025-03-06', null, 'expose');
    expect(t.at(-2)).toBe('- certifie le caractère exécutoire de la présente délibération, compte tenu de sa transmission en préfecture le ……………… et de sa publication le ……………… ;');
    expect(t.at(-1)).toContain('devant le tribunal administratif de Nantes (6 allée de l\'île Gloriette, 44000 Nantes)');
  });
});

describe('Wattrelos, 30 septembre 2023', () => {
  test('le budget principal : bandeau, intitulé, totaux et décision', async () => {
    const d = await reel('wattrelos-seance-2023-09-30', '2', 'releve'), t = await textes('wattrelos-seance-2023-09-30', '2', 'releve');
    expect(t).toEqual(expect.arrayContaining([
      'Code INSEE : 0590405 | Budget : CCAS | Document : DM n°1 2023', 'AFFECTATION RESULTAT 2022', '- Régie animation pour 17 400 €', ' | Total Général |  | 455 182,12 |  | 455 182,12',
      'Le Conseil d’administration adopte à l’unanimité.',
    ]));
    expect(d.projet).toEqual(['Le quorum n’est pas établi. Aucun membre n’est écrit : remplissez la feuille « Membres ».']);
  });

  test('le budget annexe : son code, son nom, ses crédits déplacés', async () => {
    const t = await textes('wattrelos-seance-2023-09-30', '3', 'releve');
    expect(t).toEqual(expect.arrayContaining(['Code INSEE : 590793972 | Budget : CCAS BUDGET AIDE MENAGERE | Document : DM n°1 2023', 'CONTRAT BL ET REGUL ACOMPTE DPT', ' | Total EXPLOITATION | 16 100,00 | 16 100,00 | 0,00 | 0,00']));
  });

  test('la convention du COS n’est qu’un projet, car elle ne dit pas le montant', async () => {
    const { projet } = await reel('wattrelos-seance-2023-09-30', '1', 'releve');
    expect(projet.map((r) => r.slice(0, 25))).toEqual(['SU01 (Délibérations!B25) ', 'Le quorum n’est pas établ']);
  });
});

describe('Saint-Just-Saint-Rambert, 2 juin 2025', () => {
  test('l’ouverture, les procurations, le quorum compté et la clôture', async () => {
    const t = await textes('saint-just-seance-2025-06-02', null, 'proces-verbal');
    expect(t).toContain('Le Conseil d’administration du Centre Communal d\'Action Sociale s’est réuni le lundi 2 juin 2025 à 18h30, dans la salle « Les Teinturiers » à la Passerelle, sous la présidence de la Vice-Présidente du CCAS de St Just St Rambert, sur convocation du 27 mai 2025.');
    expect(t).toContain('Nombre de membres en exercice : 14 – quorum : 8 – présents : 8 – pouvoirs : 4 – votants : 12. Le quorum est atteint.');
    expect(t).toContain('- Procurations : Administrateur H donne pouvoir à Administratrice B ; Administratrice I donne pouvoir à Administratrice D ; Administratrice J donne pouvoir à la Vice-Présidente ; Administrateur L donne pouvoir à Administratrice A');
    expect(t).toContain('La séance est levée à 20h00');
  });

  test('les sept points, leurs tableaux, leurs débats et leurs votes', async () => {
    const d = await reel('saint-just-seance-2025-06-02', null, 'proces-verbal'), t = textesDuDocument(d);
    expect(d.blocs.flatMap((b) => (b.genre === 'titre' && b.niveau === 2 ? [b.texte] : []))).toEqual([
      '1 – APPROBATION COMPTE DE GESTION 2024', '2 – APPROBATION DU COMPTE ADMINISTRATIF 2024', '3 – DECISION MODIFICATIVE N°1 - EXERCICE 2025', '4 – CONVENTION LOCALE DE PARTENARIAT CCAS-CPAM',
      '5 – CONVENTION D\'UTILISATION DU PORTAIL EXTRANET « ESPACE PARTENAIRES »', '6 – COURRIER DE JEUNESSE AU PLEIN AIR 42', '7 – AIDES FINANCIERES',
    ]);
    expect(d.blocs.filter((b) => b.genre === 'tableau')).toHaveLength(2);
    expect(t).toEqual(expect.arrayContaining(['Administratrice A dit « tu parles de quotient, nous c\'est tout venant ».', 'Administrateur C n’a pas pris part au vote.', 'Vote : par 11 voix pour et 1 abstention.']));
  });

  test('le compte et la décision modificative, votés tels quels, s’observent ; la voix de trop au n° 6 en fait un projet', async () => {
    const d = await reel('saint-just-seance-2025-06-02', null, 'proces-verbal'), t = textesDuDocument(d);
    expect(d.projet.map((r) => r.split(' : ')[0])).toEqual(['DE02 (Délibérations!G17)']);
    const debut = t.indexOf('Observations du contrôle sur les tableaux, imprimés tels que votés :');
    expect(t.slice(debut + 1).map((r) => r.split(' : ')[0])).toEqual(['- CA02 (CA 2024!F10)', '- AR08 (DM!C9)']);
  });

  test('le point sans vote ne reçoit pas de décision inventée, et aucun vote n’est dit deux fois de suite', async () => {
    const t = await textes('saint-just-seance-2025-06-02', null, 'proces-verbal');
    expect([t.filter((l) => l.includes('PREND ACTE')), t.filter((l) => l === 'Point sans vote.')]).toEqual([[], ['Point sans vote.']]);
    expect(t.filter((l, i) => l === 'Vote : à l’unanimité.' && /à l[’']unanimité/.test(t[i - 1] ?? ''))).toEqual([]);
  });

  test('une décision dite en une phrase n’est pas redite avant elle, et le recours la suit en une autre', async () => {
    const t = await textes('saint-just-seance-2025-06-02', '1', 'classique'), debut = t.findIndex((l) => l.startsWith('Le Conseil d’administration, après avoir'));
    expect(t.slice(debut, debut + 3)).toEqual([
      'Le Conseil d’administration, après avoir entendu l’exposé de la Vice-Présidente et après en avoir délibéré, décide ce qui suit :',
      'Les membres du Conseil d\'Administration approuvent à l\'unanimité le compte de gestion tel qu\'il vient de lui être présenté.',
      'La présente délibération peut faire l’objet d’un recours devant le tribunal administratif de ………………, par courrier ou par l’application Télérecours citoyens (https://citoyens.telerecours.fr), dans un délai de deux mois à compter de sa publication.',
    ]);
    expect(await textes('saint-just-seance-2025-06-02', '6', 'classique')).toContain('Le Conseil d’administration, après avoir entendu l’exposé de la Vice-Présidente et après en avoir délibéré, par 11 voix pour et 1 abstention, décide ce qui suit :');
  });

  test('le n° 6, douze voix pour onze votants, n’est qu’un projet', async () => {
    const { projet } = await reel('saint-just-seance-2025-06-02', '6', 'classique');
    expect(projet.map((r) => r.split(' : ')[0])).toEqual(['DE02 (Délibérations!G17)']);
  });

  test('la liste à afficher porte les sept délibérations et leur issue', async () => {
    const t = await textes('saint-just-seance-2025-06-02', null, 'liste');
    expect(t.filter((l) => /^\d \| /.test(l)).map((l) => l.split(' | ')[2])).toEqual([...Array<string>(5).fill('Adoptée à l’unanimité'), 'Adoptée par 11 voix pour et 1 abstention', 'Prise d’acte, sans vote']);
  });
});
