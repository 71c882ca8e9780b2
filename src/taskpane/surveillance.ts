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
  /** La préparation, faite une fois ; `null` avant, ou si elle a échoué. */
  private pret: Promise<void> | null = null;
  private cesser: (() => Promise<void>) | null = null;

  constructor(private readonly port: PortClasseur, private readonly magasin: Magasin) {
    this.lectures = new Lectures(port);
  }

  async arreter(): Promise<void> {
    this.annuler();
    await this.cesser?.();
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
    this.magasin.envoyer({ type: 'fin', avis: ARRETE });
  }

  /** Ce qui vient d'être écrit sur ces feuilles est à relire, sans attendre qu'Excel l'annonce. */
  reprendre(feuilles: Iterable<string>): Promise<void> {
    for (const f of feuilles) this.lectures.oublier(f);
    return this.controler();
  }

  /** Contrôle tout de suite. `relire` : sans se fier aux feuilles déjà lues. */
  async controler({ relire = false } = {}): Promise<void> {
    this.annuler();
    if (relire) this.lectures.toutOublier();
    const tour = new AbortController();
    this.enCours = tour;
    this.magasin.envoyer({ type: 'debut', tache: 'controle' });
    const attente = setTimeout(() => { if (!tour.signal.aborted) this.magasin.envoyer({ type: 'attente' }); }, ATTENTE);
    try {
      await this.passer(tour.signal);
    } catch (erreur) {
      if (!tour.signal.aborted) this.echouer(erreur);
    } finally {
      clearTimeout(attente);
      if (this.enCours === tour) this.enCours = null;
    }
  }

  /** La première fois, lit les réglages et s'abonne aux changements. Fait avec le contrôle, cela se retente avec lui. */
  private async preparer(): Promise<void> {
    this.magasin.envoyer({ type: 'reglages', reglages: await this.port.reglages() });
    this.cesser = await this.port.surChangement((c) => this.surChangement(c));
  }

  private async passer(signal: AbortSignal): Promise<void> {
    this.pret ??= this.preparer().catch((erreur: unknown) => {
      this.pret = null;
      throw erreur;
    });
    await this.pret;
    const feuilles = await this.port.feuilles();
    this.moteur ??= await chargerMoteur();
    const classeur = await this.lectures.classeur(feuilles, { signal, avancement: this.avancement(signal) });
    if (signal.aborted) return;
    const { rapports } = this.moteur.verifierClasseur(classeur, this.magasin.etat.reglages);
    this.magasin.envoyer({ type: 'controle', feuilles, classeur, rapports, perime: this.minuterie !== null });
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
    const cause = erreur instanceof ErreurClasseur ? erreur.cause : null;
    this.magasin.envoyer({ type: 'fin', avis: cause === 'saisie-en-cours' ? SAISIE : { ...avisDe(erreur), empechement: true } });
    if (cause === 'saisie-en-cours') this.prevoir(REPRISE);
    // La feuille a disparu entre la liste et sa lecture : la liste suivante ne l'aura plus.
    if (cause === 'feuille-absente') this.prevoir(DELAI);
  }

  private surChangement(c: Changement): void {
    const { genre, feuille, auteur } = c;
    if (genre === 'feuille-activee') {
      void this.relireFeuilles();
      return;
    }
    if (genre === 'feuille-renommee') this.lectures.oublier(c.ancienNom);
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
