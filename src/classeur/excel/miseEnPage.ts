import { codeDeBandeau, type Bandeau } from '../../domaine/bandeau';
import type { FeuilleAEcrire } from '../../domaine/feuille';
import { enPoints, type Marges } from '../../domaine/impression';
import { partie } from './plage';

/** Demande les volets, la page et la visibilité d'une feuille. */
export function mettreEnPage(feuille: Excel.Worksheet, { figer, paysage, masquee, sansQuadrillage, impression = {} }: FeuilleAEcrire): void {
  if (figer && figer.lignes > 0 && figer.colonnes > 0) feuille.freezePanes.freezeAt(feuille.getRangeByIndexes(0, 0, figer.lignes, figer.colonnes));
  else if (figer && figer.lignes > 0) feuille.freezePanes.freezeRows(figer.lignes);
  else if (figer && figer.colonnes > 0) feuille.freezePanes.freezeColumns(figer.colonnes);
  const { pageLayout } = feuille;
  const { sauts = [], zone, marges, centree = false, entete, pied } = impression;
  const titres = impression.titres ?? (figer && figer.lignes > 0 ? { debut: 0, fin: figer.lignes - 1 } : undefined);
  if (titres) pageLayout.setPrintTitleRows(`$${titres.debut + 1}:$${titres.fin + 1}`);
  if (zone) pageLayout.setPrintArea(partie(feuille, zone));
  if (marges) pageLayout.setPrintMargins('Points', enMarges(marges));
  if (entete || pied) poserBandeaux(pageLayout.headersFooters.defaultForAllPages, entete, pied);
  for (const ligne of sauts) feuille.horizontalPageBreaks.add(feuille.getRangeByIndexes(ligne, 0, 1, 1));
  pageLayout.centerHorizontally = centree;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = paysage ? 'Landscape' : 'Portrait';
  pageLayout.zoom = sauts.length > 0 ? { scale: 100 } : { horizontalFitToPages: 1 };
  feuille.showGridlines = sansQuadrillage !== true;
  if (masquee) feuille.visibility = 'Hidden';
}

function poserBandeaux(page: Excel.HeaderFooter, entete: Bandeau = {}, pied: Bandeau = {}): void {
  if (entete.gauche) page.leftHeader = codeDeBandeau(entete.gauche);
  if (entete.centre) page.centerHeader = codeDeBandeau(entete.centre);
  if (entete.droite) page.rightHeader = codeDeBandeau(entete.droite);
  if (pied.gauche) page.leftFooter = codeDeBandeau(pied.gauche);
  if (pied.centre) page.centerFooter = codeDeBandeau(pied.centre);
  if (pied.droite) page.rightFooter = codeDeBandeau(pied.droite);
}

function enMarges({ haut, bas, gauche, droite, entete, pied }: Marges): Excel.PageLayoutMarginOptions {
  return { top: enPoints(haut), bottom: enPoints(bas), left: enPoints(gauche), right: enPoints(droite), header: enPoints(entete), footer: enPoints(pied) };
}
