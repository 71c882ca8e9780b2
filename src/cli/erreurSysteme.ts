/** Ce qu'un code d'erreur du système veut dire pour un chemin, en une phrase. */
export type Phrases = Readonly<Partial<Record<string, (chemin: string) => string>>>;

/** Une erreur du système en clair : la phrase de son code, sinon `sinon`, suivi du code. */
export function enClair(phrases: Phrases, sinon: string, chemin: string, e: NodeJS.ErrnoException): string {
  return phrases[e.code ?? '']?.(chemin) ?? `${sinon.replace('{chemin}', () => chemin)} (${e.code ?? e.message}).`;
}
