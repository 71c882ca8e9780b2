import { acteEssai, type ActeEssai } from '../domaine/acte/essai';
import { controlerActe } from './controlerActe';
import { REGLES } from './index';

/** Les messages d'une règle, à la seconde délibération de l'acte s'il en a deux. */
function messages(regle: string, acte: ActeEssai): readonly string[] {
  return controlerActe(acteEssai(acte), [], REGLES).flatMap((r) => r.constats).filter((c) => c.regle === regle).map((c) => c.message);
}

test.each([
  ['Mme', undefined, 'Pouvoir de M. A : Mme B n’est pas là.'], ['M.', undefined, 'Pouvoir de M. A : M. B n’est pas là.'],
  [undefined, 'Vice-présidente', 'Pouvoir de M. A : B n’est pas là.'], [undefined, undefined, 'Pouvoir de M. A : B n’est pas là.'],
])('DE05 ne s’accorde pas au hasard avec le porteur (%s, %s)', (civilite, qualite, attendu) => {
  const porteur = { nom: 'B', presence: 'absent' as const, ...(civilite === undefined ? {} : { civilite }), ...(qualite === undefined ? {} : { qualite }) };
  expect(messages('DE05', { membres: [{ nom: 'A', civilite: 'M.', presence: 'excuse', pouvoir: 'B' }, porteur], deliberations: [{ numero: '1' }] })).toEqual([attendu]);
});

test('DE05 nomme le porteur que personne ne connaît comme il est écrit', () => {
  expect(messages('DE05', { membres: [{ nom: 'A', civilite: 'Mme', presence: 'excuse', pouvoir: 'M. Z' }], deliberations: [{ numero: '1' }] }))
    .toEqual(['Pouvoir de Mme A : « M. Z » n’est pas un membre du conseil, ou plusieurs répondent à ce nom.']);
});

test.each([
  [1, '4 voix pour 3 votants (4 présents, 1 ne prend pas part au vote) : Mme B ne prend pas part au vote et ne compte ni en pour, ni en contre, ni en abstention.'],
  [2, '4 voix pour 2 votants (4 présents, 2 ne prennent pas part au vote) : Mme B et Mme C ne prennent pas part au vote et ne comptent ni en pour, ni en contre, ni en abstention.'],
])('DE02 s’accorde avec les %p membres qui ne prennent pas part', (n, attendu) => {
  const membres = ['A', 'B', 'C', 'D'].map((nom, i) => ({ nom, civilite: 'Mme', presence: i > 0 && i <= n ? 'retire' as const : 'present' as const }));
  expect(messages('DE02', { membres, deliberations: [{ numero: '1', vote: 'majorité', pour: 4 }] })).toEqual([attendu]);
});
