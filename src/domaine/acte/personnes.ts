import { normaliserTexte } from '../texte';
import type { Acte } from './acte';
import type { Deliberation, GenreDeliberation } from './deliberation';
import { genreDe } from './designation';
import { textesDeLAffaire } from './textesPublies';

const FEMININES = '[Mm]mes?|MMES?|[Mm]lles?|MLLES?|[Mm]adame|MADAME|[Mm]ademoiselle|MADEMOISELLE|[Mm]esdames|MESDAMES';
const MASCULINES = 'MM?|M[rR]|[Mm]onsieur|MONSIEUR|[Mm]essieurs|MESSIEURS';
/** Une civilité n'est pas un nom : « la famille de Mme D. » ne nomme personne. */
const MOT = String.raw`(?!(?:${FEMININES}|${MASCULINES})(?![\p{L}'’-]))\p{Lu}[\p{L}'’-]*\.?`;
/** Ce qui lie les mots d'un nom : « de Villiers », « d'Artagnan », « ben Ali ». */
export const PARTICULE = String.raw`(?:(?:d[eu]|des|l[ae]|les|von|van|ben|bent|bin|el|al|da|di|dos)\s+|d['’])`;
const NOM = String.raw`${PARTICULE}*${MOT}(?:\s+${PARTICULE}*${MOT})*`;
/** Devant un nom sans particule : « née MARTIN », « enfant Léo » ; « un enfant de Breuillet » ne nomme personne. */
const FOYER = '[Ff]amille|FAMILLE|[Ee]nfant|née?|Née?|NÉE?|épouse|veuve|veuf';
/** Un nom, et le prénom que des virgules encadrent à sa suite (« madame MARTIN, Léa, »). */
const NOMME = new RegExp(String.raw`(?<![\p{L}\d])(?:(?:(${FEMININES})|(${MASCULINES}))\.?\s+(${NOM}(?:,\s+${MOT}(?=\s*,))?)|(?:${FOYER})\s+(${MOT}(?:\s+${PARTICULE}*${MOT})*))`, 'gu');
/** Une personne désignée par sa fonction n'est pas nommée. */
const ARTICLE = /^(?:le|la|les|l)$/;
export const FONCTION = /^(?:president\w*|vice|maire|prefet\w*|tresorier\w*|directeur|directrice|adjoint\w*|comptable|ministre|administrat\w+|conseill\w+|agent\w*|receveu\w+|rapporteu\w*|secretaire|doyen\w*|depute\w*|senat\w+)$/;

/** Mots qui, à côté d'un nom, disent l'état de santé de qui le porte (RGPD, art. 4, 15°) ; à chercher dans un texte normalisé. */
export const SANTE = new RegExp(String.raw`(?<!\bassurance[ -])\b(?:${[
  'defibrillateur', String.raw`handicap\w*`, 'maladies?', 'malades?', String.raw`cancer\w*`, String.raw`hospitalis\w+`, 'invalidite', String.raw`medica\w+`, String.raw`addiction\w*`,
  String.raw`depressi\w+`, 'grossesse', 'enceinte', String.raw`psych(?:i|o)\w+`, String.raw`prothese\w*`, 'fauteuil roulant', 'appareil auditif', 'soins', String.raw`asthm\w+`, 'vih', 'sida',
  String.raw`seropositi\w+`, String.raw`diabet\w+`, String.raw`epilep\w+`, String.raw`alcooli\w+`, String.raw`toxicoman\w+`, String.raw`autis\w+`, String.raw`trisomi\w+`, String.raw`schizophren\w+`,
  'bipolaire', 'alzheimer', 'parkinson', String.raw`sclerose\w*`, String.raw`(?:chimio|radio)therapie\w*`, String.raw`dialys\w+`, 'greffe', String.raw`chirurgi\w+`, String.raw`tumeurs?`,
  String.raw`leucemi\w+`, 'infarctus', 'avc', String.raw`hepatites?`, String.raw`tubercul\w+`, 'accouchement', 'ivg', 'cecite', String.raw`(?:mal)?voyante?`, 'aveugle', 'surdite',
  String.raw`malentendante?`, String.raw`amput\w+`, String.raw`paraly\w+`, String.raw`(?:tetra|para)plegi\w+`, String.raw`deficien\w+`, String.raw`demen(?:t|ce)\w*`, String.raw`suicid\w+`,
  String.raw`oncolog\w+`, String.raw`patholog\w+`, 'affection longue duree', 'curatelle', 'sous tutelle', 'aah',
].join('|')})\b`);

