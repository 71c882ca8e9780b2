import type { Classeur } from '../../../domaine/grille';
import { budgetNeuf } from '../grilleEnCours';
import { Refus } from '../lecture';
import type { Archive } from '../zip';
import { lireChaines } from './chaines';
import { lireClasseurXlsx } from './classeurXlsx';
import { lireFeuille } from './feuille';
import { lireStyles } from './styles';

/** Lit un classeur xlsx (ou xlsm, xltx, xltm : les macros sont ignorées). */
export function lireXlsx(archive: Archive, nom: string): Classeur {
  const { feuilles, chaines, styles, base1904 } = lireClasseurXlsx(archive);
  if (feuilles.length === 0) throw new Refus('Le classeur {fichier} n’a aucune feuille de calcul : vérifiez que c’est le bon fichier.');
  const contexte = { chaines: chaines === null ? [] : lireChaines(archive, chaines), styles: styles === null ? [] : lireStyles(archive, styles), base1904 };
  const budget = budgetNeuf();
  return { nom, feuilles: feuilles.map((f) => lireFeuille(archive, f, contexte, budget)) };
}
