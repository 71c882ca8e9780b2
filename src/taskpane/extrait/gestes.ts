import type { EcritureSituee, PortClasseur } from '../../classeur/port';
import { FEUILLES_ACTE } from '../../domaine/acte/acte';
import type { GenreDeliberation } from '../../domaine/acte/deliberation';
import { nonVide, type NonVide } from '../../domaine/constat';
import type { Valeur } from '../../domaine/grille';
import { enumerer } from '../../domaine/enumerer';
import type { Forme } from '../../documents/document';
import type { AvecLogo } from '../../documents/logo/avecLogo';
import type { Magasin } from '../magasin';
import type { Avis, Etat, Tache } from '../modele/etat';
import { annulation, avisDe, OCCUPE } from '../phrases';
import type { Surveillance } from '../surveillance';
import { chargerAtelier, chargerEcriturePdf, type Atelier, type Pdf } from './atelier';
import type { Repere } from './modele/cellule';
import type { EtatExtrait } from './modele/etat';
import type { FeuilleActe } from './modele/preparer';
import { temoinsDe } from './modele/temoins';

/** Ce dont les gestes se servent. */
export interface Banc {
  readonly port: PortClasseur;
  readonly magasin: Magasin;
  readonly surveillance: Surveillance;
  /** Mène une tâche, en montre l'attente, et dit ce qu'elle a donné ou pourquoi elle a échoué ; vrai si elle est faite. */
  readonly tenter: (tache: Tache, faire: () => Promise<Avis | null>) => Promise<boolean>;
  /** Attend que plus aucun geste ne dure. */
  readonly libre: () => Promise<void>;
}

/** Donne un fichier à l'utilisateur. */
export type Enregistrer = (octets: Uint8Array, nom: string) => void;

/** Les gestes de la vue « Extrait ». Aucun ne lève ; un geste demandé pendant qu'un autre dure (un double clic) ne fait rien ; une saisie attend. */
export class GestesExtrait {
  private occupe = false;
  /** Les saisies s'écrivent l'une après l'autre ; ce qui produit un document les attend. */
  private saisies: Promise<unknown> = Promise.resolve();
  private readonly ecrites = new Map<string, Valeur>();

  constructor(private readonly banc: Banc) {}

  private get etat(): Etat {
    return this.banc.magasin.etat;
  }

  private changer(changements: Partial<EtatExtrait>): void {
    this.banc.magasin.envoyer({ type: 'extrait', changements });
  }

  async ouvrir(): Promise<void> {
    this.changer({ ouvert: true });
    try {
      await this.atelier();
      await this.pdf();
    } catch (erreur) {
      if (this.etat.extrait.atelier === null) this.fermer();
      this.dire(avisDe(erreur));
    }
  }

  fermer(): void {
    this.changer({ ouvert: false });
  }

  choisirForme(forme: Forme): void {
    this.changer({ forme });
  }

  choisirDeliberation(colonne: number): void {
    this.changer({ colonne });
  }

  /** Ajoute celles de ces feuilles qui manquent, remplies de ce que disent les tableaux. */
  preparer(voulues: readonly FeuilleActe[]): Promise<void> {
    return this.seul(async (atelier, { classeur, rapports }) => {
      const feuilles = classeur === null ? null : nonVide(atelier.feuillesAPreparer(classeur, rapports, voulues));
      if (feuilles === null) return;
      await this.banc.tenter('seance', async () => {
        const noms = await this.banc.port.ajouterFeuilles(feuilles), liste = enumerer(noms.map((n) => `« ${n} »`));
        return { ton: 'succes', texte: noms.length > 1 ? `Feuilles ${liste} ajoutées : remplissez-les ici ou dans Excel. ${annulation(this.banc.port, 'les retire')}` : `Feuille ${liste} ajoutée. ${annulation(this.banc.port, 'la retire')}` };
      });
      await this.banc.surveillance.controler({ relire: true });
    });
  }

  /** Ouvre une délibération de plus dans la première colonne libre, et la choisit. */
  ajouterDeliberation(genre: GenreDeliberation): Promise<void> {
    return this.seul(async (atelier, { classeur }) => {
      const libre = classeur && atelier.celluleDuGenreLibre(classeur);
      if (libre === null) {
        this.dire({ ton: 'attention', texte: `La feuille « ${FEUILLES_ACTE.deliberations} » n’a plus de colonne libre : insérez une colonne avant « Aide », puis recommencez.` });
        return;
      }
      const { feuille, cellule, colonne } = libre;
      const refus = await this.poser([{ feuille, cellule, valeur: genre, attendu: null }]);
      if (refus === null) this.changer({ colonne });
      else this.dire({ ton: 'attention', texte: refus });
    });
  }

