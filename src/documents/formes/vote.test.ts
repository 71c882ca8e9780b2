import { acteEssai } from '../../domaine/acte/essai';
import type { DeliberationSituee } from '../../domaine/acte/acte';
import { exigerNonVide } from '../../domaine/constat';
import { apresDeliberation, decision, maniere, resultat } from './vote';

type Donnees = NonNullable<Parameters<typeof acteEssai>[0]['deliberations']>[number];
const de = (donnees: Donnees): DeliberationSituee => exigerNonVide(acteEssai({ deliberations: [donnees] }).deliberations)[0];

test.each<[Donnees, string]>([
  [{ vote: 'unanimité', pour: 12 }, 'à l’unanimité'],
  [{ vote: 'unanimité', pour: 11, abstentions: 1 }, 'à l’unanimité (11 voix pour et 1 abstention)'],
  [{ vote: 'majorité', pour: 9, contre: 2, abstentions: 2 }, 'à la majorité (9 voix pour, 2 contre et 2 abstentions)'],
  [{ vote: 'majorité', scrutin: 'secret', pour: 7, contre: 3, blancs: 1 }, 'au scrutin secret, à la majorité (7 voix pour, 3 contre et 1 blanc ou nul)'],
  [{ vote: 'rejet', pour: 3, contre: 8 }, 'par 3 voix pour et 8 contre'],
  [{ vote: 'majorité', pour: 4, contre: 4, abstentions: 0 }, 'à la majorité (4 voix pour, 4 contre et 0 abstention), la voix de la présidence étant prépondérante (CASF R123-18)'],
  [{ vote: 'rejet', pour: 4, contre: 4 }, 'par 4 voix pour et 4 contre, la voix de la présidence étant prépondérante (CASF R123-18)'],
  [{ pour: 4, contre: 4 }, 'par 4 voix pour et 4 contre'],
  [{ genre: 'Compte administratif', vote: 'majorité', pour: 4, contre: 4 }, 'à la majorité (4 voix pour et 4 contre)'],
  [{ vote: 'majorité', scrutin: 'secret', pour: 4, contre: 4 }, 'au scrutin secret, à la majorité (4 voix pour et 4 contre)'],
  [{ vote: 'sans vote' }, 'sans vote'],
  [{}, '………………'],
])('%j se dit « %s »', (donnees, attendu) => {
  expect(maniere(de(donnees))).toBe(attendu);
});

test('la décision d’un rejet rejette', () => {
  expect(decision(de({ vote: 'rejet', pour: 3, contre: 8 }), 'la proposition du rapporteur')).toBe('rejette, par 3 voix pour et 8 contre, la proposition du rapporteur');
});

test('un résultat que personne n’a écrit est celui des voix, sauf partage', () => {
  expect([resultat(de({ pour: 11, abstentions: 1 })), decision(de({ pour: 2, contre: 5 })), resultat(de({ pour: 4, contre: 4 }))])
    .toEqual(['Adoptée par 11 voix pour et 1 abstention', 'rejette par 2 voix pour et 5 contre', 'par 4 voix pour et 4 contre']);
});

test('« sans vote » au-dessus d’un dispositif qui décide ne se tranche dans aucune forme', () => {
  const contredit = de({ vote: 'sans vote', dispositif: ['APPROUVE le rapport'] });
  expect([maniere(contredit), apresDeliberation(contredit), decision(contredit), resultat(contredit)])
    .toEqual(['………………', 'après en avoir délibéré, ………………', '……………… ………………', '………………']);
});

test('tous s’abstiennent : la présidence ne départage rien', () => {
  expect(maniere(de({ vote: 'majorité', pour: 0, contre: 0, abstentions: 8 }))).toBe('à la majorité (0 voix pour, 0 contre et 8 abstentions)');
});

test('la liste affichée dit ce qu’il est advenu de chaque délibération', () => {
  expect([resultat(de({ vote: 'unanimité' })), resultat(de({ vote: 'rejet' })), resultat(de({ vote: 'sans vote' })), resultat(de({}))])
    .toEqual(['Adoptée à l’unanimité', 'Rejetée à la majorité', 'Prise d’acte, sans vote', '………………']);
});

test('sans vote ni majorité, la décision reste à écrire', () => {
  expect([decision(de({})), decision(de({ pour: 4, contre: 4 }), 'la proposition')])
    .toEqual(['……………… ………………', '………………, par 4 voix pour et 4 contre, la proposition']);
});
