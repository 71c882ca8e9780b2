import type { ClasseurSimule } from '../classeurSimule';
import { ErreurHote } from '../erreurs';
import { abonnements, CLASSEUR } from '../evenements';
import { feuille } from './feuille';
import { noms } from './noms';
import { collection, type Objet } from './objet';
import { plage } from './plage';
import { reglages } from './reglages';
import { collectionTables } from './tables';

/** `workbook.worksheets`. */
function feuilles(classeur: ClasseurSimule): Objet {
  const visibles = (): Objet[] => classeur.feuilles.filter((f) => f.visibilite === 'Visible').map((f) => feuille(classeur, f));
  const toutes = (): Objet[] => classeur.feuilles.map((f) => feuille(classeur, f));
  const trouver = (cle: string): Objet | null => {
    const f = classeur.chercher(cle);
    return f && feuille(classeur, f);
  };
  return collection('WorksheetCollection', toutes, trouver, {
    methodes: {
      ...abonnements(classeur.abonnements, CLASSEUR),
      GetActiveWorksheet: () => feuille(classeur, classeur.active),
      GetFirst: (a) => (a.booleen(0) ? visibles() : toutes())[0],
      GetLast: (a) => (a.booleen(0) ? visibles() : toutes()).at(-1),
      Add: (a) => feuille(classeur, classeur.ajouter(a.brut(0) === null ? null : a.texte(0))),
      GetCount: (a) => (a.booleen(0) ? visibles() : toutes()).length,
    },
  });
}

function application(classeur: ClasseurSimule): Objet {
  return {
    type: 'Application',
    valeurs: { CalculationMode: { lire: () => 'Automatic' }, CalculationState: { lire: () => 'Done' } },
    methodes: {
      Calculate: (a) => {
        if (!['Recalculate', 'Full', 'FullRebuild'].includes(a.texte(0))) throw new ErreurHote('InvalidArgument');
        classeur.recalculer();
      },
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}

/** `context.workbook`, la racine du protocole. */
export function racine(classeur: ClasseurSimule): Objet {
  return {
    type: 'Workbook',
    valeurs: { Name: { lire: () => classeur.nom }, ReadOnly: { lire: () => false } },
    objets: {
      Worksheets: () => feuilles(classeur), Tables: () => collectionTables(classeur, () => true), Names: () => noms(classeur),
      Settings: () => reglages(classeur), Application: () => application(classeur),
      Protection: () => ({ type: 'WorkbookProtection', valeurs: { Protected: { lire: () => classeur.structureProtegee } } }),
    },
    methodes: {
      GetSelectedRange: () => plage(classeur, classeur.selection),
      GetActiveCell: () => plage(classeur, { feuille: classeur.selection.feuille, zone: { ...classeur.selection.zone, lignes: 1, colonnes: 1 } }),
    },
  };
}
