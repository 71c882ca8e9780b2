/**
 * Le même texte, dont le moteur ne garde qu'un exemplaire, d'un octet par caractère s'il peut : deux textes internés se
 * comparent sans en lire un caractère, égaux ou non, et une tranche d'un long texte n'en retient plus la mémoire. Coûte
 * une demi-microseconde : pour ce qui se compare souvent.
 */
export function interner(texte: string): string {
  // Une clé d'objet est toujours internée ; lue de JSON, elle est d'un seul tenant.
  return Object.keys(JSON.parse(`{${JSON.stringify(texte)}:0}`) as object)[0] as string;
}
