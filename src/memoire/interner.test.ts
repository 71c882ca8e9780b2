import fc from 'fast-check';
import { interner } from './interner';

test('un texte interné est le même texte, quels que soient ses caractères', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (t) => interner(t) === t));
  for (const t of ['', '__proto__', 'constructor', '12', '"', '\\', '\ud800', 'é’']) expect(interner(t)).toBe(t);
});
