import type { CelluleDocument, LigneDocument, TableauDocument } from '../../document';
import { poserLignes } from '../blocs/lignes';
import type { Atelier } from '../page/atelier';
import { BLEU, ENCRE, FILET, FILET_CLAIR, GAUCHE, GRIS, LARGEUR, TEINTES } from '../page/gabarit';
import { baliser, racine, type Noeud } from '../page/noeud';
import { enArtefact, espacer, lierALaSuite, type Tranche } from '../page/tranche';
import { allure, CORPS, type Allure } from './allure';
import { bords, repartir, serrer } from './colonnes';
import { entete, groupes, placer } from './entete';
import { interieur, rangee, type CelluleMise, type Decor, type Grille, type Place } from './rangee';
import { rappels } from './rappels';

const RETRAIT = 9;

/** Un tableau : légende, en-tête rappelé sur chaque page avec la section en cours, totaux jamais seuls. */
export function tableau(atelier: Atelier, parent: Noeud, modele: TableauDocument): readonly Tranche[] {
  const table = baliser(parent, 'Table'), grille = mesurer(atelier, modele);
  const legende = legender(atelier, table, modele.legende), tete = entete(atelier, table, modele.entete, grille);
  const haut = espacer([...legende, ...espacer([tete], legende.length === 0 ? 0 : 4)], AVANT);
  return modele.corps.length === 0 ? haut : [...haut, ...corps(atelier, baliser(table, 'TBody'), modele.corps, grille, enArtefact(tete))];
}

const AVANT = 10;

function legender(atelier: Atelier, table: Noeud, texte: string): readonly Tranche[] {
  const lignes = atelier.lignes([{ texte, gras: true }], LARGEUR, 9.5);
  if (lignes.length === 0) return [];
  const pose = { x: GAUCHE, largeur: LARGEUR, alignement: 'gauche', taille: 9.5, interligne: 12.8, couleur: ENCRE } as const;
  return poserLignes(lignes, { ...pose, noeud: baliser(table, 'Caption') }, 0).map((t) => ({ ...t, lie: true }));
}

function corps(atelier: Atelier, tbody: Noeud, lignes: readonly LigneDocument[], grille: Grille, tete: Tranche): readonly Tranche[] {
  const retrait = lignes.some((l) => l.genre !== 'ligne') ? RETRAIT : 0, sections = rappels(lignes);
  return lignes.flatMap((ligne, i) => {
    const tranches = rangee(cellulesDe(atelier, tbody, ligne, grille, retrait), grille, decor(ligne.genre)), section = sections[i] ?? null;
    const reprise = section === null ? [tete] : [tete, ...rappeler(atelier, section, grille)];
    return (seTient(lignes, i) ? lierALaSuite(tranches) : tranches).map((t) => ({ ...t, reprise }));
  });
}

/** Le plus grand corps où montants et mots tiennent entiers dans leurs colonnes. */
function mesurer(atelier: Atelier, modele: TableauDocument): Grille {
  const verticales = groupes(modele.entete), besoins = modele.largeurs.map((_, c) => besoin(atelier, c, modele));
  let minimums: readonly number[] = [];
  for (const taille of CORPS) {
    minimums = besoins.map((b, c) => minimum(b, allure(taille)) + (c === 0 ? RETRAIT : 0));
    const largeurs = repartir(modele.largeurs, minimums, LARGEUR);
    if (largeurs !== null) return { bords: bords(largeurs, GAUCHE), allure: allure(taille), verticales };
  }
  return { bords: bords(serrer(minimums, LARGEUR), GAUCHE), allure: allure(CORPS[CORPS.length - 1] ?? 6.5), verticales };
}

/** Les plus longs insécables d'une colonne, en corps 1 : celui de ses textes, celui de ses montants. */
interface Besoin { readonly textes: number; readonly montants: number }

