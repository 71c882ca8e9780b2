import { FORMAT_TEXTE } from '../../domaine/feuille';
import { celluleChangee, ecritureInachevee, ErreurClasseur, feuilleAbsente, feuilleProtegee, formuleEnPlace, rienEcrit } from '../erreur';
import type { EcritureSituee, Temoin } from '../port';
import { comparer } from '../temoins';
import { memeValeur } from '../valeurs';
import { estErreurExcel, refusDe } from './echecs';
import { estFormule, PROPRIETES_FORMULES } from './formules';
import { parLots } from './lots';
import { remettre, retenir } from './remettre';
import { enSuites, plageDeSuite, type Suite } from './suites';
import { PROPRIETES, valeursDe } from './valeur';

/** Un montant : deux décimales, milliers séparés. */
const FORMAT_NOMBRE = '#,##0.00';

interface SuiteOuverte extends Suite<EcritureSituee> { readonly ouverte: Excel.Worksheet; readonly plage: Excel.Range; readonly protegee: boolean }

/** Relit les témoins et les cellules, puis les écrit toutes en un envoi ; n'écrit rien si l'une a changé ou si sa feuille est protégée. */
export async function ecrireCellules(contexte: Excel.RequestContext, ecritures: readonly EcritureSituee[], temoins: readonly Temoin[]): Promise<void> {
  const aFaire = enSuites(ecritures);
  const { worksheets } = contexte.workbook;
  worksheets.load('items/name,items/protection/protected');
  await contexte.sync();
  const ouvertes = new Map(worksheets.items.map((f) => [f.name, f]));
  const ouvrir = (nom: string): Excel.Worksheet => {
    const feuille = ouvertes.get(nom);
    if (feuille === undefined) throw feuilleAbsente(nom);
    return feuille;
  };
  const suites = aFaire.map((suite): SuiteOuverte => {
    const ouverte = ouvrir(suite.feuille);
    return { ...suite, ouverte, protegee: ouverte.protection.protected, plage: plageDeSuite(ouverte, suite) };
  });
  const charger = (): void => {
    for (const { plage, protegee } of suites) plage.load(`${PROPRIETES},${PROPRIETES_FORMULES}${protegee ? ',format/protection/locked' : ''}`);
  };
  // Ce qui sera écrit est relu avec le dernier témoin : rien ne peut changer entre les deux.
  for (const temoin of temoins) {
    for await (const { lot, debut } of parLots(contexte, ouvrir(temoin.feuille), temoin.plage, PROPRIETES, charger)) {
      comparer(temoin, { ligne: debut, colonne: temoin.plage.debut.colonne }, valeursDe(lot));
    }
  }
  if (temoins.length === 0) {
    charger();
    await contexte.sync();
  }
  for (const suite of suites) verifier(suite);
  await poser(contexte, suites);
}

/** Une feuille protégée ne reçoit de valeurs que dans ses cellules déverrouillées, et n'y change pas de format. */
function verifier({ feuille, cellules, plage, protegee }: SuiteOuverte): void {
  if (protegee && (plage.format.protection.locked !== false || formatsPour(cellules, plage) !== null)) throw feuilleProtegee(feuille);
  const trouves = valeursDe(plage);
  for (const [i, { cellule, attendu, remplaceFormule }] of cellules.entries()) {
    const trouve = trouves[i]?.[0] ?? null;
    if (!memeValeur(trouve, attendu)) throw celluleChangee(feuille, cellule, attendu, trouve);
    if (!remplaceFormule && estFormule(plage.formulas[i]?.[0], plage.values[i]?.[0])) throw formuleEnPlace(feuille, cellule);
  }
}

/** Écrit tout, ou remet ce qui a été écrit : Excel s'arrête au premier refus et garde ce qui le précède. */
async function poser(contexte: Excel.RequestContext, suites: readonly SuiteOuverte[]): Promise<void> {
  const avant = suites.map((s) => retenir(s.plage));
  for (const { cellules, plage } of suites) {
    const formats = formatsPour(cellules, plage);
    // Le format d'abord : sous le format « texte », « =1+1 » et « 011 » restent des textes.
    if (formats !== null) plage.numberFormat = formats;
    plage.values = cellules.map(({ valeur }) => [valeur]);
  }
  try {
    await contexte.sync();
  } catch (erreur) {
    // Une saisie en cours refuse l'envoi entier : il n'y a rien à remettre.
    if (!estErreurExcel(erreur) || erreur.code === 'InvalidOperationInCellEditMode') throw erreur;
    const feuille = suites[0]?.feuille ?? '';
    for (const [i, s] of suites.entries()) remettre(plageDeSuite(s.ouverte, s), avant[i] as ReturnType<typeof retenir>, s.protegee);
    await contexte.sync().catch((seconde: unknown) => { throw estErreurExcel(seconde) ? ecritureInachevee(feuille, seconde) : seconde; });
    const refus = refusDe(erreur, { feuille });
    throw refus instanceof ErreurClasseur ? rienEcrit(refus, erreur) : refus;
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
