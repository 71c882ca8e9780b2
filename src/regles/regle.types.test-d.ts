/**
 * Preuves vérifiées par « tsc » : chaque ligne qui suit un `@ts-expect-error` ne doit pas compiler.
 * Rien ici n'est exécuté ; le fichier n'est importé par aucun autre.
 */
import type { Constat, Reference } from '../domaine/constat';
import type { Montant } from '../domaine/montant';
import { ARITHMETIQUE, definirRegle, TOUTES_NORMES, type Constatation, type Regle } from './regle';

const base = { titre: '', pourquoi: '', gravite: 'alerte', normes: TOUTES_NORMES, vautPour: ['DM'], requiert: [], verifier: () => [] } as const;

definirRegle<'DM'>({ id: 'AR99', ...base, references: [ARITHMETIQUE] });
// @ts-expect-error un identifiant hors des familles du catalogue
definirRegle<'DM'>({ id: 'XX01', ...base, references: [ARITHMETIQUE] });
// @ts-expect-error une règle sans référence
definirRegle<'DM'>({ id: 'AR99', ...base, references: [] });
// @ts-expect-error une règle dont la clé « references » manque
definirRegle<'DM'>({ id: 'AR99', ...base });
// @ts-expect-error une règle qui ne vaut pour aucune norme
definirRegle<'DM'>({ id: 'AR99', ...base, references: [ARITHMETIQUE], normes: [] });
// @ts-expect-error une gravité inconnue
definirRegle<'DM'>({ id: 'AR99', ...base, references: [ARITHMETIQUE], gravite: 'grave' });

// @ts-expect-error une référence sans date
export const sansDate: Reference = { texte: 'CGCT', article: 'L1612-4', confiance: 'H' };

export const juste: Constatation = { message: '', correction: '', cellules: ['A1'] };
// @ts-expect-error une constatation sans cellule
export const sansCellule: Constatation = { message: '', correction: '', cellules: [] };
// @ts-expect-error un constat sans cellule
export const constatSansCellule: Constat['cellules'] = [];
// @ts-expect-error un constat sans référence
export const constatSansReference: Constat['references'] = [];
// @ts-expect-error un nombre n'est pas un montant : seules les fonctions de montant.ts en fabriquent
export const montantNu: Montant = 100;

/** Une règle d'un seul document entre dans la liste de toutes les règles. */
export const deDM: Regle = definirRegle<'DM'>({ id: 'AR99', ...base, references: [ARITHMETIQUE] });
