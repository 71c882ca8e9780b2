import { memeNumero } from '../../domaine/acte/numero';
import { enFrancais } from '../commun/lus';
import { anneeDe, prises, type Prise } from '../commun/prises';
import { lireRenvoi, motsDistinctifs, ressemblance, type Renvoi } from '../commun/renvois';
import { REGISTRE } from '../commun/textes';
import { definirRegle, TOUTES_NORMES, type Constatation, type Empechement } from '../regle';

/** Part des mots d'un objet à partir de laquelle une citation parle de lui, et en deçà de laquelle elle n'en parle pas. */
const RECONNU = 0.6, ETRANGER = 0.3;

export default definirRegle<'deliberation'>({
  id: 'DE09',
  titre: 'Chaque visa renvoie au bon objet',
  pourquoi: 'Une délibération se fonde sur celles qu’elle vise. Un numéro décalé d’une unité renvoie à une autre décision, et la convention ou le budget visé n’est plus celui qui a été voté.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [REGISTRE],
  requiert: [],
  *verifier({ tableau: { acte, deliberation: { champs: { visas, numero } } } }) {
    const connues = prises(acte);
    for (const visa of visas.valeur ?? []) {
      const renvoi = lireRenvoi(visa);
      if (renvoi !== null) yield* suivre(renvoi, { connues, propre: numero.cellule, cellule: visas.cellule });
    }
  },
});

/** `propre` : la cellule du numéro de la délibération qui vise ; `cellule` : celle de ses visas. */
interface Lieu { readonly connues: readonly Prise[]; readonly propre: string; readonly cellule: string }

function* suivre(renvoi: Renvoi, { connues, propre, cellule }: Lieu): Generator<Constatation | Empechement> {
  const citee = `« délibération n° ${renvoi.numero.toUpperCase()} »`;
  const trouvee = connues.find((c) => memeNumero(c.numero, renvoi.numero) && compatibles(anneeDe(c), anneeDe(renvoi)));
  const autre = meilleure(renvoi, connues.filter((c) => c !== trouvee && c.cellule !== propre && compatibles(c.date, renvoi.date)));
  const proposer = (p: Prise): Constatation => ({
    message: `${citee} : ce que le visa en dit est l’objet de la délibération n° ${p.numero}${p.objet === null ? '' : ` (« ${p.objet} »)`}.`,
    correction: `Viser la délibération n° ${p.numero}, ou corriger ce que le visa dit de la n° ${renvoi.numero.toUpperCase()}.`,
    cellules: [cellule, p.cellule],
  });
  if (trouvee === undefined) {
    if (autre !== null) yield proposer(autre);
    else yield { nonEvalue: 'document-absent', cause: `${citee} (${cellule}) n’est ni dans la séance ni au registre : écrivez-la dans la feuille « Registre » pour que son objet soit contrôlé.` };
    return;
  }
  if (trouvee.cellule === propre) yield { message: `${citee} : la délibération se vise elle-même.`, correction: 'Viser la délibération sur laquelle elle se fonde.', cellules: [cellule, propre] };
  else if (renvoi.date !== null && trouvee.date !== null && renvoi.date !== trouvee.date) {
    yield {
      message: `${citee} citée du ${enFrancais(renvoi.date)}, prise le ${enFrancais(trouvee.date)}.`,
      correction: 'Corriger la date ou le numéro du visa.',
      cellules: [cellule, trouvee.cellule],
    };
  } else if (autre !== null && trouvee.objet !== null && ressemblance(motsDeLObjet(trouvee), renvoi.mots) < ETRANGER) yield proposer(autre);
}

/** Vrai si l'un ne contredit pas l'autre : ce qui n'est pas dit est possible. */
function compatibles<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b;
}

const faits = new WeakMap<Prise, ReadonlySet<string>>();

/** Une fois par délibération connue : chaque visa les parcourt toutes. */
function motsDeLObjet(prise: Prise): ReadonlySet<string> {
  const mots = faits.get(prise) ?? motsDistinctifs(prise.objet ?? '');
  faits.set(prise, mots);
  return mots;
}

/** La délibération dont le visa reprend le mieux l'objet, s'il le reprend assez. */
function meilleure({ mots }: Renvoi, candidates: readonly Prise[]): Prise | null {
  let choisie: Prise | null = null, seuil = RECONNU;
  for (const c of candidates) {
    const r = ressemblance(motsDeLObjet(c), mots);
    if (r >= seuil && (choisie === null || r > seuil)) [choisie, seuil] = [c, r];
  }
  return choisie;
}
