import type { Classeur, Grille } from '../../../domaine/grille';
import { budgetNeuf } from '../grilleEnCours';
import { Refus } from '../lecture';
import { parcourirXml } from '../xml';
import type { Archive } from '../zip';
import { LecteurContenu } from './contenu';

/** Lit un classeur ods (ou ots). */
export function lireOds(archive: Archive, nom: string): Classeur {
  if (estChiffre(archive)) throw new Refus('Le classeur {fichier} est protégé par un mot de passe : ouvrez-le, retirez le mot de passe, puis enregistrez-le de nouveau.');
  const feuilles: Grille[] = [];
  parcourirXml(archive, 'content.xml', new LecteurContenu(budgetNeuf(), feuilles));
  if (feuilles.length === 0) throw new Refus('Le classeur {fichier} n’a aucune feuille de calcul : vérifiez que c’est le bon fichier.');
  return { nom, feuilles };
}

/** Le manifeste d'un ods chiffré le dit partie par partie ; LibreOffice récent met tout dans une seule partie chiffrée. */
function estChiffre(archive: Archive): boolean {
  if (archive.contient('encrypted-package')) return true;
  let chiffre = false;
  if (archive.contient('META-INF/manifest.xml')) {
    parcourirXml(archive, 'META-INF/manifest.xml', { ouvrir: (nom) => { chiffre ||= nom === 'encryption-data'; } });
  }
  return chiffre;
}
