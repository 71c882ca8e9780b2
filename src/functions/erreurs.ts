/** Ce qu'une fonction ne peut pas rendre : `valeur` (#VALEUR!) un argument irrecevable, `indisponible` (#N/A) une donnée qui manque. */
export type CodeErreur = 'valeur' | 'indisponible';

/** Une fonction n'a pas de réponse ; `message` est la phrase à montrer. Levé par la lecture des arguments, rattrapé par `enFonctionExcel` seul. */
export class Refus extends Error {
  override readonly name = 'Refus';

  constructor(readonly code: CodeErreur, message: string, cause?: unknown) {
    super(message, { cause });
  }
}

/** Vrai pour un `Refus`, d'où qu'il vienne : ce qui se charge au besoin a son propre exemplaire de la classe (webpack.config.js). */
export function estRefus(e: unknown): e is Refus {
  return e instanceof Error && e.name === 'Refus';
}

/** L'argument `nom` est irrecevable. */
export function irrecevable(nom: string, phrase: string): Refus {
  return new Refus('valeur', `${nom} : ${phrase}`);
}

/** Ce qui est demandé n'existe pas, ou n'est pas publié ici ; `cause`, pour qui débogue, ce qui l'a empêché. */
export function indisponible(phrase: string, cause?: unknown): Refus {
  return new Refus('indisponible', phrase, cause);
}
