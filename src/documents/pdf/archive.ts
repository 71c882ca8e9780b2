import PDFDocument from 'pdfkit';
import type { Document } from '../document';
import type { Polices } from './polices/polices';
import { GRAISSES } from './polices/polices';
import { enLigne } from './texte/nettoyer';
import { xmp, type Informations } from './xmp';

const MARGES = { top: 0, bottom: 0, left: 0, right: 0 };

/** Un PDF/A-3a et PDF/UA-1 vide, prêt à recevoir des pages. */
export class Archive extends PDFDocument {
  private constructor(private readonly informations: Informations) {
    super({
      pdfVersion: '1.7', subset: 'PDF/A-3a', tagged: true, lang: 'fr-FR', displayTitle: true, size: 'A4', margins: MARGES, autoFirstPage: false,
      // Aucune police de base : `null` est la façon de le dire, que les types n'admettent pas.
      ...({ font: null } as object),
      info: enDictionnaire(informations),
    });
    // pdfkit date toujours ; un acte sans date n'en a pas d'inventée.
    if (informations.date === null) delete this.info.CreationDate;
  }

  static ouvrir(document: Document, polices: Polices): Archive {
    const archive = new Archive({
      titre: enLigne(document.titre), auteur: enLigne(document.auteur), sujet: enLigne(document.sujet), motsCles: `SHA-256 ${document.empreinte}`,
      createur: 'CCAS pour Excel', producteur: 'PDFKit', date: document.date === null ? null : new Date(`${document.date}T00:00:00Z`),
    });
    for (const graisse of GRAISSES) archive.registerFont(graisse, polices[graisse]);
    return archive;
  }

  /** Joint les données sources, et dit que l'acte en vient. */
  joindre(donnees: string): void {
    const { date } = this.informations, octets = new TextEncoder().encode(donnees).slice().buffer;
    const dates = date === null ? {} : { creationDate: date, modifiedDate: date };
    this.file(octets, { name: 'donnees.json', type: 'application/json', relationship: 'Source', description: 'Données sources de l’acte', ...dates });
  }

  /** Les octets du PDF, une fois toutes ses pages faites. */
  async fermer(): Promise<Uint8Array> {
    const morceaux: Uint8Array[] = [];
    const fini = new Promise<void>((resoudre, rejeter) => {
      this.on('data', (morceau: Uint8Array) => morceaux.push(morceau));
      this.on('end', () => resoudre());
      this.on('error', rejeter);
    });
    this.end();
    await fini;
    return coller(morceaux);
  }

  /** pdfkit 0.20.2 n'échappe pas le XML et n'écrit qu'une conformité : ses métadonnées sont les nôtres. */
  _addInfo(): void {
    this.appendXML(xmp(this.informations));
  }
}

function enDictionnaire({ titre, auteur, sujet, motsCles, createur, producteur, date }: Informations): PDFKit.DocumentInfo {
  const jour = date ?? new Date(0);
  return {
    Title: titre, Author: auteur, Subject: sujet, Keywords: motsCles, Creator: createur, Producer: producteur,
    CreationDate: jour, ...(date !== null && { ModDate: date }),
  };
}

function coller(morceaux: readonly Uint8Array[]): Uint8Array {
  const tout = new Uint8Array(morceaux.reduce((n, m) => n + m.length, 0));
  let place = 0;
  for (const m of morceaux) {
    tout.set(m, place);
    place += m.length;
  }
  return tout;
}
