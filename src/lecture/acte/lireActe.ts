import { FEUILLES_ACTE, type Acte, type DeliberationSituee } from '../../domaine/acte/acte';
import type { Champ } from '../../domaine/acte/champ';
import type { Membre } from '../../domaine/acte/membre';
import { memeNumero } from '../../domaine/acte/numero';
import type { Classeur } from '../../domaine/grille';
import { lireDeliberations } from './deliberations';
import { feuilleDe, peutEtreActe } from './feuille';
import { lireMembres } from './membres';
import { lireRegistre, lireTextes } from './registre';
import { lireSeance } from './seance';

/** L'acte que portent les feuilles du classeur ; `null` sans feuille « Séance » ni « Délibérations ». Pure, ne lève jamais. */
export function lireActe(classeur: Classeur): Acte | null {
  const feuille = (nom: keyof typeof FEUILLES_ACTE): ReturnType<typeof feuilleDe> => feuilleDe(classeur, FEUILLES_ACTE[nom]);
  if (!classeur.feuilles.some(peutEtreActe) || (feuille('seance') === null && feuille('deliberations') === null)) return null;
  const { etablissement, seance, ...s } = lireSeance(feuille('seance'));
  const { membres, ...m } = lireMembres(feuille('membres'));
  const { deliberations, ...d } = lireDeliberations(feuille('deliberations'));
  const { registre, ...r } = lireRegistre(feuille('registre'));
  const { textes, ...t } = lireTextes(feuille('textes'));
  const nonPlaces = [...[s, m, d, r, t].flatMap((l) => l.nonPlaces), ...orphelines(membres, deliberations)];
  return { etablissement, seance, membres, deliberations, registre, textes, nonPlaces };
}

/** Ce qui est écrit dans la colonne d'une délibération que la feuille « Délibérations » n'a pas. */
function orphelines(membres: readonly Membre[], deliberations: readonly DeliberationSituee[]): readonly Champ<never>[] {
  const connu = (titre: string): boolean => deliberations.some(({ champs: { numero } }) => numero.valeur !== null && memeNumero(numero.valeur, titre));
  return membres.flatMap((m) => [...m.parDeliberation].flatMap(([titre, { brut, cellule }]) => (brut === '' || connu(titre) ? [] : [{ valeur: null, brut, cellule }])));
}
