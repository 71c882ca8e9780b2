import type { Etablissement } from '../../domaine/acte/etablissement';
import { normaliser } from '../../domaine/texte';
import { devant, seElide } from '../textes/article';
import { BLANC } from '../textes/blancs';

const CONSEIL = 'Conseil d’administration';

/** L'assemblée dans la phrase : « Le Conseil d’administration », « du … », « au … », et l'accord de « convoqué ». */
export interface Conseil { readonly le: string; readonly du: string; readonly au: string; readonly accord: '' | 'e' }

export function conseilDe({ conseil }: Etablissement): Conseil {
  const nom = conseil.valeur ?? CONSEIL;
  const feminin = /^(commission|delegation)/.test(normaliser(nom));
  return feminin ? { le: `La ${nom}`, du: `de la ${nom}`, au: `à la ${nom}`, accord: 'e' } : { le: `Le ${nom}`, du: `du ${nom}`, au: `au ${nom}`, accord: '' };
}

/** « du CCAS de Breuillet », ou rien si l'établissement n'est pas nommé. */
export function duSigle({ sigle, nom }: Etablissement): string {
  const dit = sigle.valeur ?? nom.valeur;
  return dit === null ? '' : duNom(dit);
}

/** « du Centre communal d’action sociale de Breuillet ». */
export function duNom(nom: string): string {
  if (/^(?:l[ae]s?\s|l[’'])/i.test(nom)) return devant('de', nom);
  return seElide(nom) ? `de l’${nom}` : `du ${nom}`;
}

/** Le même, précédé d'un espace, pour suivre « du Conseil d’administration » ; vide si l'établissement n'est pas nommé. */
export function suiviDuNom({ nom }: Etablissement): string {
  return nom.valeur === null ? '' : ` ${duNom(nom.valeur)}`;
}

export function nomComplet({ nom, sigle }: Etablissement): string {
  return nom.valeur ?? sigle.valeur ?? BLANC;
}

/** « tribunal administratif de Nantes (6, allée de l’Île-Gloriette, 44000 Nantes) » ; l'adresse suit le nom, à la ligne. */
export function tribunalDe({ tribunal }: Etablissement): string {
  const [premiere = '', ...adresse] = (tribunal.valeur ?? '').split('\n').map((l) => l.trim()).filter((l) => l !== '');
  if (premiere === '') return `tribunal administratif de ${BLANC}`;
  const nom = /tribunal/i.test(premiere) ? premiere.replace(/^le\s+/i, '') : `tribunal administratif ${devant('de', premiere)}`;
  return `${nom.replace(/^tribunal administratif/i, 'tribunal administratif')}${adresse.length === 0 ? '' : ` (${adresse.join(', ')})`}`;
}

/** « à la préfecture de l’Essonne » ; « à la préfecture (Loiret) », dont l'article n'est pas connu ; « en préfecture ». */
export function enPrefecture({ prefecture }: Etablissement): string {
  const nom = (prefecture.valeur ?? '').trim().replace(/^(?:à\s+)?la\s+(?=(?:sous-)?préfecture)/i, '');
  if (nom === '') return 'en préfecture';
  if (/^(?:sous-)?pr[ée]fecture/i.test(nom)) return `à la ${nom.replace(/\bde (.+)$/i, (_, suite: string) => devant('de', suite))}`;
  return /^(?:l[ae]s?\s|l[’'])/.test(nom) ? `à la préfecture ${devant('de', nom)}` : `à la préfecture (${nom})`;
}
