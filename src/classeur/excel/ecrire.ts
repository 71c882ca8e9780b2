import { FORMAT_TEXTE } from '../../domaine/feuille';
import type { Position } from '../../domaine/grille';
import { celluleChangee, feuilleAbsente, feuilleProtegee } from '../erreur';
import type { EcritureSituee } from '../port';
import { situer } from '../situer';
import { memeValeur } from '../valeurs';
import { PROPRIETES, valeursDe } from './valeur';

/** Un montant : deux décimales, milliers séparés. */
const FORMAT_NOMBRE = '#,##0.00';

/** Des cellules qui se suivent dans une colonne. */
interface Suite { readonly feuille: string; readonly debut: Position; readonly ecritures: EcritureSituee[] }

interface SuiteChargee extends Suite { readonly plage: Excel.Range; readonly protegee: boolean }

/** Relit les cellules, puis les écrit toutes en un envoi ; n'écrit rien si l'une a changé ou si sa feuille est protégée. */
export async function ecrireCellules(contexte: Excel.RequestContext, ecritures: readonly EcritureSituee[]): Promise<void> {
  const aFaire = enSuites(ecritures);
  const { worksheets } = contexte.workbook;
  worksheets.load('items/name,items/protection/protected');
  await contexte.sync();
  const ouvertes = new Map(worksheets.items.map((f) => [f.name, f]));
  const suites = aFaire.map((suite): SuiteChargee => {
    const feuille = ouvertes.get(suite.feuille);
    if (feuille === undefined) throw feuilleAbsente(suite.feuille);
    const { protected: protegee } = feuille.protection;
    const plage = feuille.getRangeByIndexes(suite.debut.ligne, suite.debut.colonne, suite.ecritures.length, 1);
    return { ...suite, protegee, plage: plage.load(protegee ? `${PROPRIETES},format/protection/locked` : PROPRIETES) };
  });
  await contexte.sync();
  for (const suite of suites) verifier(suite);
  for (const { ecritures: aEcrire, plage } of suites) {
    const formats = formatsPour(aEcrire, plage);
    // Le format d'abord : sous le format « texte », « =1+1 » et « 011 » restent des textes.
    if (formats !== null) plage.numberFormat = formats;
    plage.values = aEcrire.map(({ valeur }) => [valeur]);
  }
  await contexte.sync();
}

/** Une feuille protégée ne reçoit de valeurs que dans ses cellules déverrouillées, et n'y change pas de format. */
function verifier({ feuille, ecritures, plage, protegee }: SuiteChargee): void {
  if (protegee && (plage.format.protection.locked !== false || formatsPour(ecritures, plage) !== null)) throw feuilleProtegee(feuille);
  const trouves = valeursDe(plage);
  for (const [i, { cellule, attendu }] of ecritures.entries()) {
    const trouve = trouves[i]?.[0] ?? null;
    if (!memeValeur(trouve, attendu)) throw celluleChangee(feuille, cellule, attendu, trouve);
  }
}

/** Les formats à poser avant d'écrire, ou `null` s'ils conviennent déjà. */
function formatsPour(ecritures: readonly EcritureSituee[], plage: Excel.Range): string[][] | null {
  const avant = plage.numberFormat.map((l: readonly unknown[]) => String(l[0]));
  const apres = ecritures.map(({ valeur }, i) => formatPour(valeur, avant[i] as string));
  return apres.some((f, i) => f !== avant[i]) ? apres.map((f) => [f]) : null;
}

/** Le format que la cellule doit avoir pour garder la valeur telle quelle : un nombre écrit sous le format « texte » deviendrait un texte. */
function formatPour(valeur: string | number, actuel: string): string {
  if (typeof valeur === 'string') return FORMAT_TEXTE;
  return actuel === FORMAT_TEXTE ? FORMAT_NOMBRE : actuel;
}

/** Les écritures réunies en suites verticales : une demande par suite. De deux écritures d'une même cellule, la dernière reste. */
function enSuites(ecritures: readonly EcritureSituee[]): Suite[] {
  const parCellule = new Map<string, EcritureSituee & Position>();
  for (const e of ecritures) {
    const p = situer(e.feuille, e.cellule);
    parCellule.set(`${p.ligne},${p.colonne},${e.feuille}`, { ...e, ...p });
  }
  const triees = [...parCellule.values()].sort((a, b) => comparer(a.feuille, b.feuille) || a.colonne - b.colonne || a.ligne - b.ligne);
  const suites: Suite[] = [];
  for (const e of triees) {
    const derniere = suites.at(-1);
    const suit = derniere?.feuille === e.feuille && derniere.debut.colonne === e.colonne && derniere.debut.ligne + derniere.ecritures.length === e.ligne;
    if (derniere && suit) derniere.ecritures.push(e);
    else suites.push({ feuille: e.feuille, debut: { ligne: e.ligne, colonne: e.colonne }, ecritures: [e] });
  }
  return suites;
}

function comparer(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
