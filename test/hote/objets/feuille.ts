import { lireZone, zone as faireZone, COLONNES, LIGNES } from '../adresses';
import type { ClasseurSimule } from '../classeurSimule';
import { ErreurHote } from '../erreurs';
import { abonnements } from '../evenements';
import type { FeuilleSimulee, Visibilite } from '../feuilleSimulee';
import { formes } from './formes';
import { figes, page, sautsDePage } from './misesEnPage';
import { texte, type Methode, type Objet } from './objet';
import { plage } from './plage';
import { protection } from './protection';
import { collectionTables } from './tables';

/** `Excel.Worksheet`. */
export function feuille(classeur: ClasseurSimule, f: FeuilleSimulee): Objet {
  const utilisee: Methode = (a) => {
    const z = f.utilisee(a.booleen(0));
    return z && plage(classeur, { feuille: f, zone: z });
  };
  return {
    type: 'Worksheet', id: f.id,
    valeurs: {
      Id: { lire: () => f.id },
      Name: { lire: () => f.nom, ecrire: (v) => classeur.renommer(f, texte(v)) },
      Position: {
        lire: () => classeur.feuilles.indexOf(f),
        ecrire: (v) => { classeur.feuilles = classeur.feuilles.filter((x) => x !== f).toSpliced(Number(v), 0, f); },
      },
      // Le client lit « ShowGridlines » et écrit « Gridlines ».
      ShowGridlines: { lire: () => f.quadrillage },
      Gridlines: { lire: () => f.quadrillage, ecrire: (v) => { f.quadrillage = v === true; } },
      Visibility: { lire: () => f.visibilite, ecrire: (v) => classeur.changerVisibilite(f, visibilite(v)) },
    },
    objets: {
      Protection: () => protection(classeur, f), FreezePanes: () => figes(classeur, f), PageLayout: () => page(classeur, f),
      HorizontalPageBreaks: () => sautsDePage(classeur, f), Shapes: () => formes(f),
      Tables: () => collectionTables(classeur, (t) => t.plage.feuille === f, f),
    },
    methodes: {
      ...abonnements(classeur.abonnements, f.id),
      Activate: () => { classeur.activer(f); },
      Delete: () => { classeur.supprimer(f); },
      Calculate: () => { classeur.surRecalcul(classeur); },
      GetRange: (a) => plage(classeur, a.brut(0) === null ? { feuille: f, zone: faireZone(0, 0, LIGNES, COLONNES) } : classeur.plage(a.texte(0), f)),
      GetRangeByIndexes: (a) => plage(classeur, { feuille: f, zone: faireZone(a.nombre(0), a.nombre(1), a.nombre(2), a.nombre(3)) }),
      GetCell: (a) => plage(classeur, { feuille: f, zone: faireZone(a.nombre(0), a.nombre(1), 1, 1) }),
      GetUsedRangeOrNullObject: utilisee,
      GetUsedRange: (a) => utilisee(a) ?? plage(classeur, { feuille: f, zone: lireZone('A1') }),
    },
  };
}

function visibilite(v: unknown): Visibilite {
  if (v === 'Visible' || v === 'Hidden' || v === 'VeryHidden') return v;
  throw new ErreurHote('InvalidArgument');
}
