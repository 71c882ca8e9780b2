import type { Acte, DeliberationSituee } from '../../domaine/acte/acte';
import type { Champ } from '../../domaine/acte/champ';
import type { Deliberation } from '../../domaine/acte/deliberation';
import { masquerNoms, motsAMasquer, prenomsDe } from '../../domaine/acte/masquer';
import { nomsPublics, peutNommer, personnesNommees, SANTE } from '../../domaine/acte/personnes';
import { normaliser } from '../../domaine/texte';

export const BENEFICIAIRE = '[bénéficiaire]', DONNEE_DE_SANTE = '[donnée de santé]';

/** L'acte tel qu'il se publie : une personne aidée n'y est pas nommée, ni son état de santé dit (contrôle DE12). */
export function publier(acte: Acte): Acte {
  return { ...acte, deliberations: acte.deliberations.map((d) => (peutNommer(d.champs, nomsPublics(acte, d.champs)) ? masquer(acte, d) : d)) };
}

function masquer(acte: Acte, situee: DeliberationSituee): DeliberationSituee {
  const { champs } = situee, connus = nomsPublics(acte, champs), { entiers, noms, prenoms } = beneficiaires(champs, connus);
  if (entiers.length === 0) return situee;
  const citations = new RegExp(`(?<!\\p{L})(?:${entiers.map(echapper).join('|')})(?!\\p{L})`, 'gu');
  const masque = (texte: string): string => sansSante(masquerNoms(texte.replace(citations, BENEFICIAIRE), noms, prenoms, connus, BENEFICIAIRE));
  const ligne = (c: Champ<string>): Champ<string> => ({ ...c, valeur: c.valeur === null ? null : masque(c.valeur), brut: masque(c.brut) });
  const lignes = (c: Champ<readonly string[]>): Champ<readonly string[]> => ({ ...c, valeur: c.valeur?.map(masque) ?? null, brut: masque(c.brut) });
  const {
    objet, service, reference, partenaire, conventionObjet, conventionModalites, conventionConditions, expose, visas, considerants, debats, dispositif, annexes,
  } = champs;
  return {
    ...situee,
    champs: {
      ...champs, objet: ligne(objet), service: ligne(service), reference: ligne(reference), partenaire: ligne(partenaire), annexes: lignes(annexes),
      conventionObjet: ligne(conventionObjet), conventionModalites: ligne(conventionModalites), conventionConditions: ligne(conventionConditions),
      expose: lignes(expose), visas: lignes(visas), considerants: lignes(considerants), debats: lignes(debats), dispositif: lignes(dispositif),
    },
  };
}

function echapper(texte: string): string {
  return texte.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

interface Beneficiaires { readonly entiers: readonly string[]; readonly noms: ReadonlySet<string>; readonly prenoms: ReadonlySet<string> }

/** Un prénom et un nom sans civilité (« Jeanne Martin »), quand rien n'y dit un organisme. */
const SANS_CIVILITE = /^\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){1,2}$/u;
const ORGANISME = /\b(?:associat\w+|secours|caisse|centre|comite|club|croix|conseil|departement\w*|fondation|maison|mairie|restos?|ville|union|banque|ccas|cpam|caf|edf|gdf)\b/;

/** Ce qui nomme une personne aidée : tel qu'écrit, le plus long d'abord, puis les mots de son nom et les prénoms qui les touchent. */
function beneficiaires(champs: Deliberation, connus: ReadonlySet<string>): Beneficiaires {
  const { objet, partenaire: { valeur: dit }, expose, visas, considerants, debats, dispositif, organismePrive, genre } = champs;
  const textes = [objet.valeur ?? '', ...[expose, visas, considerants, debats, dispositif].flatMap((c) => c.valeur ?? [])];
  const partenaire = organismePrive.valeur !== true && dit !== null && dit !== '' ? [dit] : [];
  const nommes = [...textes, ...partenaire].flatMap((t) => personnesNommees(t, connus));
  const personnes = partenaire.filter((p) => SANS_CIVILITE.test(p) && !ORGANISME.test(normaliser(p)));
  const noms = new Set([...nommes.map((n) => n.replace(/^\S+\s+/, '')), ...personnes].flatMap(motsAMasquer).filter((m) => !connus.has(m)));
  const entiers = [...new Set([...(genre.valeur === 'Aide' ? partenaire : personnes), ...nommes].filter((n) => n.length > 2))];
  return { entiers: entiers.sort((a, b) => b.length - a.length), noms, prenoms: new Set(prenomsDe(textes, noms, connus)) };
}

const SANTE_PARTOUT = new RegExp(SANTE, 'g');

/** Les mots qui disent la santé se cherchent sans accent ni capitale, dans un texte de même longueur, pour se remplacer à leur place. */
function sansSante(texte: string): string {
  const compose = texte.normalize('NFC');
  const nu = Array.from(compose, (c) => (c.length > 1 ? c : c.normalize('NFD').charAt(0).toLowerCase())).join('');
  return [...nu.matchAll(SANTE_PARTOUT)].reverse().reduce((t, m) => t.slice(0, m.index) + DONNEE_DE_SANTE + t.slice(m.index + m[0].length), compose);
}
