import type { Declinaison, Plan } from '../domaine/nomenclature';
import * as m14m57 from './donnees/codes-m14-m57';
import * as m22 from './donnees/codes-m22';
import { SUCCESSEURS } from './donnees/successeurs';
import { lireLibelles, lirePartie, type CodesEmpaquetes, type LibellesEmpaquetes, type Partie, type PartieLue } from './famille';
import { creerPlan } from './plan';
import { TRANSPOSITION_M14_M57 } from './transposition';

/** Un plan, et s'il est plus ancien que l'exercice demandé. */
export interface PlanCharge {
  readonly plan: Plan | null;
  /** Vrai quand l'exercice demandé est plus récent que le dernier plan publié, qui est employé. */
  readonly plusRecent: boolean;
}

/** Libellés des familles de plans, ou `null` tant qu'ils ne sont pas chargés. */
export type SourceLibelles = (famille: Famille) => LibellesEmpaquetes | null;
export type Famille = 'm14-m57' | 'm22';

export interface PlanPublie { readonly declinaison: Declinaison; readonly exercices: readonly number[] }

const FAMILLES: Readonly<Record<Famille, CodesEmpaquetes>> = { 'm14-m57': m14m57, m22 };
const ABSENT: PlanCharge = { plan: null, plusRecent: false };

/** Plans disponibles, dans l'ordre des exercices. La M22 n'est pas datée : sa liste d'exercices est vide. */
export const PLANS: readonly PlanPublie[] = publies();

function publies(): PlanPublie[] {
  const parDeclinaison = new Map<Declinaison, number[]>();
  for (const plan of m14m57.PLANS.split('\n')) {
    const [declinaison, exercice] = plan.split(' ') as [Declinaison, string];
    parDeclinaison.set(declinaison, [...(parDeclinaison.get(declinaison) ?? []), Number(exercice)]);
  }
  return [...[...parDeclinaison].map(([declinaison, exercices]) => ({ declinaison, exercices: exercices.sort((a, b) => a - b) })), { declinaison: 'M22', exercices: [] }];
}

/**
 * Le chargeur de plans. Un exercice postérieur au dernier plan emploie celui-ci et le dit ; un exercice antérieur au
 * premier, ou inconnu, n'a pas de plan. La M22 a un seul plan, non daté, qui vaut pour tout exercice.
 */
export function creerChargeur(libelles: SourceLibelles): (declinaison: Declinaison, exercice: number | null) => PlanCharge {
  const parties = new Map<string, PartieLue>();
  const charges = new Map<string, PlanCharge>();
  const partie = (famille: Famille, p: Partie): PartieLue => {
    const cle = `${famille} ${p}`;
    let lue = parties.get(cle);
    if (lue === undefined) parties.set(cle, (lue = lirePartie(FAMILLES[famille], p)));
    return lue;
  };

  function construire(declinaison: Declinaison, exercice: number): Plan {
    const famille = declinaison === 'M22' ? 'm22' : 'm14-m57';
    const colonne = FAMILLES[famille].PLANS.split('\n').indexOf(`${declinaison} ${exercice}`);
    const lus = new Map<keyof LibellesEmpaquetes, ReadonlyMap<string, string>>();
    return creerPlan({
      declinaison, exercice, colonne,
      comptes: partie(famille, 'COMPTES'), chapitres: partie(famille, 'CHAPITRES'), fonctions: partie(famille, 'FONCTIONS'),
      successeurs: successeurs(declinaison, exercice),
      voisin: (d, e) => charger(d, e).plan,
      libelles: (p) => {
        let map = lus.get(p);
        if (map !== undefined) return map;
        const textes = libelles(famille);
        if (textes === null) return new Map();
        lus.set(p, (map = lireLibelles(partie(famille, p === 'COURTS' ? 'COMPTES' : p), textes[p], colonne)));
        return map;
      },
    });
  }

  let dernier: { readonly declinaison: Declinaison; readonly exercice: number | null; readonly charge: PlanCharge } | null = null;

  /** Le plan demandé la dernière fois, ou un autre : chaque tableau demande le sien, et c'est presque toujours le même. */
  function charger(declinaison: Declinaison, exercice: number | null): PlanCharge {
    if (dernier?.declinaison !== declinaison || dernier.exercice !== exercice) dernier = { declinaison, exercice, charge: chercher(declinaison, exercice) };
    return dernier.charge;
  }

  function chercher(declinaison: Declinaison, exercice: number | null): PlanCharge {
    const publie = millesime(declinaison, exercice);
    if (publie === null) return ABSENT;
    const plusRecent = declinaison !== 'M22' && publie < (exercice as number);
    const cle = `${declinaison} ${publie} ${plusRecent}`;
    let charge = charges.get(cle);
    if (charge === undefined) {
      const jumeau = charges.get(`${declinaison} ${publie} ${!plusRecent}`);
      charges.set(cle, (charge = { plan: jumeau?.plan ?? construire(declinaison, publie), plusRecent }));
    }
    return charge;
  }

  return charger;
}

/** Exercice du plan qui vaut pour `exercice` : le même, ou le dernier publié s'il est plus récent ; sinon `null`. */
function millesime(declinaison: Declinaison, exercice: number | null): number | null {
  if (declinaison === 'M22') return 0;
  const exercices = PLANS.find((p) => p.declinaison === declinaison)?.exercices ?? [];
  const dernier = exercices.at(-1);
  if (exercice === null || dernier === undefined) return null;
  return exercice > dernier ? dernier : exercices.includes(exercice) ? exercice : null;
}

function successeurs(declinaison: Declinaison, exercice: number): ReadonlyMap<string, readonly string[]> {
  const titre = `${declinaison} ${exercice}:`;
  const ligne = SUCCESSEURS.split('\n').find((l) => l.startsWith(titre));
  const exacts = (ligne?.slice(titre.length).split(',') ?? []).map((paire): [string, readonly string[]] => {
    const [ancien, nouveau] = paire.split('>') as [string, string];
    return [ancien, [nouveau]];
  });
  return new Map(declinaison.startsWith('M57') ? [...exacts, ...TRANSPOSITION_M14_M57] : exacts);
}
