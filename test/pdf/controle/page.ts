import type { PDFPage } from 'pdf-lib';
import { latin1, type Lecture } from './lecture';
import { operations } from './operateurs';

/** Un texte dessiné : sous quelle balise, dans quelle police, à quelle hauteur, avec quels glyphes. */
export interface Trace { readonly marque: Marque; readonly police: string; readonly y: number; readonly glyphes: readonly number[] }
/** Le numéro de contenu balisé, un artefact, ou rien : un dessin que personne ne décrit. */
export type Marque = number | 'artefact' | null;

/** Ce que porte une page. */
export interface ContenuDePage {
  readonly textes: readonly Trace[];
  /** Opérateurs qui peignent, hors de toute balise et de tout artefact. */
  readonly nonMarques: number;
  /** Numéros de contenu balisé, dans l'ordre du flux, répétitions comprises. */
  readonly numeros: readonly number[];
  readonly fautes: readonly string[];
}

const PEIGNENT = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI']);

export function lirePage(lecture: Lecture, page: PDFPage): ContenuDePage {
  const morceaux = lecture.tableau(page.node, 'Contents'), flux = morceaux.length > 0 ? morceaux : [lecture.entree(page.node, 'Contents')];
  const lecteur = new Lecteur();
  for (const { operateur, operandes } of operations(flux.map((f) => latin1(lecture.flux(f))).join('\n'))) lecteur.lire(operateur, operandes);
  return lecteur.rendre();
}

class Lecteur {
  private readonly textes: Trace[] = [];
  private readonly numeros: number[] = [];
  private readonly fautes: string[] = [];
  private readonly pile: Marque[] = [];
  private nonMarques = 0;
  private police = '';
  private y = 0;

  lire(operateur: string, operandes: readonly string[]): void {
    if (operateur === 'BDC' || operateur === 'BMC') this.ouvrir(operandes);
    else if (operateur === 'EMC') this.fermer();
    else if (operateur === 'Tf') this.police = operandes[0]?.slice(1) ?? '';
    else if (operateur === 'Tm') this.y = Number(operandes[5]);
    if (PEIGNENT.has(operateur) && this.marque() === null) this.nonMarques++;
    if (operateur === 'TJ' || operateur === 'Tj') this.textes.push({ marque: this.marque(), police: this.police, y: this.y, glyphes: glyphes(operandes.join(' ')) });
  }

  rendre(): ContenuDePage {
    if (this.pile.length > 0) this.fautes.push('un contenu marqué n’est pas fermé');
    return { textes: this.textes, nonMarques: this.nonMarques, numeros: this.numeros, fautes: this.fautes };
  }

  private ouvrir([nom = '', proprietes = '']: readonly string[]): void {
    const numero = /\/MCID (\d+)/.exec(proprietes)?.[1], marque = nom === '/Artifact' ? 'artefact' : numero === undefined ? null : Number(numero);
    if (marque !== null && this.marque() !== null) this.fautes.push('un contenu balisé ou un artefact en contient un autre');
    if (typeof marque === 'number') this.numeros.push(marque);
    this.pile.push(marque);
  }

  private fermer(): void {
    if (this.pile.length === 0) this.fautes.push('un contenu marqué est fermé sans avoir été ouvert');
    this.pile.pop();
  }

  private marque(): Marque {
    return this.pile.reduce<Marque>((m, p) => p ?? m, null);
  }
}

/** Les numéros de glyphe d'un TJ : deux octets chacun (Identity-H). */
function glyphes(operande: string): readonly number[] {
  return [...operande.matchAll(/<([0-9a-fA-F\s]*)>/g)].flatMap(([, hexa = '']) => (hexa.replace(/\s/g, '').match(/.{4}/g) ?? []).map((g) => parseInt(g, 16)));
}
