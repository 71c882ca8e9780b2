import { normaliser } from '../../domaine/texte';

/** Ce qu'une colonne désigne dans un tableau budgétaire, hors montants. */
export type Cle = 'compte' | 'libelle' | 'chapitre' | 'fonction' | 'operation' | 'section' | 'sens';
/** Ce qu'une colonne de montants contient ; `nu` quand l'en-tête ne dit que « Dépenses » ou « Recettes ». */
export type Nature = 'nu' | 'moins' | 'plus' | 'montant' | 'vote' | 'propositions' | 'dm' | 'anterieur' | 'rar' | 'cumul';

/** Rôle d'une cellule d'en-tête : une clé, ou un montant dont le sens (1 dépense, 2 recette) ou la nature peut être dit ailleurs. */
export interface Role {
  readonly cle: Cle | null;
  readonly sens: 0 | 1 | 2;
  readonly nature: Nature | null;
}

const cle = (c: Cle): Role => ({ cle: c, sens: 0, nature: null });
const mt = (nature: Nature | null, sens: 0 | 1 | 2 = 0): Role => ({ cle: null, sens, nature });

/** Tous les en-têtes connus, normalisés par `normaliserEnTete`, par rôle. */
const VOCABULAIRE: readonly (readonly [Role, string])[] = [
  [cle('compte'), 'compte|comptes|cpte|article|articles|art|code|codes|n compte|numero compte|numero de compte|n de compte|code compte|compte budgetaire|nature|natures|code nature|compte nature|nature compte|imputation|imputations|imputation budgetaire|imputation comptable|chap art|chapitre article|chapitres articles|article compte|chap compte|chapitre compte|chapitre nature|chap article|chap nature|article budgetaire'],
  [cle('libelle'), 'libelle|libelles|designation|designations|intitule|intitules|libelle du compte|libelle compte|libelle article|libelle nature|libelle de l article|intitule du compte|objet|libelle de la ligne|designation du compte|designation des comptes|designation des articles|libelle budgetaire|description'],
  [cle('chapitre'), 'chapitre|chapitres|chap|code chapitre|n chapitre|chapitre budgetaire|numero de chapitre|groupe|groupes|groupe fonctionnel|groupes fonctionnels|chapitre groupe'],
  [cle('fonction'), 'fonction|fonctions|fonct|fct|code fonction|sous fonction|fonction budgetaire|rubrique fonctionnelle'],
  [cle('operation'), 'operation|operations|op|n operation|operation d equipement|code operation|programme'],
  [cle('section'), 'section|sections|sect|section budgetaire|fi|i f|f i'],
  [cle('sens'), 'sens|d r|r d|d ou r|depense recette|depenses recettes|recettes depenses|dr|rd|sens d r|mouvement|depense ou recette|type'],
  [mt('nu', 1), 'depense|depenses|en depense|en depenses|depenses votees|credits de depenses|section depenses|montant depense|montant depenses|montant des depenses|montant en depenses'],
  [mt('nu', 2), 'recette|recettes|en recette|en recettes|recettes votees|credits de recettes|montant recette|montant recettes|montant des recettes|montant en recettes'],
  [mt('moins'), 'diminution|diminutions|diminution de credits|diminution des credits|diminution de credit|diminutions de credits|diminution sur credits ouverts|diminution de credits ouverts|diminution sur credits deja alloues|moins|en moins|a reduire|credits a reduire|baisse|reduction|a deduire|credits annules'],
  [mt('plus'), 'augmentation|augmentations|augmentation de credits|augmentation des credits|augmentation de credit|augmentations de credits|plus|en plus|a ouvrir|credits a ouvrir|hausse|credits supplementaires|augmentation sur credits ouverts|ouverture|ouverture de credits'],
  [mt('moins', 1), 'depenses moins|depense moins|diminution de depenses|diminution des depenses|depenses diminution|depenses en moins|depenses diminution de credits|diminution depenses|diminution depense|d moins|depenses diminutions|depenses diminution des credits'],
  [mt('plus', 1), 'depenses plus|depense plus|augmentation de depenses|augmentation des depenses|depenses augmentation|depenses en plus|depenses augmentation de credits|augmentation depenses|augmentation depense|d plus|depenses augmentations|depenses augmentation des credits'],
  [mt('moins', 2), 'recettes moins|recette moins|diminution de recettes|diminution des recettes|recettes diminution|recettes en moins|recettes diminution de credits|diminution recettes|diminution recette|r moins|recettes diminutions|recettes diminution des credits'],
  [mt('plus', 2), 'recettes plus|recette plus|augmentation de recettes|augmentation des recettes|recettes augmentation|recettes en plus|recettes augmentation de credits|augmentation recettes|augmentation recette|r plus|recettes augmentations|recettes augmentation des credits'],
  [mt('montant'), 'montant|montants|somme|sommes|montant de la dm|variation|mouvement de credits|montant du mouvement|ajustement|virement|montant ttc|montant vote|credits|credit'],
  [mt('vote'), 'vote|votes|vote de l assemblee|vote du conseil|vote du conseil d administration|vote de l assemblee deliberante|vote du ca|montant vote par le conseil'],
  [mt('propositions'), 'proposition|propositions|propositions nouvelles|proposition nouvelle|propositions du president|propositions du maire|proposition du president|credits proposes|propositions de l ordonnateur'],
  [mt('dm'), 'dm|dm n|decision modificative|decision modificative n|presente dm|presente decision|montant dm|dm proposee|dm de l exercice|dm du jour|dm en cours|projet de dm|bs|budget supplementaire'],
  [mt('anterieur'), 'bp|budget primitif|budget|pour memoire budget|pour memoire budget precedent|pour memoire budget primitif|pour memoire|pm budget|dm anterieures|dm anterieure|dm precedentes|dm precedente|decisions modificatives anterieures|decisions modificatives precedentes|credits ouverts|credits votes|credits actuels|credits anterieurs|credits avant dm|budget avant dm|bp dm|bp + dm|credits initiaux|prevu|previsions|credits inscrits|budget de l exercice|budget precedent|realise|realise n|ca|mandate|emis|report|reports'],
  [mt('rar'), 'rar|rar n|reste a realiser|restes a realiser|restes a realiser n|restes a realiser de l exercice precedent|rar de l exercice precedent|rar reportes|restes a realiser reportes|rar repris'],
  [mt('rar', 1), 'rar depenses|rar en depenses|restes a realiser depenses|depenses rar'],
  [mt('rar', 2), 'rar recettes|rar en recettes|restes a realiser recettes|recettes rar'],
  [mt('cumul'), 'total|total credits|total des credits|nouveau credit|nouveaux credits|credits apres dm|budget apres dm|nouveau budget|total budget|total rar + vote|rar + vote|credits totaux|budget total|credits nouveaux|total apres dm|nouveau montant|solde|disponible|cumul|total vote|ecart|nouveau solde|total des credits ouverts'],
];