/** Genres dont l'acte peut nommer une personne aidée. */
const GENRES_NOMINATIFS: ReadonlySet<GenreDeliberation | null> = new Set(['Aide', 'Don']);
/** À défaut de genre, ce qui dit qu'une personne est aidée. */
const AIDE = /\b(?:aides?|secours|bourses?|bons? alimentaires?|prise en charge|beneficiaires?|allocataires?)\b/;

/** Vrai si l'acte peut nommer une personne aidée : par son genre ; à défaut de genre, ou « Libre », par ce que ses textes en disent. */
export function peutNommer(champs: Deliberation, connus: ReadonlySet<string>): boolean {
  const { valeur } = champs.genre;
  if (valeur !== null && valeur !== 'Libre') return GENRES_NOMINATIFS.has(valeur);
  const textes = textesDeLAffaire(champs);
  return AIDE.test(normaliserTexte(textes.join(' '))) || textes.some((t) => ditLaSante(t, connus));
}

/** Vrai si le texte nomme une personne et dit un état de santé. */
export function ditLaSante(texte: string, connus: ReadonlySet<string>): boolean {
  return SANTE.test(normaliserTexte(texte)) && personnesNommees(texte, connus).length > 0;
}

/** Les personnes qu'un texte nomme (« Mme DURAND », « famille MARTIN »), sauf initiales, fonctions, et noms dont tous les mots sont dans `connus`. */
export function personnesNommees(texte: string, connus: ReadonlySet<string>): readonly string[] {
  return [...texte.matchAll(NOMME)].flatMap(([citation, f, m, civil, foyer]) => {
    const mots = motsDuNom(civil ?? foyer ?? ''), accords = f !== undefined ? ['f'] : m !== undefined ? ['m'] : ['f', 'm'];
    const anonyme = mots.every((mot) => mot.length < 2) || FONCTION.test((ARTICLE.test(mots[0] ?? '') ? mots[1] : mots[0]) ?? '');
    return anonyme || mots.every((mot) => connus.has(mot) || accords.some((a) => connus.has(`${a} ${mot}`))) ? [] : [citation.replace(/\.$/, '')];
  });
}

/**
 * Les mots des noms de qui délibère, rapporte ou signe : leur nom est à sa place dans l'acte. Celui d'un membre dont la civilité est
 * connue la porte (« f martin ») : « M. MARTIN » n'est pas Mme MARTIN, administratrice.
 */
export function nomsPublics({ membres, seance }: Acte, { rapporteur, signataire }: Deliberation): ReadonlySet<string> {
  const textes = [seance.president.valeur, seance.secretaire.valeur, rapporteur.valeur, ...(signataire.valeur ?? [])];
  const deMembres = membres.flatMap(({ civilite, nom }) => {
    const accord = genreDe(civilite.valeur ?? '');
    return motsDuNom(nom.valeur ?? '').map((mot) => (accord === null ? mot : `${accord} ${mot}`));
  });
  return new Set([...deMembres, ...textes.flatMap((t) => (t === null ? [] : motsDuNom(t)))]);
}

/** Vrai si le mot est du nom de quelqu'un de public, quelle que soit sa civilité. */
export function estPublic(mot: string, connus: ReadonlySet<string>): boolean {
  return ['', 'f ', 'm '].some((accord) => connus.has(accord + mot));
}

/** Les mots d'un nom, normalisés. */
export function motsDuNom(nom: string): readonly string[] {
  return normaliserTexte(nom).split(/[\s.,-]+/).filter((m) => m !== '');
}
