import { projeter, type Constat, type NonEvalue, type NonVide } from '../domaine/constat';
import { adresse, type Position } from '../domaine/grille';
import { centimes, enEuros, MONTANT_MAX, type Montant } from '../domaine/montant';
import type { Declinaison, Plan } from '../domaine/nomenclature';
import { nomDuPlan, normeDe } from '../domaine/nomenclature';
import { etatDe, type RapportTableau, type TotauxSection } from '../domaine/rapport';
import type { Section } from '../domaine/section';
import type { CompteAdministratif, Tableau } from '../domaine/tableau';
import { indexer, net, type Indice } from './indice';
import { parNature } from './commun/signalements';
import { applicables, type Applicable } from './applicables';
import { enFrancais } from './commun/lus';
import { DIRE_EXERCICE } from './commun/textes';
import { RIEN, TOUTES_NORMES, type Constatation, type Contexte, type Regle } from './regle';

/** Ce qui entoure le tableau à contrôler. Tout est donné : aucune horloge, aucun fichier. */
export interface Cadre {
  readonly nomenclature: Declinaison | null;
  readonly exercice: number | null;
  readonly plan: Plan | null;
  /** Compte administratif de l'exercice précédent, s'il est dans le même classeur. */
  readonly ca: CompteAdministratif | null;
  readonly deductions: readonly string[];
}

/** Applique les règles à un tableau. Pure ; une règle qui échoue donne un contrôle « non évalué », jamais une exception. */
export function controler(tableau: Tableau, cadre: Cadre, regles: readonly Regle[]): RapportTableau {
  const indice = tableau.type === 'CA' ? null : indexer(tableau.lignes);
  const norme = cadre.nomenclature === null ? null : normeDe(cadre.nomenclature);
  const ctx: Contexte = { tableau, indice, exercice: cadre.exercice, norme, nomenclature: cadre.nomenclature, plan: cadre.plan, ca: cadre.ca };
  const constats: Constat[] = [];
  const nonEvalues: NonEvalue[] = [];
  const cause = illisibles(tableau) ?? (indice === null ? null : demesure(indice));
  for (const regle of applicables(regles, tableau.type, norme)) {
    const empechement = obstacle(regle, ctx);
    if (empechement !== null) {
      nonEvalues.push({ regle: regle.regle.id, ...empechement });
      continue;
    }
    appliquer(regle, ctx, constats, nonEvalues);
    if (cause !== null && regle.surMontants) nonEvalues.push({ regle: regle.regle.id, motif: 'cellule-illisible', cause });
  }
  return {
    tableau,
    nomenclature: cadre.nomenclature,
    exercice: cadre.exercice,
    deductions: cadre.deductions,
    etat: etatDe(constats, nonEvalues),
    totaux: { fonctionnement: totaux(tableau, indice, 'fonctionnement'), investissement: totaux(tableau, indice, 'investissement') },
    constats,
    nonEvalues,
  };
}

function appliquer(applicable: Applicable, ctx: Contexte, constats: Constat[], nonEvalues: NonEvalue[]): void {
  const { regle } = applicable;
  try {
    const trouves = regle.verifier(ctx);
    // Presque toutes les règles n'ont rien à dire : les parcourir quand même coûtait autant que les appeler.
    if (trouves === RIEN) return;
    for (const c of trouves) {
      if ('nonEvalue' in c) nonEvalues.push({ regle: regle.id, motif: c.nonEvalue, cause: c.cause });
      else constats.push(constat(regle, c, applicable.references(ctx.exercice)));
    }
  } catch (e) {
    nonEvalues.push({ regle: regle.id, motif: 'erreur', cause: `Le contrôle a échoué (${e instanceof Error ? e.message : String(e)}) : signalez-le avec le classeur.` });
  }
}

function obstacle({ regle, surPlan }: Applicable, ctx: Contexte): Omit<NonEvalue, 'regle'> | null {
  if (ctx.norme === null && regle.normes.length < TOUTES_NORMES.length) {
    return { motif: 'nomenclature-absente', cause: 'La norme du tableau (M14, M57 ou M22) n’a pas pu être déduite : choisissez la nomenclature dans les réglages (en ligne de commande, --nomenclature).' };
  }
  if (surPlan && ctx.plan === null) {
    return { motif: 'nomenclature-absente', cause: sansPlan(ctx) };
  }
  return null;
}

function sansPlan({ nomenclature, exercice }: Contexte): string {
  if (nomenclature === null) return 'La nomenclature n’a pas pu être déduite : ce contrôle n’a pas été fait.';
  return exercice === null
    ? `L’exercice est inconnu, et le plan de comptes ${nomDuPlan(nomenclature)} change d’un exercice à l’autre : ${DIRE_EXERCICE}.`
    : `Le plan de comptes ${nomDuPlan(nomenclature)} de ${exercice} n’est pas disponible : ce contrôle n’a pas été fait.`;
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
  return `${nombre === 1 ? 'Cette valeur n’a pas pu être lue' : 'Ces valeurs n’ont pas pu être lues'} : ${cellules.join(', ')}${suite}.${ouvrir} ${nombre === 1 ? 'Corrigez-la' : 'Corrigez-les'}, puis contrôlez de nouveau.`;
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

function constat(regle: Regle, c: Constatation, references: NonVide<string>): Constat {
  return {
    regle: regle.id,
    gravite: c.gravite ?? regle.gravite,
    message: c.message,
    correction: typeof c.correction === 'string' ? { texte: c.correction } : c.correction,
    cellules: projeter(c.cellules, (p) => (typeof p === 'string' ? p : adresse(p))),
    ecart: c.ecart === undefined || Math.abs(c.ecart) > MONTANT_MAX ? null : centimes(c.ecart),
    references,
  };
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
