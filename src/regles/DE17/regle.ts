import { estIllisible } from '../../domaine/acte/champ';
import { affecter, besoinDeFinancement, resultatsDuCompte, type Resultats } from '../../domaine/affectation';
import { enEuros } from '../../domaine/montant';
import { manque } from '../commun/acte';
import { montantsCites } from '../commun/montantsCites';
import { cgct } from '../commun/textes';
import { ARITHMETIQUE, definirRegle, TOUTES_NORMES, type Constatation, type Empechement } from '../regle';

/** Les comptes entre lesquels l'excédent se répartit : réserves (1068 et ses subdivisions) et report (002). */
const COMPTES = /(?<![\d,.])(?:1068\d?|002)(?![\d,.]\d|\d)/g;

export default definirRegle<'deliberation'>({
  id: 'DE17',
  titre: 'L’affectation répartit tout l’excédent, lui seul, et couvre d’abord le besoin d’investissement',
  pourquoi: 'L’excédent de fonctionnement couvre d’abord le besoin d’investissement (1068), le reste est reporté (002) ; un déficit se reprend, il ne s’affecte pas. Sans la répartition, le comptable ne sait rien passer.',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [cgct('L2311-5'), cgct('R2311-12'), ARITHMETIQUE],
  requiert: [],
  *verifier({ tableau: { deliberation: { champs } }, norme, joints }) {
    const { genre, montant, expose, dispositif } = champs;
    // L'affectation d'un budget M22 a ses propres comptes, que l'autorité de tarification arrête.
    if (genre.valeur !== 'Affectation du résultat' || norme === 'M22') return;
    if (montant.valeur !== null && montant.valeur <= 0) {
      yield deficit(montant.valeur, montant.cellule);
      return;
    }
    const comptes = joints.flatMap(({ tableau: t }) => (t.type === 'CA' ? [t] : [])), [ca] = comptes;
    const arrete = ca !== undefined && comptes.length === 1 ? resultatsDuCompte(ca) : null;
    const aAffecter = montant.valeur ?? arrete?.fonctionnement ?? null;
    const parTexte = [dispositif, expose].map(({ valeur, cellule }): Dites => ({ cellule, parts: (valeur ?? []).flatMap((l) => partsDites(l, aAffecter)) }));
    const dites = parTexte.find(({ parts }) => parts.length > 0);
    if (dites === undefined) {
      if (ca === undefined) {
        yield { nonEvalue: 'document-absent', cause: `Il manque la répartition du résultat : écrivez en ${expose.cellule} ce qui est affecté au 1068 et ce qui est reporté au 002.` };
      }
      return;
    }
    const total = estIllisible(montant) ? null : aAffecter;
    if (total === null) {
      yield manque(montant, 'le résultat à affecter');
      return;
    }
    if (total <= 0) {
      yield deficit(total, montant.cellule);
      return;
    }
    const reparti = dites.parts.reduce((somme, part) => somme + part.montant, 0);
    if (reparti !== total) {
      yield {
        message: `${dites.parts.map((p) => enEuros(p.montant)).join(' et ')} répartis entre 1068 et 002, ${enEuros(total)} à affecter.`,
        correction: 'Répartir tout le résultat, au centime : ce qui n’est pas affecté au 1068 est reporté au 002 ; ou corriger le montant.',
        cellules: [dites.cellule, montant.cellule],
        ecart: reparti - total,
      };
      return;
    }
    if (arrete !== null) yield* selonLeCompte(arrete, total, dites, montant.cellule);
    else if (ca !== undefined) yield { nonEvalue: 'document-absent', cause: `Le besoin de financement que le 1068 couvre d’abord n’est pas connu : joignez un seul compte en ${champs.tableau.cellule}, avec ses résultats de clôture et ses restes à réaliser (0,00 s’il n’y en a pas).` };
  },
});

/** Un montant affecté ou reporté ; `compte` est `null` si la ligne ne dit pas lequel, sans doute possible. */
interface Part { readonly montant: number; readonly compte: string | null }
/** La répartition qu'un champ dit. */
interface Dites { readonly cellule: string; readonly parts: readonly Part[] }

/** Le compte joint arrête le résultat à affecter, et ce que le 1068 en couvre au moins (CGCT R2311-12). */
function* selonLeCompte(arrete: Resultats, total: number, { parts, cellule }: Dites, montant: string): Generator<Constatation | Empechement> {
  if (total !== arrete.fonctionnement) {
    yield {
      message: `${enEuros(total)} à affecter, mais le compte joint arrête le résultat de fonctionnement à ${enEuros(arrete.fonctionnement)}.`,
      correction: 'Affecter le résultat cumulé de fonctionnement du compte, ou joindre le bon compte.',
      cellules: [montant],
      ecart: total - arrete.fonctionnement,
    };
    return;
  }
  const { montant: du } = affecter(arrete)[1];
  if (du === 0) return;
  if (parts.some((p) => p.compte === null)) {
    yield { nonEvalue: 'cellule-illisible', cause: `La part du 1068 ne se lit pas en ${cellule} : écrivez un montant par compte (« 5 000,00 € au 1068 et 2 497,77 € au 002 »).` };
    return;
  }
  const couvert = parts.reduce((somme, p) => somme + (p.compte === '002' ? 0 : p.montant), 0);
  if (couvert >= du) return;
  const { investissement, rarDepenses, rarRecettes } = arrete;
  yield {
    message: `${enEuros(couvert)} au 1068, au lieu de ${enEuros(du)} au moins : le compte arrête un besoin de financement de ${enEuros(besoinDeFinancement(arrete))} (solde d’investissement ${enEuros(investissement)}, restes à réaliser ${enEuros(rarRecettes)} en recettes et ${enEuros(rarDepenses)} en dépenses), que l’excédent couvre d’abord.`,
    correction: `Affecter au moins ${enEuros(du)} au 1068, et reporter le reste au 002.`,
    cellules: [cellule],
    ecart: couvert - du,
  };
}

function deficit(montant: number, cellule: string): Constatation {
  return {
    message: `${enEuros(montant)} à affecter : un déficit ne s’affecte pas.`,
    correction: 'Reprendre le déficit au 002 en dépenses, et l’écrire dans l’exposé et le dispositif ; ou corriger le montant, et choisir le genre « Libre » s’il n’y a rien à affecter.',
    cellules: [cellule],
  };
}

/** Ce qu'une ligne affecte ou reporte, en centimes ; le montant du résultat qu'elle répartit n'en est pas. */
function partsDites(ligne: string, total: number | null): readonly Part[] {
  const comptes = ligne.match(COMPTES) ?? [], montants = montantsCites(ligne).map((m) => m.montant);
  if (comptes.length === 0) return [];
  const parts = montants.length > comptes.length ? montants.filter((m) => m !== total) : montants;
  // Chaque montant a son compte s'ils vont par paires, dans un ordre ou dans l'autre ; un compte redit de suite n'en fait qu'un.
  const distincts = comptes.filter((c, i) => c !== comptes[i - 1]);
  return parts.map((montant, i) => ({ montant, compte: distincts.length === parts.length ? distincts[i] ?? null : null }));
}
