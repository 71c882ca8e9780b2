import { charger } from './charger';

test('ce qui est chargé est rendu', async () => {
  expect(await charger('Les contrôles', async () => 12)).toBe(12);
});

test('un chargement qui échoue se dit, et se retente', async () => {
  const importer = jest.fn<Promise<number>, []>().mockRejectedValueOnce(new Error('Loading chunk 12 failed.')).mockResolvedValueOnce(12);
  await expect(charger('Les contrôles', importer)).rejects.toMatchObject({ code: 'indisponible', message: 'Les contrôles n’ont pas pu être chargés. Vérifiez la connexion, puis recalculez.', cause: new Error('Loading chunk 12 failed.') });
  expect(await charger('Les contrôles', importer)).toBe(12);
});
