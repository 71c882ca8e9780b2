import type { Acte } from '../domaine/acte/acte';
import { deliberationsDe } from '../domaine/acte/joindre';
import { adresse, type Position } from '../domaine/grille';
import { centimes, enEuros, MONTANT_MAX, type Montant } from '../domaine/montant';
import type { Declinaison, Plan } from '../domaine/nomenclature';
import { normeDe } from '../domaine/nomenclature';
import { etatDe, type RapportTableau, type TotauxSection } from '../domaine/rapport';
import type { Section } from '../domaine/section';
import type { CompteAdministratif, Tableau, TableauBudgetaire } from '../domaine/tableau';
import { parNature } from './commun/signalements';
import { enFrancais } from './commun/lus';
import { executer } from './executer';
import { indexer, net, type Indice } from './indice';
import { causesDAbord } from './ordre';
import { RIEN, type Contexte, type Regle } from './regle';

/** Ce qui entoure le tableau à contrôler. Tout est donné : aucune horloge, aucun fichier. */
export interface Cadre {
  readonly nomenclature: Declinaison | null;
  readonly exercice: number | null;
  readonly plan: Plan | null;
  /** Compte administratif de l'exercice précédent, s'il est dans le même classeur. */
  readonly ca: CompteAdministratif | null;
  /** Autres tableaux du classeur qui reprennent une part des mêmes résultats. */
  readonly autresReprises?: readonly TableauBudgetaire[];
  readonly deductions: readonly string[];
  /** Les tableaux du classeur qui complètent celui-ci, s'il n'en est qu'une part. */
  readonly pages?: readonly TableauBudgetaire[];
  /** L'acte du même classeur, dont une délibération vote peut-être ce tableau. */
  readonly acte?: Acte | null;
}

/** Applique les règles à un tableau. Pure ; une règle qui échoue donne un contrôle « non évalué », jamais une exception. */
export function controler(tableau: Tableau, cadre: Cadre, regles: readonly Regle[]): RapportTableau<Tableau> {
  const indice = tableau.type === 'CA' ? null : indexer(tableau.lignes);
  const norme = cadre.nomenclature === null ? null : normeDe(cadre.nomenclature);
  const { nomenclature, exercice, plan, ca, autresReprises = RIEN, pages = RIEN, acte = null } = cadre;
  const ctx: Contexte = {
    tableau, indice, exercice, norme, nomenclature, plan, ca, autresReprises, pages, deliberations: deliberationsDe(acte, tableau), joints: [],
  };
  const cause = illisibles(tableau) ?? (indice === null ? null : demesure(indice));
  const { constats: trouves, nonEvalues } = executer(ctx, regles, cause), constats = causesDAbord(trouves);
  return {
    tableau,
    nomenclature: cadre.nomenclature,
    exercice: cadre.exercice,
    deductions: cadre.deductions,
    etat: etatDe(constats, nonEvalues),
    totaux: { fonctionnement: totaux(tableau, indice, 'fonctionnement'), investissement: totaux(tableau, indice, 'investissement') },
    constats,
    nonEvalues,
    partiel: pages.length > 0,
  };
}

const CITEES = 5;
/** Ce que porte une formule que son tableur n'a pas calculée (voir `ErreurCellule`). */
const SANS_VALEUR = 'formule sans valeur';

/** Les valeurs que personne n'a pu lire ou placer, en une phrase, ou `null`. */
function illisibles(tableau: Tableau): string | null {
  if (tableau.signalements.length === 0 && tableau.nonPlaces.length === 0) return null;
  const { illisible, decimales } = parNature(tableau.signalements), nombre = illisible.length + decimales.length + tableau.nonPlaces.length;
  if (nombre === 0) return null;
  const illisibles = tableau.signalements.filter((x) => x.nature === 'illisible' || x.nature === 'decimales');
  const estMontant = (p: Position): boolean => tableau.type === 'CA' || tableau.colonnes.montants.includes(p.colonne);
  const cellules = [
    ...illisibles.slice(0, CITEES).map((x) => `${adresse(x)} (« ${enFrancais(x.brut)} »)`),
    ...tableau.nonPlaces.slice(0, CITEES).map((n) => `${adresse(n)} (« ${estMontant(n) ? enFrancais(n.brut) : n.brut} » : ${n.raison})`),
  ].slice(0, CITEES);
  const suite = nombre > CITEES ? ` et ${nombre - CITEES} autres` : '';
  const ouvrir = illisibles.some((x) => x.brut === SANS_VALEUR) ? ' Une formule sans valeur n’a pas été calculée : ouvrez le classeur dans Excel et enregistrez-le.' : '';
  const gestes = new Set(tableau.nonPlaces.map((n) => n.geste)), seul = illisibles.length === 0 && gestes.size === 1 ? [...gestes].join('') : null;
  const faire = seul === null ? `${nombre === 1 ? 'Corrigez-la' : 'Corrigez-les'}, puis contrôlez de nouveau.` : `${seul} Puis contrôlez de nouveau.`;
  return `${nombre === 1 ? 'Cette valeur n’a pas pu être lue' : 'Ces valeurs n’ont pas pu être lues'} : ${cellules.join(', ')}${suite}.${ouvrir} ${faire}`;
}

/** Au-delà des bornes d'un montant, un double ne porte plus le centime : les sommes ne prouvent plus rien. */
function demesure({ sections: { fonctionnement: f, investissement: i } }: Indice): string | null {
  for (let k = 0; k < 4; k++) {
    if (Math.abs(f[k as 0 | 1 | 2 | 3]) > MONTANT_MAX || Math.abs(i[k as 0 | 1 | 2 | 3]) > MONTANT_MAX) {
      return `Le total d’une section dépasse ${enEuros(centimes(MONTANT_MAX))} : il ne se calcule plus au centime. Vérifiez l’unité des montants.`;
    }
  }
  return null;
}

function totaux(tableau: Tableau, indice: Indice | null, section: Section): TotauxSection {
  if (tableau.type === 'CA' || indice === null) {
    const ligne = tableau.type === 'CA' ? tableau.cellules.totaux?.[section] : undefined;
    return versTotaux(ligne?.depense.montant ?? 0, ligne?.recette.montant ?? 0);
  }
  return versTotaux(net(indice.sections[section], 'depense'), net(indice.sections[section], 'recette'));
}

function versTotaux(depenses: number, recettes: number): TotauxSection {
  const connu = (n: number): Montant | null => (Math.abs(n) <= MONTANT_MAX ? centimes(n) : null);
  return { depenses: connu(depenses), recettes: connu(recettes), ecart: connu(recettes - depenses) };
}
