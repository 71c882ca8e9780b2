import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Bloc, CelluleDocument, Document, LigneDocument, Logo, TableauDocument } from '../../src/documents/document';
import { enEuros } from '../../src/domaine/montant';
import { jpeg } from '../images/jpeg';
import { png } from '../images/png';

/** Les lignes de la DM n° 1 de 2023 du CCAS de Wattrelos, telles qu'imprimées (compte rendu du 30 septembre 2023), montants en centimes. */
const DM: readonly (readonly [LigneDocument['genre'], string, ...number[]])[] = [
  ['rubrique', 'EXPLOITATION'],
  ['ligne', 'R-002-02 : Résultat de fonctionnement reporté (excédent ou déficit)', 0, 0, 0, 810869],
  ['ligne', 'R-002-5230 : Résultat de fonctionnement reporté (excédent ou déficit)', 0, 0, 0, 5000000],
  ['ligne', 'R-002-5234 : Résultat de fonctionnement reporté (excédent ou déficit)', 0, 0, 0, 9700000],
  ['total-chapitre', 'TOTAL R 002 : Résultat de fonctionnement reporté (excédent ou déficit)', 0, 0, 0, 15510869],
  ['ligne', 'D-6068-02 : Autres matières et fournitures', 0, 95869, 0, 0],
  ['ligne', 'D-61551-02 : Matériel roulant', 0, 500000, 0, 0],
  ['ligne', 'D-6232-610 : Fêtes et cérémonies', 0, 870000, 0, 0],
  ['ligne', 'D-6251-610 : Voyages et déplacements', 0, 870000, 0, 0],
  ['total-chapitre', 'TOTAL D 011 : Charges à caractère général', 0, 2335869, 0, 0],
  ['ligne', 'D-64111-5230 : Rémunération principale', 0, 5000000, 0, 0],
  ['total-chapitre', 'TOTAL D 012 : Charges de personnel et frais assimilés', 0, 5000000, 0, 0],
  ['ligne', 'R-7788-610 : Produits exceptionnels divers', 0, 0, 0, 1740000],
  ['total-chapitre', 'TOTAL R 77 : Produits exceptionnels', 0, 0, 0, 1740000],
  ['total-section', 'Total EXPLOITATION', 0, 17250869, 0, 17250869],
  ['rubrique', 'INVESTISSEMENT'],
  ['ligne', 'R-001-02 : Solde d’exécution de la section d’investissement reporté', 0, 0, 0, 28267343],
  ['total-chapitre', 'TOTAL R 001 : Solde d’exécution de la section d’investissement reporté', 0, 0, 0, 28267343],
  ['ligne', 'D-2182-02 : Matériel de transport', 0, 8000000, 0, 0],
  ['ligne', 'D-2183-02 : Matériel de bureau et matériel informatique', 0, 1000000, 0, 0],
  ['ligne', 'D-2188-02 : Autres', 0, 17267343, 0, 0],
  ['total-chapitre', 'TOTAL D 21 : Immobilisations corporelles', 0, 27267343, 0, 0],
  ['total-section', 'Total INVESTISSEMENT', 0, 28267343, 0, 28267343],
  ['total-general', 'Total Général', 0, 45518212, 0, 45518212],
];

const gauche = (texte: string): CelluleDocument => ({ texte, alignement: 'gauche' });
const montant = (m: number): CelluleDocument => ({ texte: enEuros(m), alignement: 'droite', zero: m === 0 });
const tete = (texte: string, autres: Partial<CelluleDocument> = {}): CelluleDocument => ({ texte, alignement: 'droite', ...autres });

const ligne = ([genre, libelle, ...montants]: (typeof DM)[number]): LigneDocument => ({ genre, cellules: [gauche(libelle), ...montants.map(montant)] });

export const TABLEAU_DM: TableauDocument = {
  genre: 'tableau', legende: 'Décision modificative n° 1 de 2023', largeurs: [4, 2, 2, 2, 2],
  entete: [
    [tete('Désignation', { alignement: 'gauche', lignes: 2 }), tete('Dépenses', { alignement: 'centre', colonnes: 2 }), tete('Recettes', { alignement: 'centre', colonnes: 2 })],
    [tete('Diminution de crédits'), tete('Augmentation de crédits'), tete('Diminution de crédits'), tete('Augmentation de crédits')],
  ],
  corps: DM.map(ligne),
};

