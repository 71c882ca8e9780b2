import { REGLES } from '../regles';

export { verifierClasseur } from '../verification/verifierClasseur';
export { illisibles } from '../domaine/illisibles';
export { nouveauModele } from './modele/nouveauModele';

/** Les règles par identifiant : leur titre et leur pourquoi s'affichent avec leurs constats. */
export const CATALOGUE: ReadonlyMap<string, { readonly titre: string; readonly pourquoi: string }> = new Map(REGLES.map((r) => [r.id, r]));
