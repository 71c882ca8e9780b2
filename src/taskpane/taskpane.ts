import { hoteDeLaPage, PortExcel } from '../classeur/excel';
import { excelPret, fondDExcel } from '../classeur/excel/page';
import { Controleur } from './controleur';
import { brancherRuban } from './ruban';
import { dire } from './vue/dom';
import './vue/elements';
import { appliquerTheme, themeDe } from './vue/theme';
import { monter } from './vue/volet';

/** Ouvre le volet dans Excel : le dessine, branche le ruban, contrôle le classeur et le suit. */
async function ouvrir(racine: HTMLElement): Promise<void> {
  appliquerTheme(themeDe(null));
  if (!await excelPret()) {
    dire(racine.querySelector('p') ?? racine, 'Ce volet s’ouvre dans Excel : onglet « CCAS Budget », bouton « Contrôler ».');
    return;
  }
  suivreTheme();
  const controleur = new Controleur(new PortExcel(hoteDeLaPage()));
  monter(racine, controleur);
  brancherRuban(controleur);
  await controleur.demarrer();
  addEventListener('focus', () => void controleur.rafraichir());
}

/** Excel n'annonce pas ses changements de thème : il est relu quand l'utilisateur revient au volet. */
function suivreTheme(): void {
  const relire = (): void => appliquerTheme(themeDe(fondDExcel()));
  relire();
  addEventListener('focus', relire);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', relire);
  matchMedia('(forced-colors: active)').addEventListener('change', relire);
}

const racine = document.getElementById('volet');
if (racine !== null) void ouvrir(racine);
