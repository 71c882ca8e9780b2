/** Ce qu'une cellule de compte peut porter : rien, un code seul, ou un code suivi d'un libellé ou d'un montant. */
export const PAS_UN_CODE = 0, CODE_SEUL = 1, CODE_SUIVI = 2;

/** Chapitres et lignes budgétaires sans article : ils ne sont jamais le titre d'autres comptes (CGCT, maquettes M14, M57, M22). */
const SANS_ARTICLE = new Set([1001, 1002, 1020, 1021, 1022, 1023, 1024]);
/**
 * Comptes de deux chiffres qui ne sont jamais des chapitres, et peuvent donc suivre un chapitre « 0xx » : stocks, 60 à 64,
 * 71, 72 (plans M14 et M57 : ils se votent aux chapitres 011, 012, 013, 014, 040 et 042).
 */
const ARTICLES_COURTS = new Set([131, 132, 133, 134, 135, 137, 160, 161, 162, 163, 164, 171, 172]);

/** Une imputation analysée. Les codes sont des clés de `Lexique` ; -1 si absent, et `…Mot` quand le code a des lettres. */
export interface Imputation {
  sens: 0 | 1 | 2;
  chapitre: number;
  compte: number;
  fonction: number;
  fonctionMot: string;
  operation: number;
  operationMot: string;
  /** Vrai si le compte est écrit avec l'espace des milliers : « 60 623 ». */
  milliers: boolean;
  /** Vrai si la colonne lue écrit ainsi ses comptes, quand « 74 741 » peut aussi être un chapitre et son compte ; `null` : on ne l'a pas encore cherché. */
  enMilliers: boolean | null;
  /** Vrai si l'analyse aurait eu besoin de le savoir : elle a alors lu un chapitre. */
  hesite: boolean;
  /** Début de ce qui suit le code dans le texte. */
  suite: number;
}

/** Une imputation vide, où `analyserImputation` écrit. */
export function nouvelleImputation(): Imputation {
  return { sens: 0, chapitre: -1, compte: -1, fonction: -1, fonctionMot: '', operation: -1, operationMot: '', milliers: false, enMilliers: null, hesite: false, suite: 0 };
}

/** « cpte 6156 », « Compte n° 6156 », « Article 74741 » : au moins trois chiffres, à la différence des articles d'une délibération. */
const MOT_COMPTE = /^\s*(?:cptes?|comptes?|articles?|art)\.?\s*(?:n\s*[°o]\s*)?:?\s*(?=\d{3})(?!(?:19|20)\d\d\b)/i;

const cles = [0, 0, 0, 0];
const mots = ['', '', '', ''];

/**
 * Analyse « 6068 », « D-6068-02 : Libellé », « 011/60623/020 », « C/022 -1507.50 », « 011 Charges à caractère général ».
 * Le résultat est écrit dans `imputation`, que l'appelant garde : la lecture en fait une par ligne. Un code INSEE, un SIREN
 * ou un téléphone (plus de 8 chiffres, ou plus de 5 après un zéro) n'en est pas un.
 */
