import type { Classeur } from '../../src/domaine/grille';
import { Controleur } from '../../src/taskpane/controleur';
import { apercevoirTout } from '../../src/taskpane/modele/corrections';
import { rapportChoisi } from '../../src/taskpane/modele/vues';
import { classeurReel } from '../navigateur/outils';
import { ouvrirExcel } from './bancExcel';

let controleur: Controleur;
afterEach(() => controleur.arreter());

/** Le volet devant un classeur d'Excel où l'on a tapé ces valeurs. */
async function ouvrir(classeur: Classeur, feuille: string, saisies: Readonly<Record<string, number>>) {
  const { banc, port } = await ouvrirExcel(classeur);
  controleur = new Controleur(port);
  await banc.activer(feuille);
  await controleur.demarrer();
  const constats = () => rapportChoisi(controleur.etat)?.constats.map((c) => `${c.regle} ${c.cellules[0]}`);
  const justes = constats();
  for (const [cellule, valeur] of Object.entries(saisies)) await banc.saisir(feuille, cellule, valeur);
  await controleur.controler();
  const valeurs = async (...cellules: readonly string[]) => {
    const lue = await port.lire(feuille);
    return cellules.map((a1) => lue.cellules[Number(a1.slice(1)) - 1 - lue.origine.ligne]?.[a1.charCodeAt(0) - 65 - lue.origine.colonne]);
  };
  const propose = () => {
    const r = rapportChoisi(controleur.etat), apercu = r === null ? null : apercevoirTout(r);
    return apercu && { changements: apercu.changements.map((c) => [c.cellule, c.avant, c.apres]), enAttente: apercu.enAttente };
  };
  return { banc, constats, justes, propose, valeurs };
}

const saintJust = () => classeurReel('saint-just-dm1-2025.xlsx');

describe('« Tout corriger » ne change pas un total juste', () => {
  it('le 002 d’une décision qui s’écarte du compte est laissé à l’agent, le total de sa section aussi, qui se trouve juste', async () => {
    const { banc, constats, justes, propose } = await ouvrir(await saintJust(), 'DM', { C9: 7000 });
    expect(constats()).toEqual(expect.arrayContaining(['AR02 C11', 'EQ01 C11', 'RP02 C9']));
    expect(propose()).toEqual({ changements: [], enAttente: ['C11'] });
    await banc.saisir('DM', 'C9', 7497.77);
    await controleur.controler();
    expect(constats()).toEqual(justes);
  });

  it('une ligne fausse que rien d’autre ne dit rompt l’équilibre : son total est laissé à l’agent', async () => {
    const { feuilles: [dm] } = await saintJust();
    const { constats, propose } = await ouvrir({ nom: 'dm.xlsx', feuilles: dm === undefined ? [] : [dm] }, 'DM', { D10: 7400 });
    expect(constats()).toEqual(expect.arrayContaining(['AR02 D11', 'EQ01 C11']));
    expect(propose()).toEqual({ changements: [], enAttente: ['D11'] });
  });

  it('deux totaux faux d’une section en équilibre sont corrigés', async () => {
    const { constats, justes, propose, valeurs } = await ouvrir(await saintJust(), 'DM', { C11: 7500.01, D11: 7499 });
    expect(propose()).toEqual({ changements: [['C11', 7500.01, 7500], ['D11', 7499, 7500]], enAttente: [] });
    await controleur.proposerTout();
    await controleur.appliquer();
    expect([await valeurs('C11', 'D11'), constats()]).toEqual([[7500, 7500], justes]);
  });

  it('dans un compte administratif, une opération fausse ne fait récrire ni les totaux de sa colonne ni ceux de sa ligne', async () => {
    const { constats, propose } = await ouvrir(await saintJust(), 'CA 2024', { B8: 21_000 });
    expect(constats()).toEqual(expect.arrayContaining(['CA01 B9', 'CA02 F8']));
    expect(propose()).toEqual({ changements: [], enAttente: expect.arrayContaining(['B9', 'F8']) });
  });
});
