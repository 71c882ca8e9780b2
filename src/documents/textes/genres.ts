import type { Rubrique } from '../../domaine/acte/acte';
import type { GenreDeliberation } from '../../domaine/acte/deliberation';

/** Les textes d'un genre. Les marques « {…} » sont celles de marques.ts ; un passage entre crochets disparaît si la sienne n'est pas donnée. */
export type TextesDuGenre = Readonly<Record<Rubrique, readonly string[]>>;

const CASF = 'Vu le code de l’action sociale et des familles, notamment ses articles {articles du CASF},';
const CGCT = 'Vu le code général des collectivités territoriales[, notamment {articles du CGCT}],';
const INSTRUCTION = '[Vu l’instruction budgétaire et comptable {nomenclature},]';
const COMMUNS = [CASF, CGCT];
const CREDITS = 'DIT que la dépense sera imputée au budget[ de l’exercice {exercice}],';
const SIGNER = 'AUTORISE {la présidence} à signer la convention et tous documents afférents,';

/** Textes employés quand ni la délibération ni la feuille « Textes types » n'en donnent. */
export const GENRES: Readonly<Record<GenreDeliberation, TextesDuGenre>> = {
  'Décision modificative': {
    visas: [...COMMUNS, INSTRUCTION, '[Vu le budget de l’exercice {exercice},]'],
    considerants: ['Considérant qu’il est nécessaire de modifier les crédits ouverts au budget[ de l’exercice {exercice}],'],
    dispositif: [
      'APPROUVE la {décision modificative}[ de l’exercice {exercice}], telle que présentée au tableau,',
      '[DIT que {équilibre fonctionnement},]',
      '[DIT que {équilibre investissement},]',
    ],
  },
  'Compte administratif': {
    visas: [...COMMUNS, INSTRUCTION],
    considerants: ['Considérant que le compte administratif de l’exercice {exercice} est conforme au compte de gestion du comptable public,'],
    dispositif: [
      'ADOPTE le compte administratif de l’exercice {exercice}, arrêté comme au tableau,',
      '[CONSTATE pour la section de fonctionnement {résultat fonctionnement},]',
      '[CONSTATE pour la section d’investissement {résultat investissement},]',
    ],
  },
  'Compte financier unique': {
    visas: [...COMMUNS, '[Vu {loi du compte financier unique},]', INSTRUCTION],
    considerants: [],
    dispositif: [
      'ADOPTE le compte financier unique de l’exercice {exercice}, arrêté comme au tableau,',
      '[CONSTATE pour la section de fonctionnement {résultat fonctionnement},]',
      '[CONSTATE pour la section d’investissement {résultat investissement},]',
    ],
  },
  'Compte de gestion': {
    visas: [...COMMUNS, INSTRUCTION],
    considerants: ['Considérant l’identité de valeur entre les écritures du compte administratif et celles du compte de gestion,'],
    dispositif: ['APPROUVE le compte de gestion de l’exercice {exercice}, dressé par le comptable public,'],
  },
  'Affectation du résultat': {
    visas: [...COMMUNS, INSTRUCTION],
    considerants: ['Considérant les résultats de l’exercice {exercice},'],
    dispositif: ['AFFECTE le résultat de fonctionnement de l’exercice {exercice}, soit {montant} ({montant en lettres}), {répartition au 1068 et au 002},'],
  },
  Convention: {
    visas: COMMUNS,
    considerants: ['[Considérant la convention proposée avec {partenaire}, dont l’objet est : {objet de la convention},]'],
    dispositif: [
      'APPROUVE la convention avec {partenaire},',
      '[PRÉCISE que la convention est {clause de durée},]',
      '[PRÉCISE que {clause de montant},]',
      '[PRÉCISE les modalités de versement : {modalités},]',
      '[PRÉCISE les conditions d’utilisation : {conditions},]',
      SIGNER,
    ],
  },
  Subvention: {
    visas: [...COMMUNS, '[Vu {textes sur les subventions},]'],
    considerants: [],
    dispositif: [
      'ATTRIBUE à {partenaire} une subvention de {montant} ({montant en lettres}),',
      '[DIT qu’elle est versée ainsi : {modalités},]',
      '[DIT qu’elle est soumise à ces conditions : {conditions},]',
      '[AUTORISE {la présidence} à signer la convention qui en règle l’emploi[, pour un montant de {montant de la convention} ({montant de la convention en lettres})] : {objet de la convention},]',
      CREDITS,
    ],
  },
  'Création d’emploi': {
    visas: [...COMMUNS, '[Vu {statut des emplois},]'],
    considerants: [],
    dispositif: ['DÉCIDE de créer un emploi au grade de {grade}, à {quotité}, à compter du {date d’effet},', CREDITS],
  },
  Aide: {
    visas: COMMUNS,
    considerants: [],
    dispositif: ['ACCORDE une aide de {montant} ({montant en lettres})[ à {partenaire}],'],
  },
  Don: {
    visas: COMMUNS,
    considerants: [],
    dispositif: ['ACCEPTE le don[ de {partenaire}][, d’un montant de {montant} ({montant en lettres})],'],
  },
  Libre: { visas: COMMUNS, considerants: [], dispositif: ['APPROUVE {proposition},'] },
};

/** Dispositif de ce qui n'est pas adopté : rejeté, refusé, ou seulement porté à la connaissance du conseil. */
export const REJET: readonly string[] = ['REJETTE la proposition « {objet} »,'];
export const PRISE_D_ACTE: readonly string[] = ['PREND ACTE de la communication « {objet} »,'];
export const REFUS: readonly string[] = ['REFUSE la demande « {objet} »,'];
