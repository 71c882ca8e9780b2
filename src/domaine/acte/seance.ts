import type { DefinitionChamp, Fiche } from './champ';

/** La séance, en tête de toutes les délibérations qu'elle a prises. */
export const CHAMPS_SEANCE = {
  date: { libelle: 'Date de la séance', nature: 'date', aide: 'Jour où le conseil s’est réuni.' },
  heure: { libelle: 'Heure', nature: 'heure', aide: '« 18:30 » ou « 18h30 ».' },
  lieu: { libelle: 'Lieu', nature: 'texte', aide: 'Tel qu’il suit « s’est réuni » : « salle Condorcet », « 42, Grande Rue, en salle du Chapitre ».' },
  convocation: { libelle: 'Date de convocation', nature: 'date', aide: 'Trois jours au moins avant la séance (CASF R123-16).' },
  affichage: { libelle: 'Date d’affichage', nature: 'date', aide: 'Affichage de la convocation et de l’ordre du jour.' },
  secondeConvocation: { libelle: 'Seconde convocation', nature: 'oui-non', aide: '« oui » si le quorum manquait à la première : il n’est plus exigé (CASF R123-17).' },
  enExercice: { libelle: 'Membres en exercice', nature: 'entier', aide: 'Présidente ou président compris.' },
  president: { libelle: 'Présidence de la séance', nature: 'texte', aide: 'Nom du membre qui préside, tel que sur la feuille Membres.', synonymes: ['Président', 'Présidente', 'Sous la présidence de'] },
  secretaire: { libelle: 'Secrétaire de séance', nature: 'texte', aide: 'Nom, ou « la directrice » qui tient le secrétariat (CASF R123-23).' },
  ouverture: { libelle: 'Ouverture de la séance', nature: 'lignes', aide: 'Ce qui précède le premier point : approbation du procès-verbal précédent, etc.' },
  cloture: { libelle: 'Clôture de la séance', nature: 'lignes', aide: 'Ce qui suit le dernier point : prochaine séance, heure de levée.' },
} as const satisfies Readonly<Record<string, DefinitionChamp>>;

/** La séance, chaque donnée avec sa cellule. */
export type Seance = Fiche<typeof CHAMPS_SEANCE>;
