import { createHash } from 'node:crypto';
import { acteEssai, caseEssai, champEssai } from '../../domaine/acte/essai';
import { acteDEssai, documentDEssai, textesDuDocument } from '../essai';
import { grille } from '../../domaine/grille';
import { verifierClasseur } from '../../verification/verifierClasseur';
import { composer } from './composer';
import { formes } from './formes';

test('un classeur qui n’a ni feuille d’acte ni tableau donne un projet tout en blancs', () => {
  const d = documentDEssai(null, [], 'classique', null);
  expect(textesDuDocument(d)).toContain('L’an ………………, le ……………… à ………………, le Conseil d’administration, légalement convoqué, s’est réuni ………………, sous la présidence de ……………….');
  expect(d.projet).toEqual([
    'Le nom de l’établissement manque : remplissez « Établissement », feuille « Séance ».',
    'La date de la séance manque : remplissez « Date de la séance », feuille « Séance ».',
    'Le numéro de la délibération manque : remplissez « Numéro », feuille « Délibérations ».',
    'L’objet de la délibération manque : remplissez « Objet », feuille « Délibérations ».',
    'Le résultat du vote manque : remplissez « Vote », feuille « Délibérations ».',
    'La présidence de la séance manque : remplissez « Présidence de la séance », feuille « Séance ».',
  ]);
  expect([d.nomDeFichier, d.nomDeFeuille, d.date]).toEqual(['extrait-sans-date', 'Extrait', null]);
});

test.each(formes())('sans aucune donnée, la forme %s se compose', (forme) => {
  expect(composer(null, { forme, numero: null }, []).ok).toBe(true);
});

test('une délibération est choisie par son numéro, sinon une phrase dit lesquels', () => {
  const phrase = (numero: string | null): string => {
    const c = composer(acteDEssai(), { forme: 'classique', numero }, []);
    return c.ok ? c.document.titre : c.phrase;
  };
  expect(phrase(null)).toBe('Le classeur a 3 délibérations (2023 CCAS 30, 2023 CCAS 31 et 2023 CCAS 32) : donnez le numéro de celle à extraire.');
  expect(phrase('33')).toBe('Aucune délibération ne porte le numéro « 33 » ; le classeur a : 2023 CCAS 30, 2023 CCAS 31 et 2023 CCAS 32.');
  expect(phrase('n° 31')).toContain('Délibération n° 2023 CCAS 31');
});

test('deux délibérations du même numéro ne se choisissent pas au hasard', () => {
  const acte = acteEssai({ deliberations: [{ numero: '7' }, { numero: 'n° 7' }] });
  expect(composer(acte, { forme: 'classique', numero: '7' }, [])).toEqual({ ok: false, phrase: 'Plusieurs délibérations portent le numéro « 7 » : corrigez la feuille « Délibérations ».' });
});

test('un numéro tel qu’écrit passe avant son rang', () => {
  const acte = acteEssai({ deliberations: [{ numero: 'A-12', objet: 'Un' }, { numero: 'B-12', objet: 'Deux' }, {}] });
  expect(documentDEssai('b-12', [], 'classique', acte).titre).toBe('Délibération n° B-12 – Deux');
  expect(composer(acte, { forme: 'classique', numero: null }, [])).toEqual({ ok: false, phrase: 'Le classeur a 3 délibérations (A-12, B-12 et une sans numéro, à écrire en Délibérations!D1) : donnez le numéro de celle à extraire.' });
});

test('un acte complet n’est pas un projet', () => {
  expect(documentDEssai('30').projet).toEqual([]);
});

test('une présidence absente que personne ne remplace laisse un blanc et le dit', () => {
  const acte = acteEssai({
    etablissement: { nom: 'CCAS d’essai' }, seance: { date: '2025-01-06', president: 'A' }, membres: [{ nom: 'A', civilite: 'Mme', presence: 'absent' }, { nom: 'B', civilite: 'M.' }],
    deliberations: [{ numero: '1', objet: 'Objet', vote: 'unanimité' }],
  });
  const d = documentDEssai('1', [], 'classique', acte);
  expect(textesDuDocument(d).join('\n')).toContain('sous la présidence de ………………');
  expect(d.projet).toEqual(['Mme A n’est pas là au point 1, et personne n’est dit présider à sa place : écrivez « préside » à la suite de la présence du membre qui préside, colonne de ce point, feuille « Membres ».']);
});

