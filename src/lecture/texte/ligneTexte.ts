import { normaliser } from '../../domaine/texte';

/** Ce que dit une ligne sans imputation. Section : 1 fonctionnement, 2 investissement, 0 non dite ; sens : 1 dépense, 2 recette, 0 non dit. */
export interface LigneTexte {
  readonly genre: 'rubrique' | 'total-chapitre' | 'total-section' | 'total-nu' | 'total-general' | 'total-inconnu' | 'total-partiel' | 'controle' | 'detail' | 'chapitre' | 'texte';
  readonly section: 0 | 1 | 2;
  readonly sens: 0 | 1 | 2;
  /** 1 si le texte dit ouvrir des crédits, 2 s'il dit en réduire, 0 sinon. */
  readonly variation: 0 | 1 | 2;
  /** Code du chapitre, ou une chaîne vide. */
  readonly chapitre: string;
  /** Début du libellé dans le texte, pour un titre de chapitre. */
  readonly suite: number;
}

const FONCTIONNEMENT = /\b(?:fonctionnement|exploitation|fonct)\b/;
const INVESTISSEMENT = /\b(?:investissement|invest)\b/;
const DEPENSES = /\b(?:depenses?|dep)\b/;
const RECETTES = /\b(?:recettes?|rec)\b/;
const TOTAL = /^(?:[ivx\d]{1,4} ?[-.)] ?)?(?:sous[ -]?tota(?:l|ux)|s ?\/ ?t|tota(?:l|ux))\b[ .:]*/;
const GENERAL = /^(?:general|generaux|du budget|budget|de la (?:dm|decision)|des? (?:deux |2 )?sections|dm|decision modificative|cumule|toutes sections)\b/;
const CHAPITRE_TOTAL = /^(?:([dr]|depenses?|recettes?)\b[ .:-]*)?(?:(?:du |de |au |des? )?(?:chap(?:itre|\.)? ?|groupe ?|compte ?)?)(?:n ?°? ?)?(\d{2,6})\b(?!\s*[,.]\d)/;
const CHAPITRE = /^chap(?:itre|\.)?\s*(?:n\s*°?\s*)?(\d{2,6})\b\s*[-–:.]?\s*/i;
const MOTS_RUBRIQUE = /^(?:section|sections|de|d|du|des|la|le|les|l|en|et|a|au|aux|depenses?|recettes?|fonctionnement|exploitation|investissement|credits?|mouvements?|operations?|suite|details?|detaille|presentation|ventilation|vue|ensemble|par|articles?|chapitres?|natures?|ouvrir|ouverts?|ouvertures?|augmenter|augmentations?|supplementaires?|plus|reduire|reductions?|diminuer|diminutions?|annuler|annules?|annulations?|moins|sur|deja|alloues|vote|budget|[ivx]{1,4}|[a-d]\d?|\d)$/;
/** « III - VOTE DU BUDGET - SECTION D’INVESTISSEMENT - DETAIL DES RECETTES - B1 », le plus long titre de page des maquettes. */
const MOTS_MAX = 12;
const OUVRE = /\b(?:a ouvrir|ouvertures?|a augmenter|augmentations?|en plus|supplementaires?)\b/;
const REDUIT = /\b(?:a reduire|reductions?|a diminuer|diminutions?|a annuler|annulations?|en moins)\b/;
/** « Équilibre », « Solde », « Écart recettes - dépenses » : une ligne de contrôle, à la différence du « Solde d'exécution » qui est un crédit. */
const CONTROLE = /^(?:equilibre|soldes?|ecarts?|difference|controle|verification)\b(?: (?:de|du|des|la|le|les|entre|et|en|section|sections|budget|budgetaire|dm|bp|general|global|fonctionnement|exploitation|investissement|depenses?|recettes?|[rd]))*$/;
const PARTIEL = /\b(?:reel(?:le)?s?|ordre|hors|dont|mixtes?)\b/;

/** « dont portage de repas », « - dont 500 € de… », mais non « dont 6232 Fêtes », qui nomme un compte. */
const DETAIL = /^\W*dont\b(?!(?:\W|au|le|les|du|c\b|comptes?|cptes?|articles?|art)*\d{3,}(?!\d| ?€| ?euros?|[,.]\d))/;

function analyser(texte: string): LigneTexte {
  const t = normaliser(texte);
  const section = FONCTIONNEMENT.test(t) ? (INVESTISSEMENT.test(t) ? 0 : 1) : INVESTISSEMENT.test(t) ? 2 : 0;
  const sens = DEPENSES.test(t) ? (RECETTES.test(t) ? 0 : 1) : RECETTES.test(t) ? 2 : 0;
  const variation = REDUIT.test(t) ? (OUVRE.test(t) ? 0 : 2) : OUVRE.test(t) ? 1 : 0;
  const base = { section, sens, variation, chapitre: '', suite: 0 } as const;
  const total = TOTAL.exec(t);
  if (total !== null) return { ...base, ...analyserTotal(t.slice(total[0].length), section, sens) };
  if (DETAIL.test(t)) return { ...base, genre: 'detail' };
  const chapitre = CHAPITRE.exec(texte.trim());
  if (chapitre !== null) return { ...base, genre: 'chapitre', chapitre: chapitre[1] as string, suite: texte.indexOf(chapitre[0]) + chapitre[0].length };
  if (CONTROLE.test(t.replace(/[^a-z]+/g, ' ').trim())) return { ...base, genre: 'controle' };
  const mots = t.split(/[^a-z0-9]+/).filter((m) => m !== '');
  const rubrique = (section !== 0 || sens !== 0 || variation !== 0) && mots.length <= MOTS_MAX && mots.every((m) => MOTS_RUBRIQUE.test(m));
  return { ...base, genre: rubrique ? 'rubrique' : 'texte' };
}

