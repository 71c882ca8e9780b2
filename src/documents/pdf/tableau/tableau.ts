import type { CelluleDocument, LigneDocument, TableauDocument } from '../../document';
import { poserLignes } from '../blocs/lignes';
import type { Atelier } from '../page/atelier';
import { BLEU, ENCRE, FILET, FILET_CLAIR, GAUCHE, GRIS, LARGEUR, TEINTES } from '../page/gabarit';
import { baliser, type Noeud } from '../page/noeud';
import { enArtefact, espacer, lierALaSuite, type Tranche } from '../page/tranche';
import { allure, CORPS, type Allure } from './allure';
import { bords, repartir, serrer, type Bords } from './colonnes';
import { entete, groupes } from './entete';
import { interieur, rangee, type CelluleMise, type Decor } from './rangee';
import { rappels } from './rappels';

const RETRAIT = 9;

/** Un tableau : légende, en-tête rappelé sur chaque page avec la section en cours, totaux jamais seuls. */
export function tableau(atelier: Atelier, parent: Noeud, modele: TableauDocument): readonly Tranche[] {
  const table = baliser(parent, 'Table');
  const legende = legender(atelier, table, modele.legende);
  const { places, corps } = mesurer(atelier, modele), verticales = groupes(modele.entete);
  const tete = entete(atelier, table, modele.entete, places, corps, verticales);
  if (modele.corps.length === 0) return [...legende, tete];
  const tbody = baliser(table, 'TBody'), retrait = modele.corps.some((l) => l.genre !== 'ligne') ? RETRAIT : 0;
  const rangees = modele.corps.map((ligne) => rangee(cellulesDe(atelier, tbody, ligne, places, corps, retrait), places, corps, decor(ligne, verticales)));
  const enTete = [enArtefact(tete)], sections = rappels(modele.corps);
  return espacer([...legende, ...espacer([tete], legende.length === 0 ? 0 : 4), ...rangees.flatMap((tranches, i) => {
    const suite = sections[i] ?? null, rappel = suite === null ? enTete : [...enTete, ...rappeler(atelier, suite, places, corps, verticales)];
    const tenues = seTient(modele.corps, i) ? lierALaSuite(tranches) : tranches;
    return tenues.map((t) => ({ ...t, reprise: rappel }));
  })], 10);
}

function legender(atelier: Atelier, table: Noeud, texte: string): readonly Tranche[] {
  const lignes = atelier.lignes([{ texte, gras: true }], LARGEUR, 9.5);
  if (lignes.length === 0) return [];
  const pose = { x: GAUCHE, largeur: LARGEUR, alignement: 'gauche', taille: 9.5, interligne: 12.8, couleur: ENCRE } as const;
  return poserLignes(lignes, { ...pose, noeud: baliser(table, 'Caption') }, 0).map((t) => ({ ...t, lie: true }));
}

/** Le plus grand corps où montants et mots tiennent entiers dans leurs colonnes. */
function mesurer(atelier: Atelier, { largeurs, entete, corps }: TableauDocument): { readonly places: Bords; readonly corps: Allure } {
  let minimums: readonly number[] = [];
  for (const taille of CORPS) {
    const essai = allure(taille);
    minimums = largeurs.map((_, c) => minimum(atelier, c, entete, corps, essai));
    const trouvees = repartir(largeurs, minimums, LARGEUR);
    if (trouvees !== null) return { places: bords(trouvees, GAUCHE), corps: essai };
  }
  return { places: bords(serrer(minimums, LARGEUR), GAUCHE), corps: allure(CORPS[CORPS.length - 1] ?? 6.5) };
}

/** Ce qu'il faut à une colonne : son plus long mot ou montant, sans qu'un texte démesuré chasse les autres. */
function minimum(atelier: Atelier, colonne: number, tete: TableauDocument['entete'], corps: readonly LigneDocument[], { taille, cote }: Allure): number {
  const simples = tete.length === 1 ? [tete[0]?.[colonne]] : [];
  const cellules = [...simples, ...corps.filter((l) => l.genre !== 'rubrique').map((l) => l.cellules[colonne])].filter((c) => c !== undefined);
  const besoin = cellules.reduce((max, c) => Math.max(max, Math.min(atelier.insecable([{ texte: c.texte, gras: true }], taille), c.alignement === 'gauche' ? LARGEUR / 4 : LARGEUR / 2)), 0);
  return besoin + 2 * cote + (colonne === 0 ? RETRAIT : 0);
}

function cellulesDe(atelier: Atelier, tbody: Noeud, ligne: LigneDocument, places: Bords, corps: Allure, retrait: number): readonly CelluleMise[] {
  const tr = baliser(tbody, 'TR'), large = places.length - 1;
  return ligne.cellules.map((c, i): CelluleMise => {
    const place = ligne.genre === 'rubrique' ? { de: 0, a: large, retrait: 0 } : { de: i, a: i + 1, retrait: i === 0 && ligne.genre === 'ligne' ? retrait : 0 };
    const noeud = i > 0 ? baliser(tr, 'TD') : baliser(tr, 'TH', { O: 'Table', Scope: 'Row', ...(ligne.genre === 'rubrique' && large > 1 && { ColSpan: large }) });
    return mettre(atelier, c, { ...place, noeud }, places, corps, ligne.genre !== 'ligne');
  });
}

function mettre(atelier: Atelier, c: CelluleDocument, place: Omit<CelluleMise, 'lignes' | 'alignement' | 'couleur'>, places: Bords, corps: Allure, gras: boolean): CelluleMise {
  const lignes = atelier.lignes([{ texte: c.texte, gras }], interieur(place, places, corps.cote).largeur, corps.taille);
  return { ...place, lignes, alignement: c.alignement, couleur: c.zero ? GRIS : ENCRE };
}

/** Les fonds se foncent de la section au total général. */
function decor({ genre }: LigneDocument, verticales: readonly number[]): Decor {
  const fin = { epaisseur: 0.4, couleur: FILET_CLAIR }, moyen = { epaisseur: 0.6, couleur: FILET }, fort = { epaisseur: 0.9, couleur: BLEU };
  switch (genre) {
    case 'rubrique': return { fond: TEINTES.rubrique, haut: null, bas: moyen, verticales: [] };
    case 'ligne': return { fond: null, haut: null, bas: fin, verticales };
    case 'total-chapitre': return { fond: null, haut: null, bas: moyen, verticales };
    case 'total-section': return { fond: TEINTES.total, haut: moyen, bas: moyen, verticales };
    case 'total-general': return { fond: TEINTES.general, haut: fort, bas: fort, verticales };
  }
}

/** Vrai si une rangée reste avec la suivante : un titre avec ses deux premières, un total avec ce qu'il totalise, les deux premières et les deux dernières ensemble. */
function seTient(corps: readonly LigneDocument[], i: number): boolean {
  const suivante = corps[i + 1];
  if (suivante === undefined) return false;
  return i === 0 || i === corps.length - 2 || corps[i]?.genre === 'rubrique' || corps[i - 1]?.genre === 'rubrique' || suivante.genre.startsWith('total');
}

function rappeler(atelier: Atelier, section: string, places: Bords, corps: Allure, verticales: readonly number[]): readonly Tranche[] {
  const place = { de: 0, a: places.length - 1, retrait: 0, noeud: { type: 'Artifact', attributs: null, enfants: [] } };
  const cellule = mettre(atelier, { texte: `${section} (suite)`, alignement: 'gauche' }, place, places, corps, true);
  return rangee([cellule], places, corps, decor({ genre: 'rubrique', cellules: [] }, verticales)).map(enArtefact);
}
