import type { Acte, DeliberationSituee } from '../../domaine/acte/acte';
import { FEUILLES_ACTE } from '../../domaine/acte/acte';
import type { Champ, DefinitionChamp, Fiche } from '../../domaine/acte/champ';
import { CHAMPS_DELIBERATION, type GenreDeliberation } from '../../domaine/acte/deliberation';
import { CHAMPS_ETABLISSEMENT } from '../../domaine/acte/etablissement';
import { CHAMPS_SEANCE } from '../../domaine/acte/seance';
import type { RapportTableau } from '../../domaine/rapport';
import { estLu } from './joindre';

type Definitions = Readonly<Record<string, DefinitionChamp>>;

/** L'acte d'un classeur qui n'a aucune de ses feuilles : tout y est à remplir. */
export function acteVide(): Acte {
  const { seance } = FEUILLES_ACTE;
  return {
    etablissement: ficheVide(CHAMPS_ETABLISSEMENT, seance), seance: ficheVide(CHAMPS_SEANCE, seance),
    membres: [], deliberations: [], registre: [], textes: [], nonPlaces: [],
  };
}

/** Le même acte, avec une délibération au moins : à défaut, celle du premier tableau du classeur, dont rien d'autre n'est su. */
export function avecUneDeliberation(acte: Acte, rapports: readonly RapportTableau[]): Acte {
  if (acte.deliberations.length > 0) return acte;
  const tableaux = rapports.filter(estLu);
  const rapport = tableaux.find((r) => r.tableau.type !== 'CA') ?? tableaux[0];
  const vide = ficheVide(CHAMPS_DELIBERATION, FEUILLES_ACTE.deliberations);
  const genre = rapport && donner(vide.genre, genreDu(rapport)), tableau = rapport && donner(vide.tableau, [rapport.tableau.feuille]);
  const colonne = 1, plage = { debut: { ligne: 0, colonne }, fin: { ligne: Object.keys(vide).length - 1, colonne } };
  const deliberation: DeliberationSituee = { champs: genre && tableau ? { ...vide, genre, tableau } : vide, feuille: FEUILLES_ACTE.deliberations, plage };
  return { ...acte, deliberations: [deliberation] };
}

function genreDu({ tableau: { type } }: RapportTableau): GenreDeliberation {
  if (type === 'CA') return 'Compte administratif';
  return type === 'DM' ? 'Décision modificative' : 'Libre';
}

function donner<T>(champ: Champ<T>, valeur: T): Champ<T> {
  return { ...champ, valeur };
}

/** Chaque cellule est dite par sa feuille et son libellé : elle n'existe pas encore. */
export function ficheVide<D extends Definitions>(definitions: D, feuille: string): Fiche<D> {
  return Object.fromEntries(Object.entries(definitions).map(([nom, d]) => [nom, { valeur: null, brut: '', cellule: `« ${d.libelle} », feuille « ${feuille} »` }])) as Fiche<D>;
}
