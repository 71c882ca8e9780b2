import type { Membre } from '../../domaine/acte/membre';
import { genreDe, nomDuMembre, type Genre } from '../../domaine/acte/designation';
import { normaliser } from '../../domaine/texte';
import { seElide } from '../textes/article';

/** Le genre d'un membre : sa civilité, sinon sa qualité (« Présidente »). */
export function genreDuMembre(m: Membre): Genre {
  const dit = genreDe(m.civilite.valeur ?? '');
  const qualite = normaliser(m.qualite.valeur ?? '');
  if (dit !== null) return dit;
  if (/presidente\b/.test(qualite)) return 'f';
  return /president\b/.test(qualite) ? 'm' : genreDe(qualite);
}

/** « élue », « élu ». */
export function accorder(mot: string, genre: NonNullable<Genre>): string {
  return genre === 'f' ? `${mot}e` : mot;
}

/** « Mmes A, B ; MM. C, D » : réunis par civilité, dans l'ordre de la feuille. */
export function nommerTous(membres: readonly Membre[]): string {
  const groupes = [['f', 'Mmes', 'Mme'], ['m', 'MM.', 'M.']] as const;
  const reunis = groupes.flatMap(([genre, pluriel, singulier]) => {
    const noms = membres.filter((m) => genreDe(m.civilite.valeur ?? '') === genre && m.nom.valeur !== null).map((m) => m.nom.valeur);
    return noms.length === 0 ? [] : [`${noms.length > 1 ? pluriel : singulier} ${noms.join(', ')}`];
  });
  const autres = membres.filter((m) => genreDe(m.civilite.valeur ?? '') === null || m.nom.valeur === null).map(nomDuMembre);
  return [...reunis, ...(autres.length === 0 ? [] : [autres.join(', ')])].join(' ; ');
}

/** « Mme B, Vice-présidente du CCAS de Breuillet » ; « Mme la Présidente du CCAS de Breuillet » si elle n'est nommée que par sa qualité. */
export function avecQualite(m: Membre, organisme: string): string {
  const { valeur } = m.qualite;
  if (valeur === null || valeur === '') return nomDuMembre(m);
  return nommeParSaQualite(m) ? `${nomDuMembre(m)} ${organisme}`.trim() : `${nomDuMembre(m)}, ${valeur} ${organisme}`.trim();
}

/** Le nom du membre n'est que sa qualité : « la Présidente ». */
export function nommeParSaQualite({ nom, qualite }: Membre): boolean {
  return qualite.valeur !== null && normaliser(nom.valeur ?? '').replace(/^(la|le)\s/, '') === normaliser(qualite.valeur);
}

/** « la Présidente », « le Maire », « l’Adjointe au maire » : la qualité dans la phrase, sans l'établissement ; vide si elle n'est pas écrite. */
export function laQualite(m: Membre): string {
  const nue = (m.qualite.valeur ?? '').trim().replace(/^(?:mme|m\.|madame|monsieur)\s+/i, '').replace(/^(?:l[ae]\s+|l[’'])/i, '').replace(/\s+du\s+(?:CCAS|CIAS)\b.*$/i, '');
  if (nue === '' || seElide(nue)) return nue && `l’${nue}`;
  return `${genreDuMembre(m) === 'f' ? 'la' : 'le'} ${nue}`;
}
