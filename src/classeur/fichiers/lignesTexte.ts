/** Découpe un flux de texte UTF-8 en lignes. Une ligne plus longue que `max` caractères est rendue `null`, sans être gardée. */
export class DecoupeLignes {
  /** Numéro de la dernière ligne rendue, comptée depuis 1. */
  numero = 0;
  private readonly decodeur = new TextDecoder();
  private morceaux: string[] = [];
  private longueur = 0;

  constructor(private readonly max: number) {}

  /** Les lignes que ce morceau achève. */
  *pousser(morceau: Uint8Array | string): Generator<string | null> {
    const texte = typeof morceau === 'string' ? morceau : this.decodeur.decode(morceau, { stream: true });
    let debut = 0;
    for (let fin = texte.indexOf('\n'); fin !== -1; fin = texte.indexOf('\n', debut)) {
      yield this.achever(texte.slice(debut, fin));
      debut = fin + 1;
    }
    this.garder(texte.slice(debut));
  }

  /** La dernière ligne, si le flux ne finit pas par un retour à la ligne. */
  *finir(): Generator<string | null> {
    this.garder(this.decodeur.decode());
    if (this.longueur > 0) yield this.achever('');
  }

  private garder(texte: string): void {
    if (texte === '') return;
    this.longueur += texte.length;
    if (this.longueur > this.max) this.morceaux = [];
    else this.morceaux.push(texte);
  }

  private achever(fin: string): string | null {
    this.numero++;
    const longueur = this.longueur + fin.length;
    const ligne = longueur > this.max ? null : this.morceaux.length === 0 ? fin : this.morceaux.join('') + fin;
    this.morceaux = [];
    this.longueur = 0;
    return this.numero === 1 && ligne?.startsWith('\ufeff') ? ligne.slice(1) : ligne;
  }
}
