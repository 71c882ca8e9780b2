import { adressePlage, type Grille, type Plage, type Valeur } from '../../domaine/grille';
import { ErreurClasseur } from '../erreur';
import type { SuiviLecture } from '../port';
import { lireFusions } from './fusions';
import { parLots } from './lots';
import { plageDe } from './plage';
import { PROPRIETES, valeursDe } from './valeur';

/** Cellules d'une feuille, au plus : 200 000 lignes de vingt-cinq colonnes. */
const CELLULES_MAX = 5_000_000;

/** La partie remplie d'une feuille ; `null` si elle est vide. */
export interface Etendue { readonly feuille: Excel.Worksheet; readonly nom: string; readonly plage: Plage | null }

/** Mesure des feuilles, en une demande. */
export async function mesurer(contexte: Excel.RequestContext, feuilles: readonly Excel.Worksheet[]): Promise<Etendue[]> {
  const remplies = feuilles.map((feuille) => feuille.load('name').getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'));
  await contexte.sync();
  return feuilles.map((feuille, i) => {
    const r = remplies[i] as Excel.Range;
    return { feuille, nom: feuille.name, plage: r.isNullObject ? null : plageDe(r) };
  });
}

/** Lit des feuilles par lots de lignes, en disant l'avancement de l'ensemble. */
export async function lireFeuilles(contexte: Excel.RequestContext, etendues: readonly Etendue[], { avancement, signal }: SuiviLecture): Promise<Grille[]> {
  const total = etendues.reduce((n, { plage }) => n + (plage === null ? 0 : lignes(plage)), 0);
  let lues = 0;
  const suivre = (n: number): void => {
    signal?.throwIfAborted();
    if (n > 0) avancement?.((lues += n), total);
  };
  const grilles: Grille[] = [];
  for (const etendue of etendues) grilles.push(await lireFeuille(contexte, etendue, suivre));
  if (total === 0) avancement?.(0, 0);
  return grilles;
}

async function lireFeuille(contexte: Excel.RequestContext, { feuille, nom, plage }: Etendue, suivre: (lues: number) => void): Promise<Grille> {
  suivre(0);
  if (plage === null) return { nom, origine: { ligne: 0, colonne: 0 }, cellules: [], typee: true, fusions: [], lignesMasquees: new Set() };
  const largeur = plage.fin.colonne - plage.debut.colonne + 1;
  if (lignes(plage) * largeur > CELLULES_MAX) throw tropEtendue(nom, plage);
  const cellules: Valeur[][] = [], lignesMasquees = new Set<number>();
  for await (const { lot, debut } of parLots(contexte, feuille, plage, `${PROPRIETES},rowHidden`)) {
    const lues = valeursDe(lot);
    for (const ligne of lues) cellules.push(ligne);
    for (const ligne of await masquees(contexte, lot)) lignesMasquees.add(debut + ligne);
    suivre(lues.length);
  }
  return { nom, origine: plage.debut, cellules, typee: true, fusions: await lireFusions(contexte, feuille, plage), lignesMasquees };
}

/** Rangs des lignes masquées ou filtrées d'un lot : toutes, aucune, ou (`null`) celles que dit chaque ligne. */
async function masquees(contexte: Excel.RequestContext, lot: Excel.Range): Promise<number[]> {
  if ((lot.rowHidden as boolean | null) === false) return [];
  if ((lot.rowHidden as boolean | null) === true) return lot.values.map((_, i) => i);
  const proprietes = lot.getRowProperties({ rowHidden: true });
  await contexte.sync();
  return proprietes.value.flatMap(({ rowHidden }, i) => (rowHidden === true ? [i] : []));
}

function lignes(plage: Plage): number {
  return plage.fin.ligne - plage.debut.ligne + 1;
}

function tropEtendue(nom: string, plage: Plage): ErreurClasseur {
  return new ErreurClasseur('autre', `La feuille « ${nom} » est remplie de ${adressePlage(plage).replace(':', ' à ')} : c’est trop pour être lu. Effacez les cellules isolées au loin, ou recopiez le seul tableau dans une feuille neuve.`);
}
