import { SECTIONS, type Section, type Sens } from '../../src/domaine/section';
import type { Cellule, Feuille } from '../classeurs/feuille';
import type { Genre } from '../classeurs/sources/feuille';
import { net, parChapitre, type Modele, type Mouvement } from './modele';

/** Une façon d'imprimer une décision. */
export type Impression = (m: Modele) => Feuille;

type Rangee = readonly [Genre, ...Cellule[]];
const NOMS: Record<Sens, string> = { depense: 'DEPENSES', recette: 'RECETTES' };
const euros = (centimes: number): number => centimes / 100;

function imprimer(rangees: readonly Rangee[], premierMontant: number, largeur: number, dernierMontant?: number): Feuille {
  return {
    nom: 'DM', premierMontant, ...(dernierMontant === undefined ? {} : { dernierMontant }), fusions: [], masquees: new Set(), deplacer: (p) => p,
    genres: rangees.map(([genre]) => genre),
    cellules: rangees.map(([, ...cellules]) => Array.from({ length: largeur }, (_, j) => cellules[j] ?? null)),
  };
}

const sections = (m: Modele): (readonly [Section, readonly Mouvement[]])[] => SECTIONS.flatMap((s) => (m[s] ? [[s, m[s]] as const] : []));
const tous = (m: Modele): Mouvement[] => sections(m).flatMap(([, liste]) => liste);

/** Diminutions et augmentations, dépenses puis recettes. */
function quatre(mouvements: readonly Mouvement[]): number[] {
  const somme = (sens: Sens, signe: 1 | -1): number => mouvements.reduce((s, m) => s + (m.sens === sens && m.montant * signe > 0 ? Math.abs(m.montant) : 0), 0);
  return [somme('depense', -1), somme('depense', 1), somme('recette', -1), somme('recette', 1)].map(euros);
}

const lettre = (sens: Sens): string => (sens === 'depense' ? 'D' : 'R');
const imputation = (m: Mouvement): string => `${lettre(m.sens)}-${m.compte}${m.fonction === null ? '' : `-${m.fonction}`} : ${m.libelle}`;

export const quatreColonnes: Impression = (m) => imprimer([
  ['titre', 'DM n°1'],
  ['entete', 'Désignation', 'Dépenses (1)', null, 'Recettes (1)'],
  ['entete', null, 'Diminution de crédits', 'Augmentation de crédits', 'Diminution de crédits', 'Augmentation de crédits'],
  ...sections(m).flatMap(([section, liste]): Rangee[] => [
    ['rubrique', section.toUpperCase()],
    ...(['depense', 'recette'] as const).flatMap((sens) => parChapitre(liste, sens).flatMap(([chapitre, lignes]): Rangee[] => [
      ...lignes.map((l): Rangee => ['ligne', imputation(l), ...quatre([l])]),
      ['total', `TOTAL ${lettre(sens)} ${chapitre} : chapitre ${chapitre}`, ...quatre(lignes)],
    ])),
    ['total', `Total ${section.toUpperCase()}`, ...quatre(liste)],
  ]),
  ['total', 'Total Général', null, euros(net(tous(m), 'depense')), null, euros(net(tous(m), 'recette'))],
], 1, 5);

/** Deux colonnes, comptes en nombres ; `chapitres` : chaque chapitre a sa rangée de total au-dessus de ses lignes. */
export const deuxColonnes = (chapitres: boolean): Impression => (m) => {
  const cote = (sens: Sens, centimes: number): Cellule[] => (sens === 'depense' ? [euros(centimes), null] : [null, euros(centimes)]);
  return imprimer([
    ['titre', 'DECISION MODIFICATIVE N°1'],
    ['entete', null, null, 'Dépenses', 'Recettes'],
    ...sections(m).flatMap(([section, liste]): Rangee[] => [
      ...(['depense', 'recette'] as const).flatMap((sens): Rangee[] => [
        ['rubrique', `${NOMS[sens]} ${section.toUpperCase()}`],
        ...parChapitre(liste, sens).flatMap(([chapitre, lignes]): Rangee[] => [
          ...(chapitres ? [['total', chapitre, `Chapitre ${chapitre}`, ...cote(sens, net(lignes, sens))] as const] : []),
          ...lignes.map((l): Rangee => ['ligne', Number(l.compte), l.libelle, ...cote(sens, l.montant)]),
        ]),
      ]),
      ['total', `TOTAL ${section.toUpperCase()}`, null, euros(net(liste, 'depense')), euros(net(liste, 'recette'))],
    ]),
    ['total', 'TOTAL GENERAL', null, euros(net(tous(m), 'depense')), euros(net(tous(m), 'recette'))],
  ], 2, 4);
};

/** Une colonne signée, le sens dans la sienne, sans aucun total. */
export const signee: Impression = (m) => imprimer([
  ['titre', 'DECISION MODIFICATIVE N°1'],
  ['entete', 'Sens', 'Chapitre', 'Compte', 'Libellé', 'Montant'],
  ...tous(m).map((l): Rangee => ['ligne', lettre(l.sens), l.chapitre, l.compte, l.libelle, euros(l.montant)]),
], 4, 5);

/** Des rangées de chapitre puis d'article, sous des titres de section et de sens. */
function parTitres(
  m: Modele,
  ligne: (l: Mouvement) => Rangee,
  chapitre: (code: string, centimes: number) => Rangee[],
  total: (texte: string, centimes: number) => Rangee,
): Rangee[] {
  return sections(m).flatMap(([section, liste]) => (['depense', 'recette'] as const).flatMap((sens): Rangee[] => [
    ['rubrique', `${NOMS[sens]} DE ${section.toUpperCase()}`],
    ...parChapitre(liste, sens).flatMap(([code, lignes]): Rangee[] => [...chapitre(code, net(lignes, sens)), ...lignes.map(ligne)]),
    total(`TOTAL ${NOMS[sens]} DE ${section.toUpperCase()}`, net(liste, sens)),
  ]));
}

export const maquette: Impression = (m) => imprimer([
  ['titre', 'DECISION MODIFICATIVE N°1'],
  ['entete', 'Chap. / Art. (1)', 'Libellé (1)', 'Pour mémoire budget (2)', 'RAR N-1', 'Propositions nouvelles', 'Vote (3)'],
  ...parTitres(m,
    (l) => ['ligne', l.compte, l.libelle, 1000, 0, euros(l.montant), euros(l.montant)],
    (code, c) => [['total', code, `Chapitre ${code}`, null, null, euros(c), euros(c)]],
    (texte, c) => ['total', texte, null, null, null, euros(c), euros(c)]),
], 5, 6);

export const suite: Impression = (m) => imprimer([
  ['titre', 'DECISION MODIFICATIVE N°1'],
  ['entete', 'Imputation', 'Libellé', 'BP', 'DM antérieures', 'DM n°1', 'Total crédits'],
  ...parTitres(m,
    (l) => ['ligne', `${l.chapitre}/${l.compte}/${l.fonction ?? '020'}`, l.libelle, 1000, 0, euros(l.montant), euros(100_000 + l.montant)],
    () => [],
    (texte, c) => ['total', texte, null, null, null, euros(c), null]),
], 4, 6, 4);
