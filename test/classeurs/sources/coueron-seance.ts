import type { SeanceSource } from './seance';

// Délibération n° 2025-11 du conseil d'administration du CCAS de Couëron, 6 mars 2025. Les personnes y sont nommées par leur fonction.
export const coueronSeance: SeanceSource = {
  nom: 'coueron-2025-03-06',
  feuilles: [],
  acte: {
    etablissement: {
      nom: 'Centre Communal d\'Action Sociale de la ville de Couëron', sigle: 'CCAS de Couëron', commune: 'Couëron', adresse: '9, place Charles de Gaulle, 44220 Couëron',
      departement: '044', siret: '26440020100010', tribunal: 'Tribunal Administratif de Nantes\n6 allée de l\'île Gloriette, 44000 Nantes',
    },
    seance: {
      date: '2025-03-06', heure: '18:00', lieu: 'salle Condorcet', convocation: '2025-02-24', enExercice: 17, president: 'Mme la Présidente',
    },
    membres: [
      { civilite: 'Mme', nom: 'la Présidente', qualite: 'Présidente', presence: 'present' },
      { civilite: 'Mme', nom: 'la Vice-présidente', qualite: 'Vice-présidente', presence: 'present' },
      { civilite: 'Mme', nom: 'Administratrice A', presence: 'present' },
      { civilite: 'Mme', nom: 'Administratrice B', presence: 'present' },
      { civilite: 'Mme', nom: 'Administratrice C', presence: 'present' },
      { civilite: 'Mme', nom: 'Administratrice D', presence: 'present' },
      { civilite: 'Mme', nom: 'Administratrice E', presence: 'present' },
      { civilite: 'Mme', nom: 'Administratrice F', presence: 'present' },
      { civilite: 'Mme', nom: 'Administratrice G', presence: 'present' },
      { civilite: 'M.', nom: 'Administrateur H', presence: 'present' },
      { civilite: 'M.', nom: 'Administrateur I', presence: 'present' },
      { civilite: 'M.', nom: 'Administrateur J', presence: 'present' },
      { civilite: 'Mme', nom: 'Administratrice K', presence: 'excuse', pouvoir: 'Mme Administratrice D' },
      { civilite: 'M.', nom: 'Administrateur L', presence: 'excuse', pouvoir: 'Mme la Présidente' },
      { civilite: 'Mme', nom: 'Administratrice M', presence: 'excuse' },
      { civilite: 'Mme', nom: 'Administratrice N', presence: 'excuse' },
      { civilite: 'M.', nom: 'Administrateur O', presence: 'excuse' },
    ],
    deliberations: [{
      numero: '2025-11',
      genre: 'Convention',
      objet: 'APPROBATION DE LA CONVENTION «MON COMPTE PARTENAIRE» ENTRE LE CCAS DE COUERON ET LA CAISSE D\'ALLOCATIONS FAMILIALES DE LOIRE-ATLANTIQUE',
      service: 'Solidarités',
      reference: 'D.D.',
      rapporteur: 'Mme la Présidente du CCAS',
      expose: [
        'Les caisses d\'Allocations familiales (Caf) assurent la gestion des prestations familiales et sociales dues aux salariés de toute profession, aux employeurs et aux travailleurs indépendants des professions non agricoles ainsi qu\'à la population non active.',
        'Dans le cadre de cette mission, les Caf fournissent à leurs partenaires (collectivités territoriales, bailleurs, organismes de Sécurité sociale, établissements d\'accueil du jeune enfant...) des données à caractère personnel au sens de la loi n°78-17 du 6 janvier 1978 modifiée.',
        'Cette communication de données a pour but de permettre auxdits partenaires (dont les CCAS) d\'accomplir leurs missions de façon plus efficiente. Ladite transmission des données se fait via un accès à des services mis à disposition via un espace sécurisé du site web Caf.fr dénommé « mon compte partenaire ».',
        'L\'archivage et la conservation des données offertes en consultation sur « Mon Compte Partenaire » sont de la responsabilité de la Cnaf. Les données archivées et conservées dans le système d\'information du partenaire sont de sa propre responsabilité.',
        'Mon compte partenaire donne un privilégié aux travailleurs sociaux du CCAS qui leur permet d\'avoir accès à des services exclusifs et des pages d\'information et d\'aides qui leur permettent de faciliter leur mission.',
        'Afin d\'accéder aux services de mon compte partenaire il convient pour le CCAS de signer la convention « mon compte partenaire » de la Caisse d\'allocations familiales de Loire-Atlantique de même que ses annexes.',
      ],
      visas: [
        'Vu la loi n°78-17 du 6 janvier 1978 modifiée ;',
        'Vu le projet de convention présenté par la Caisse d\'allocations familiales de Loire-Atlantique et ses annexes ;',
      ],
      dispositif: [
        'approuver les termes de la convention « mon compte partenaire » entre la caisse d\'allocations familiales de Loire-Atlantique et le CCAS de Couëron ;',
        'autoriser Madame la Présidente du CCAS ou son délégataire à signer ladite convention ainsi que ses annexes.',
      ],
      vote: 'unanimité',
      partenaire: 'Caisse d\'allocations familiales de Loire-Atlantique',
      conventionObjet: 'Modalités d\'accès aux services de « Mon Compte Partenaire »',
      conventionDuree: 'un an',
      conventionReconduction: 'tacite, chaque année',
      conventionPreavis: 'trois mois, par lettre recommandée avec avis de réception',
      conventionDate: '2025-01-20',
      annexes: ['Convention d\'accès à « Mon Compte Partenaire » et ses annexes'],
      signataire: ['Pour Mme la Présidente', 'Maire et Présidente du CCAS', 'La Vice-présidente', 'Mme la Vice-présidente'],
      dateSignature: '2025-03-06',
    }],
  },
};
