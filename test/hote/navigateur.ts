import type { Grille } from '../../src/domaine/grille';
import { Association } from './association';
import { depuisGrilles } from './depuisGrilles';
import { assembler, type EspacesDuClient, type Hote, type Options } from './hote';
import { office, Visibilite } from './office';
import { Pont, type CanalNatif } from './pont';

/** Une grille telle qu’un essai l’envoie à la page : sans `Set`, que JSON ne porte pas. */
export type GrilleEnJson = Omit<Grille, 'lignesMasquees'> & { readonly lignesMasquees: readonly number[] };

/**
 * L’hôte dans une page, sous le nom `hoteEssai`. Ce script prend la place d’office.js, suivi du client :
 * il pose le canal, puis `clientCharge` pose `Office`, et `Office.onReady` attend que `ouvrir` ait donné un classeur.
 */
export interface HoteDePage {
  clientCharge(): void;
  ouvrir(nom: string, grilles: readonly GrilleEnJson[], options?: Options): Hote;
  /** L’hôte, une fois le classeur ouvert. */
  hote: Hote | null;
}

interface Page extends EspacesDuClient {
  _richApiNativeBridge: CanalNatif;
  CustomFunctionMappings: object;
  hoteEssai: HoteDePage;
}

const page = globalThis as unknown as Page;
const association = new Association();
const canal: CanalNatif = {};
const commandes = new Association();
const visibilite = new Visibilite();
let pret: () => void = () => undefined;
const ouvert = new Promise<void>((r) => { pret = r; });

Object.assign(page, {
  _richApiNativeBridge: canal, CustomFunctionMappings: {},
  CustomFunctions: { _association: association, associate: association.associate.bind(association) },
});
page.hoteEssai = {
  hote: null,
  clientCharge: () => { page.Office = office(page.Office, { commandes, offre: () => true, visibilite, pret: ouvert }); },
  ouvrir: (nom, grilles, options = {}) => {
    const classeur = depuisGrilles(nom, grilles.map((g) => ({ ...g, lignesMasquees: new Set(g.lignesMasquees) })));
    page.hoteEssai.hote = assembler(page, new Pont(classeur, canal), { association, commandes, visibilite }, options);
    pret();
    return page.hoteEssai.hote;
  },
};
