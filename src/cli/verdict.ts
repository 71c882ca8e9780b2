import type { Constat } from '../domaine/constat';
import { adressePlage } from '../domaine/grille';
import { empeche, type RapportTableau, type TotauxSection } from '../domaine/rapport';
import { correctionEnTexte } from '../domaine/correctionEnTexte';

/** Version du format JSON. */
export const VERSION = 1;

/**
 * Le verdict d'un tableau en JSON, clés et ordre du contrat. Écrit à la main : un lot en compte des milliers, presque tous
 * sans constat, et bâtir un objet pour l'écrire aussitôt coûterait autant que le contrôle.
 */
export function verdictJson(r: RapportTableau): string {
  return `{${clesDuVerdict(r)}}`;
}

/** Les mêmes clés sans leurs accolades, à joindre à d'autres : ôter l'accolade d'un texte assemblé en coûte une copie. */
export function clesDuVerdict(r: RapportTableau): string {
  const { tableau, totaux } = r;
  return `"feuille":${JSON.stringify(tableau.feuille)},"plage":"${adressePlage(tableau.plage)}","type":"${tableau.type}","disposition":"${tableau.disposition}"`
    + `,"nomenclature":${r.nomenclature === null ? 'null' : `"${r.nomenclature}"`},"exercice":${r.exercice},"etat":"${r.etat}"`
    + `,"totaux":{"fonctionnement":${total(totaux.fonctionnement)},"investissement":${total(totaux.investissement)}}`
    + `,"constats":${r.constats.length === 0 ? '[]' : JSON.stringify(r.constats.map(constat))},"nonEvalues":${r.nonEvalues.length === 0 ? '[]' : JSON.stringify(r.nonEvalues)}`;
}

function total({ depenses, recettes, ecart }: TotauxSection): string {
  return `{"depenses":${depenses},"recettes":${recettes},"ecart":${ecart}}`;
}

function constat(c: Constat): object {
  const { regle, gravite, message, cellules, ecart, references } = c;
  return { regle, gravite, message, correction: correctionEnTexte(c.correction), cellules, ecart, references };
}

/** Code de sortie que mérite un tableau : 1 s'il bloque, ou si un contrôle de son contenu n'a pas pu être fait. */
export function codeDeSortie(r: RapportTableau): 0 | 1 {
  return r.constats.some((c) => c.gravite === 'bloquant') || r.nonEvalues.some(empeche) ? 1 : 0;
}
