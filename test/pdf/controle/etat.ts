/** Une transformation du plan, « a b c d e f » (ISO 32000-1, 8.3.3). */
export type Matrice = readonly [number, number, number, number, number, number];
export type Point = readonly [x: number, y: number];
/** Un rectangle de la page, en points depuis son coin bas gauche. */
export interface Cadre { readonly gauche: number; readonly bas: number; readonly droite: number; readonly haut: number }

/** Ce dont dépend l'aspect d'un texte. */
interface Graphique {
  readonly matrice: Matrice;
  readonly couleur: readonly number[];
  readonly opacite: number;
  readonly police: string;
  readonly corps: number;
}

const IDENTITE: Matrice = [1, 0, 0, 1, 0, 0];

/** L'état graphique d'une page, suivi opérateur par opérateur. */
export class Etat {
  private courant: Graphique = { matrice: IDENTITE, couleur: [0, 0, 0], opacite: 1, police: '', corps: 0 };
  private readonly pile: Graphique[] = [];
  private texte = IDENTITE;

  /** `opacites` : celle des fonds et des textes, par nom d'état graphique. */
  constructor(private readonly opacites: ReadonlyMap<string, number>) {}

  lire(operateur: string, operandes: readonly string[]): void {
    const nombres = operandes.map(Number), nom = operandes[0]?.slice(1) ?? '';
    switch (operateur) {
      case 'q': return void this.pile.push(this.courant);
      case 'Q': return void (this.courant = this.pile.pop() ?? this.courant);
      case 'cm': return this.changer({ matrice: composer(enMatrice(nombres), this.courant.matrice) });
      case 'scn': return this.changer({ couleur: nombres });
      case 'gs': return this.changer({ opacite: this.opacites.get(nom) ?? this.courant.opacite });
      case 'Tf': return this.changer({ police: nom, corps: nombres[1] ?? 0 });
      case 'BT': return void (this.texte = IDENTITE);
      case 'Tm': return void (this.texte = enMatrice(nombres));
    }
  }

  get graphique(): Graphique {
    return this.courant;
  }

  /** Où tombe sur la page un point du texte, à `avance` de son début. */
  point(avance: number): Point {
    const m = composer(this.texte, this.courant.matrice);
    return [m[0] * avance + m[4], m[1] * avance + m[5]];
  }

  /** Le rectangle que couvre le carré d'un point : celui d'une image. */
  carre(): Cadre {
    const [a, b, c, d, e, f] = this.courant.matrice, xs = [e, e + a, e + c, e + a + c], ys = [f, f + b, f + d, f + b + d];
    return { gauche: Math.min(...xs), bas: Math.min(...ys), droite: Math.max(...xs), haut: Math.max(...ys) };
  }

  private changer(en: Partial<Graphique>): void {
    this.courant = { ...this.courant, ...en };
  }
}

/** D'abord `m`, puis `n`. */
function composer(m: Matrice, n: Matrice): Matrice {
  return [
    m[0] * n[0] + m[1] * n[2], m[0] * n[1] + m[1] * n[3], m[2] * n[0] + m[3] * n[2], m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4], m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}

function enMatrice([a = NaN, b = NaN, c = NaN, d = NaN, e = NaN, f = NaN]: readonly number[]): Matrice {
  return [a, b, c, d, e, f];
}
