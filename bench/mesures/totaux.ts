import Decimal from 'decimal.js';
import type { Grille } from '../../src/domaine/grille';
import { totaliser } from '../../src/lecture/totaliser';
import { boucleNue } from '../boucleNue';
import { copier, EN_TETE, MONTANTS, type Rangee } from '../generer';
import { enLignes, exiger, feuille, TAILLES, type Donnees } from '../donnees';
import { rapport, type Cote } from '../mesurer';
import { aucun, auMoins, auPlus, type Resultat } from '../resultat';

const MANCHES = 15;

export function* totaux(d: Donnees, voulue: (id: string) => boolean): Iterable<Resultat> {
  for (const n of TAILLES) {
    const rangees = d.tableau(n), nue = coteNu(rangees);
    if (voulue('B1')) {
      exiger(enTexte(deNue(boucleNue(rangees))) === enTexte(deNous(feuille(rangees))), `totaux et boucle nue, ${n} lignes`);
      yield auPlus('B1', 'totaux et équilibres / boucle nue', enLignes(n), rapport({ preparer: () => feuille(rangees), faire: totaliser }, nue, MANCHES), 1.5);
    }
    if (voulue('B1b')) {
      exiger(enTexte(deDecimal(enDecimal(rangees))) === enTexte(deNous(feuille(rangees))), `totaux et decimal.js, ${n} lignes`);
      yield auMoins('B1b', 'totaux par decimal.js / les nôtres', enLignes(n), rapport({ preparer: () => copier(rangees), faire: enDecimal }, { preparer: () => feuille(rangees), faire: totaliser }, MANCHES), 8);
    }
  }
  if (voulue('B4c')) yield* chapitresVoisins();
}

/** « 020 » et « 20 », « 021 » et « 21 » dans une même section : chaque chapitre garde ses montants. */
function* chapitresVoisins(): Iterable<Resultat> {
  const ligne = (chapitre: string, compte: string, dp: number): Rangee => ['Investissement', chapitre, compte, '', '01', null, dp, null, null];
  const rangees = [...EN_TETE, ligne('020', '020', 1.01), ligne('20', '2031', 20.02), ligne('021', '021', 300.03), ligne('21', '2188', 4000.04)];
  const attendus: [string, number][] = [['020', 101], ['20', 2002], ['021', 30003], ['21', 400004]];
  const trouves = deNous(feuille(rangees));
  yield aucun('B4c', '« 020 » et « 20 », « 021 » et « 21 » confondus', '4 lignes', attendus.filter(([c, v]) => trouves.get(`Investissement|${c}`)?.[1] !== v).length);
}

export function coteNu(rangees: readonly Rangee[]): Cote<Rangee[]> {
  return { preparer: () => copier(rangees), faire: boucleNue };
}

type Cumuls = Map<string, readonly number[]>;

function enTexte(cumuls: Cumuls): string {
  return JSON.stringify([...cumuls].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function deNue(totaux: ReturnType<typeof boucleNue>): Cumuls {
  return new Map([...totaux].filter(([s]) => s === 'Fonctionnement' || s === 'Investissement').flatMap(([s, chapitres]) => [...chapitres].map(([c, cumul]) => [`${s}|${c}`, [...cumul]] as const)));
}

function deNous(g: Grille): Cumuls {
  return new Map(totaliser(g).flatMap((t) => t.chapitres.map((c) => [`${c.section === 'fonctionnement' ? 'Fonctionnement' : 'Investissement'}|${c.chapitre}`, c.cumul] as const)));
}

/** Les mêmes totaux, chaque montant passant par decimal.js : la voie sûre et lente que les centimes entiers évitent. */
function enDecimal(rangees: readonly Rangee[]): Map<unknown, Map<unknown, Decimal[]>> {
  const totaux = new Map<unknown, Map<unknown, Decimal[]>>();
  for (const r of rangees) {
    let section = totaux.get(r[0]);
    if (section === undefined) totaux.set(r[0], (section = new Map()));
    let cumul = section.get(r[1]);
    if (cumul === undefined) section.set(r[1], (cumul = [new Decimal(0), new Decimal(0), new Decimal(0), new Decimal(0)]));
    for (let k = 0; k < 4; k++) {
      const v = r[MONTANTS + k];
      if (typeof v === 'number') cumul[k] = (cumul[k] as Decimal).plus(new Decimal(v));
    }
  }
  return totaux;
}

function deDecimal(totaux: ReturnType<typeof enDecimal>): Cumuls {
  const enCentimes = (cumul: Iterable<Decimal>): Float64Array => Float64Array.from(cumul, (x) => x.times(100).toNumber());
  return deNue(new Map([...totaux].map(([s, chapitres]) => [s, new Map([...chapitres].map(([c, cumul]) => [c, enCentimes(cumul)]))])));
}
