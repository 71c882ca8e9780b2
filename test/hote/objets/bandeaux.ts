import { ErreurHote } from '../erreurs';
import type { FeuilleSimulee } from '../feuilleSimulee';
import { libres, texte, type Objet } from './objet';

const PAGES = ['DefaultForAllPages', 'EvenPages', 'FirstPage', 'OddPages'];
const PLACES = { CenterFooter: '', CenterHeader: '', LeftFooter: '', LeftHeader: '', RightFooter: '', RightHeader: '' };
/** Caractères d’un en-tête ou d’un pied, ses trois places et leurs codes compris. */
const LONGUEUR_MAX = 255;

/** `pageLayout.headersFooters` : rangé dans `page` (« DefaultForAllPages.LeftFooter »), sans effet. */
export function bandeaux(f: FeuilleSimulee): Objet {
  const page = (nom: string): Objet => ({
    type: 'HeaderFooter',
    valeurs: libres(PLACES, (cle, defaut) => f.page[`${nom}.${cle}`] ?? defaut, (cle, v) => {
      const genre = cle.replace(/^(?:Center|Left|Right)/, '');
      const autres = Object.keys(PLACES).filter((c) => c !== cle && c.endsWith(genre)).map((c) => String(f.page[`${nom}.${c}`] ?? ''));
      const codes = [texte(v), ...autres].filter((t) => t !== '').map((t) => `&L${t}`).join('');
      if (codes.length > LONGUEUR_MAX) throw new ErreurHote('InvalidArgument');
      f.page[`${nom}.${cle}`] = v;
    }),
  });
  return {
    type: 'HeaderFooterGroup',
    valeurs: libres({ State: 'Default', UseSheetMargins: true, UseSheetScale: true }, (cle, defaut) => f.page[cle] ?? defaut, (cle, v) => { f.page[cle] = v; }),
    objets: Object.fromEntries(PAGES.map((nom) => [nom, () => page(nom)])),
  };
}
