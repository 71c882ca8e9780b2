import { ecartTu } from './ecartTu';
import { centimes, enEuros } from './montant';

const dit = (ecart: number | null, message: string): string => ecartTu({ ecart: ecart === null ? null : centimes(ecart), message }).replace(/\s/g, ' ');

test.each<[number | null, string, string]>([
  [null, 'Rien à comparer', ''], [0, 'Égal', ''],
  [500_000, `Il manque ${enEuros(500_000)} de recettes`, ''], [-500_000, `Écart de ${enEuros(500_000)}.`, ''],
  [500_000, `Total ${enEuros(3_500_000)} affiché`, ' (écart 5 000,00 €)'], [1, `Plafond ${enEuros(750_001)} dépassé`, ' (écart 0,01 €)'],
  [500_000, `Total ${enEuros(200_500_000)} affiché, ${enEuros(500_000)} de moins`, ''],
])('un écart de %p se dit si « %s » le tait', (ecart, message, attendu) => expect(dit(ecart, message)).toBe(attendu));
