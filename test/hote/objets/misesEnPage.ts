import { ecrireZone, zone, COLONNES, LIGNES, type Zone } from '../adresses';
import type { ClasseurSimule, PlageSimulee } from '../classeurSimule';
import type { FeuilleSimulee } from '../feuilleSimulee';
import { PAGES, verifier } from './admis';
import { libres, type Arguments, type Objet } from './objet';
import { plage } from './plage';

const designer = (classeur: ClasseurSimule, feuille: FeuilleSimulee, z: Zone | null): Objet | null => z && plage(classeur, { feuille, zone: z });

/** `worksheet.freezePanes`. */
export function figes(classeur: ClasseurSimule, f: FeuilleSimulee): Objet {
  return {
    type: 'WorksheetFreezePanes', valeurs: {},
    methodes: {
      FreezeRows: (a) => { f.figes = zone(0, 0, a.nombre(0, 1), COLONNES); },
      FreezeColumns: (a) => { f.figes = zone(0, 0, LIGNES, a.nombre(0, 1)); },
      FreezeAt: (a) => { f.figes = a.plage(0, (adresse) => classeur.plage(adresse, f)).zone; },
      Unfreeze: () => { f.figes = null; },
      GetLocationOrNullObject: () => designer(classeur, f, f.figes),
    },
  };
}

/** `worksheet.pageLayout` : rangé, sans effet. */
export function page(classeur: ClasseurSimule, f: FeuilleSimulee): Objet {
  const ranger = (cle: string) => (a: Arguments): void => {
    const designee: PlageSimulee = a.plage(0, (adresse) => classeur.plage(adresse, f));
    f.page[cle] = ecrireZone(designee.zone);
  };
  const defauts = {
    BottomMargin: 54, CenterHorizontally: false, CenterVertically: false, FooterMargin: 21.6, HeaderMargin: 21.6, LeftMargin: 50.4,
    Orientation: 'Portrait', PaperSize: 'A4', PrintGridlines: false, RightMargin: 50.4, TopMargin: 54, Zoom: { scale: 100 },
  };
  return {
    type: 'PageLayout', valeurs: libres(defauts, (cle, defaut) => f.page[cle] ?? defaut, (cle, v) => { verifier(PAGES, cle, v); f.page[cle] = v; }),
    methodes: { SetPrintArea: ranger('PrintArea'), SetPrintTitleRows: ranger('PrintTitleRows') },
  };
}