let table: Map<string, Role> | null = null;

/**
 * Le rôle de ces mots, ou `null`. Un en-tête connu se trouve dans le vocabulaire même ; la table, aussi longue à faire que
 * tout le reste du chargement des fonctions, ne l'est qu'au premier inconnu.
 */
function roleConnu(mots: string): Role | null {
  if (table === null && !mots.includes('|')) {
    for (const [role, connus] of VOCABULAIRE) if (`|${connus}|`.includes(`|${mots}|`)) return role;
  }
  table ??= new Map(VOCABULAIRE.flatMap(([role, connus]) => connus.split('|').map((m) => [m, role] as const)));
  return table.get(mots) ?? null;
}

const NOTE = /\((?:\d{1,2}|\*+|[a-z]|n|=[^)]*|[\divx]+ ?[=+][^)]*)\)|[\u00b9\u00b2\u00b3\u2070-\u2079*]+/g;
const MOINS_FINAL = /(?:^|[\s(])[-\u2010-\u2015\u2212]\)?$|\(-\)/;
const PLUS_FINAL = /(?:^|[\s(])\+\)?$|\(\+\)/;

/** Un en-tête ramené à ses mots : sans note d'appel, devise, numéro ni millésime ; « − » et « + » finals deviennent des mots. */
function normaliserEnTete(texte: string): string {
  let t = normaliser(texte.replace(/[\u00b9\u00b2\u00b3\u2070-\u2079]+/g, '')).replace(NOTE, ' ').trim();
  if (MOINS_FINAL.test(t)) t = `${t.replace(MOINS_FINAL, '')} moins`;
  else if (PLUS_FINAL.test(t)) t = `${t.replace(PLUS_FINAL, '')} plus`;
  return t
    .replace(/\(?\ben (?:euros?|€)\)?|\beuros?\b|€|\bttc\b/g, ' ')
    .replace(/n ?°|\bno\b|\bnum\b/g, ' n ')
    .replace(/(^|\D)\d+\b/g, '$1 ')
    .replace(/\b([a-z]{2})\d+\b/g, '$1 ')
    .replace(/[^a-z+ ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

const BORNE_CACHE = 4096;
const LONGUEUR_MAX = 60;
const cache = new Map<string, Role | null>();

/** Le rôle d'une cellule d'en-tête, ou `null`. Les cellules déjà vues sont retenues, dans une limite. */
export function roleDe(texte: string): Role | null {
  if (texte.length > LONGUEUR_MAX) return null;
  let role = cache.get(texte);
  if (role === undefined) {
    // Un en-tête du vocabulaire, à la casse et aux « é » près, est déjà normalisé : au premier calcul d'un classeur, les motifs coûtaient plus que la lecture.
    role = roleConnu(texte.toLowerCase().replaceAll('é', 'e')) ?? roleConnu(normaliserEnTete(texte));
    if (cache.size >= BORNE_CACHE) cache.clear();
    cache.set(texte, role);
  }
  return role;
}
