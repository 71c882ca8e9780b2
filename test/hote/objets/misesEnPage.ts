import { ecrireZone, zone, COLONNES, LIGNES, type Zone } from '../adresses';
import type { ClasseurSimule, PlageSimulee } from '../classeurSimule';
import { ErreurHote } from '../erreurs';
import type { FeuilleSimulee } from '../feuilleSimulee';
import { PAGES, verifier } from './admis';
import { bandeaux } from './bandeaux';
import { collection, libres, type Arguments, type Objet } from './objet';
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

/** Points d’une unité de marge. */
const UNITES: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MARGES = ['top', 'bottom', 'left', 'right', 'header', 'footer'];
/** Hauteur d’une page A3, la plus longue de l’hôte, en points : une marge ne peut pas la dépasser. */
const PAGE_MAX = 1191;

/** `worksheet.pageLayout` : rangé, sans effet. */
export function page(classeur: ClasseurSimule, f: FeuilleSimulee): Objet {
  const designee = (a: Arguments): PlageSimulee => {
    const p = a.plage(0, (adresse) => classeur.plage(adresse, f));
    if (p.feuille !== f) throw new ErreurHote('InvalidArgument');
    return p;
  };
  const defauts = {
    BottomMargin: 54, CenterHorizontally: false, CenterVertically: false, FooterMargin: 21.6, HeaderMargin: 21.6, LeftMargin: 50.4,
    Orientation: 'Portrait', PaperSize: 'A4', PrintGridlines: false, RightMargin: 50.4, TopMargin: 54, Zoom: { scale: 100 },
  };
  const ecrire = (cle: string, v: unknown): void => {
    if (cle === 'Zoom' && !zoomAdmis(v)) throw new ErreurHote('InvalidArgument');
    verifier(PAGES, cle, v);
    f.page[cle] = v;
  };
  return {
    type: 'PageLayout', valeurs: libres(defauts, (cle, defaut) => f.page[cle] ?? defaut, ecrire),
    objets: { HeadersFooters: () => bandeaux(f) },
    methodes: {
      SetPrintArea: (a) => { f.page['PrintArea'] = ecrireZone(designee(a).zone); },
      SetPrintTitleRows: (a) => {
        const { zone: z } = designee(a);
        if (z.colonnes !== COLONNES) throw new ErreurHote('InvalidArgument');
        f.page['PrintTitleRows'] = ecrireZone(z);
      },
      SetPrintMargins: (a) => {
        const points = UNITES[a.texte(0)];
        for (const [cle, v] of Object.entries(a.brut(1) ?? {})) {
          if (points === undefined || !MARGES.includes(cle) || typeof v !== 'number' || v < 0 || v * points > PAGE_MAX) throw new ErreurHote('InvalidArgument');
          f.page[`${cle.charAt(0).toUpperCase()}${cle.slice(1)}Margin`] = v * points;
        }
      },
    },
  };
}

/** Une échelle de 10 à 400 %, ou des pages en largeur ou en hauteur. */
function zoomAdmis(v: unknown): boolean {
  const { scale, horizontalFitToPages: largeur, verticalFitToPages: hauteur } = (v ?? {}) as Record<string, unknown>;
  if (typeof scale === 'number') return scale >= 10 && scale <= 400 && largeur === undefined && hauteur === undefined;
  return [largeur, hauteur].some((n) => typeof n === 'number' && n >= 1);
}

/** Sauts de page d’une feuille, au plus. */
const SAUTS_MAX = 1026;

/** `worksheet.horizontalPageBreaks` : les sauts posés à la main. */
export function sautsDePage(classeur: ClasseurSimule, f: FeuilleSimulee): Objet {
  const saut = (ligne: number): Objet => ({
    type: 'PageBreak', id: String(ligne), valeurs: { ColumnIndex: { lire: () => 0 }, RowIndex: { lire: () => ligne } },
    methodes: { Delete: () => { f.sauts = f.sauts.filter((l) => l !== ligne); } },
  });
  return collection('PageBreakCollection', () => f.sauts.map(saut), (cle) => (f.sauts.includes(Number(cle)) ? saut(Number(cle)) : null), {
    methodes: {
      Add: (a) => {
        const { ligne } = a.plage(0, (adresse) => classeur.plage(adresse, f)).zone;
        // Rien ne précède la première ligne.
        if (ligne === 0 || f.sauts.length >= SAUTS_MAX) throw new ErreurHote('InvalidArgument');
        f.sauts = [...new Set([...f.sauts, ligne])].sort((x, y) => x - y);
        return saut(ligne);
      },
      RemovePageBreaks: () => { f.sauts = []; },
    },
  });
}
