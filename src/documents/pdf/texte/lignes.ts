import type { Graisse } from '../polices/polices';
import { coupures } from './coupures';
import type { Troncon } from './troncons';

/** La largeur d'un texte composé en corps 1. */
export type Mesure = (texte: string, graisse: Graisse) => number;

/** Un tronçon posé sur une ligne, à `x` points de son début. */
export interface Fragment extends Troncon { readonly x: number }

/** Une ligne imprimée, et sa largeur en points. */
export interface Ligne {
  readonly fragments: readonly Fragment[];
  readonly largeur: number;
}

/** Un morceau insécable : `[debut, fin[` du texte, et sa largeur sans puis avec l'espace qui le suit. */
interface Mot { readonly debut: number; readonly fin: number; readonly nue: number; readonly pleine: number }

/** Met des tronçons en lignes d'au plus `largeur` points. Un mot plus long que la ligne est coupé où il le faut. */
export function mettreEnLignes(troncons: readonly Troncon[], largeur: number, taille: number, mesure: Mesure): readonly Ligne[] {
  const composeur = new Composeur(troncons, taille, mesure);
  return composeur.alineas().flatMap((alinea) => composeur.lignes(alinea, largeur));
}

/** La largeur en corps 1 du plus long morceau insécable : une colonne plus étroite couperait un mot ou un montant. */
export function largeurInsecable(troncons: readonly Troncon[], mesure: Mesure): number {
  const composeur = new Composeur(troncons, 1, mesure);
  return composeur.alineas().flatMap((alinea) => composeur.mots(alinea)).reduce((max, mot) => Math.max(max, mot.nue), 0);
}

/** En deçà, deux largeurs sont égales : une somme de doubles n'est pas exacte. */
const EPSILON = 0.01;

class Composeur {
  private readonly texte: string;
  constructor(private readonly troncons: readonly Troncon[], private readonly taille: number, private readonly mesure: Mesure) {
    this.texte = troncons.map((t) => t.texte).join('');
  }

  /** Les bornes de chaque ligne voulue par l'auteur. */
  alineas(): readonly (readonly [number, number])[] {
    let debut = 0;
    return this.texte.split('\n').map((alinea) => {
      const bornes = [debut, debut + alinea.length] as const;
      debut += alinea.length + 1;
      return bornes;
    });
  }

  mots([debut, fin]: readonly [number, number]): readonly Mot[] {
    const bornes = [0, ...coupures(this.texte.slice(debut, fin)), fin - debut].map((b) => b + debut);
    return bornes.slice(1).map((b, i) => this.mot(bornes[i] ?? debut, b));
  }

  lignes(alinea: readonly [number, number], largeur: number): readonly Ligne[] {
    const lignes: Ligne[] = [];
    let debut = alinea[0], fin = debut, occupe = 0;
    const finir = (suivant: number): void => {
      lignes.push(this.ligne(debut, fin));
      debut = fin = suivant;
      occupe = 0;
    };
    for (const mot of this.mots(alinea).flatMap((m) => (m.nue > largeur + EPSILON ? this.hacher(m, largeur) : [m]))) {
      if (occupe > 0 && occupe + mot.nue > largeur + EPSILON) finir(mot.debut);
      occupe += mot.pleine;
      fin = mot.fin;
    }
    finir(alinea[1]);
    return lignes;
  }

  /** L'espace qui suit se retranche au lieu de se mesurer à part : pdfkit compose un mot avec la sienne, et s'en souvient. */
  private mot(debut: number, fin: number): Mot {
    const nu = this.sansEspace(debut, fin), pleine = this.largeur(debut, fin);
    return { debut, fin, nue: nu === fin ? pleine : pleine - this.largeur(nu, fin), pleine };
  }

  /** Coupe un mot trop long entre deux caractères. */
  private hacher(mot: Mot, largeur: number): readonly Mot[] {
    const bouts: Mot[] = [];
    let debut = mot.debut, place = debut, occupe = 0;
    for (const caractere of this.texte.slice(mot.debut, mot.fin)) {
      const suivante = place + caractere.length, large = this.largeur(place, suivante);
      if (place > debut && occupe + large > largeur + EPSILON) {
        bouts.push(this.mot(debut, place));
        debut = place;
        occupe = 0;
      }
      occupe += large;
      place = suivante;
    }
    return [...bouts, this.mot(debut, mot.fin)];
  }

  private ligne(debut: number, fin: number): Ligne {
    const fragments: Fragment[] = [];
    let x = 0;
    for (const troncon of this.entre(debut, this.sansEspace(debut, fin))) {
      fragments.push({ ...troncon, x });
      x += this.mesure(troncon.texte, troncon.graisse) * this.taille;
    }
    return { fragments, largeur: x };
  }

  /** La fin d'un texte sans les espaces ordinaires qui le terminent ; une espace insécable est du texte. */
  private sansEspace(debut: number, fin: number): number {
    return debut + this.texte.slice(debut, fin).replace(/ +$/, '').length;
  }

  private largeur(debut: number, fin: number): number {
    return this.entre(debut, fin).reduce((somme, t) => somme + this.mesure(t.texte, t.graisse), 0) * this.taille;
  }

  /** Les tronçons entre deux places du texte. */
  private entre(debut: number, fin: number): readonly Troncon[] {
    const trouves: Troncon[] = [];
    let place = 0;
    for (const { texte, graisse } of this.troncons) {
      const de = Math.max(debut - place, 0), a = Math.min(fin - place, texte.length);
      if (a > de) trouves.push({ texte: texte.slice(de, a), graisse });
      place += texte.length;
    }
    return trouves;
  }
}