function analyserTotal(reste: string, section: 0 | 1 | 2, sens: 0 | 1 | 2): Partial<LigneTexte> & Pick<LigneTexte, 'genre'> {
  if (GENERAL.test(reste)) return { genre: 'total-general' };
  const chapitre = CHAPITRE_TOTAL.exec(reste);
  if (chapitre !== null && !/^(?:19|20)\d\d$/.test(chapitre[2] as string)) {
    const lettre = chapitre[1]?.[0];
    return { genre: 'total-chapitre', chapitre: chapitre[2] as string, sens: lettre === 'd' ? 1 : lettre === 'r' ? 2 : sens, section };
  }
  if (PARTIEL.test(reste)) return { genre: 'total-partiel' };
  if (/^[dr]$/.test(reste)) return { genre: 'total-nu', sens: reste === 'd' ? 1 : 2 };
  if (section !== 0) return { genre: 'total-section' };
  if (FONCTIONNEMENT.test(reste) && INVESTISSEMENT.test(reste)) return { genre: 'total-general' };
  const sansMots = reste.replace(/\b(?:depenses?|recettes?|des|de|la|du|section|en|les|et|euros?|d|r|credits?)\b|[^a-z]/g, '');
  return { genre: sansMots === '' ? 'total-nu' : 'total-inconnu' };
}

const REPERE = /^\s*(?:[ivx]{1,4}\b\W*)?(?:[a-d]\d?(?:\.\d)?)?\s*$/i;

/** Vrai pour le repère de page d'une maquette (« A1 », « III - B1 »), écrit à droite de son titre. */
export function estRepere(texte: string): boolean {
  return REPERE.test(texte);
}

const BORNE_CACHE = 4096;
const LONGUEUR_MAX = 200;
const cache = new Map<string, LigneTexte>();
const LONG: LigneTexte = { genre: 'texte', section: 0, sens: 0, variation: 0, chapitre: '', suite: 0 };

/** Analyse le texte d'une ligne sans imputation ; les textes déjà vus sont retenus, dans une limite. */
export function analyserTexte(texte: string): LigneTexte {
  if (texte.length > LONGUEUR_MAX) return LONG;
  let l = cache.get(texte);
  if (l === undefined) {
    l = analyser(texte);
    if (cache.size >= BORNE_CACHE) cache.clear();
    cache.set(texte, l);
  }
  return l;
}

/** Les mots du modèle d'avance : au premier calcul d'un classeur, compiler les motifs qui les lisent coûtait plus que lire le tableau. */
const sectionsEcrites = new Map<string, 0 | 1 | 2>([['Fonctionnement', 1], ['Investissement', 2]]);

/** Section écrite dans une colonne « Section » : 1, 2, ou 0. */
export function sectionEcrite(texte: string): 0 | 1 | 2 {
  if (texte.length > LONGUEUR_MAX) return 0;
  let section = sectionsEcrites.get(texte);
  if (section === undefined) {
    const t = normaliser(texte);
    section = t === 'f' || t === 'e' || FONCTIONNEMENT.test(t) ? (INVESTISSEMENT.test(t) ? 0 : 1) : t === 'i' || INVESTISSEMENT.test(t) ? 2 : 0;
    if (sectionsEcrites.size >= BORNE_CACHE) sectionsEcrites.clear();
    sectionsEcrites.set(texte, section);
  }
  return section;
}

const sensEcrits = new Map<string, 0 | 1 | 2>();

/** Sens écrit dans une colonne « Section » qui le dit aussi (« Fonctionnement - Recettes ») ; les textes déjà vus sont retenus, dans une limite. */
export function sensDeSection(texte: string): 0 | 1 | 2 {
  let sens = sensEcrits.get(texte);
  if (sens === undefined) {
    sens = texte.length > LONGUEUR_MAX ? 0 : sensEcrit(texte);
    if (sensEcrits.size >= BORNE_CACHE) sensEcrits.clear();
    sensEcrits.set(texte, sens);
  }
  return sens;
}

/** Sens écrit dans une colonne « Sens » : 1 dépense, 2 recette, 0 rien de lisible. */
export function sensEcrit(texte: string): 0 | 1 | 2 {
  const t = normaliser(texte);
  if (t === 'd' || DEPENSES.test(t)) return RECETTES.test(t) ? 0 : 1;
  return t === 'r' || RECETTES.test(t) ? 2 : 0;
}
