import type { CompteAdministratif } from '../domaine/tableau';
import { lireGrille } from '../lecture';
import { irrecevable } from './erreurs';
import { plage } from './plage';

/** Le seul compte administratif d'une plage. */
export function compteAdministratif(nom: string, valeur: unknown, adresse?: unknown): CompteAdministratif {
  const comptes = lireGrille(plage(nom, valeur, adresse)).filter((t) => t.type === 'CA');
  const [seul] = comptes;
  if (comptes.length > 1) throw irrecevable(nom, `la plage porte ${comptes.length} comptes administratifs. Sélectionnez-en un seul.`);
  if (seul === undefined) throw irrecevable(nom, 'aucun compte administratif n’y est reconnu. Sélectionnez-le avec ses titres de colonnes (investissement, fonctionnement, dépenses, recettes).');
  return seul;
}
