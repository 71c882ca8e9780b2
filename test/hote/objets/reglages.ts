import type { ClasseurSimule } from '../classeurSimule';
import { collection, type Objet } from './objet';

/** `workbook.settings` : gardés avec le classeur, hors de la pile d’annulation. */
export function reglages(classeur: ClasseurSimule): Objet {
  const reglage = (cle: string): Objet => ({
    type: 'Setting', id: cle,
    valeurs: { Key: { lire: () => cle }, Value: { lire: () => classeur.reglages.get(cle), ecrire: (v) => { classeur.reglages.set(cle, v); } } },
    methodes: { Delete: () => { classeur.reglages.delete(cle); } },
  });
  return collection('SettingCollection', () => [...classeur.reglages.keys()].map(reglage), (cle) => (classeur.reglages.has(cle) ? reglage(cle) : null), {
    methodes: {
      Add: (a) => {
        classeur.reglages.set(a.texte(0), a.brut(1));
        return reglage(a.texte(0));
      },
    },
  });
}
