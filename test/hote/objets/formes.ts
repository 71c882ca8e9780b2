import { zone, COLONNES, LIGNES } from '../adresses';
import { ErreurHote, inconnu } from '../erreurs';
import type { FeuilleSimulee, FormeSimulee } from '../feuilleSimulee';
import { collection, texte, type Objet, type Valeur } from './objet';

/** `worksheet.shapes` : ce qu’il faut pour lire une image, en poser une et la retirer. */
export function formes(f: FeuilleSimulee): Objet {
  return collection('ShapeCollection', () => f.formes.map((s) => forme(f, s.id)), (cle) => {
    const trouvee = f.formes.find((s) => s.id === cle || s.nom === cle);
    return trouvee ? forme(f, trouvee.id) : null;
  }, {
    methodes: {
      AddImage: (a) => {
        verifierProtection(f);
        const image = a.texte(0);
        // PNG ou JPEG, en base64 : ce que dit l’aide de « addImage ».
        if (!/^(?:iVBORw0KGgo|\/9j\/)/.test(image)) throw new ErreurHote('InvalidArgument');
        return forme(f, f.dessiner({ png: image }).id);
      },
    },
  });
}

function forme(f: FeuilleSimulee, id: string): Objet {
  const lire = (): FormeSimulee => {
    const trouvee = f.formes.find((s) => s.id === id);
    if (trouvee === undefined) throw new ErreurHote('ItemNotFound');
    return trouvee;
  };
  const changer = (en: Partial<FormeSimulee>): void => {
    verifierProtection(f);
    f.formes = f.formes.map((s) => (s.id === id ? { ...s, ...en } : s));
  };
  const nombre = (cle: 'gauche' | 'haut'): Valeur => ({ lire: () => lire()[cle], ecrire: (v) => changer({ [cle]: positif(v) }) });
  /** Proportions gardées, une dimension emporte l’autre. */
  const taille = (cle: 'largeur' | 'hauteur', autre: 'largeur' | 'hauteur'): Valeur => ({
    lire: () => lire()[cle],
    ecrire: (v) => changer({ [cle]: positif(v), ...(lire().proportions ? { [autre]: (lire()[autre] * positif(v)) / lire()[cle] } : {}) }),
  });
  return {
    type: 'Shape', id,
    valeurs: {
      Id: { lire: () => id },
      Name: { lire: () => lire().nom, ecrire: (v) => changer({ nom: texte(v) }) },
      Type: { lire: () => lire().type },
      AltTextDescription: { lire: () => lire().texte, ecrire: (v) => changer({ texte: texte(v) }) },
      LockAspectRatio: { lire: () => lire().proportions, ecrire: (v) => changer({ proportions: v === true }) },
      Left: nombre('gauche'), Top: nombre('haut'),
      Width: taille('largeur', 'hauteur'), Height: taille('hauteur', 'largeur'),
    },
    methodes: {
      GetAsImage: (a) => {
        if (a.texte(0) !== 'PNG') throw inconnu(`Shape.GetAsImage(${a.texte(0)})`);
        const { png } = lire();
        if (png === null) throw new ErreurHote('GeneralException');
        return png;
      },
      Delete: () => {
        verifierProtection(f);
        f.formes = f.formes.filter((s) => s.id !== id);
      },
    },
  };
}

function verifierProtection(f: FeuilleSimulee): void {
  f.verifierProtection(zone(0, 0, LIGNES, COLONNES));
}

function positif(v: unknown): number {
  if (typeof v !== 'number' || v < 0) throw new ErreurHote('InvalidArgument');
  return v;
}