/** Un compte administratif : sept colonnes, des millions. */
export const TABLEAU_CA: TableauDocument = {
  genre: 'tableau', legende: 'Compte administratif 2024', largeurs: [3, 2, 2, 2, 2, 2, 2],
  entete: [
    [tete('Libellé', { alignement: 'gauche', lignes: 2 }), ...['Fonctionnement', 'Investissement', 'Ensemble'].map((t) => tete(t, { alignement: 'centre', colonnes: 2 }))],
    ['Dépenses ou déficit', 'Recettes ou excédent', 'Dépenses ou déficit', 'Recettes ou excédent', 'Dépenses ou déficit', 'Recettes ou excédent'].map((t) => tete(t)),
  ],
  corps: [
    ['Résultats reportés', 0, 1234567890, 749777, 0, 749777, 1234567890], ['Opérations de l’exercice', 987654321, 1098765432, 45678901, 39181123, 1033333222, 1137946555],
    ['Totaux', 987654321, 2333333322, 46428678, 39181123, 1034082999, 2372514445], ['Résultats de clôture', 0, 1345679001, 7247555, 0, 7247555, 1345679001],
  ].map(([libelle, ...montants], i): LigneDocument => ({ genre: i === 3 ? 'total-general' : i === 2 ? 'total-section' : 'ligne', cellules: [gauche(String(libelle)), ...montants.map((m) => montant(Number(m)))] })),
};

/** Un tableau d'autant de lignes qu'il faut, en deux sections. */
export function grandTableau(nombre: number): TableauDocument {
  const faire = (debut: number, fin: number): LigneDocument[] => Array.from({ length: fin - debut }, (_, i) =>
    ligne(['ligne', `D-${6000 + debut + i} : Imputation n° ${debut + i + 1}`, 0, (debut + i + 1) * 12345, 0, 0]));
  const milieu = Math.floor(nombre / 2);
  return {
    ...TABLEAU_DM, legende: `Tableau de ${nombre} lignes`,
    corps: [ligne(['rubrique', 'FONCTIONNEMENT']), ...faire(0, milieu), ligne(['total-section', 'Total FONCTIONNEMENT', 0, 1, 0, 2]), ligne(['rubrique', 'INVESTISSEMENT']), ...faire(milieu, nombre), ligne(['total-section', 'Total INVESTISSEMENT', 0, 3, 0, 4]), ligne(['total-general', 'Total général', 0, 5, 0, 6])],
  };
}

export const DISPOSITIF: readonly Bloc[] = [
  { genre: 'paragraphe', style: 'courant', texte: [{ texte: 'Le conseil d’administration, après avoir entendu l’exposé de Mme la Vice-présidente et après en avoir délibéré, à l’unanimité :' }] },
  { genre: 'paragraphe', style: 'article', texte: [{ texte: 'ADOPTE', gras: true }, { texte: ' la décision modificative n° 1 de l’exercice 2023, équilibrée à 455\u202f182,12\u00a0€ ;' }] },
  { genre: 'paragraphe', style: 'article', texte: [{ texte: 'AUTORISE', gras: true }, { texte: ' Mme la Présidente à signer tout document qui s’y rapporte ;' }] },
  {
    genre: 'paragraphe', style: 'article',
    texte: [{ texte: 'DIT', gras: true }, { texte: ' que la présente délibération peut faire l’objet d’un recours devant le tribunal administratif dans un délai de deux mois à compter de sa publication et de sa transmission au contrôle de légalité.' }],
  },
];

export const SIGNATURE: Bloc = { genre: 'signature', lignes: ['Pour extrait conforme,', 'La Présidente du CCAS,'], nom: 'Administratrice A', cachet: 'Reçu en préfecture le ………' };

export const REFERENCES: Bloc = {
  genre: 'references',
  colonnes: [
    { libelle: 'Référence', valeur: '2023 CCAS 31' }, { libelle: 'Date de convocation', valeur: '12/09/2023' }, { libelle: 'Date d’affichage', valeur: '12/09/2023' },
    { libelle: 'En exercice', valeur: '11' }, { libelle: 'Présents', valeur: '6' }, { libelle: 'Votants', valeur: '8' },
  ],
};

