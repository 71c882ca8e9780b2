import { nonVide } from '../../domaine/constat';
import type { EnTete, TexteSitue } from '../../domaine/tableau';
import { anneesDuResultat } from '../commun/anneesCitees';
import { position } from '../commun/cellules';
import { definirRegle, RIEN, type Constatation, type Empechement } from '../regle';
import { cgct, DIRE_EXERCICE } from '../commun/textes';

/** Les cellules qui citent chaque année de résultat, dans l'ordre de lecture. */
function citations({ titre, textes }: EnTete): ReadonlyMap<number, readonly TexteSitue[]> {
  const parAnnee = new Map<number, TexteSitue[]>();
  const vus = new Set<string>();
  for (const t of titre ? [titre, ...textes] : textes) {
    const place = `${t.ligne}:${t.colonne}`;
    if (vus.has(place)) continue;
    vus.add(place);
    for (const annee of anneesDuResultat(t.texte)) parAnnee.set(annee, [...(parAnnee.get(annee) ?? []), t]);
  }
  return parAnnee;
}

export default definirRegle({
  id: 'RP05',
  titre: 'Le résultat cité est celui de l’exercice précédent',
  pourquoi: 'L’exercice reprend le résultat du dernier compte arrêté. Une autre année dans le titre ou l’exposé, souvent recopiée de l’an passé, rend la délibération contestable : on ne sait plus quel résultat est affecté.',
  gravite: 'alerte',
  normes: ['M14', 'M57'],
  vautPour: ['DM', 'BP'],
  references: [cgct('L2311-5')],
  requiert: [],
  verifier({ tableau, exercice }) {
    const { titre, textes } = tableau.enTete;
    return titre === null && textes.length === 0 ? RIEN : comparer(citations(tableau.enTete), exercice);
  },
});

function* comparer(parAnnee: ReadonlyMap<number, readonly TexteSitue[]>, exercice: number | null): Generator<Constatation | Empechement> {
  if (parAnnee.size === 0) return;
  if (exercice === null) {
    yield { nonEvalue: 'nomenclature-absente', cause: `L’exercice du tableau n’a pas pu être déduit : l’année du résultat cité n’a pas été contrôlée. Pour le dire, ${DIRE_EXERCICE}.` };
    return;
  }
  const attendue = exercice - 1;
  for (const [annee, textes] of parAnnee) {
    const cellules = nonVide(textes.toSorted((a, b) => a.ligne - b.ligne || a.colonne - b.colonne).map(position));
    if (annee === attendue || cellules === null) continue;
    yield {
      message: `Résultat ${annee} cité, ${attendue} attendu pour une décision de l’exercice ${exercice}${cellules.length > 1 ? ` (${cellules.length} fois)` : ''}.`,
      correction: `Écrire « ${attendue} » au lieu de « ${annee} », ou préciser pourquoi un autre exercice est visé.`,
      cellules,
    };
  }
}