function besoin(atelier: Atelier, colonne: number, { entete, corps, largeurs }: TableauDocument): Besoin {
  const titres = placer(entete, largeurs.length).filter((p) => p.colonne === colonne && p.large === 1).map((p) => ({ ...p.cellule, gras: true }));
  const lignes = corps.filter((l) => l.genre !== 'rubrique').flatMap((l) => l.cellules.slice(colonne, colonne + 1).map((c) => ({ ...c, gras: l.genre !== 'ligne' })));
  const plusLong = (aGauche: boolean): number => [...titres, ...lignes]
    .reduce((max, c) => ((c.alignement === 'gauche') === aGauche ? Math.max(max, atelier.insecable([c])) : max), 0);
  return { textes: plusLong(true), montants: plusLong(false) };
}

/** Ce qu'il faut à une colonne, sans qu'un mot démesuré chasse les autres. */
function minimum({ textes, montants }: Besoin, { taille, cote }: Allure): number {
  return Math.max(Math.min(textes * taille, LARGEUR / 4), Math.min(montants * taille, LARGEUR / 2)) + 2 * cote;
}

function cellulesDe(atelier: Atelier, tbody: Noeud, { genre, cellules }: LigneDocument, grille: Grille, retrait: number): readonly CelluleMise[] {
  const tr = baliser(tbody, 'TR'), large = grille.bords.length - 1, rubrique = genre === 'rubrique';
  // Un total laisse vide la colonne des imputations : c'est son libellé qui nomme la ligne.
  const nomme = Math.max(0, cellules.findIndex((c) => c.texte.trim() !== ''));
  return cellules.map((c, i) => {
    const place = rubrique ? { de: 0, a: large, retrait: 0 } : { de: i, a: i + 1, retrait: i === 0 && genre === 'ligne' ? retrait : 0 };
    const noeud = i !== nomme ? baliser(tr, 'TD') : baliser(tr, 'TH', { O: 'Table', Scope: 'Row', ...(rubrique && large > 1 && { ColSpan: large }) });
    return mettre(atelier, c, place, noeud, grille, genre !== 'ligne');
  });
}

function mettre(atelier: Atelier, c: CelluleDocument, place: Place, noeud: Noeud, grille: Grille, gras: boolean): CelluleMise {
  const lignes = atelier.lignes([{ texte: c.texte, gras }], interieur(place, grille).largeur, grille.allure.taille);
  return { ...place, lignes, noeud, alignement: c.alignement, couleur: c.zero ? GRIS : ENCRE };
}

/** Les fonds se foncent de la section au total général. */
function decor(genre: LigneDocument['genre']): Decor {
  const fin = { epaisseur: 0.4, couleur: FILET_CLAIR }, moyen = { epaisseur: 0.6, couleur: FILET }, fort = { epaisseur: 0.9, couleur: BLEU };
  switch (genre) {
    case 'rubrique': return { fond: TEINTES.rubrique, haut: null, bas: moyen, colonnes: false };
    case 'ligne': return { fond: null, haut: null, bas: fin, colonnes: true };
    case 'total-chapitre': return { fond: null, haut: null, bas: moyen, colonnes: true };
    case 'total-section': return { fond: TEINTES.total, haut: moyen, bas: moyen, colonnes: true };
    case 'total-general': return { fond: TEINTES.general, haut: fort, bas: fort, colonnes: true };
  }
}

/** Vrai si une rangée reste avec la suivante : un titre et ses deux premières, un total et ce qu'il totalise, les deux premières et les deux dernières. */
function seTient(lignes: readonly LigneDocument[], i: number): boolean {
  const suivante = lignes[i + 1];
  if (suivante === undefined) return false;
  return i === 0 || i === lignes.length - 2 || [lignes[i], lignes[i - 1]].some((l) => l?.genre === 'rubrique') || suivante.genre.startsWith('total');
}

/** Le titre de la section, hors de la structure : il y est déjà. */
function rappeler(atelier: Atelier, section: string, grille: Grille): readonly Tranche[] {
  const place = { de: 0, a: grille.bords.length - 1, retrait: 0 };
  const cellule = mettre(atelier, { texte: `${section} (suite)`, alignement: 'gauche' }, place, racine('Artifact'), grille, true);
  return rangee([cellule], grille, decor('rubrique')).map(enArtefact);
}