export const OUVERTURE: readonly Bloc[] = [
  { genre: 'titre', niveau: 1, texte: 'Extrait du registre des délibérations du conseil d’administration' },
  REFERENCES,
  { genre: 'paragraphe', style: 'courant', texte: [{ texte: 'L’an deux mille vingt-trois, le dix-neuf septembre à dix-huit heures, le conseil d’administration, légalement convoqué, s’est réuni 42, Grande Rue, en salle du Chapitre, sous la présidence de Mme la Vice-présidente.' }] },
  { genre: 'titre', niveau: 2, texte: 'Membres du conseil d’administration' },
  {
    genre: 'liste',
    elements: [[{ texte: 'Présents : ', gras: true }, { texte: 'Mmes A, B, C, D ; MM. F et G.' }], [{ texte: 'Absents ayant donné pouvoir : ', gras: true }, { texte: 'Mme H (pouvoir à Mme B), Mme I (pouvoir à Mme D).' }], [{ texte: 'Excusé : ', gras: true }, { texte: 'M. J.' }]],
  },
  { genre: 'titre', niveau: 2, texte: 'Objet : décision modificative n° 1 – recettes & dépenses nouvelles' },
  { genre: 'paragraphe', style: 'visa', texte: [{ texte: 'Vu le Code général des collectivités territoriales, notamment ses articles L. 1612-11 et L. 2312-1,' }] },
  { genre: 'paragraphe', style: 'visa', texte: [{ texte: 'Vu le Code de l’action sociale et des familles,' }] },
  { genre: 'paragraphe', style: 'visa', texte: [{ texte: 'Considérant le résultat de l’exercice 2022, 155\u202f108,69\u00a0€ en fonctionnement et 282\u202f673,43\u00a0€ en investissement,' }] },
];

/** Un document complet ; son empreinte est celle de ses données. */
export function documentPdf(blocs: readonly Bloc[], autres: Partial<Document> = {}): Document {
  const donnees = autres.donnees ?? '{"version":1,"numero":"2023 CCAS 31"}';
  return {
    forme: 'classique', titre: 'Délibération 2023 CCAS 31 – DM n° 1 : recettes & dépenses <nouvelles>', nomDeFichier: '99_DE-091-269100285-20230919-2023CCAS31-', nomDeFeuille: 'Extrait 2023 CCAS 31',
    auteur: 'CCAS de Breuillet', sujet: 'Décision modificative n° 1', date: '2023-09-19', entete: ['Centre communal d’action sociale de Breuillet', 'Séance du mardi 19 septembre 2023 · Délibération n° 2023 CCAS 31'],
    projet: [], donnees, empreinte: bytesToHex(sha256(new TextEncoder().encode(donnees))), ...autres, blocs,
  };
}

export const EXTRAIT_DM = documentPdf([...OUVERTURE, TABLEAU_DM, ...DISPOSITIF, SIGNATURE]);

const TEXTE_DU_LOGO = 'Logo du CCAS de Breuillet';
/** Un disque bleu sur fond transparent, au trait vert : 300 points sur 160. */
export const LOGO_PNG: Logo = {
  genre: 'png', largeur: 300, hauteur: 160, texte: TEXTE_DU_LOGO,
  octets: png({
    largeur: 300, hauteur: 160, type: 6, bits: 8, entrelace: true,
    pixel: (x, y) => (y > 145 ? [20, 140, 60, 255] : (x - 150) ** 2 + (y - 70) ** 2 < 4900 ? [31, 58, 110, 255] : [0, 0, 0, 0]),
  }),
};
/** Quatre carrés sur trois, du rouge au bleu (Y, Cb, Cr). */
export const LOGO_JPEG: Logo = { genre: 'jpeg', largeur: 32, hauteur: 24, texte: TEXTE_DU_LOGO, octets: jpeg({ largeur: 4, hauteur: 3 }, (x) => [90, 100 + x * 40, 220 - x * 40]) };
/** Une image grise, haute et étroite. */
export const LOGO_GRIS: Logo = { genre: 'jpeg', largeur: 8, hauteur: 160, texte: TEXTE_DU_LOGO, octets: jpeg({ largeur: 1, hauteur: 20 }, (_, y) => [y * 12]) };

export const EXTRAIT_AVEC_LOGO: Document = { ...EXTRAIT_DM, logo: LOGO_PNG };
