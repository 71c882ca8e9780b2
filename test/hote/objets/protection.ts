import type { ClasseurSimule } from '../classeurSimule';
import { ErreurHote } from '../erreurs';
import type { FeuilleSimulee } from '../feuilleSimulee';
import type { Objet } from './objet';

/** `worksheet.protection`. */
export function protection(classeur: ClasseurSimule, feuille: FeuilleSimulee): Objet {
  const changer = (etat: FeuilleSimulee['protection']): void => {
    feuille.protection = etat;
    classeur.dire({ genre: 'protection', feuille, protegee: etat !== null, auteur: classeur.auteur });
  };
  return {
    type: 'WorksheetProtection',
    valeurs: { Protected: { lire: () => feuille.protection !== null } },
    methodes: {
      Protect: (a) => {
        if (feuille.protection !== null) throw new ErreurHote('InvalidOperation');
        changer({ motDePasse: String(a.brut(1) ?? '') });
      },
      Unprotect: (a) => {
        if (feuille.protection !== null && feuille.protection.motDePasse !== String(a.brut(0) ?? '')) throw new ErreurHote('AccessDenied');
        if (feuille.protection !== null) changer(null);
      },
    },
  };
}
