import type { Acte } from '../../domaine/acte/acte';
import { lireNumero, type Numero } from '../../domaine/acte/numero';
import { projeter, type NonVide } from '../../domaine/constat';
import { enumerer } from '../../domaine/enumerer';
import { manque } from '../commun/acte';
import { enClair, lacunes } from '../commun/lacunes';
import { anneeDe, prises, type Prise } from '../commun/prises';
import { REGISTRE } from '../commun/textes';
import { definirRegle, TOUTES_NORMES, type Constatation, type Empechement } from '../regle';

interface Numerotee { readonly prise: Prise; readonly n: Numero }

export default definirRegle<'deliberation'>({
  id: 'DE13',
  titre: 'Le registre se suit par année, sans lacune ni doublon',
  pourquoi: 'Les délibérations sont inscrites par ordre de date et numérotées : un numéro qui manque fait chercher l’acte qui le portait, un numéro en double en désigne deux.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [REGISTRE],
  requiert: [],
  *verifier({ tableau: { acte, deliberation: { champs: { numero } } }, exercice: annee }) {
    if (numero.valeur === null) yield manque(numero, 'le numéro de la délibération');
    else if (lireNumero(numero.valeur) === null) yield { nonEvalue: 'cellule-illisible', cause: `${numero.cellule} porte « ${numero.valeur} », qui n’a pas de numéro d’ordre : écrivez « 2025-11 » ou « 31 ».` };
    if (annee === null) {
      yield manque(acte.seance.date, 'la date de la séance');
      return;
    }
    yield* suiteDe(acte, annee);
  },
});

const faites = new WeakMap<Acte, { readonly annee: number; readonly suite: readonly (Constatation | Empechement)[] }>();

/** Ce que la suite de l'année a à dire est le même pour toutes les délibérations de la séance. */
function suiteDe(acte: Acte, annee: number): readonly (Constatation | Empechement)[] {
  const faite = faites.get(acte);
  if (faite?.annee === annee) return faite.suite;
  const suite = [...suivre(acte, annee)];
  faites.set(acte, { annee, suite });
  return suite;
}

function* suivre(acte: Acte, annee: number): Generator<Constatation | Empechement> {
  const numerotees = prises(acte).flatMap((prise): readonly Numerotee[] => {
    const n = anneeDe(prise) === annee ? lireNumero(prise.numero) : null;
    return n === null ? [] : [{ prise, n }];
  });
  yield* doublons(numerotees, annee, acte);
  // Sans les séances précédentes, on ne sait pas d'où part la suite.
  const tenu = acte.registre.some(({ numero: { valeur }, date }) => valeur !== null && anneeDe({ numero: valeur, date: date.valeur }) === annee);
  if (tenu) yield* manquants(numerotees, annee);
  else yield { nonEvalue: 'document-absent', cause: 'La feuille « Registre » ne porte pas les délibérations de l’année : la suite des numéros n’a pas été contrôlée.' };
}

function* doublons(numerotees: readonly Numerotee[], annee: number, { deliberations }: Acte): Generator<Constatation> {
  const parNumero = new Map<string, NonVide<Prise>>();
  for (const { prise, n } of numerotees) {
    const cle = `${n.rang}${n.suffixe}`, memes = parNumero.get(cle);
    parNumero.set(cle, memes === undefined ? [prise] : [...memes, prise]);
  }
  for (const memes of parNumero.values()) {
    if (memes.length === 1) continue;
    const deLaSeance = memes.some((p) => deliberations.some(({ champs }) => champs.numero.cellule === p.cellule));
    yield {
      message: `N° ${memes[0].numero} donné ${memes.length} fois en ${annee}.`,
      correction: 'Donner à chacune le numéro qui suit le dernier de l’année.',
      cellules: projeter(memes, (p) => p.cellule),
      ...(deLaSeance ? { gravite: 'bloquant' as const } : {}),
    };
  }
}

function* manquants(numerotees: readonly Numerotee[], annee: number): Generator<Constatation> {
  const trouvees = lacunes(numerotees.map(({ n }) => n.rang));
  const suivante = numerotees.find(({ n }) => n.rang === trouvees[0]?.suivant)?.prise;
  if (suivante === undefined) return;
  const plusieurs = trouvees.length > 1 || trouvees.some((l) => l.de !== l.a);
  yield {
    message: `${plusieurs ? 'Numéros' : 'Numéro'} ${enumerer(trouvees.map(enClair))} sans délibération en ${annee}.`,
    correction: 'Inscrire au registre les délibérations qui manquent, ou renuméroter celles qui suivent tant qu’elles ne sont pas transmises.',
    cellules: [suivante.cellule],
  };
}
