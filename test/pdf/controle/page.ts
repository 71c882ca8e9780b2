import type { PDFPage } from 'pdf-lib';
import { Etat, type Cadre, type Point } from './etat';
import { latin1, type Lecture } from './lecture';
import { operations } from './operateurs';
import { DEFAUT, largeursDe, type Largeurs } from './polices';

/** Un texte dessiné : sous quelle balise, dans quelle police, d'où à où sur la page, de quelle couleur, avec quels glyphes. */
export interface Trace {
  readonly marque: Marque;
  readonly police: string;
  readonly debut: Point;
  readonly fin: Point;
  readonly couleur: readonly number[];
  readonly opacite: number;
  readonly glyphes: readonly number[];
}
/** Une image posée : sous quelle balise, sous quel nom, et le rectangle qu'elle couvre. */
export interface ImagePosee { readonly marque: Marque; readonly nom: string; readonly cadre: Cadre }
/** Le numéro de contenu balisé, un artefact, ou rien : un dessin que personne ne décrit. */
export type Marque = number | 'artefact' | null;

/** Ce que porte une page. */
export interface ContenuDePage {
  readonly textes: readonly Trace[];
  readonly images: readonly ImagePosee[];
  /** Opérateurs qui peignent, hors de toute balise et de tout artefact. */
  readonly nonMarques: number;
  /** Numéros de contenu balisé, dans l'ordre du flux, répétitions comprises. */
  readonly numeros: readonly number[];
  readonly fautes: readonly string[];
}

const PEIGNENT = new Set(['TJ', 'S', 'f', 'Do']);
/** Tout ce qu'un acte emploie : un autre opérateur pourrait cacher un texte (mode de rendu, détourage, échelle). */
const EMPLOYES = new Set([...PEIGNENT, 'q', 'Q', 'cm', 'gs', 'cs', 'CS', 'scn', 'SCN', 'w', 'm', 'l', 're', 'BT', 'ET', 'Tf', 'Tm', 'BDC', 'EMC']);

export function lirePage(lecture: Lecture, page: PDFPage): ContenuDePage {
  const morceaux = lecture.tableau(page.node, 'Contents'), flux = morceaux.length > 0 ? morceaux : [lecture.entree(page.node, 'Contents')];
  const lecteur = new Lecteur(new Etat(opacites(lecture, page)), largeursDe(lecture, page));
  for (const { operateur, operandes } of operations(flux.map((f) => latin1(lecture.flux(f))).join('\n'))) lecteur.lire(operateur, operandes);
  return lecteur.rendre();
}

class Lecteur {
  private readonly textes: Trace[] = [];
  private readonly images: ImagePosee[] = [];
  private readonly numeros: number[] = [];
  private readonly fautes: string[] = [];
  private readonly pile: Marque[] = [];
  private nonMarques = 0;

  constructor(private readonly etat: Etat, private readonly largeurs: ReadonlyMap<string, Largeurs>) {}

  lire(operateur: string, operandes: readonly string[]): void {
    if (!EMPLOYES.has(operateur)) this.fautes.push(`« ${operateur} » n’est pas de ce qu’un acte dessine`);
    if (operateur.toLowerCase() === 'cs' && operandes[0] !== '/DeviceRGB') this.fautes.push('une couleur n’est pas RVB');
    if (operateur === 'BDC') this.ouvrir(operandes);
    else if (operateur === 'EMC') this.fermer();
    else this.etat.lire(operateur, operandes);
    if (PEIGNENT.has(operateur) && this.marque() === null) this.nonMarques++;
    if (['f', 'Do'].includes(operateur) && this.textes.length > 0) this.fautes.push('un fond ou une image couvre un texte');
    if (operateur === 'Do') this.images.push({ marque: this.marque(), nom: operandes[0]?.slice(1) ?? '', cadre: this.etat.carre() });
    if (operateur === 'TJ') this.ecrire(operandes[0] ?? '');
  }

  rendre(): ContenuDePage {
    if (this.pile.length > 0) this.fautes.push('un contenu marqué n’est pas fermé');
    return { textes: this.textes, images: this.images, nonMarques: this.nonMarques, numeros: this.numeros, fautes: this.fautes };
  }

  private ecrire(operande: string): void {
    const { police, corps, couleur, opacite } = this.etat.graphique, trouves = glyphes(operande), largeurs = this.largeurs.get(police);
    const avance = trouves.reduce((somme, g) => somme + (largeurs?.get(g) ?? DEFAUT), 0) - retouches(operande);
    const [debut, fin] = [this.etat.point(0), this.etat.point((avance * corps) / 1000)];
    this.textes.push({ marque: this.marque(), police, debut, fin, couleur, opacite, glyphes: trouves });
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

/** La somme des nombres d'un TJ : ce qu'ils retranchent à l'avance, en millièmes de corps. */
function retouches(operande: string): number {
  return [...operande.replace(/<[^>]*>/g, ' ').matchAll(/-?[\d.]+/g)].reduce((somme, [n]) => somme + Number(n), 0);
}

function opacites(lecture: Lecture, page: PDFPage): ReadonlyMap<string, number> {
  const etats = lecture.dictionnaire(page.node, 'Resources', 'ExtGState')?.entries() ?? [];
  return new Map(etats.flatMap(([nom, etat]) => {
    const opacite = lecture.nombre(etat, 'ca');
    return opacite === null ? [] : [[nom.decodeText(), opacite] as const];
  }));
}
