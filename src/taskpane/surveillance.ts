import { ErreurClasseur, type Changement, type PortClasseur } from '../classeur/port';
import { Lectures } from './lectures';
import type { Magasin } from './magasin';
import { chargerMoteur, type Moteur } from './moteur';
import { ARRETE, avisDe, SAISIE } from './phrases';

/** Délai sans frappe avant de contrôler, puis avant de réessayer quand une saisie retient Excel, en millisecondes. */
export const DELAI = 300, REPRISE = 1000;
/** Durée au-delà de laquelle l'attente se montre, en millisecondes. */
export const ATTENTE = 500;
/** Pas de l'avancement montré. */
const PAS = 0.05;

/**
 * Contrôle le classeur, et de nouveau à chaque changement : le dernier demandé l'emporte. Un contrôle commencé s'achève
 * même si l'on tape entre-temps (sinon une longue lecture n'aboutirait jamais) ; son résultat est alors dit périmé, et un autre suit.
 */
export class Surveillance {
  private readonly lectures: Lectures;
  private minuterie: ReturnType<typeof setTimeout> | null = null;
  private enCours: AbortController | null = null;
  /** Le moteur, une fois venu. */
  moteur: typeof Moteur | null = null;
  /** L'abonnement aux changements ; résolu, il donne de quoi cesser. `null` avant, ou s'il a échoué. */
  private abonnement: Promise<() => Promise<void>> | null = null;
  /** Une autre personne a pu les changer : ils se relisent avec tout le reste. */
  private reglagesALire = true;

  constructor(private readonly port: PortClasseur, private readonly magasin: Magasin) {
    this.lectures = new Lectures(port);
  }

  /** Cesse de suivre le classeur ; le prochain contrôle relira tout. */
  async arreter(): Promise<void> {
    this.annuler();
    const { abonnement } = this;
    this.abonnement = null;
    this.toutRelire();
    if (abonnement !== null) await (await abonnement)();
  }

  private toutRelire(): void {
    this.lectures.toutOublier();
    this.reglagesALire = true;
  }

  /** Abandonne le contrôle en cours ou prévu ; le résultat précédent reste montré. */
  annuler(): void {
    if (this.minuterie !== null) clearTimeout(this.minuterie);
    this.minuterie = null;
    this.enCours?.abort();
    this.enCours = null;
  }

  /** L'utilisateur n'attend plus : le contrôle s'arrête, et le dit. */
  abandonner(): void {
    this.annuler();
    this.magasin.envoyer({ type: 'changement', autrui: false });
    this.magasin.envoyer({ type: 'fin', tache: 'controle', avis: ARRETE });
  }

  /** Ce qui vient d'être écrit sur ces feuilles est à relire, sans attendre qu'Excel l'annonce. */
  reprendre(feuilles: Iterable<string>): Promise<void> {
    for (const f of feuilles) this.lectures.oublier(f);
    return this.controler();
  }

  /** Contrôle tout de suite. `relire` : sans se fier aux feuilles déjà lues. */
  async controler({ relire = false } = {}): Promise<void> {
    this.annuler();
    if (relire) this.toutRelire();
    const tour = new AbortController();
    this.enCours = tour;
    this.magasin.envoyer({ type: 'debut', tache: 'controle' });
    const attente = setTimeout(() => { if (!tour.signal.aborted) this.magasin.envoyer({ type: 'attente', tache: 'controle' }); }, ATTENTE);
    try {
      await this.passer(tour.signal);
    } catch (erreur) {
      if (!tour.signal.aborted) this.echouer(erreur);
    } finally {
      clearTimeout(attente);
      if (this.enCours === tour) this.enCours = null;
    }
  }

  private async passer(signal: AbortSignal): Promise<void> {
    this.abonnement ??= this.port.surChangement((c) => this.surChangement(c)).catch((erreur: unknown) => {
      this.abonnement = null;
      throw erreur;
    });
    await this.abonnement;
    if (this.reglagesALire) await this.lireReglages(signal);
    const feuilles = await this.port.feuilles();
    this.moteur ??= await chargerMoteur();
    const classeur = await this.lectures.classeur(feuilles, { signal, avancement: this.avancement(signal) });
    if (signal.aborted) return;
    const { rapports } = this.moteur.verifierClasseur(classeur, this.magasin.etat.reglages);
    this.magasin.envoyer({ type: 'controle', feuilles, classeur, rapports, perime: this.minuterie !== null });
  }

  private async lireReglages(signal: AbortSignal): Promise<void> {
    const reglages = await this.port.reglages();
    if (signal.aborted) return;
    this.reglagesALire = false;
    this.magasin.envoyer({ type: 'reglages', reglages });
  }

  /** Les pas de l'avancement, quand il se montre. */
  private avancement(signal: AbortSignal): (lues: number, total: number) => void {
    let dernier = 0;
    return (lues, total) => {
      const part = total === 0 ? 1 : lues / total;
      if (signal.aborted || !this.magasin.etat.longue || Math.abs(part - dernier) < PAS) return;
      dernier = part;
      this.magasin.envoyer({ type: 'avancement', part });
    };
  }

  private echouer(erreur: unknown): void {
    const motif = erreur instanceof ErreurClasseur ? erreur.motif : null;
    this.magasin.envoyer({ type: 'fin', tache: 'controle', avis: motif === 'saisie-en-cours' ? SAISIE : { ...avisDe(erreur), empechement: true } });
    if (motif === 'saisie-en-cours') this.prevoir(REPRISE);
    // La feuille a disparu entre la liste et sa lecture : la liste suivante ne l'aura plus.
    if (motif === 'feuille-absente') this.prevoir(DELAI);
  }

  private surChangement(c: Changement): void {
    const { genre, feuille, auteur } = c;
    if (genre === 'feuille-activee' || genre === 'feuille-etat') {
      void this.relireFeuilles();
      return;
    }
    if (genre === 'feuille-renommee') {
      this.lectures.oublier(c.ancienNom);
      this.magasin.envoyer({ type: 'renommage', ancienNom: c.ancienNom, feuille });
    }
    this.lectures.oublier(feuille);
    this.magasin.envoyer({ type: 'changement', autrui: auteur === 'ailleurs' });
    this.prevoir(DELAI);
  }

  /** La feuille active ou une protection a pu changer : les verdicts sont là, il ne reste qu'à montrer les bons. */
  async relireFeuilles(): Promise<void> {
    try {
      this.magasin.envoyer({ type: 'feuilles', feuilles: await this.port.feuilles() });
    } catch (erreur) {
      this.echouer(erreur);
    }
  }

  private prevoir(delai: number): void {
    if (this.minuterie !== null) clearTimeout(this.minuterie);
    this.minuterie = setTimeout(() => {
      this.minuterie = null;
      // Un contrôle en cours s'achève d'abord : c'est lui que l'on attend.
      if (this.enCours === null) void this.controler();
      else this.prevoir(DELAI);
    }, delai);
  }
}
