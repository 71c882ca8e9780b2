import type { DefinitionChamp, Fiche } from './champ';

/** Les genres de délibération, tels qu'ils s'écrivent dans la feuille. Chacun a ses visas, considérants et dispositif types. */
export const GENRES_DELIBERATION = [
  'Décision modificative', 'Compte administratif', 'Compte financier unique', 'Compte de gestion', 'Affectation du résultat',
  'Convention', 'Subvention', 'Création d’emploi', 'Aide', 'Don', 'Libre',
] as const;
export type GenreDeliberation = (typeof GENRES_DELIBERATION)[number];

/** Les lignes de la feuille « Délibérations » ; une colonne par délibération. Une ligne de texte par élément (Alt+Entrée). */
export const CHAMPS_DELIBERATION = {
  numero: { libelle: 'Numéro', nature: 'texte', aide: '« 2025-11 », « 31 » : unique dans l’année, sans lacune.' },
  genre: { libelle: 'Genre', nature: 'texte', aide: 'Donne les visas, considérants et dispositif types des cases laissées vides.', choix: GENRES_DELIBERATION },
  objet: { libelle: 'Objet', nature: 'texte', aide: 'L’intitulé du point.' },
  service: { libelle: 'Service', nature: 'texte', aide: 'Facultatif.' },
  reference: { libelle: 'Référence', nature: 'texte', aide: 'Facultatif : initiales, numéro de dossier.' },
  rapporteur: { libelle: 'Rapporteur', nature: 'texte', aide: '« Mme la Présidente ».' },
  expose: { libelle: 'Exposé', nature: 'lignes', aide: 'Un paragraphe par ligne ; « - » en tête fait une liste.' },
  visas: { libelle: 'Visas', nature: 'lignes', aide: 'Un « Vu … » par ligne ; vide : ceux du genre, si l’acte n’a ni considérant ni dispositif à lui.' },
  considerants: { libelle: 'Considérants', nature: 'lignes', aide: 'Un « Considérant … » par ligne ; vide : ceux du genre, si l’acte n’a ni visa ni dispositif à lui.' },
  tableau: { libelle: 'Tableau', nature: 'lignes', aide: 'Feuille du tableau voté (« DM 1 »), ou feuille et plage (« DM!A4:E33 »).' },
  debats: { libelle: 'Débats', nature: 'lignes', aide: 'Pour le procès-verbal seulement.' },
  dispositif: { libelle: 'Dispositif', nature: 'lignes', aide: 'Un article par ligne ; vide : celui du genre.' },
  votants: { libelle: 'Votants', nature: 'entier', aide: 'Vide : calculé d’après la feuille Membres.' },
  vote: { libelle: 'Vote', nature: 'texte', aide: 'Résultat tel que proclamé.', choix: ['unanimité', 'majorité', 'rejet', 'sans vote'] },
  scrutin: { libelle: 'Scrutin', nature: 'texte', aide: '« public » s’il n’est rien écrit.', choix: ['public', 'secret'] },
  pour: { libelle: 'Pour', nature: 'entier', aide: 'Voix pour, pouvoirs compris.' },
  contre: { libelle: 'Contre', nature: 'entier', aide: 'Voix contre.' },
  abstentions: { libelle: 'Abstentions', nature: 'entier', aide: 'Qui ne prend pas part au vote ne s’abstient pas.' },
  blancs: { libelle: 'Blancs et nuls', nature: 'entier', aide: 'Scrutin secret seulement.' },
  partenaire: { libelle: 'Partenaire ou bénéficiaire', nature: 'texte', aide: 'Organisme signataire de la convention, ou qui reçoit ; jamais le nom d’une personne aidée.' },
  organismePrive: { libelle: 'Organisme privé', nature: 'oui-non', aide: '« oui » pour une association ou une entreprise.' },
  montant: { libelle: 'Montant', nature: 'montant', aide: 'De la subvention, de l’aide ou de la convention, par an.' },
  conventionObjet: { libelle: 'Convention : objet', nature: 'texte', aide: 'Ce que la convention prévoit.' },
  conventionMontant: { libelle: 'Convention : montant', nature: 'montant', aide: 'Le montant qu’elle fixe.' },
  conventionModalites: { libelle: 'Convention : modalités de versement', nature: 'texte', aide: 'Échéances, pièces à fournir.' },
  conventionConditions: { libelle: 'Convention : conditions d’utilisation', nature: 'texte', aide: 'Emploi des fonds, comptes à rendre.' },
  conventionDuree: { libelle: 'Convention : durée', nature: 'texte', aide: '« un an à compter de sa signature ».' },
  conventionReconduction: { libelle: 'Convention : reconduction', nature: 'texte', aide: '« tacite, d’année en année », « expresse », « aucune ».' },
  conventionPreavis: { libelle: 'Convention : préavis', nature: 'texte', aide: '« trois mois, par lettre recommandée ».' },
  conventionDate: { libelle: 'Convention : date de signature', nature: 'date', aide: 'Jamais avant la délibération qui l’autorise.' },
  annexes: { libelle: 'Annexes', nature: 'lignes', aide: 'Pièces jointes, une par ligne.' },
  signataire: { libelle: 'Signataire', nature: 'lignes', aide: 'Qualité puis nom, une ligne chacun ; vide : la présidence de la séance.' },
  dateSignature: { libelle: 'Date de signature', nature: 'date', aide: 'Vide : celle de la séance n’est pas supposée, l’extrait laisse la place.' },
  transmission: { libelle: 'Transmis en préfecture le', nature: 'date', aide: 'Avec la publication, rend l’acte exécutoire (CGCT L2131-1).', synonymes: ['Reçu en préfecture le'] },
  publication: { libelle: 'Publié le', nature: 'date', aide: 'Mise en ligne sur le site, deux mois au moins.', synonymes: ['Mis en ligne le'] },
  feuillet: { libelle: 'Feuillet', nature: 'texte', aide: 'Numéro du feuillet du registre, coté et paraphé.' },
  emploiGrade: { libelle: 'Emploi : grade', nature: 'texte', aide: '« adjoint administratif » : la délibération le précise (CGFP L313-1).' },
  emploiQuotite: { libelle: 'Emploi : temps de travail', nature: 'texte', aide: '« temps complet », « temps non complet, 28 heures par semaine ».' },
  emploiDate: { libelle: 'Emploi : créé à compter du', nature: 'date', aide: 'Date d’effet de la création.' },
} as const satisfies Readonly<Record<string, DefinitionChamp>>;

/** Une délibération, chaque donnée avec sa cellule. */
export type Deliberation = Fiche<typeof CHAMPS_DELIBERATION>;
