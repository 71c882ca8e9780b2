import { commune, type Zone } from '../adresses';
import type { ClasseurSimule, TableSimulee } from '../classeurSimule';
import { ErreurHote } from '../erreurs';
import type { FeuilleSimulee } from '../feuilleSimulee';
import { feuille as objetFeuille } from './feuille';
import { collection, texte, type Objet } from './objet';
import { plage } from './plage';

function table(classeur: ClasseurSimule, t: TableSimulee): Objet {
  const partie = (lignes: (z: Zone) => Zone): Objet => plage(classeur, { feuille: t.plage.feuille, zone: lignes(t.plage.zone) });
  return {
    type: 'Table', id: t.id,
    valeurs: {
      Id: { lire: () => t.id }, Name: { lire: () => t.nom, ecrire: (v) => { t.nom = texte(v); } },
      ShowHeaders: { lire: () => t.enTetes }, ShowTotals: { lire: () => false },
    },
    objets: { Worksheet: () => objetFeuille(classeur, t.plage.feuille) },
    methodes: {
      GetRange: () => plage(classeur, t.plage),
      GetHeaderRowRange: () => partie((z) => ({ ...z, lignes: 1 })),
      GetDataBodyRange: () => partie((z) => (t.enTetes ? { ...z, ligne: z.ligne + 1, lignes: Math.max(1, z.lignes - 1) } : z)),
      Delete: () => { classeur.tables = classeur.tables.filter((x) => x !== t); },
    },
  };
}

/** Les tables du classeur, d’une feuille ou d’une plage. */
export function collectionTables(classeur: ClasseurSimule, retenue: (t: TableSimulee) => boolean, feuille: FeuilleSimulee = classeur.active): Objet {
  const tables = (): TableSimulee[] => classeur.tables.filter(retenue);
  const trouver = (cle: string): Objet | null => {
    const t = tables().find((x) => x.id === cle || x.nom.toLowerCase() === cle.toLowerCase());
    return t ? table(classeur, t) : null;
  };
  return collection('TableCollection', () => tables().map((t) => table(classeur, t)), trouver, {
    methodes: {
      Add: (a) => {
        const p = a.plage(0, (adresse) => classeur.plage(adresse, feuille));
        p.feuille.verifierProtection(p.zone);
        if (classeur.tables.some((t) => t.plage.feuille === p.feuille && commune(t.plage.zone, p.zone))) throw new ErreurHote('InvalidArgument');
        const neuve: TableSimulee = { id: classeur.nouvelId(), nom: `Tableau${classeur.tables.length + 1}`, plage: p, enTetes: a.booleen(1) };
        classeur.tables = [...classeur.tables, neuve];
        return table(classeur, neuve);
      },
    },
  });
}
