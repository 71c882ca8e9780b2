import type { DefinitionChamp, Fiche } from './champ';

/** L'établissement qui délibère. */
export const CHAMPS_ETABLISSEMENT = {
  nom: { libelle: 'Établissement', nature: 'texte', aide: 'Nom complet : « Centre communal d’action sociale de Breuillet ».' },
  sigle: { libelle: 'Nom abrégé', nature: 'texte', aide: '« CCAS de Breuillet » : employé dans le corps du texte.' },
  commune: { libelle: 'Commune', nature: 'texte', aide: 'Lieu de signature et siège.' },
  adresse: { libelle: 'Adresse', nature: 'texte', aide: 'Rue, code postal et ville du siège.' },
  departement: { libelle: 'Département (code)', nature: 'texte', aide: 'Deux ou trois caractères : « 91 », « 059 », « 2A ».' },
  siret: { libelle: 'SIRET', nature: 'texte', aide: 'Quatorze chiffres ; le SIREN, neuf, suffit au nom du fichier transmis.', synonymes: ['SIREN', 'SIREN ou SIRET'] },
  insee: { libelle: 'Code INSEE', nature: 'texte', aide: 'Code de la commune ou de l’établissement dans le logiciel budgétaire.' },
  conseil: { libelle: 'Assemblée', nature: 'texte', aide: '« Conseil d’administration » s’il n’est rien écrit.' },
  prefecture: { libelle: 'Préfecture', nature: 'texte', aide: 'Où l’acte est transmis : « préfecture de l’Essonne ».' },
  tribunal: { libelle: 'Tribunal administratif', nature: 'texte', aide: '« Versailles », ou le nom entier ; son adresse peut suivre à la ligne.' },
} as const satisfies Readonly<Record<string, DefinitionChamp>>;

/** L'établissement, chaque donnée avec sa cellule. */
export type Etablissement = Fiche<typeof CHAMPS_ETABLISSEMENT>;
