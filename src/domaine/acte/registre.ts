import type { DefinitionChamp } from './champ';

/** Les colonnes de la feuille « Registre ». */
export const CHAMPS_REGISTRE = {
  numero: { libelle: 'N°', nature: 'texte', aide: 'Dans l’ordre, sans lacune ni doublon.', synonymes: ['Numéro', 'Délibération'] },
  date: { libelle: 'Date de la séance', nature: 'date', aide: '« 19/09/2023 ».', synonymes: ['Séance', 'Date'] },
  objet: { libelle: 'Objet', nature: 'texte', aide: 'L’intitulé du point.' },
  feuillet: { libelle: 'Feuillet', nature: 'texte', aide: 'Numéro du feuillet du registre, coté et paraphé.' },
} as const satisfies Readonly<Record<string, DefinitionChamp>>;
