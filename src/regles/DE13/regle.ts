import { lireNumero } from '../../domaine/acte/numero';
import { estNonVide, projeter, type NonVide } from '../../domaine/constat';
import { enumerer } from '../../domaine/enumerer';
import { anneeDe, prises, type Prise } from '../commun/prises';
import { REGISTRE } from '../commun/textes';
import { definirRegle, TOUTES_NORMES } from '../regle';

const CITES = 5;

export default definirRegle<'deliberation'>({
  id: 'DE13',
  titre: 'Le registre se suit par année, sans lacune ni doublon',
  pourquoi: 'Les délibérations sont inscrites par ordre de date et numérotées : un numéro qui manque fait chercher l’acte qui le portait, un numéro en double en désigne deux.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [REGISTRE],
  requiert: [],
  *verifier({ tableau: { acte, deliberation: { champs: { numero } } }, exercice }) {
    if (numero.valeur === null || lireNumero(numero.valeur) === null) {
      yield { nonEvalue: numero.brut === '' ? 'document-absent' : 'cellule-illisible', cause: `Le numéro de la délibération (${numero.cellule}) n’est pas écrit, ou n’a pas de chiffre.` };
    }
    const annee = exercice, rangs = new Map<string, NonVide<Prise>>(), presents = new Set<number>();
    const deLAnnee = prises(acte).filter((p) => anneeDe(p) === annee);
    for (const p of deLAnnee) {
      const n = lireNumero(p.numero);
      if (n === null) continue;
      const cle = `${n.rang}${n.suffixe}`, memes = rangs.get(cle);
      rangs.set(cle, memes === undefined ? [p] : [...memes, p]);
      presents.add(n.rang);
    }
    for (const memes of rangs.values()) {
      if (memes.length === 1) continue;
      yield {
        message: `N° ${memes[0].numero} donné ${memes.length} fois en ${annee}.`,
        correction: 'Donner à chacune le numéro qui suit le dernier de l’année.',
        cellules: projeter(memes, (p) => p.cellule),
      };
    }
    // Sans les séances précédentes, on ne sait pas d'où part la suite.
    if (!acte.registre.some((l) => l.numero.valeur !== null && anneeDe({ numero: l.numero.valeur, date: l.date.valeur }) === annee)) {
      yield { nonEvalue: 'document-absent', cause: 'La feuille « Registre » ne porte pas les délibérations de l’année : la suite des numéros n’a pas été contrôlée.' };
      return;
    }
    const dernier = Math.max(...presents), absents = Array.from({ length: dernier }, (_, k) => k + 1).filter((k) => !presents.has(k));
    if (!estNonVide(absents)) return;
    const suivantes = deLAnnee.filter((p) => (lireNumero(p.numero)?.rang ?? 0) > absents[0]);
    const [premiere = deLAnnee[0]] = suivantes.toSorted((a, b) => (lireNumero(a.numero)?.rang ?? 0) - (lireNumero(b.numero)?.rang ?? 0));
    if (premiere === undefined) return;
    const cites = enumerer(absents.slice(0, CITES).map(String)), suite = absents.length > CITES ? ` et ${absents.length - CITES} autres` : '';
    yield {
      message: `${absents.length > 1 ? 'Numéros' : 'Numéro'} ${cites}${suite} sans délibération en ${annee}, avant le n° ${premiere.numero}.`,
      correction: 'Inscrire au registre les délibérations qui manquent, ou renuméroter celles qui suivent tant qu’elles ne sont pas transmises.',
      cellules: [premiere.cellule],
    };
  },
});
