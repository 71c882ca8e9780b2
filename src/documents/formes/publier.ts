import type { Acte, DeliberationSituee } from '../../domaine/acte/acte';
import type { Champ } from '../../domaine/acte/champ';
import type { Deliberation } from '../../domaine/acte/deliberation';
import { GENRES_NOMINATIFS, nomsPublics, personnesNommees, SANTE } from '../../domaine/acte/personnes';

export const BENEFICIAIRE = '[bénéficiaire]', DONNEE_DE_SANTE = '[donnée de santé]';

/** L'acte tel qu'il se publie : une personne aidée n'y est pas nommée, ni son état de santé dit (contrôle DE12). */
export function publier(acte: Acte): Acte {
  return { ...acte, deliberations: acte.deliberations.map((d) => (GENRES_NOMINATIFS.has(d.champs.genre.valeur) ? masquer(acte, d) : d)) };
}

function masquer(acte: Acte, situee: DeliberationSituee): DeliberationSituee {
  const { champs } = situee, noms = beneficiaires(acte, champs);
  if (noms.length === 0) return situee;
  const entiers = new RegExp(`(?<!\\p{L})(?:${noms.map(echapper).join('|')})(?!\\p{L})`, 'gu');
  const masque = (texte: string): string => sansSante(texte.replace(entiers, BENEFICIAIRE));
  const ligne = (c: Champ<string>): Champ<string> => ({ ...c, valeur: c.valeur === null ? null : masque(c.valeur), brut: masque(c.brut) });
  const lignes = (c: Champ<readonly string[]>): Champ<readonly string[]> => ({ ...c, valeur: c.valeur?.map(masque) ?? null, brut: masque(c.brut) });
  const { objet, partenaire, conventionObjet, conventionModalites, conventionConditions, expose, visas, considerants, debats, dispositif, annexes } = champs;
  return {
    ...situee,
    champs: {
      ...champs, objet: ligne(objet), partenaire: ligne(partenaire), annexes: lignes(annexes),
      conventionObjet: ligne(conventionObjet), conventionModalites: ligne(conventionModalites), conventionConditions: ligne(conventionConditions),
      expose: lignes(expose), visas: lignes(visas), considerants: lignes(considerants), debats: lignes(debats), dispositif: lignes(dispositif),
    },
  };
}

function echapper(texte: string): string {
  return texte.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Ce qui nomme une personne aidée, avec ou sans sa civilité ; le plus long d'abord, pour qu'il n'en reste pas un morceau. */
function beneficiaires(acte: Acte, champs: Deliberation): readonly string[] {
  const { objet, partenaire, expose, visas, considerants, debats, dispositif, organismePrive, genre } = champs;
  const connus = nomsPublics(acte, champs);
  const textes = [objet.valeur, partenaire.valeur, ...[expose, visas, considerants, debats, dispositif].flatMap((c) => c.valeur ?? [])];
  const nommes = textes.flatMap((t) => (t === null || (organismePrive.valeur === true && t === partenaire.valeur) ? [] : personnesNommees(t, connus)));
  const aide = genre.valeur === 'Aide' && organismePrive.valeur !== true && partenaire.valeur ? [partenaire.valeur] : [];
  const tous = [...aide, ...nommes].flatMap((n) => [n, n.replace(/^\S+\s+/, '')]).filter((n) => n.length > 2);
  return [...new Set(tous)].sort((a, b) => b.length - a.length);
}

const SANTE_PARTOUT = new RegExp(SANTE, 'g');

/** Les mots qui disent la santé se cherchent sans accent ni capitale, dans un texte de même longueur, pour se remplacer à leur place. */
function sansSante(texte: string): string {
  const compose = texte.normalize('NFC');
  const nu = Array.from(compose, (c) => (c.length > 1 ? c : c.normalize('NFD').charAt(0).toLowerCase())).join('');
  return [...nu.matchAll(SANTE_PARTOUT)].reverse().reduce((t, m) => t.slice(0, m.index) + DONNEE_DE_SANTE + t.slice(m.index + m[0].length), compose);
}
