import type { Champ, DefinitionChamp, Fiche } from './champ';

/** `retire` : présent à la séance, mais ne prend pas part à ce point. */
export type Situation = 'present' | 'excuse' | 'absent' | 'retire';

/** La présence d'un membre : « présente », « excusé », « absent, pouvoir à Mme B ». */
export interface Presence {
  readonly situation: Situation;
  /** Le porteur du pouvoir, tel qu'écrit. */
  readonly pouvoirA: string | null;
}

/** Les colonnes de la feuille « Membres » ; une colonne de plus par délibération où la présence diffère, titrée de son numéro. */
export const CHAMPS_MEMBRE = {
  civilite: { libelle: 'Civilité', nature: 'texte', aide: '« Mme » ou « M. ».' },
  nom: { libelle: 'Nom', nature: 'texte', aide: 'Tel qu’il s’imprime.' },
  qualite: { libelle: 'Qualité', nature: 'texte', aide: '« Présidente », « Vice-présidente » ; rien pour un administrateur.' },
  presence: { libelle: 'Présence', nature: 'texte', aide: '« présent », « excusé » ou « absent ».' },
  pouvoir: { libelle: 'Pouvoir à', nature: 'texte', aide: 'Nom du membre présent qui porte le pouvoir.', synonymes: ['Donne pouvoir à', 'Procuration à'] },
  arrivee: { libelle: 'Arrivée', nature: 'texte', aide: 'Heure, ou numéro de la première délibération, d’une arrivée en séance.' },
  depart: { libelle: 'Départ', nature: 'texte', aide: 'Heure, ou numéro de la première délibération, qui suit un départ.' },
} as const satisfies Readonly<Record<string, DefinitionChamp>>;

/** Un membre. `presence` et `pouvoir` réunis font sa situation ordinaire. */
export interface Membre extends Omit<Fiche<typeof CHAMPS_MEMBRE>, 'presence'> {
  readonly presence: Champ<Presence>;
  /** Sa présence là où elle diffère, par numéro de délibération tel que titré. */
  readonly parDeliberation: ReadonlyMap<string, Champ<Presence>>;
}
