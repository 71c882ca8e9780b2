import { creerChargeur, PLANS } from '../nomenclatures/chargeur';
import { chapitreDuNombre } from './chapitreDuNombre';

it.each([[11, '011'], [12, '012'], [42, '042'], [1, '001'], [2, '002'], [20, '20'], [21, '21'], [65, '65'], [16, '16'], [204, '204'], [4581, '4581']])('%d désigne le chapitre %s', (n, code) => {
  expect(chapitreDuNombre(n)).toBe(code);
});

it.each([0, -11, 1.5, NaN, 1_000_000])('%d n’est pas un code', (n) => expect(chapitreDuNombre(n)).toBeNull());

it('un zéro n’est rendu qu’à un nombre qui n’est le chapitre d’aucun plan', () => {
  const charger = creerChargeur(() => null);
  const plans = PLANS.flatMap(({ declinaison, exercices }) => (exercices.length > 0 ? exercices : [2024]).map((e) => charger(declinaison, e).plan));
  const existe = (code: string): boolean => plans.some((p) => p?.chapitre(code) !== undefined);
  for (let n = 10; n < 100; n++) {
    if (existe(String(n))) expect(chapitreDuNombre(n)).toBe(String(n));
    else if (existe(`0${n}`)) expect(chapitreDuNombre(n)).toBe(`0${n}`);
  }
});
