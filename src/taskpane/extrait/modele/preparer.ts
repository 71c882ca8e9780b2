import { FEUILLES_ACTE, type Acte, type DeliberationSituee } from '../../../domaine/acte/acte';
import type { FeuilleAEcrire } from '../../../domaine/feuille';
import type { Classeur } from '../../../domaine/grille';
import { nomDuDocument } from '../../../domaine/mots';
import type { RapportTableau } from '../../../domaine/rapport';
import type { Tableau } from '../../../domaine/tableau';
import { feuillesActe } from '../../../documents/acte/feuillesActe';
import { acteVide, avecUneDeliberation } from '../../../documents/formes/acteVide';
import { estLu } from '../../../documents/formes/joindre';
import { textesTypes } from '../../../documents/textes/textesTypes';
import { lireActe } from '../../../lecture/acte/lireActe';
import { feuilleDe } from '../../../lecture/acte/feuille';

/** Une feuille où l'acte s'écrit. */
export type FeuilleActe = keyof typeof FEUILLES_ACTE;
/** Les feuilles dont un extrait a besoin ; les autres ne s'ajoutent qu'à la demande. */
export const FEUILLES_DUES = ['seance', 'membres', 'deliberations'] as const satisfies readonly FeuilleActe[];

/** Celles de ces feuilles que le classeur n'a pas sous leur nom. */
export function manquantes<F extends FeuilleActe>(classeur: Classeur, voulues: readonly F[]): readonly F[] {
  return voulues.filter((f) => feuilleDe(classeur, FEUILLES_ACTE[f]) === null);
}

/** Celles de ces feuilles qui manquent, remplies de ce que les tableaux du classeur disent : une délibération par feuille de tableau. */
export function feuillesAPreparer(classeur: Classeur, rapports: readonly RapportTableau[], voulues: readonly FeuilleActe[]): readonly FeuilleAEcrire[] {
  const noms = new Set<string>(manquantes(classeur, voulues).map((f) => FEUILLES_ACTE[f]));
  return feuillesActe(avecTextesTypes(prefiguree(lireActe(classeur) ?? acteVide(), rapports))).filter((f) => noms.has(f.nom));
}

/** Les textes types du complément, à changer librement : une feuille vide n'apprendrait ni leurs mots ni leurs marques. */
function avecTextesTypes(acte: Acte): Acte {
  return acte.textes.length > 0 ? acte : { ...acte, textes: textesTypes().map((t) => ({ ...t, cellule: '' })) };
}

function prefiguree(acte: Acte, rapports: readonly RapportTableau[]): Acte {
  if (acte.deliberations.length > 0) return acte;
  const lus = rapports.filter(estLu), votes = lus.filter((r) => r.tableau.type !== 'CA');
  // Un compte administratif posé à côté d'une décision sert à la contrôler ; seul, c'est lui qu'on vote.
  const aVoter = votes.length > 0 ? votes : lus;
  const unParFeuille = aVoter.filter((r, k) => aVoter.findIndex((x) => x.tableau.feuille === r.tableau.feuille) === k);
  return { ...acte, deliberations: unParFeuille.flatMap(deliberationDe) };
}

function deliberationDe(rapport: RapportTableau<Tableau>): readonly DeliberationSituee[] {
  const valeur = objetDe(rapport);
  return avecUneDeliberation(acteVide(), [rapport]).deliberations.map((d) => ({ ...d, champs: { ...d.champs, objet: { ...d.champs.objet, valeur } } }));
}

/** Le titre du tableau, et son exercice s'il ne le dit pas. */
function objetDe({ tableau, exercice }: RapportTableau): string {
  const titre = tableau.enTete.titre?.texte.replace(/\s+/g, ' ').trim() || nomDuDocument(tableau);
  return exercice === null || titre.includes(String(exercice)) ? titre : `${titre}, exercice ${exercice}`;
}
