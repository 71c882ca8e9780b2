import { indisponible } from './erreurs';

/**
 * Ce qui pèse et ne sert qu'à certaines fonctions (plans, libellés, règles) ne vient qu'à la première qui en a besoin.
 * Un échec se retente au calcul suivant ; ce que le chargeur en dit, en anglais, n'est que la cause.
 */
export async function charger<T>(quoi: string, importer: () => Promise<T>): Promise<T> {
  try {
    return await importer();
  } catch (e) {
    throw indisponible(`${quoi} n’ont pas pu être chargés. Vérifiez la connexion, puis recalculez.`, e);
  }
}