export function analyserImputation(t: string, imputation: Imputation): 0 | 1 | 2 {
  const n = t.length;
  let i = 0;
  let c = t.charCodeAt(0);
  while (c === 32 || c === 0xa0 || c === 9) c = t.charCodeAt(++i);
  let sens: 0 | 1 | 2 = 0;
  if (c < 48 || c > 57) {
    const l = c | 32;
    if (l === 100) sens = 1;
    else if (l === 114) sens = 2;
    else if (l !== 99 && l !== 97) return PAS_UN_CODE;
    c = t.charCodeAt(++i);
    if (l === 97 || (l === 99 && c !== 47)) {
      const suivi = l === 97 ? c === 114 || c === 82 : c === 111 || c === 79 || c === 112 || c === 80;
      const mot = suivi ? MOT_COMPTE.exec(t) : null;
      if (mot === null) return PAS_UN_CODE;
      c = t.charCodeAt(i = mot[0].length);
    }
    while (c === 45 || c === 47 || c === 32 || c === 0xa0) c = t.charCodeAt(++i);
    if (!(c >= 48 && c <= 57)) return PAS_UN_CODE;
  }
  let composants = 0, lettres = false;
  let fin = i;
  for (;;) {
    let cle = 1, k = i;
    for (; c >= 48 && c <= 57; c = t.charCodeAt(++k)) cle = cle * 10 + (c - 48);
    if (composants > 0 && ((c >= 65 && c <= 90) || (c >= 97 && c <= 122))) {
      while ((c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 48 && c <= 57)) c = t.charCodeAt(++k);
      if (k - i > 8) break;
      cles[composants] = -1;
      mots[composants] = t.slice(i, k).toUpperCase();
      lettres = true;
    } else {
      if (k - i > 8 || (k - i > 5 && t.charCodeAt(i) === 48)) return PAS_UN_CODE;
      cles[composants] = cle;
      mots[composants] = '';
    }
    composants++;
    fin = k;
    if (composants === 4 || k === n) break;
    // Un autre composant ne suit qu'un tiret ou une barre ; entouré d'espaces, il commence par un chiffre et n'est pas un montant.
    let j = k;
    while (t.charCodeAt(j) === 32) j++;
    const s = t.charCodeAt(j);
    if (s !== 45 && s !== 47) break;
    j++;
    while (t.charCodeAt(j) === 32) j++;
    c = t.charCodeAt(j);
    const chiffre = c >= 48 && c <= 57;
    if (!chiffre && (j !== k + 1 || !motCourt(t, j))) break;
    if (chiffre && (estMontant(t, j) || (t.charCodeAt(k) === 32 && t.charCodeAt(j - 1) !== 32))) break;
    i = j;
  }
  const entier = composants === 1 && sens === 0 && n - fin >= 4 ? compteAuxMilliers(t, fin, imputation) : -1;
  imputation.milliers = entier >= 0;
  if (entier >= 0) {
    cles[0] = entier;
    fin = n;
  }
  const c0 = cles[0] as number;
  if (c0 < 100 && !(c0 >= 10 && composants === 1 && fin === n)) return PAS_UN_CODE;
  imputation.sens = sens;
  repartir(imputation, composants, lettres);
  return apres(imputation, t, fin, n);
}

/**
 * Clé du compte seul dans sa cellule, écrit avec l'espace des milliers (« 60 623 »), ses premiers chiffres s'arrêtant en `fin` ;
 * -1 si c'est autre chose, ou peut-être un chapitre et son compte : « 011 606 », et « 65 657 » si la colonne n'en dit rien.
 */
function compteAuxMilliers(t: string, fin: number, imputation: Imputation): number {
  const c = t.charCodeAt(fin), d = t.charCodeAt(fin + 1);
  if ((c !== 32 && c !== 0xa0 && c !== 0x202f) || !(d >= 48 && d <= 57)) return -1;
  const m = MILLIERS.exec(t);
  if (m === null) return -1;
  const [, tete = '', reste = ''] = m;
  if (tete.length > 1 && reste.startsWith(tete) && imputation.enMilliers !== true) {
    imputation.hesite = imputation.enMilliers === null;
    return -1;
  }
  return Number(`1${tete}${reste}`);
}

const SUREMENT_MILLIERS = /^\s*([1-9]\d{0,2})[ \u00a0\u202f](?!\1)\d{3}\s*$/;
const MILLIERS = /(?<!\d)([1-9]\d{0,2})[ \u00a0\u202f](\d{3})\s*$/;

const ignoree = nouvelleImputation();

/** Vrai pour un compte écrit avec l'espace des milliers, sans autre lecture possible. */
export function estAuxMilliers(t: string): boolean {
  return SUREMENT_MILLIERS.test(t);
}

/** Ce que porte la cellule, sans en retenir le code. */
export function genreDe(t: string): 0 | 1 | 2 {
  return analyserImputation(t, ignoree);
}

/** Une suite de 1 à 8 lettres ou chiffres close par un espace, un séparateur ou la fin : un code de fonction à lettres. */
function motCourt(t: string, de: number): boolean {
  let k = de, majuscule = false;
  for (; k < t.length; k++) {
    const c = t.charCodeAt(k);
    if (c >= 65 && c <= 90) majuscule = true;
    else if (!(c >= 48 && c <= 57)) break;
  }
  const c = t.charCodeAt(k);
  return majuscule && k - de <= 8 && (k === t.length || c === 32 || c === 45 || c === 47 || c === 58);
}

