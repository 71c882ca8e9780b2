import type { Sens } from '../../domaine/section';
import type { ColonneCA, RangCA } from '../../domaine/tableau';
import { normaliserTexte } from '../../domaine/texte';

/** Un en-tête plus long est une phrase, pas un titre de colonne. */
const TITRE_MAX = 80;
const DEPENSES = /\b(depenses?|deficits?|mandats)\b/;
const RECETTES = /\b(recettes?|excedents?|titres)\b/;
const INVESTISSEMENT = /\binvestissement\b/;
const FONCTIONNEMENT = /\b(fonctionnement|exploitation)\b/;
const ENSEMBLE = /^(ensemble|total|totaux|cumul)\b|\bensemble\b/;

const BORNE_CACHE = 4096;
const sensDesTitres = new Map<string, Sens | null>();

/** Le sens qu'annonce un titre de colonne : « Dépenses ou déficits », « Recettes ou excédents ». Les titres vus sont retenus, dans une limite. */
export function sensDuTitre(titre: string): Sens | null {
  if (titre.length > TITRE_MAX) return null;
  let sens = sensDesTitres.get(titre);
  if (sens === undefined) {
    const t = normaliserTexte(titre), depense = DEPENSES.test(t);
    sens = depense === RECETTES.test(t) ? null : depense ? 'depense' : 'recette';
    if (sensDesTitres.size >= BORNE_CACHE) sensDesTitres.clear();
    sensDesTitres.set(titre, sens);
  }
  return sens;
}

/** Le groupe de colonnes qu'annonce un titre : « Investissement », « Section de fonctionnement », « Ensemble ». */
export function groupeDuTitre(titre: string): ColonneCA | null {
  if (titre.length > TITRE_MAX) return null;
  const t = normaliserTexte(titre);
  if (ENSEMBLE.test(t)) return 'ensemble';
  if (INVESTISSEMENT.test(t)) return FONCTIONNEMENT.test(t) ? null : 'investissement';
  return FONCTIONNEMENT.test(t) ? 'fonctionnement' : null;
}

/** Les libellés d'usage de chaque ligne ; le premier motif qui convient l'emporte, l'ordre lève donc les ambiguïtés. */
const RANGS: readonly (readonly [RegExp, RangCA])[] = [
  [/restes? a realiser|^r\.?a\.?r\b/, 'rar'],
  [/\bdefinitifs?\b/, 'definitifs'],
  [/^tota(l|ux) cumule/, 'cumules'],
  [/\banterieurs?\b|\breporte(e?s?)?\b|^reports?\b|\bn ?- ?1\b|\bprecedent/, 'reports'],
  [/\boperations? (de|sur) l exercice|^operations?$|^realisations?\b|\bexecution de l exercice/, 'operations'],
  [/^resultats? (propres? )?(de l exercice|de l annee)( (19|20)\d\d)?$/, 'resultat'],
  [/^resultats?.*\bclotures?\b|^clotures?\b|^solde.*\bclotures?\b/, 'cloture'],
  [/^(resultats?|soldes?) cumules?\b/, 'cloture'],
  [/^tota(l|ux)( general| generaux| de l exercice)?$/, 'totaux'],
];

/** La ligne du compte administratif que désigne un libellé, ou `null`. */
export function rangDuLibelle(libelle: string): RangCA | null {
  if (libelle.length > TITRE_MAX) return null;
  const t = normaliserTexte(libelle).replace(/ ?[:.*]+$/, '');
  return RANGS.find(([motif]) => motif.test(t))?.[1] ?? null;
}
