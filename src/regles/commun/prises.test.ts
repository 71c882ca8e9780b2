import { acteEssai } from '../../domaine/acte/essai';
import { prises } from './prises';

test('le registre peut déjà porter la séance ; les délibérations connues ne se rassemblent qu’une fois par acte', () => {
  const acte = acteEssai({
    seance: { date: '2025-03-06' }, deliberations: [{ numero: '2025-12', objet: 'Convention' }, { numero: 'hors suite' }],
    registre: [['11', '2025-01-09', 'Budget'], ['n° 12', '2025-03-06', 'Convention'], ['12 bis', '2025-03-06', 'Convention'], ['2024-12', '2024-03-07', 'Convention'], ['hors suite', null, null]],
  });
  expect(prises(acte).map((p) => p.cellule)).toEqual(['Délibérations!B1', 'Délibérations!C1', 'Registre!A2', 'Registre!A4', 'Registre!A5', 'Registre!A6']);
  expect(prises(acte)).toBe(prises(acte));
});
