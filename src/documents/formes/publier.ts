import type { Acte, DeliberationSituee } from '../../domaine/acte/acte';
import type { Champ } from '../../domaine/acte/champ';
import type { Deliberation } from '../../domaine/acte/deliberation';
import { masquerNoms, motsAMasquer, prenomsDe } from '../../domaine/acte/masquer';
import { estPublic, nomsPublics, peutNommer, personnesNommees, SANTE } from '../../domaine/acte/personnes';
import { nommeesSansCivilite } from '../../domaine/acte/sansCivilite';
import { TEXTES_PUBLIES, textesPublies } from '../../domaine/acte/textesPublies';
import { normaliser } from '../../domaine/texte';

export const BENEFICIAIRE = '[bénéficiaire]', DONNEE_DE_SANTE = '[donnée de santé]';

/** L'acte tel qu'il se publie : une personne aidée n'y est pas nommée, ni son état de santé dit (contrôle DE12). */
export function publier(acte: Acte): Acte {
  return { ...acte, deliberations: acte.deliberations.map((d) => (peutNommer(d.champs, nomsPublics(acte, d.champs)) ? masquer(acte, d) : d)) };
}

function masquer(acte: Acte, situee: DeliberationSituee): DeliberationSituee {
  const { champs } = situee, connus = nomsPublics(acte, champs), { entiers, noms, prenoms } = beneficiaires(acte, champs, connus);
  if (entiers.length === 0) return situee;
  const citations = new RegExp(`(?<!\\p{L})(?:${entiers.map(echapper).join('|')})(?!\\p{L})`, 'gu');
  const masque = (texte: string): string => sansSante(masquerNoms(texte.replace(citations, BENEFICIAIRE), noms, prenoms, connus, BENEFICIAIRE));
  const masquee = ({ valeur, brut, cellule }: Champ<string> | Champ<readonly string[]>): Champ<string | readonly string[]> =>
    ({ valeur: typeof valeur === 'string' ? masque(valeur) : valeur?.map(masque) ?? null, brut: masque(brut), cellule });
  return { ...situee, champs: { ...champs, ...Object.fromEntries(TEXTES_PUBLIES.map((nom) => [nom, masquee(champs[nom])])) } };
}

function echapper(texte: string): string {
  return texte.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

interface Beneficiaires { readonly entiers: readonly string[]; readonly noms: ReadonlySet<string>; readonly prenoms: ReadonlySet<string> }

/** Un prénom et un nom sans civilité (« Jeanne Martin »), quand rien n'y dit un organisme. */
const SANS_CIVILITE = /^\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){1,2}$/u;
const ORGANISME = /\b(?:associat\w+|secours|caisse|centre|comite|club|croix|conseil|departement\w*|fondation|maison|mairie|restos?|ville|union|banque|ccas|cpam|caf|edf|gdf)\b/;

/** Ce qui nomme une personne aidée : tel qu'écrit, le plus long d'abord, puis les mots de son nom et les prénoms qui les touchent. */
function beneficiaires(acte: Acte, champs: Deliberation, connus: ReadonlySet<string>): Beneficiaires {
  const { partenaire: { valeur: dit }, organismePrive, genre } = champs, textes = textesPublies(champs).flatMap((t) => t.lignes);
  const partenaire = organismePrive.valeur !== true && dit !== null && dit !== '' ? [dit] : [];
  const nommes = textes.flatMap((t) => personnesNommees(t, connus)), douteux = textes.flatMap(nommeesSansCivilite(acte, champs, connus));
  const personnes = partenaire.filter((p) => SANS_CIVILITE.test(p) && !ORGANISME.test(normaliser(p)));
  const noms = new Set([...nommes.map((n) => n.replace(/^\S+\s+/, '')), ...personnes].flatMap(motsAMasquer).filter((m) => !connus.has(m)));
  const entiers = [...new Set([...(genre.valeur === 'Aide' ? partenaire : personnes), ...nommes, ...douteux].filter((n) => n.length > 2))];
  // D'un nom qui n'est pas sûr, seuls les mots à majuscule sont remplacés : « Petit » l'est, non « un petit secours ».
  const siens = douteux.flatMap(motsAMasquer).filter((m) => !estPublic(m, connus));
  return { entiers: entiers.sort((a, b) => b.length - a.length), noms, prenoms: new Set([...prenomsDe(textes, noms, connus), ...siens]) };
}

const SANTE_PARTOUT = new RegExp(SANTE, 'g');

/** Les mots qui disent la santé se cherchent sans accent ni capitale, dans un texte de même longueur, pour se remplacer à leur place. */
function sansSante(texte: string): string {
  const compose = texte.normalize('NFC');
  const nu = Array.from(compose, (c) => (c.length > 1 ? c : c.normalize('NFD').charAt(0).toLowerCase())).join('');
  return [...nu.matchAll(SANTE_PARTOUT)].reverse().reduce((t, m) => t.slice(0, m.index) + DONNEE_DE_SANTE + t.slice(m.index + m[0].length), compose);
}
