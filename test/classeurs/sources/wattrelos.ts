import { entete, ligne, rubrique, texte, titre, total, vide, type ClasseurSource, type Rangee } from './feuille';

// Compte rendu du conseil d'administration du CCAS de Wattrelos, 30 septembre 2023.
export const LARGEURS = [74, 16, 16, 16, 16];
const large = (contenu: string): Rangee => texte(contenu, 4);
const bandeau = (gauche: string, centre: string, droite: string | null, hauteur = 1): Rangee => ({
  genre: 'texte', cellules: [gauche, centre, null, droite], fusions: [[1, 2], [3, 4]], hauteur,
});
const EN_TETE: readonly Rangee[] = [
  entete(['Désignation', 'Dépenses (1)', null, 'Recettes (1)'], [[1, 2], [3, 4]]),
  entete([null, 'Diminution de crédits', 'Augmentation de crédits', 'Diminution de crédits', 'Augmentation de crédits'], [], 2),
];
const depense = (designation: string, montant: number): Rangee => ligne(designation, 0, montant, 0, 0);
const recette = (designation: string, montant: number): Rangee => ligne(designation, 0, 0, 0, montant);
const totalDepenses = (libelle: string, montant: number): Rangee => total(libelle, 0, montant, 0, 0);
const totalRecettes = (libelle: string, montant: number): Rangee => total(libelle, 0, 0, 0, montant);

const EXPOSE_PRINCIPAL: readonly Rangee[] = [
  titre('DECISION MODIFICATIVE N° 1: CCAS BUDGET PRINCIPAL AFFECTATION\nDES RESULTATS 2021 RECETTES ET DEPENSES NOUVELLES', 4, 2),
  large('SECTION DE FONCTIONNEMENT :'),
  large('Les recettes :'),
  large("- Le résultat de l'exercice 2022 pour 155 108.69 €"),
  large('- Régie animation pour 17 400 €'),
  large('Les dépenses :'),
  large('- + 5 000 € : entretien matériel roulant'),
  large('- + 17 400 € : prestations du service animation'),
  large('- + 50 000 € : charges de personnel recrutements pôle des solidarités'),
  large('- + 97 000 € : aide sociale facultative (cantines privées / aides)'),
  large("- + 2 150 € : frais d'amende"),
  large("- + 958.69 € : charge à caractère général - solde de l'excédent"),
  large("SECTION D'INVESTISSEMENT"),
  large('Les recettes :'),
  large("- Le résultat de l'exercice 2021 pour 282 673.43 €"),
  large('Les dépenses :'),
  large('- + 10 000 € licences informatiques'),
  large('- + 80 000 € véhicules'),
  large('- + 10 000 € matériel bureau informatique'),
  large('- + 10 000 € mobilier'),
  large('- + 172 673.43 autres immobilisations'),
  vide,
];

export const BANDEAU_PRINCIPAL: readonly Rangee[] = [
  bandeau('0590405', 'CCAS', 'DM n°1 2023'),
  bandeau('Code INSEE', 'CCAS', null),
  vide,
  titre("EXTRAIT DU REGISTRE DES DELIBERATIONS DU Conseil d'administration", 4),
  titre('AFFECTATION RESULTAT 2022', 4),
  vide,
];

const REPORT_002 = 'Résultat de fonctionnement reporté (excédent ou déficit)';
const REPORT_001 = "Solde d'exécution de la section d'investissement reporté";