/** Vrai si les chiffres en `de` sont ceux d'un montant (« -1507.50 », « - 1 507,50 ») et non d'un code. */
function estMontant(t: string, de: number): boolean {
  let k = de;
  while (t.charCodeAt(k) >= 48 && t.charCodeAt(k) <= 57) k++;
  const c = t.charCodeAt(k), d = t.charCodeAt(k + 1);
  if (c === 44 || c === 46) return d >= 48 && d <= 57;
  return (c === 32 || c === 0xa0 || c === 0x202f) && d >= 48 && d <= 57;
}

/** Donne à chaque composant son rôle : chapitre s'il coiffe le compte qui suit, puis compte, fonction, opération. */
function repartir(imputation: Imputation, composants: number, lettres: boolean): void {
  const c0 = cles[0] as number, c1 = cles[1] as number;
  let i = 0;
  imputation.chapitre = -1;
  if (composants > 1 && coiffe(c0, c1)) {
    imputation.chapitre = c0;
    i = 1;
  }
  imputation.compte = cles[i] as number;
  imputation.fonction = i + 1 < composants ? (cles[i + 1] as number) : -1;
  imputation.operation = i + 2 < composants ? (cles[i + 2] as number) : -1;
  imputation.fonctionMot = lettres && i + 1 < composants ? (mots[i + 1] as string) : '';
  imputation.operationMot = lettres && i + 2 < composants ? (mots[i + 2] as string) : '';
}

/** Vrai si la clé `chapitre` peut être le chapitre du compte `compte` : « 011 » de « 60623 », « 65 » de « 6574 ». */
export function coiffe(chapitre: number, compte: number): boolean {
  if (!peutEtreChapitre(chapitre) || SANS_ARTICLE.has(chapitre)) return false;
  if (chapitre >= 1000 && chapitre < 1100) return compte >= 1100 || ARTICLES_COURTS.has(compte);
  // En M57, les subventions d'équipement versées en cours (2324) se votent au chapitre 204.
  if (chapitre === 1204 && compte === 12324) return true;
  let borne = 1000, tete = compte;
  while (borne <= chapitre) borne *= 10;
  while (tete >= borne) tete = Math.floor(tete / 10);
  return tete === chapitre && compte !== chapitre;
}

/**
 * Vrai si la clé peut être celle d'un chapitre : deux chiffres, « 0xx », et les chapitres plus longs : 204, 731, 656 et 6586
 * (groupes d'élus), et les opérations pour compte de tiers, chacune son propre chapitre (454, 45412, 458101).
 */
export function peutEtreChapitre(cle: number): boolean {
  // Les comptes de cinq chiffres, de loin les plus nombreux, s'écartent en deux comparaisons.
  if (cle >= 146_000) return cle >= 1_450_000 && cle < 1_460_000;
  return (cle >= 100 && cle < 200) || (cle >= 1000 && cle < 1100) || cle === 1204 || cle === 1731 || cle === 1656 || cle === 16_586
    || cle >= 145_000 || (cle >= 14_500 && cle < 14_600) || (cle >= 1450 && cle < 1460);
}

/** Ce qui suit le code : rien, « : libellé », « - libellé », « libellé » ou un montant signé. */
function apres(imputation: Imputation, t: string, fin: number, n: number): 0 | 1 | 2 {
  let i = fin;
  let c = t.charCodeAt(i);
  while (c === 32 || c === 0xa0 || c === 9) c = t.charCodeAt(++i);
  if (i >= n) {
    imputation.suite = n;
    return CODE_SEUL;
  }
  if (c === 58) {
    c = t.charCodeAt(++i);
    while (c === 32 || c === 0xa0) c = t.charCodeAt(++i);
    imputation.suite = i;
    return CODE_SUIVI;
  }
  // Collé au code, un autre signe en fait autre chose : une date, un montant, une référence.
  if (i === fin && c !== 10 && c !== 13) return PAS_UN_CODE;
  if (c === 45 || c === 0x2013) {
    const d = t.charCodeAt(i + 1);
    if (d === 32 || d > 64) {
      i++;
      while (t.charCodeAt(i) === 32) i++;
    }
  }
  imputation.suite = i;
  return CODE_SUIVI;
}
