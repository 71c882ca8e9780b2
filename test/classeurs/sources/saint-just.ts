import { entete, ligne, rubrique, texte, titre, total, vide, type ClasseurSource, type Contenu, type Rangee } from './feuille';

// Procès-verbal du conseil d'administration du CCAS de Saint-Just-Saint-Rambert, 2 juin 2025.
// Les comptes sans zéro de tête y sont des nombres, comme le tableur les prend quand on colle le tableau.
const EN_TETE_DM = entete([null, null, 'Dépenses', 'Recettes']);
const depense = (compte: number | string, libelle: string, montant: number): Rangee => ligne(compte, libelle, montant);
const recette = (compte: number | string, libelle: string, montant: number): Rangee => ligne(compte, libelle, null, montant);

const DM: readonly Rangee[] = [
  titre('DECISION MODIFICATIVE N°1 - EXERCICE 2025', 3),
  texte("Afin de constater les résultats de l'exercice précédent, la Vice-Présidente du CCAS explique qu'il est nécessaire de modifier les crédits énoncés ci-dessous, de la manière suivante :", 3, 2),
  vide,
  EN_TETE_DM,
  rubrique('DECISION MODIFICATIVE N° 1-2025'),
  rubrique('DEPENSES FONCTIONNEMENT'),
  depense(60623, 'Alimentation', 2.23),
  rubrique('RECETTES FONCTIONNEMENT'),
  depense('002', 'Résultat fonctionnement reporté', 7497.77),
  recette(74741, 'Dotation Commune', 7500),
  total('TOTAL FONCTIONNEMENT', null, 7500, 7500),
  vide,
  EN_TETE_DM,
  rubrique('DEPENSES INVESTISSEMENT'),
  depense(2051, 'Concession et droits similaires', 20000),
  depense(2182, 'Matériel roulant', 30000),
  depense(21838, 'Matériel informatique', 20000),
  depense(21848, 'Mobilier', 20000),
  depense(2188, 'Autres immobilisations corporelles', 36291),
  depense(2313, 'Immobilisations en cours', 40000),
  rubrique('RECETTES INVESTISSEMENT'),
  recette('001', 'Solde exécution section investissement report', 166291),
  total('TOTAL INVESTISSEMENT', null, 166291, 166291),
  vide,
  texte("La Vice-Présidente du CCAS invite le Conseil d'administration à délibérer pour approuver la décision modificative n°1 telle que proposée ci-dessus.", 3, 2),
  texte("Les membres du Conseil d'Administration approuvent à l'unanimité la décision modificative n° 1.", 3),
];

const DEFICITS = 'Dépenses ou déficits', EXCEDENTS = 'Recettes ou excédents';
const rang = (libelle: string, ...montants: Contenu[]): Rangee => ligne(libelle, ...montants);

const CA: readonly Rangee[] = [
  titre('APPROBATION DU COMPTE ADMINISTRATIF 2024', 6),
  texte("La Vice-Présidente du CCAS présente au Conseil d'administration le Compte Administratif 2024, tel qu'il suit :", 6),
  vide,
  entete(['Libellés', 'Investissement', null, 'Fonctionnement', null, 'Ensemble'], [[1, 2], [3, 4], [5, 6]]),
  entete([null, DEFICITS, EXCEDENTS, DEFICITS, EXCEDENTS, DEFICITS, EXCEDENTS], [], 2),
  rubrique('COMPTE ADMINISTRATIF'),
  rang('Résultats reportés', null, 177490.21, null, 12105.3, null, 189595.51),
  rang("Opérations de l'exercice", 21831.24, 10632.03, 289480.85, 269877.78, 311312.09, 280509.81),
  total('TOTAUX', 21831.24, 188122.24, 289480.85, 281983.08, 311312.09, 470105.32),
  rang('Résultats de clôture', null, 166291, 7497.77, 0, null, 166291),
  rang('Restes à réaliser', 0),
  total('TOTAUX CUMULES', 0, 166291, 7497.77, 0, 0, 166291),
  total('RESULTATS DEFINITIFS', null, 166291, 7497.77, 0, null, 166291),
  vide,
  texte('Elle précise que ce document est conforme au compte de gestion établi par Madame la Trésorière Principale de Montbrison.', 6),
];

export const saintJust: ClasseurSource = {
  nom: 'saint-just-dm1-2025',
  feuilles: [
    { nom: 'DM', largeurs: [30, 46, 16, 16], premierMontant: 2, fusions: [], rangees: DM },
    { nom: 'CA 2024', largeurs: [26, 16, 16, 16, 16, 16, 16], premierMontant: 1, fusions: ['A4:A5'], rangees: CA },
  ],
};
