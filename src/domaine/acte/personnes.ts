import { normaliserTexte } from '../texte';
import type { Acte } from './acte';
import type { Deliberation, GenreDeliberation } from './deliberation';

const MOT = String.raw`\p{Lu}[\p{L}'’-]*\.?`;
const AVANT = String.raw`(?<![\p{L}\d])(?:MM?\.|Mmes?|Mlles?|Monsieur|Madame|Mademoiselle|Messieurs|Mesdames|[Ff]amille|[Ee]nfant)\s+`;
const NOMME = new RegExp(String.raw`${AVANT}(${MOT}(?:\s+${MOT})*)`, 'gu');
/** Une personne désignée par sa fonction n'est pas nommée. */
const FONCTION = /^(?:le|la|les|l|president\w*|vice|maire|prefet\w*|tresorier\w*|directeur|directrice|adjoint\w*|comptable|ministre|administrat\w+|conseill\w+|agent\w*|receveu\w+)$/;

/** Mots qui, à côté d'un nom, disent l'état de santé de qui le porte (RGPD, art. 4, 15°) ; à chercher dans un texte normalisé. */
export const SANTE = /\b(defibrillateur|handicap\w*|maladies?|malades?|cancer\w*|hospitali\w+|invalidite|medica\w+|addiction\w*|depressi\w+|grossesse|psychi\w+|prothese\w*|fauteuil roulant|appareil auditif|soins)\b/;

/** Genres dont l'acte peut nommer une personne aidée. */
export const GENRES_NOMINATIFS: ReadonlySet<GenreDeliberation | null> = new Set(['Aide', 'Don']);

/** Les personnes qu'un texte nomme (« Mme DURAND », « famille MARTIN »), sauf initiales, fonctions, et noms dont tous les mots sont dans `connus`. */
export function personnesNommees(texte: string, connus: ReadonlySet<string>): readonly string[] {
  return [...texte.matchAll(NOMME)].flatMap(([citation, nom = '']) => {
    const mots = motsDuNom(nom);
    const anonyme = mots.every((m) => m.length < 2) || FONCTION.test(mots[0] ?? '');
    return anonyme || mots.every((m) => connus.has(m)) ? [] : [citation.replace(/\.$/, '')];
  });
}

/** Les mots des noms de qui délibère, rapporte ou signe : leur nom est à sa place dans l'acte. */
export function nomsPublics({ membres, seance }: Acte, { rapporteur, signataire }: Deliberation): ReadonlySet<string> {
  const textes = [...membres.map((m) => m.nom.valeur), seance.president.valeur, seance.secretaire.valeur, rapporteur.valeur, ...(signataire.valeur ?? [])];
  return new Set(textes.flatMap((t) => (t === null ? [] : motsDuNom(t))));
}

function motsDuNom(nom: string): readonly string[] {
  return normaliserTexte(nom).split(/[\s.,-]+/).filter((m) => m !== '');
}
