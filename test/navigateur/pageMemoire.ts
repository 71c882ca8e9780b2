import { lireFichier } from '../../src/classeur/fichiers';
import { ClasseurMemoire } from '../../src/classeur/memoire';
import { Controleur } from '../../src/taskpane/controleur';
import '../../src/taskpane/vue/elements';
import { appliquerTheme, themeDe } from '../../src/taskpane/vue/theme';
import { monter } from '../../src/taskpane/vue/volet';

declare global {
  interface Window { classeur: ClasseurMemoire; controleur: Controleur }
}

/** Le volet de production sur un classeur en mémoire, que l'essai tient par `window.classeur`. */
async function ouvrir(): Promise<void> {
  const lecture = await lireFichier(new Uint8Array(await (await fetch('classeur.xlsx')).arrayBuffer()), 'classeur.xlsx');
  if (!lecture.ok) throw new Error(lecture.erreur);
  appliquerTheme(themeDe(null));
  window.classeur = new ClasseurMemoire(lecture.classeur);
  window.controleur = new Controleur(window.classeur);
  monter(document.getElementById('volet') as HTMLElement, window.controleur);
  await window.controleur.demarrer();
}

void ouvrir();
