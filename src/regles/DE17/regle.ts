import { enEuros } from '../../domaine/montant';
import { manque } from '../commun/acte';
import { montantsCites } from '../commun/montantsCites';
import { cgct } from '../commun/textes';
import { ARITHMETIQUE, definirRegle, TOUTES_NORMES } from '../regle';

/** Les comptes entre lesquels l'excédent se répartit : réserves (1068 et ses subdivisions) et report (002). */
const COMPTES = /(?<![\d,.])(?:1068\d?|002)(?![\d,.]\d|\d)/g;

export default definirRegle<'deliberation'>({
  id: 'DE17',
  titre: 'L’affectation répartit tout l’excédent, et lui seul',
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
      yield {
        message: `${enEuros(montant.valeur)} à affecter : un déficit ne s’affecte pas.`,
        correction: 'Reprendre le déficit au 002 en dépenses, et l’écrire dans l’exposé et le dispositif ; ou corriger le montant, et choisir le genre « Libre » s’il n’y a rien à affecter.',
        cellules: [montant.cellule],
      };
      return;
    }
    const parTexte = [dispositif, expose].map(({ valeur, cellule }) => ({ cellule, parts: (valeur ?? []).flatMap((l) => partsDites(l, montant.valeur)) }));
    const dites = parTexte.find(({ parts }) => parts.length > 0);
    if (dites === undefined) {
      if (!joints.some(({ tableau }) => tableau.type === 'CA')) {
        yield { nonEvalue: 'document-absent', cause: `Il manque la répartition du résultat : écrivez en ${expose.cellule} ce qui est affecté au 1068 et ce qui est reporté au 002.` };
      }
      return;
    }
    if (montant.valeur === null) {
      yield manque(montant, 'le résultat à affecter');
      return;
    }
    const reparti = dites.parts.reduce((somme, part) => somme + part, 0);
    if (reparti === montant.valeur) return;
    yield {
      message: `${dites.parts.map(enEuros).join(' et ')} répartis entre 1068 et 002, ${enEuros(montant.valeur)} à affecter.`,
      correction: 'Répartir tout le résultat, au centime : ce qui n’est pas affecté au 1068 est reporté au 002 ; ou corriger le montant.',
      cellules: [dites.cellule, montant.cellule],
      ecart: reparti - montant.valeur,
    };
  },
});

/** Les montants qu'une ligne affecte ou reporte, en centimes ; celui du résultat qu'elle répartit n'en est pas. */
function partsDites(ligne: string, total: number | null): readonly number[] {
  const comptes = ligne.match(COMPTES)?.length ?? 0, montants = montantsCites(ligne).map((m) => m.montant);
  if (comptes === 0) return [];
  return montants.length > comptes ? montants.filter((m) => m !== total) : montants;
}
