import type { FeuilleAEcrire } from '../../domaine/feuille';
import { estMarquee } from '../../domaine/marque';
import { ErreurClasseur, feuilleEtrangere, feuilleProtegee, remplacementInterrompu } from '../erreur';
import { refusDe } from './echecs';
import { poserImage, retirerImage } from './images';
import { mettreEnForme } from './miseEnForme';
import { remplir } from './remplir';
import { PROPRIETES, valeursDe } from './valeur';

/**
 * Récrit sur place une feuille faite par le complément ; elle garde son nom et son rang. Sur place, car un tableur ne sait pas
 * annuler la suppression d'une feuille.
 */
export async function remplacer(contexte: Excel.RequestContext, modele: FeuilleAEcrire, nom: string): Promise<void> {
  const feuille = contexte.workbook.worksheets.getItem(nom).load('visibility,protection/protected');
  const remplie = feuille.getUsedRangeOrNullObject(true).load('rowIndex');
  await contexte.sync();
  if (remplie.isNullObject) throw feuilleEtrangere(nom);
  const derniere = remplie.getLastRow().load(PROPRIETES), formes = feuille.shapes.load('items/name');
  await contexte.sync();
  if (!estMarquee(valeursDe(derniere))) throw feuilleEtrangere(nom);
  if (feuille.protection.protected) throw feuilleProtegee(nom);
  try {
    vider(feuille);
    retirerImage(formes);
    await remplir(contexte, feuille, modele);
    mettreEnForme(feuille, modele);
    if (modele.image) poserImage(feuille, modele.image);
    if (!modele.masquee && feuille.visibility !== 'Visible') feuille.visibility = 'Visible';
    if (!modele.masquee) feuille.activate();
    await contexte.sync();
  } catch (erreur) {
    const refus = refusDe(erreur, { feuille: nom });
    throw refus instanceof ErreurClasseur ? remplacementInterrompu(nom, refus) : refus;
  }
}

/** Rend une feuille vierge : ni valeur, ni mise en forme, ni réglage d'impression ne restent de la précédente. */
function vider(feuille: Excel.Worksheet): void {
  const tout = feuille.getRange();
  tout.unmerge();
  tout.clear('All');
  tout.dataValidation.clear();
  tout.rowHidden = false;
  tout.format.useStandardHeight = true;
  tout.format.useStandardWidth = true;
  feuille.freezePanes.unfreeze();
  feuille.horizontalPageBreaks.removePageBreaks();
  const page = feuille.pageLayout.headersFooters.defaultForAllPages;
  for (const place of ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const) page[place] = '';
}
