import type { SeanceSource } from './seance';

// Délibérations n° 30 et n° 31 du conseil d'administration du CCAS de Breuillet, 19 septembre 2023.
// Les personnes y sont nommées par leur fonction ; le reste, fautes comprises, est celui des extraits.
const RECOURS = 'DIT que la présente délibération peut faire l\'objet d\'un recours auprès du Tribunal Administratif de Versailles dans un délai de deux mois à compter de sa notification et/ou publication et de sa transmission au contrôle de légalité.';
const SIGNATAIRE = ['Mme La Présidente du CCAS,', 'Mme la Présidente'];

export const breuilletSeance: SeanceSource = {
  nom: 'breuillet-2023-09-19',
  feuilles: [],
  acte: {
    etablissement: {
      nom: 'Centre Communal d\'Action Sociale de Breuillet', sigle: 'CCAS de Breuillet', commune: 'Breuillet', adresse: '42, Grande Rue, 91650 Breuillet',
      departement: '091', siret: '269100285', tribunal: 'Tribunal Administratif de Versailles',
    },
    seance: {
      date: '2023-09-19', heure: '18:00', lieu: '42, Grande Rue à Breuillet, en salle du Chapitre', convocation: '2023-09-12', affichage: '2023-09-12',
      enExercice: 11, president: 'Mme la Présidente', secretaire: 'Mme Administratrice C',
    },
    membres: [
      {
        civilite: 'Mme', nom: 'la Présidente', qualite: 'Présidente', presence: 'present',
        autres: { 31: { situation: 'absent', pouvoirA: 'Mme Administratrice B' } },
      },
      { civilite: 'Mme', nom: 'la Vice-Présidente', qualite: 'Vice-Présidente', presence: 'present' },
      { civilite: 'Mme', nom: 'Administratrice A', presence: 'present' },
      { civilite: 'Mme', nom: 'Administratrice B', presence: 'present' },
      { civilite: 'Mme', nom: 'Administratrice C', presence: 'present' },
      { civilite: 'M.', nom: 'Administrateur D', presence: 'present' },
      { civilite: 'M.', nom: 'Administrateur E', presence: 'present' },
      { civilite: 'Mme', nom: 'Administratrice F', presence: 'absent', pouvoir: 'Mme la Vice-Présidente' },
      { civilite: 'M.', nom: 'Administrateur G', presence: 'excuse' },
      { civilite: 'Mme', nom: 'Administratrice H', presence: 'absent' },
      { civilite: 'M.', nom: 'Administrateur I', presence: 'absent' },
    ],
    deliberations: [
      {
        numero: '2023 CCAS 30',
        genre: 'Convention',
        objet: 'APPROBATION D\'UNE CONVENTION DE PARTENARIAT ENTRE LE CCAS DE BREUILLET ET LA CPAM DE L\'ESSONNE',
        rapporteur: 'Mme la Présidente',
        visas: [
          'Vu le Code Général des Collectivités Territoriales,',
          'Vu la délibération n°2021 CCAS 5 du Conseil d\'Administration du 10 mai 2021, approuvant la signature d\'une convention de partenariat entre la CPAM de l\'Essonne et le CCAS de Breuillet,',
        ],
        considerants: [
          'Considérant la proposition de signer une nouvelle convention entre la CPAM de l\'Essonne et le CCAS au profit des Breuilleteois,',
          'Considérant que la convention, ci-annexée, prévoit les nouvelles modalités d\'échange entre les deux parties, et permet au CCAS de faciliter l\'accès aux droits (CMU-C, ACS, AME) et d\'assurer l\'accompagnement des publics dans leurs démarches d\'accès aux soins ou de renouvellement de leurs droits,',
        ],
        dispositif: [
          'APPROUVE la convention de partenariat,',
          'AUTORISE la Présidente du CCAS à signer la convention annexée à la présente et tous documents afférents,',
          RECOURS,
        ],
        votants: 8,
        vote: 'unanimité',
        partenaire: 'CPAM de l\'Essonne',
        conventionObjet: 'Modalités d\'un échange de moyens et de compétences entre le CCAS de Breuillet et la CPAM de l\'Essonne',
        conventionDuree: 'un an à compter de la signature des parties',
        conventionReconduction: 'tacite, annuelle, pour la même durée',
        conventionPreavis: 'trois mois avant l\'échéance annuelle, par lettre recommandée',
        annexes: ['Convention de partenariat'],
        signataire: SIGNATAIRE,
        transmission: '2023-09-25',
        publication: '2023-09-25',
      },
      {
        numero: '2023 CCAS 31',
        genre: 'Convention',
        objet: 'APPROBATION DE LA CONVENTION D\'UTILISATION DU PORTAIL EXTRANET « ESPACE PARTENAIRES » ENTRE LA CPAM ET LE CCAS',
        rapporteur: 'Mme la Vice-Présidente',
        visas: [
          'Vu le Code Général des Collectivités Territoriales,',
          'Vu la délibération n°2023 CCAS 29 du Conseil d\'administration du 19 septembre 2023, approuvant la signature d\'une convention de partenariat entre la CPAM de l\'Essonne et le CCAS de Breuillet,',
        ],
        considerants: [
          'Considérant l\'Extranet « Espace Partenaires » comme un outil permettant de faciliter les échanges entre la CPAM et le CCAS au profit des Breuilletois,',
          'Considérant que la convention, ci-annexée, prévoit les modalités de mise en place et d\'utilisation de cet espace,',
        ],
        dispositif: [
          'APPROUVE la convention d\'utilisation du portail extranet « Espace Partenaires » entre la CPAM et le CCAS,',
          'AUTORISE la Présidente du CCAS à signer la convention annexée à la présente,',
          RECOURS,
        ],
        votants: 8,
        vote: 'unanimité',
        partenaire: 'CPAM de l\'Essonne',
        conventionObjet: 'Utilisation du portail extranet « Espace Partenaires »',
        conventionDuree: 'celle de la convention « métier » associée',
        conventionReconduction: 'soumise à celle de la convention « métier » associée',
        annexes: ['Convention d\'utilisation du portail extranet « Espace Partenaires »'],
        signataire: SIGNATAIRE,
        transmission: '2023-09-25',
        publication: '2023-09-25',
      },
    ],
  },
};
