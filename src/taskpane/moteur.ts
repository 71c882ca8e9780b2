import type * as Moteur from './moteurComplet';

export type { Moteur };

/** Ce qui manque tant que le moteur n'est pas venu ; `message` est une phrase à montrer. */
export class MoteurAbsent extends Error {
  override readonly name = 'MoteurAbsent';

  constructor(readonly origine: unknown, phrase = 'Les règles de contrôle n’ont pas pu être chargées : vérifiez la connexion, puis « Contrôler ».') {
    super(phrase);
  }
}

/** Les règles, les plans et leurs libellés : le plus lourd, à part du volet qui s'affiche sans les attendre. Un échec se retente. */
export async function chargerMoteur(): Promise<typeof Moteur> {
  try {
    return await import('./moteurComplet');
  } catch (erreur) {
    throw new MoteurAbsent(erreur);
  }
}
