import { roleDe } from './vocabulaire';

it.each([
  ['Compte', { cle: 'compte', sens: 0, nature: null }],
  ['Libellé', { cle: 'libelle', sens: 0, nature: null }],
  ['DÉPENSES', { cle: null, sens: 1, nature: 'nu' }],
  ['Augmentation de crédits', { cle: null, sens: 0, nature: 'plus' }],
  ['Montant TTC', { cle: null, sens: 0, nature: 'montant' }],
  ['DM n', { cle: null, sens: 0, nature: 'dm' }],
])('« %s » a le même rôle écrit tel quel, et avec une note, un retour à la ligne ou des blancs', (titre, role) => {
  for (const ecrit of [titre, ` ${titre}\n(1)`, titre.normalize('NFD')]) expect([ecrit, roleDe(ecrit)]).toEqual([ecrit, role]);
});

it('un texte qui n’est pas un en-tête n’a pas de rôle', () => {
  expect(roleDe('Fournitures de petit équipement')).toBeNull();
  expect(roleDe('')).toBeNull();
});
