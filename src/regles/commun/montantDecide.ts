import type { Champ } from '../../domaine/acte/champ';
import type { Deliberation, GenreDeliberation } from '../../domaine/acte/deliberation';
import { estDecisionModificative } from '../../domaine/acte/joindre';
import { subventionDe } from '../../domaine/acte/subvention';
import { enumerer } from '../../domaine/enumerer';
import { enEuros } from '../../domaine/montant';
import { normaliserTexte } from '../../domaine/texte';
import type { Constatation } from '../regle';
import { dit, montantsCites, type MontantCite } from './montantsCites';

type Genre = GenreDeliberation | null;
/** Genres qui versent ou reçoivent une somme : ni nulle, ni négative. */
const VERSENT: ReadonlySet<Genre> = new Set(['Subvention', 'Aide', 'Don']);
/** Genres dont les montants sont ceux d'un tableau, ou d'un excédent à répartir. */
const BUDGETAIRES: ReadonlySet<Genre> = new Set(['Décision modificative', 'Compte administratif', 'Compte financier unique', 'Compte de gestion', 'Affectation du résultat']);
/** « Il est proposé d'attribuer » : la ligne dit ce que le conseil décide, non ce qui est demandé ou fut versé. */
const PROPOSE = /\bpropos\w*\b.*\b(?:attribu|accord|allou|octro|vers|subvention|aide|secours)/;

/** Ce que l'objet, l'exposé et le dispositif disent d'un autre montant que celui de l'acte ; à défaut, que celui du dispositif. */
export function* montantsContraires(d: Deliberation): Generator<Constatation> {
  const { genre, montant, conventionMontant, objet, expose, dispositif, vote } = d;
  if (BUDGETAIRES.has(genre.valeur) || estDecisionModificative(d) || vote.valeur === 'rejet') return;
  const verse = VERSENT.has(genre.valeur);
  if (montant.valeur !== null && (montant.valeur < 0 || (verse && montant.valeur === 0))) {
    yield {
      message: `${enEuros(montant.valeur)} : ce qui est versé ou reçu n’est ni nul ni négatif.`,
      correction: 'Corriger le montant ; pour retirer ou réduire ce qui a été accordé, choisir le genre « Libre » et écrire le dispositif.',
      cellules: [montant.cellule], gravite: 'bloquant',
    };
    return;
  }
  const articles = citesDe(dispositif.valeur ?? []);
  const decides = montant.valeur === null ? avecSomme(articles) : [montant.valeur, ...(conventionMontant.valeur === null ? [] : [conventionMontant.valeur])];
  if (decides.length === 0) return;
  const reference = montant.valeur === null ? dispositif : montant;
  const contraire = (champ: Champ<unknown>, cites: readonly MontantCite[], quoi: string, gravite: 'bloquant' | 'alerte'): readonly Constatation[] => (cites.length === 0 || concordent(cites, decides) ? [] : [{
    message: `${quoi} dit ${enumerer([...new Set(cites.map((c) => `« ${c.brut} »`))])}, ${montant.valeur === null ? 'le dispositif' : 'le champ « Montant »'} ${enumerer(decides.slice(0, montant.valeur === null ? articles.length : 1).map(enEuros))} : on ne sait pas lequel est décidé.`,
    correction: 'Écrire partout le même montant, celui que le conseil a voté.',
    cellules: [champ.cellule, reference.cellule], gravite,
  }]);
  // Une convention, un acte sans montant à lui peuvent citer des prix à l'unité.
  const grave = verse || subventionDe(d) !== null || (genre.valeur !== 'Convention' && montant.valeur !== null) ? 'bloquant' : 'alerte';
  yield* contraire(objet, citesDe([objet.valeur ?? '']), 'L’objet', grave);
  const proposes = citesDe((expose.valeur ?? []).filter((l) => PROPOSE.test(normaliserTexte(l))));
  if (proposes.length > 0) yield* contraire(expose, proposes, 'L’exposé', grave);
  else yield* contraire(expose, citesDe(expose.valeur ?? []), 'L’exposé', 'alerte');
  if (montant.valeur !== null) yield* contraire(dispositif, articles, 'Le dispositif', grave);
}

function citesDe(lignes: readonly string[]): readonly MontantCite[] {
  return lignes.flatMap(montantsCites);
}

/** Les montants dits, et leur somme : un objet annonce le total de ce qu'un dispositif répartit. */
function avecSomme(cites: readonly MontantCite[]): readonly number[] {
  const montants = cites.map((c) => c.montant);
  return montants.length < 2 ? montants : [...montants, montants.reduce((a, b) => a + b, 0)];
}

/** L'un des montants cités, ou leur somme, est l'un de ceux qui sont décidés. */
function concordent(cites: readonly MontantCite[], decides: readonly number[]): boolean {
  const somme = cites.reduce((s, c) => s + c.montant, 0);
  return decides.some((m) => m === somme || cites.some((c) => dit(c, m)));
}
