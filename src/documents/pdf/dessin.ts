import type { Archive } from './archive';
import { imageDe } from './image';
import { PAGE } from './page/gabarit';
import type { Attributs, Noeud } from './page/noeud';
import type { Posee } from './page/paginer';
import type { Trace } from './page/tranche';
import type { Fragment } from './texte/lignes';

type Element = PDFKit.PDFStructureElement;
type TraceDeTexte = Extract<Trace, { genre: 'ligne' }>;
type TraceDImage = Extract<Trace, { genre: 'image' }>;

/** Dessine des tranches sur la page en cours ; chaque texte sous sa balise, tout le reste en artefact. */
export class Dessin {
  private readonly elements = new Map<Noeud, Element>();

  constructor(private readonly archive: Archive, private readonly racine: Noeud) {
    archive.addStructure(this.elever(racine));
  }

  poser(page: readonly Posee[]): void {
    // Le décor d'abord : deux tranches voisines partagent un bord, que le fond de l'une ne doit pas couvrir.
    this.artefact('Layout', () => {
      for (const genre of ['fond', 'filet'] as const) {
        for (const { tranche, y } of page) for (const trace of tranche.traces) if (trace.genre === genre) this.decorer(trace, y);
      }
    });
    for (const { tranche, y } of page) {
      for (const trace of tranche.traces) if (trace.genre === 'image') this.figurer(trace, y);
      this.ecrire(tranche.traces.filter((t) => t.genre === 'ligne'), y);
    }
  }

  /** Ce que `dessiner` trace n'est pas lu. */
  artefact(type: 'Layout' | 'Pagination', dessiner: () => void): void {
    this.archive.markContent('Artifact', { type });
    dessiner();
    this.archive.endMarkedContent();
  }

  fragments(fragments: readonly Fragment[], x: number, y: number, taille: number, couleur: string): void {
    for (const f of fragments) {
      this.archive.font(f.graisse).fontSize(taille).fillColor(couleur).text(f.texte, x + f.x, y, { lineBreak: false, baseline: 'alphabetic' });
    }
  }

  fermer(): void {
    this.element(this.racine).end();
  }

  /** Les lignes d'une même balise qui se suivent n'y font qu'un contenu. */
  private ecrire(textes: readonly TraceDeTexte[], y: number): void {
    for (let i = 0; i < textes.length;) {
      const noeud = (textes[i] as TraceDeTexte).noeud;
      let fin = i + 1;
      while (fin < textes.length && textes[fin]?.noeud === noeud) fin++;
      const suite = textes.slice(i, fin);
      const dessiner = (): void => suite.forEach((t) => this.fragments(t.ligne.fragments, t.x, y + t.y, t.taille, t.couleur));
      if (noeud === null) this.artefact('Pagination', dessiner);
      else this.element(noeud).add(dessiner);
      i = fin;
    }
  }

  /** Une figure dit aussi où elle est dans la page (ISO 32000-1, 14.8.5.4.3). */
  private figurer({ noeud, logo, x, y: haut, largeur, hauteur }: TraceDImage, y: number): void {
    const element = this.element(noeud), bas = PAGE.hauteur - y - haut - hauteur, place: Attributs = { O: 'Layout', Placement: 'Block', BBox: [x, bas, x + largeur, bas + hauteur] };
    element.dictionary.data.A = place;
    element.add(() => this.archive.image(imageDe(this.archive, logo), x, y + haut, { width: largeur, height: hauteur }));
  }

  private decorer(trace: Exclude<Trace, TraceDeTexte | TraceDImage>, y: number): void {
    this.archive.save();
    if (trace.genre === 'fond') this.archive.rect(trace.x, y + trace.y, trace.largeur, trace.hauteur).fill(trace.couleur);
    else this.archive.lineWidth(trace.epaisseur).moveTo(trace.x1, y + trace.y1).lineTo(trace.x2, y + trace.y2).stroke(trace.couleur);
    this.archive.restore();
  }

  private elever(noeud: Noeud): Element {
    const element = this.archive.struct(noeud.type, noeud.alternative === undefined ? {} : { alt: noeud.alternative });
    if (noeud.attributs !== null) element.dictionary.data.A = noeud.attributs;
    this.elements.set(noeud, element);
    for (const enfant of noeud.enfants) element.add(this.elever(enfant));
    return element;
  }

  private element(noeud: Noeud): Element {
    const element = this.elements.get(noeud);
    if (element === undefined) throw new Error(`Une balise « ${noeud.type} » n’est pas dans la structure du document.`);
    return element;
  }
}
