import type { Champ, DefinitionChamp, Nature, Valeurs } from '../../domaine/acte/champ';
import type { Presence, Situation } from '../../domaine/acte/membre';
import type { CelluleMiseEnForme } from '../../domaine/feuille';
import type { Valeur } from '../../domaine/grille';
import { versNombre } from '../../domaine/montant';

/** Avant elle, un tableur n'a pas les mêmes jours que le calendrier. */
const PREMIERE_DATE = '1900-03-01';

/** Ce qu'une donnée s'écrit dans sa case. */
function ecrire(nature: Nature, v: Valeurs[Nature]): Valeur {
  if (typeof v === 'boolean') return v ? 'oui' : 'non';
  if (typeof v === 'number') return nature === 'montant' ? versNombre(v) : v;
  if (typeof v !== 'string') return v.join('\n');
  if (nature === 'heure') return v.replace(':', 'h');
  if (nature !== 'date') return v;
  return v < PREMIERE_DATE ? v.split('-').reverse().join('/') : { date: v };
}

/** Les saisies d'un agent restent ce qu'il tape : « 2025-11 » n'est pas une date, « - un point » n'est pas une formule. */
const FORMATS: Readonly<Record<Nature, CelluleMiseEnForme['format']>> = {
  texte: 'texte', lignes: 'texte', heure: 'texte', 'oui-non': 'texte', date: undefined, entier: 'entier', montant: 'euros',
};

/** Une case à remplir, vide ou remplie. Ce qui n'a pas pu être lu y revient tel qu'il était écrit. */
export function caseDe({ nature }: DefinitionChamp, champ: Champ<Valeurs[Nature]> | undefined): CelluleMiseEnForme {
  if (champ === undefined || champ.valeur === null) return composer(champ?.brut ?? '', champ?.brut ? 'texte' : FORMATS[nature]);
  return composer(ecrire(nature, champ.valeur), FORMATS[nature]);
}

/** La case d'une présence, accordée à la civilité ; « préside », que la présence seule ne dit pas, y reste. */
export function caseDePresence(champ: Champ<Presence> | undefined, civilite: string | null): CelluleMiseEnForme {
  if (champ === undefined || champ.valeur === null) return composer(champ?.brut ?? '', 'texte');
  const preside = champ.valeur.situation === 'present' && /\bpr[ée]side\b/i.test(champ.brut);
  return composer(presenceEnClair(champ.valeur, civilite) + (preside ? ', préside' : ''), 'texte');
}

function composer(valeur: Valeur, format: CelluleMiseEnForme['format']): CelluleMiseEnForme {
  return {
    ...(valeur === '' ? {} : { valeur }), ...(format === undefined ? {} : { format }),
    cadre: true, renvoi: true, alignement: 'gauche', vertical: 'haut',
  };
}

const SITUATIONS: Readonly<Record<Situation, readonly [string, string]>> = {
  present: ['présent', 'présente'], excuse: ['excusé', 'excusée'], absent: ['absent', 'absente'], retire: ['ne prend pas part au vote', 'ne prend pas part au vote'],
};
/** Les présences à choisir dans une liste. */
export const PRESENCES: readonly string[] = [...new Set(Object.values(SITUATIONS).flat())];

/** Les présences à choisir pour qui porte cette civilité : « présente », « excusée »… */
export function presencesPour(civilite: string | null): readonly string[] {
  return Object.values(SITUATIONS).map((mots) => accorder(mots, civilite));
}

/** « présente », « absent, pouvoir à Mme C ». */
export function presenceEnClair({ situation, pouvoirA }: Presence, civilite: string | null): string {
  const mot = accorder(SITUATIONS[situation], civilite);
  return pouvoirA === null ? mot : `${mot}, pouvoir à ${pouvoirA}`;
}

function accorder([masculin, feminin]: readonly [string, string], civilite: string | null): string {
  return /^(?:mme|mlle|madame|mademoiselle)/i.test(civilite ?? '') ? feminin : masculin;
}
