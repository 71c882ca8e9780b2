import { citer, ecrireZone } from '../adresses';
import type { ClasseurSimule, NomSimule } from '../classeurSimule';
import { ErreurHote } from '../erreurs';
import { collection, estObjet, type Objet } from './objet';
import { plage } from './plage';

function nom(classeur: ClasseurSimule, n: NomSimule): Objet {
  const designee = (): Objet => plage(classeur, classeur.plage(n.formule.slice(1), classeur.active));
  return {
    type: 'NamedItem', id: n.nom,
    valeurs: {
      Name: { lire: () => n.nom }, Formula: { lire: () => n.formule }, Type: { lire: () => 'Range' }, Scope: { lire: () => 'Workbook' }, Value: { lire: () => n.formule.slice(1) },
      Visible: { lire: () => n.visible, ecrire: (v) => { n.visible = v === true; } },
      Comment: { lire: () => n.commentaire, ecrire: (v) => { n.commentaire = String(v); } },
    },
    methodes: {
      GetRange: designee,
      GetRangeOrNullObject: () => (/!|\$/.test(n.formule) ? designee() : null),
      Delete: () => { classeur.noms = classeur.noms.filter((x) => x !== n); },
    },
  };
}

/** `workbook.names`. */
export function noms(classeur: ClasseurSimule): Objet {
  const trouver = (cle: string): Objet | null => {
    const n = classeur.noms.find((x) => x.nom.toLowerCase() === cle.toLowerCase());
    return n ? nom(classeur, n) : null;
  };
  return collection('NamedItemCollection', () => classeur.noms.map((n) => nom(classeur, n)), trouver, {
    methodes: {
      Add: (a) => {
        if (trouver(a.texte(0)) !== null || !/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(a.texte(0))) throw new ErreurHote('InvalidArgument');
        const vers = a.brut(1);
        const formule = estObjet(vers) && vers.plage ? `=${citer(vers.plage.feuille.nom)}!${ecrireZone(vers.plage.zone)}` : a.texte(1);
        const neuf: NomSimule = { nom: a.texte(0), formule, visible: true, commentaire: String(a.brut(2) ?? '') };
        classeur.noms = [...classeur.noms, neuf];
        return nom(classeur, neuf);
      },
    },
  });
}
