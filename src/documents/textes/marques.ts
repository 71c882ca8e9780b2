import { normaliser } from '../../domaine/texte';
import { devant, type Preposition } from './article';
import { BLANC } from './blancs';

/** Les marques qu'un texte type peut porter entre accolades, accents et casse indifférents, et ce que chacune devient. */
export const MARQUES = {
  'établissement': 'Nom complet de l’établissement',
  'nom abrégé': '« CCAS de Breuillet »',
  'commune': 'Commune du siège',
  'date de la séance': '« 19 septembre 2023 »',
  'numéro': 'Numéro de la délibération',
  'objet': 'Objet de la délibération',
  'rapporteur': 'Rapporteur',
  'la présidence': '« la Présidente », « le Président »',
  'tribunal': '« tribunal administratif de Versailles »',
  'préfecture': '« préfecture de l’Essonne »',
  'exercice': 'Exercice du tableau, ou celui que l’objet donne',
  'nomenclature': '« M57 » : norme du tableau',
  'décision modificative': '« décision modificative n° 1 » : numéro lu dans le titre du tableau ou dans l’objet',
  'total fonctionnement': 'Total de la section, s’il est le même en dépenses et en recettes',
  'total fonctionnement en lettres': 'Le même, en toutes lettres',
  'total investissement': 'De même pour l’investissement',
  'total investissement en lettres': 'De même pour l’investissement, en toutes lettres',
  'équilibre fonctionnement': 'Comment la section s’équilibre, en chiffres et en lettres',
  'équilibre investissement': 'De même pour l’investissement',
  'résultat fonctionnement': 'Résultat de clôture du compte, en chiffres et en lettres',
  'résultat investissement': 'De même pour l’investissement',
  'partenaire': 'Partenaire ou bénéficiaire, précédé de son article (« la CPAM de l’Essonne »)',
  'montant': 'Montant, en chiffres',
  'montant en lettres': 'Le même, en toutes lettres',
  'répartition au 1068 et au 002': 'Affectation : « comme l’exposé le répartit », ou le partage que le compte joint commande',
  'objet de la convention': 'Convention : objet',
  'montant de la convention': 'Convention : montant, en chiffres',
  'montant de la convention en lettres': 'Le même, en toutes lettres',
  'clause de montant': '« la convention fixe un montant de … » ; si elle n’en fixe pas, « le montant annuel est de … »',
  'date de la convention': 'Convention : date de signature, « 7 mars 2025 »',
  'modalités': 'Convention : modalités de versement',
  'conditions': 'Convention : conditions d’utilisation',
  'durée': 'Convention : durée',
  'reconduction': 'Convention : reconduction',
  'clause de reconduction': '« avec reconduction tacite, d’année en année », « sans reconduction »',
  'préavis': 'Convention : préavis',
  'clause de durée': '« conclue pour un an, sans reconduction, sous un préavis de trois mois », pour ce qui en est donné',
  'grade': 'Emploi : grade',
  'quotité': 'Emploi : temps de travail',
  'date d’effet': 'Emploi : créé à compter du',
  'proposition': '« les tarifs » si l’objet est « Approbation des tarifs », sinon « la proposition » et l’objet entre guillemets',
  'annexes': 'Annexes, à la suite',
  'articles du CASF': 'Articles selon le genre et la norme',
  'articles du CGCT': 'Articles en vigueur à l’exercice, selon le genre',
  'loi du compte financier unique': 'Loi qui le fonde, selon l’exercice',
  'textes sur les subventions': 'Loi, et décret au-delà de 23 000 €, pour un organisme privé',
  'statut des emplois': 'Texte en vigueur à la date de la séance',
} as const;
export type Marque = keyof typeof MARQUES;

/** La valeur d'une marque ; `null` si l'acte ne la donne pas. `cellule` : où la donner. */
export interface ValeurMarque { readonly valeur: string | null; readonly cellule: string }
export type Valeurs = Readonly<Record<Marque, ValeurMarque>>;

/** Un texte dont les marques sont remplacées. */
export interface Rempli {
  /** `null` si toute la ligne était facultative et que rien ne la remplit. */
  readonly texte: string | null;
  /** Marques laissées telles quelles, faute de les connaître. */
  readonly inconnues: readonly string[];
  /** Marques connues que l'acte ne donne pas, hors des passages facultatifs. */
  readonly manquantes: readonly Marque[];
}

const PAR_NOM = new Map((Object.keys(MARQUES) as Marque[]).map((m) => [normaliser(m), m]));
const MARQUE = /\{([^{}]*)\}/g;
/** Un passage entre crochets, sans autre crochet dedans : facultatif s'il porte une marque, du texte sinon. */
const PASSAGE = /\[([^[\]]*)\]/g, PORTE_UNE_MARQUE = /\{[^{}]*\}/;
/** Passage que rien ne remplit, ôté à la fin ; valeur posée, gardée hors du texte pour que ses propres accolades n'y soient pas lues. */
const OTE = '\u0000', POSEE = /(?:(?<!\p{L})(à|de) )?\u0001(\d+)\u0001/gu;

/** Remplace les marques d'une ligne. Les passages facultatifs s'emboîtent ; le plus intérieur est jugé le premier. Pure. */
export function remplir(ligne: string, valeurs: Valeurs): Rempli {
  const posees: string[] = [], inconnues: string[] = [], manquantes: Marque[] = [];
  const poser = (passage: string): string => passage.replace(MARQUE, (entier, nom: string) => {
    const marque = PAR_NOM.get(normaliser(nom));
    if (marque === undefined) inconnues.push(entier);
    else if (valeurs[marque].valeur === null) manquantes.push(marque);
    posees.push(marque === undefined ? entier : valeurs[marque].valeur ?? BLANC);
    return `\u0001${posees.length - 1}\u0001`;
  });
  // Une ligne qui porterait ces deux signes, qu'aucun document n'imprime, ne doit pas passer pour nos repères.
  let reste = ligne.replaceAll(OTE, '').replaceAll('\u0001', ''), avant = '';
  while (reste !== avant) {
    avant = reste;
    reste = avant.replace(PASSAGE, (entier, dedans: string) => {
      if (!PORTE_UNE_MARQUE.test(dedans)) return entier;
      return manque(dedans, valeurs) ? OTE : poser(dedans);
    });
  }
  const avecTrous = poser(reste), texte = avecTrous.replaceAll(OTE, '');
  const vide = texte.trim() === '' && texte !== avecTrous;
  return { texte: vide ? null : texte.replace(POSEE, (_, mot: Preposition | undefined, i: string) => enPlace(mot, posees[Number(i)] ?? '')), inconnues, manquantes };
}

function enPlace(preposition: Preposition | undefined, valeur: string): string {
  return preposition === undefined ? valeur : devant(preposition, valeur);
}

function manque(passage: string, valeurs: Valeurs): boolean {
  return [...passage.matchAll(MARQUE)].some(([, nom = '']) => {
    const marque = PAR_NOM.get(normaliser(nom));
    return marque !== undefined && valeurs[marque].valeur === null;
  });
}
