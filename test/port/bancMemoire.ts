import { ClasseurMemoire } from '../../src/classeur/memoire';
import type { Adaptateur, Banc } from './banc';

export const memoire: Adaptateur = {
  nom: 'en mémoire',
  async ouvrir(classeur): Promise<Banc> {
    const port = new ClasseurMemoire(classeur);
    return {
      port,
      saisir: async (feuille, cellule, valeur, auteur) => port.saisir(feuille, cellule, valeur, auteur),
      calculer: (feuille, cellule, formule, valeur) => port.saisirFormule(feuille, cellule, formule, valeur),
      annuler: async () => void port.annuler(),
      activer: async (feuille) => port.activerFeuille(feuille),
      renommer: async (feuille, nom, auteur) => port.renommerFeuille(feuille, nom, auteur),
      supprimer: async (feuille, auteur) => port.supprimerFeuille(feuille, auteur),
      proteger: (feuille) => port.proteger(feuille),
      protegerStructure: () => { port.structureProtegee = true; },
      masquer: (feuille) => port.masquer(feuille),
      masquerLigne: async (feuille, ligne) => port.masquerLignes(feuille, [ligne - 1]),
      poserImage: (feuille, octets) => port.poserImage(feuille, octets),
      enSaisie: (oui) => { port.enSaisie = oui; },
      selection: () => port.selection,
      recalculs: () => port.recalculs,
      souffler: async () => undefined,
      defauts: () => [],
    };
  },
};
