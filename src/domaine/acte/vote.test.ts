import { exigerNonVide } from '../constat';
import type { DeliberationSituee } from './acte';
import { acteEssai } from './essai';
import { decideSansVote, depouiller } from './vote';

type Donnees = NonNullable<Parameters<typeof acteEssai>[0]['deliberations']>[number];
const de = (donnees: Donnees): DeliberationSituee => exigerNonVide(acteEssai({ deliberations: [donnees] }).deliberations)[0];
const decide = (...dispositif: string[]): boolean => decideSansVote(de({ vote: 'sans vote', dispositif }).champs);

test.each(['APPROUVE le rapport', '- d’approuver le rapport', 'de fixer les tarifs', 'Article 1er : DÉCIDE la création', 'CRÉE un emploi', 'Les membres approuvent le rapport.'])(
  '« %s » décide', (article) => expect(decide('PREND ACTE du débat', article)).toBe(true),
);

test.each(['PREND ACTE du rapport', 'DÉCIDE de prendre acte du rapport', 'DÉCIDE :', 'Vote : néant', 'DIT que le rapport sera affiché', 'Le conseil prend acte du vote de la commune.', 'Versement du solde'])(
  '« %s » ne décide pas', (article) => expect(decide(article)).toBe(false),
);

test('un dispositif voté décide, et c’est bien ainsi', () => expect(decideSansVote(de({ vote: 'unanimité', dispositif: ['APPROUVE'] }).champs)).toBe(false));

test('sans suffrage exprimé rien n’est adopté, sauf le compte que personne n’a rejeté', () => {
  const muets: Donnees = { pour: 0, contre: 0, abstentions: 8 };
  expect([depouiller(de(muets))?.issue, depouiller(de({ ...muets, genre: 'Compte administratif' }))?.issue, depouiller(de({ pour: 1, contre: 1 }))?.issue])
    .toEqual(['rejetee', 'adoptee', 'partage']);
});