  /** Écrit une saisie dans ses cellules d'une feuille, si ses repères n'ont pas changé, en une étape. Rend la phrase du refus si rien n'a été écrit. */
  ecrire(ecritures: NonVide<EcritureSituee>, reperes: readonly Repere[] = []): Promise<string | null> {
    const faite = this.saisies.then(() => this.poser(ecritures, reperes));
    this.saisies = faite;
    return faite;
  }

  /** Dit ce qui n'a pas été fait, jusqu'à ce qu'on le ferme. */
  avertir(texte: string): void {
    this.dire({ ton: 'attention', texte, refus: true });
  }

  /** Ajoute la feuille de l'extrait, ou récrit celle que le complément a faite. */
  creerFeuille(remplacer: string | null): Promise<void> {
    return this.produire(async ({ document, avis }, atelier) => {
      await this.banc.tenter('feuille', async () => {
        const nom = await this.banc.port.ajouterFeuille(atelier.enFeuille(document), remplacer === null ? {} : { remplacer });
        return fait(`Feuille « ${nom} » ${remplacer === null ? 'ajoutée' : 'remplacée'}, prête à imprimer en A4. ${annulation(this.banc.port, remplacer === null ? 'la retire' : 'rend la précédente')}`, avis);
      });
      await this.banc.surveillance.controler({ relire: true });
    });
  }

  /** Fait le PDF et le donne à enregistrer. */
  enregistrerPdf(enregistrer: Enregistrer): Promise<void> {
    return this.produire(async ({ document, avis }) => {
      await this.banc.tenter('pdf', async () => {
        const { ecrirePdf, policesEmbarquees } = await this.pdf(), nom = `${document.nomDeFichier}.pdf`;
        await this.montrerAttente();
        enregistrer(await ecrirePdf(document, policesEmbarquees()), nom);
        return fait(`Le PDF « ${nom} » est fait : il est avec vos téléchargements. Excel pour Mac ne les permet pas dans un volet : ouvrez-y le classeur dans Excel sur le web.`, avis);
      });
    });
  }

  /** La mise en pages retient la page : l'attente se dessine avant. */
  private async montrerAttente(): Promise<void> {
    this.banc.magasin.envoyer({ type: 'attente', tache: 'pdf' });
    await new Promise((peint) => { setTimeout(peint, 60); });
  }

  private dire(avis: Avis): void {
    this.banc.magasin.envoyer({ type: 'avis', avis });
  }

  private async atelier(): Promise<Atelier> {
    const atelier = this.etat.extrait.atelier ?? await chargerAtelier();
    if (this.etat.extrait.atelier === null) this.changer({ atelier });
    return atelier;
  }

  private async pdf(): Promise<Pdf> {
    const pdf = this.etat.extrait.pdf ?? await chargerEcriturePdf();
    if (this.etat.extrait.pdf === null) this.changer({ pdf });
    return pdf;
  }

  private async poser(ecritures: NonVide<EcritureSituee>, reperes: readonly Repere[] = []): Promise<string | null> {
    let refus: string | null = null;
    // Une saisie n'est pas perdue parce qu'un PDF se fait : elle attend son tour.
    await this.banc.libre();
    const tentee = await this.banc.tenter('saisie', async () => {
      try {
        await this.banc.port.ecrire(ecritures, temoinsDe(ecritures[0].feuille, reperes, this.etat.classeur, this.ecrites));
        for (const { feuille, cellule, valeur } of ecritures) this.ecrites.set(`${feuille}!${cellule}`, valeur === '' ? null : valeur);
      } catch (erreur) {
        refus = avisDe(erreur).texte;
      }
      return null;
    });
    await this.banc.surveillance.reprendre([ecritures[0].feuille]);
    return tentee ? refus : OCCUPE.texte;
  }

  /** Fait quelque chose du document et de son logo, tels que le classeur les donne à l'instant. */
  private produire(faire: (fait: AvecLogo, atelier: Atelier) => Promise<void>): Promise<void> {
    return this.seul(async (atelier, etat) => {
      const composition = atelier.extraitDe(etat)?.composition;
      if (composition?.ok === true) await faire(await atelier.logoDe(this.banc.port, etat.classeur, composition.document), atelier);
    });
  }

  private async seul(faire: (atelier: Atelier, etat: Etat) => Promise<void>): Promise<void> {
    if (this.occupe) return;
    this.occupe = true;
    try {
      await this.saisies;
      if (this.etat.perime) await this.banc.surveillance.controler();
      // Un contrôle empêché a dit pourquoi : rien ne se fait d'un classeur qui n'a pas été relu.
      if (!this.etat.perime) await faire(await this.atelier(), this.etat);
    } catch (erreur) {
      this.dire(avisDe(erreur));
    } finally {
      this.occupe = false;
    }
  }
}

/** Ce qui est fait, et pourquoi le logo n'y est pas. */
function fait(texte: string, avis: string | null): Avis {
  return avis === null ? { ton: 'succes', texte } : { ton: 'attention', texte: `${texte} ${avis}` };
}
