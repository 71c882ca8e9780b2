import { encre, mise, replier } from './mise';

test('un texte se replie aux espaces ordinaires et s’aligne sous son début', () => {
  expect(replier('un deux trois quatre', 12, '→ ')).toEqual(['→ un deux', '  trois', '  quatre']);
});

test('un montant insécable reste entier', () => {
  expect(replier('soit 1\u202f234,56\u00a0€ de trop', 14)).toEqual(['soit', '1\u202f234,56\u00a0€ de', 'trop']);
});

test('un guillemet et une ponctuation haute ne se séparent pas de leur mot', () => {
  expect(replier('un mot « cité » : bien', 8)).toEqual(['un mot', '« cité » :', 'bien']);
});

test('un mot plus long que la ligne déborde sans se perdre', () => {
  expect(replier('a bbbbbbbbbb c', 5)).toEqual(['a', 'bbbbbbbbbb', 'c']);
});

test('sans terminal, ou avec NO_COLOR, rien n’est coloré', () => {
  const rouge = (flux: { isTTY?: boolean }, env = {}): string => mise(flux, env).encre.rouge('x');
  expect(rouge({})).toBe('x');
  expect(rouge({ isTTY: true }, { NO_COLOR: '1' })).toBe('x');
  expect(rouge({ isTTY: true })).toBe('\u001b[31mx\u001b[0m');
});

test('la largeur suit le terminal entre 80 et 100 caractères', () => {
  expect([40, 90, 200, undefined].map((columns) => mise(columns === undefined ? {} : { columns }, {}).largeur)).toEqual([80, 90, 100, 100]);
});

test('l’encre sans couleur rend le texte tel quel', () => {
  expect(encre(false).gras('été')).toBe('été');
});