export const TABLEAU_PRINCIPAL: readonly Rangee[] = [
  ...EN_TETE,
  rubrique('EXPLOITATION'),
  recette(`R-002-02 : ${REPORT_002}`, 8108.69),
  recette(`R-002-5230 : ${REPORT_002}`, 50000),
  recette(`R-002-5234 : ${REPORT_002}`, 97000),
  totalRecettes(`TOTAL R 002 : ${REPORT_002}`, 155108.69),
  depense('D-6068-02 : Autres matières et fournitures', 958.69),
  depense('D-61551-02 : Matériel roulant', 5000),
  depense('D-6232-610 : Fêtes et cérémonies', 8700),
  depense('D-6251-610 : Voyages et déplacements', 8700),
  totalDepenses('TOTAL D 011 : Charges à caractère général', 23358.69),
  depense('D-64111-5230 : Rémunération principale', 50000),
  totalDepenses('TOTAL D 012 : Charges de personnel et frais assimilés', 50000),
  depense('D-6562-5234 : Aides', 97000),
  totalDepenses('TOTAL D 65 : Autres charges de gestion courante', 97000),
  depense('D-6712-02 : Amendes fiscales et pénales', 2150),
  totalDepenses('TOTAL D 67 : Charges exceptionnelles', 2150),
  recette('R-7788-610 : Produits exceptionnels divers', 17400),
  totalRecettes('TOTAL R 77 : Produits exceptionnels', 17400),
  total('Total EXPLOITATION', 0, 172508.69, 0, 172508.69),
  rubrique('INVESTISSEMENT'),
  recette(`R-001-02 : ${REPORT_001}`, 282673.43),
  totalRecettes(`TOTAL R 001 : ${REPORT_001}`, 282673.43),
  depense('D-205-02 : Concessions et droits similaires, brevets, licences, marques, ...', 10000),
  totalDepenses('TOTAL D 20 : Immobilisations incorporelles', 10000),
  depense('D-2182-02 : Matériel de transport', 80000),
  depense('D-2183-02 : Matériel de bureau et matériel informatique', 10000),
  depense('D-2184-02 : Mobilier', 10000),
  depense('D-2188-02 : Autres', 172673.43),
  totalDepenses('TOTAL D 21 : Immobilisations corporelles', 272673.43),
  total('Total INVESTISSEMENT', 0, 282673.43, 0, 282673.43),
  total('Total Général', null, 455182.12, null, 455182.12),
];

export const wattrelos: ClasseurSource = {
  nom: 'wattrelos-dm1-2023',
  feuilles: [{
    nom: 'DM 1', largeurs: LARGEURS, premierMontant: 1, fusions: ['A29:A30'],
    rangees: [...EXPOSE_PRINCIPAL, ...BANDEAU_PRINCIPAL, ...TABLEAU_PRINCIPAL, vide, large("Le conseil adopte à l'unanimité")],
  }],
};

const EXPOSE_SAAD: readonly Rangee[] = [
  titre("DECISION MODIFICATIVE N° 1 : SERVICE D'ACCOMPAGNEMENT ET D'AIDE\nA DOMICILE - DEPENSES NOUVELLES", 4, 2),
  large('SECTION DE FONCTIONNEMENT :'),
  large('Les dépenses :'),
  large('- + 2 900 € : Chapitre 016 compte 6156 modification du contrat de maintenance informatique : passage en mode SAAS'),
  large('- + 13 200 : Chapitre 016 compte 6718 remboursement au DEPARTEMENT de solde en leur faveur sur les acomptes APA'),
  large('4ème T 2022 : 4 733 €'),
  large('2ème T 2023 : 4 476 €'),
  large('3ème T 2023 : 3 991 €'),
  texte("Il est proposé un virement de crédit du chapitre 012 charges de personnel vers le chapitre 016 car il n'y a pas de recettes nouvelles et le chapitre 011 ne le permet pas. L'impact sur la masse salariale a été simulé : l'absence de prise de décision en CT des majorations horaires pour les prestations de 6 h à 22h (dans le cadre du CPOM) budgétée toute l'année permet ce virement à cette période de l'année.", 4, 4),
  vide,
];

export const BANDEAU_SAAD: readonly Rangee[] = [
  bandeau('590793972\nCode INSEE', 'CCAS\nBUDGET AIDE MENAGERE', 'DM n°1 2023', 2),
  vide,
  titre("EXTRAIT DU REGISTRE DES DELIBERATIONS DU Conseil d'administration", 4),
  titre('CONTRAT BL ET REGUL ACOMPTE DPT', 4),
  vide,
];

export const TABLEAU_SAAD: readonly Rangee[] = [
  ...EN_TETE,
  rubrique('EXPLOITATION'),
  ligne('D-64131 : Rémunération principale', 16100, 0, 0, 0),
  total('TOTAL D 012 : Groupe 2 : Dépenses afférentes au personnel', 16100, 0, 0, 0),
  depense('D-61561 : Informatique', 2900),
  depense('D-6718 : Autres charges exceptionnelles sur opérations de gestion', 13200),
  totalDepenses('TOTAL D 016 : Groupe 3 : Dépenses afférentes à la structure', 16100),
  total('Total EXPLOITATION', 16100, 16100, 0, 0),
  total('Total Général', null, 0, null, 0),
];

export const wattrelosSaad: ClasseurSource = {
  nom: 'wattrelos-saad-dm1-2023',
  feuilles: [{
    nom: 'DM 1', largeurs: LARGEURS, premierMontant: 1, fusions: ['A16:A17'],
    rangees: [...EXPOSE_SAAD, ...BANDEAU_SAAD, ...TABLEAU_SAAD, vide, large("Le conseil adopte à l'unanimité")],
  }],
};
