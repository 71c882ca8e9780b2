import type { DeliberationSituee } from '../../domaine/acte/acte';
import { nonVide } from '../../domaine/constat';
import type { Position } from '../../domaine/grille';
import type { EnTete } from '../../domaine/tableau';
import { anneesDuResultat } from '../commun/anneesCitees';
import { position } from '../commun/cellules';
import { definirRegle, RIEN, type Constatation, type Empechement } from '../regle';
import { cgct, DIRE_EXERCICE } from '../commun/textes';

/** Les textes de la feuille, chacun une fois, dans l'ordre de lecture. */
function textesDeLaFeuille({ titre, textes }: EnTete): readonly (readonly [Position, string])[] {
  const parPlace = new Map((titre ? [titre, ...textes] : textes).map((t) => [`${t.ligne}:${t.colonne}`, t]));
  return [...parPlace.values()].toSorted((a, b) => a.ligne - b.ligne || a.colonne - b.colonne).map((t) => [position(t), t.texte]);
}

/** Les textes d'une délibération qui vote le tableau : elle y redit le résultat repris. */
function textesDeLActe({ champs: { objet, expose, visas, considerants, dispositif } }: DeliberationSituee): readonly (readonly [string, string])[] {
  return [objet, expose, visas, considerants, dispositif].map((c) => [c.cellule, typeof c.valeur === 'string' ? c.valeur : (c.valeur ?? []).join('\n')]);
}

/** Les cellules qui citent chaque année de résultat : celles de la feuille, puis celles des délibérations. */
function citations(textes: readonly (readonly [Position | string, string])[]): ReadonlyMap<number, readonly (Position | string)[]> {
  const parAnnee = new Map<number, (Position | string)[]>();
  for (const [cellule, texte] of textes) for (const annee of anneesDuResultat(texte)) parAnnee.set(annee, [...(parAnnee.get(annee) ?? []), cellule]);
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
  verifier({ tableau, exercice, deliberations }) {
    const { titre, textes } = tableau.enTete;
    if (titre === null && textes.length === 0 && deliberations.length === 0) return RIEN;
    return comparer(citations([...textesDeLaFeuille(tableau.enTete), ...deliberations.flatMap(textesDeLActe)]), exercice);
  },
});

function* comparer(parAnnee: ReadonlyMap<number, readonly (Position | string)[]>, exercice: number | null): Generator<Constatation | Empechement> {
  if (parAnnee.size === 0) return;
  if (exercice === null) {
    yield { nonEvalue: 'nomenclature-absente', cause: `L’exercice du tableau n’a pas pu être déduit : l’année du résultat cité n’a pas été contrôlée. Pour le dire, ${DIRE_EXERCICE}.` };
    return;
  }
  const attendue = exercice - 1;
  for (const [annee, citees] of parAnnee) {
    const cellules = nonVide(citees);
    if (annee === attendue || cellules === null) continue;
    yield {
      message: `Résultat ${annee} cité, ${attendue} attendu pour une décision de l’exercice ${exercice}${cellules.length > 1 ? ` (${cellules.length} fois)` : ''}.`,
      correction: `Écrire « ${attendue} » au lieu de « ${annee} », ou préciser pourquoi un autre exercice est visé.`,
      cellules,
    };
  }
}
