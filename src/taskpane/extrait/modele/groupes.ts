import type { Acte, DeliberationSituee } from '../../../domaine/acte/acte';
import type { DefinitionChamp } from '../../../domaine/acte/champ';
import { CHAMPS_DELIBERATION } from '../../../domaine/acte/deliberation';
import { CHAMPS_ETABLISSEMENT } from '../../../domaine/acte/etablissement';
import { CHAMPS_SEANCE } from '../../../domaine/acte/seance';
import type { ChampQuelconque } from './saisie';

/** `choix` : ce que la saisie propose, quand cela dépend de l'acte ; ce que porte la cellule s'y ajoute. */
export interface ChampSitue { readonly id: string; readonly definition: DefinitionChamp; readonly champ: ChampQuelconque; readonly choix?: readonly string[] }
export interface Groupe { readonly id: string; readonly titre: string; readonly champs: readonly ChampSitue[] }

type Cle = keyof typeof CHAMPS_DELIBERATION;

/** Les champs d'une délibération, réunis comme on les remplit. */
export const RUBRIQUES_DELIBERATION = [
  ['deliberation', 'La délibération', ['numero', 'genre', 'objet', 'tableau', 'rapporteur', 'service', 'reference']],
  ['vote', 'Le vote', ['vote', 'pour', 'contre', 'abstentions', 'blancs', 'votants', 'scrutin']],
  ['textes', 'Les textes', ['expose', 'visas', 'considerants', 'dispositif', 'debats', 'annexes']],
  ['convention', 'Convention, subvention, aide', [
    'partenaire', 'organismePrive', 'montant', 'conventionObjet', 'conventionMontant', 'conventionModalites', 'conventionConditions',
    'conventionDuree', 'conventionReconduction', 'conventionPreavis', 'conventionDate',
  ]],
  ['emploi', 'Création d’emploi', ['emploiGrade', 'emploiQuotite', 'emploiDate']],
  ['suites', 'Signature, publicité et registre', ['signataire', 'dateSignature', 'transmission', 'publication', 'feuillet']],
] as const satisfies readonly (readonly [string, string, readonly Cle[]])[];

/** Les données de l'acte à remplir, groupe par groupe : l'établissement, la séance, puis la délibération choisie. */
export function groupesDe(acte: Acte, choisie: DeliberationSituee | null): readonly Groupe[] {
  const tout = (id: string, titre: string, definitions: Readonly<Record<string, DefinitionChamp>>, fiche: Readonly<Record<string, ChampQuelconque>>): Groupe =>
    ({ id, titre, champs: Object.entries(definitions).flatMap(([cle, definition]) => situer(`${id}-${cle}`, definition, fiche[cle])) });
  const rubriques = choisie === null ? [] : RUBRIQUES_DELIBERATION.map(([id, titre, cles]): Groupe =>
    ({ id, titre, champs: cles.flatMap((cle) => situer(`${id}-${cle}`, CHAMPS_DELIBERATION[cle], choisie.champs[cle])) }));
  return [tout('etablissement', 'L’établissement', CHAMPS_ETABLISSEMENT, acte.etablissement), tout('seance', 'La séance', CHAMPS_SEANCE, acte.seance), ...rubriques];
}

function situer(id: string, definition: DefinitionChamp, champ: ChampQuelconque | undefined): readonly ChampSitue[] {
  return champ === undefined ? [] : [{ id, definition, champ }];
}
