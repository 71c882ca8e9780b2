import { hoteDeLaPage, PortExcel } from '../classeur/excel';
import { excelPret, fondDExcel, suivreVisibilite } from '../classeur/excel/page';
import { Controleur } from './controleur';
import { brancherRuban } from './ruban';
import { dire } from './vue/dom';
import './vue/elements';
import { appliquerTheme, themeDe } from './vue/theme';
import { monter } from './vue/volet';

/**
 * Ouvre le volet dans Excel : branche le ruban, et, tant que le volet se voit, contrôle le classeur et le suit. Une formule
 * CCAS fait charger la page sans que personne ne la voie : rien n'est alors lu ni contrôlé.
 */
async function ouvrir(racine: HTMLElement): Promise<void> {
  const page = await excelPret();
  if (page === 'ailleurs') {
    appliquerTheme(themeDe(null));
    dire(racine.querySelector('p') ?? racine, 'Ce volet s’ouvre dans Excel : onglet « CCAS Budget », bouton « Contrôler ».');
    return;
  }
  const controleur = new Controleur(new PortExcel(hoteDeLaPage()));
  brancherRuban(controleur);
  const voir = dessinerUneFois(racine, controleur);
  await suivreVisibilite((montree) => {
    if (!montree) return void controleur.arreter();
    voir();
    void controleur.demarrer();
  });
  if (page === 'cachee') return;
  voir();
  await controleur.demarrer();
}

/** Dessine le volet la première fois qu'il se voit. */
function dessinerUneFois(racine: HTMLElement, controleur: Controleur): () => void {
  let dessine = false;
  return () => {
    if (dessine) return;
    dessine = true;
    suivreTheme();
    monter(racine, controleur);
    addEventListener('focus', () => void controleur.rafraichir());
  };
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