test('une cellule illisible et une marque inconnue sont des raisons, avec leur place', () => {
  const acte = acteDEssai(), [premiere] = acte.deliberations;
  if (premiere === undefined) throw new Error('acte vide');
  const champs = { ...premiere.champs, montant: { valeur: null, brut: 'environ 100', cellule: premiere.champs.montant.cellule }, dispositif: champEssai(['APPROUVE {chose}'], 'Délibérations!B12') };
  const d = documentDEssai('30', [], 'classique', { ...acte, deliberations: [{ ...premiere, champs }] });
  expect(d.projet).toEqual([`« environ 100 » n’a pas pu être lu (${caseEssai('montant')}) : corrigez-le.`, 'La marque « {chose} » n’est pas connue : elle est restée dans le texte, remplacez-la.']);
});

test('un montant absent du dispositif reste blanc et fait un projet', () => {
  const acte = acteEssai({
    etablissement: { nom: 'CCAS d’essai' }, seance: { date: '2025-01-06', president: 'Mme A' }, membres: [{ nom: 'A', civilite: 'Mme' }],
    deliberations: [{ numero: '1', objet: 'Aide', genre: 'Aide', vote: 'unanimité' }],
  });
  const d = documentDEssai('1', [], 'classique', acte);
  expect(textesDuDocument(d)).toContain('ACCORDE une aide de ……………… (………………),');
  expect(d.projet).toEqual([`Il manque « montant » : remplissez ${caseEssai('montant')}.`]);
});

test('un objet de deux mille caractères et des noms de toute écriture passent tels quels', () => {
  const objet = 'Objet & <long> '.repeat(134).trim(), nom = 'Žofia d’Ærøskøbing-İnönü 李';
  const acte = acteEssai({ seance: { secretaire: nom }, membres: [{ nom, civilite: 'Mme' }], deliberations: [{ numero: '1', objet }] });
  const textes = textesDuDocument(documentDEssai('1', [], 'classique', acte));
  expect(objet.length).toBeGreaterThan(2000);
  expect(textes).toContain(`OBJET : ${objet}`);
  expect(textes).toContain(`Mme ${nom} a été élue secrétaire de séance.`);
});

test('mêmes données, mêmes octets ; l’empreinte est celle des octets joints', () => {
  const a = documentDEssai('30'), b = documentDEssai('30');
  expect(a).toEqual(b);
  expect(a.empreinte).toBe(createHash('sha256').update(a.donnees, 'utf8').digest('hex'));
  expect(documentDEssai('31').empreinte).not.toBe(a.empreinte);
});

test('les données jointes sont celles de l’acte, sans blanc inventé', () => {
  const donnees = JSON.parse(documentDEssai('31').donnees);
  expect(Object.keys(donnees)).toEqual(['version', 'forme', 'etablissement', 'seance', 'membres', 'deliberations', 'tableaux']);
  expect([donnees.deliberations.length, donnees.deliberations[0].numero, donnees.deliberations[0].transmission]).toEqual([1, '2023 CCAS 31', null]);
  expect(donnees.membres[0].parDeliberation).toEqual({ 31: { situation: 'absent', pouvoirA: 'Administratrice D' } });
});

test('un contrôle du tableau qui n’a pas pu être fait laisse un projet', () => {
  const feuille = grille([['DM n° 1'], ['Compte', 'Libellé', 'Dépenses', 'Recettes'], ['60623', 'Alimentation', 100, null], ['74741', 'Communes', null, 100]], { nom: 'DM' });
  const { rapports } = verifierClasseur({ nom: 'dm', feuilles: [feuille] }, { nomenclature: null, exercice: null });
  expect(documentDEssai(null, rapports, 'classique', null).projet.filter((r) => r.startsWith('Contrôles non faits'))).toEqual([
    expect.stringMatching(/^Contrôles non faits \(.*NO01.*\) : L’exercice est inconnu/),
  ]);
});
