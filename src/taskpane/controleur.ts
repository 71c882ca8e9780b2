import type { PortClasseur, Reglages } from '../classeur/port';
import { separerAdresse } from '../domaine/adresseSituee';
import type { Constat, Gravite } from '../domaine/constat';
import type { Declinaison } from '../domaine/nomenclature';
import type { RapportTableau } from '../domaine/rapport';
import { Corrections } from './corrections';
import { GestesExtrait } from './extrait/gestes';
import { Magasin } from './magasin';
import { chargerMoteur } from './moteur';
import type { Avis, Boite, Etat } from './modele/etat';
import { rapportChoisi } from './modele/vues';
import { annulation, avisDe } from './phrases';
import { Surveillance } from './surveillance';
import { Taches } from './taches';

/** Les gestes de l'utilisateur : chacun agit sur le classeur par le port et change l'état du volet. Aucun ne lève. */
export class Controleur {
  private readonly magasin = new Magasin();
  private readonly surveillance: Surveillance;
  private readonly taches = new Taches(this.magasin);
  private readonly corrections: Corrections;
  /** Les gestes de la vue « Extrait ». */
  readonly extrait: GestesExtrait;
  private refusDAller: Avis | null = null;

  constructor(private readonly port: PortClasseur) {
    const { magasin, taches } = this, surveillance = this.surveillance = new Surveillance(port, magasin);
    this.corrections = new Corrections(port, magasin, surveillance, taches);
    this.extrait = new GestesExtrait({ port, magasin, surveillance, tenter: (tache, faire) => taches.geste(tache, faire), libre: () => taches.libre() });
  }

  get etat(): Etat {
    return this.magasin.etat;
  }

  ecouter(ecouter: (etat: Etat) => void): void {
    this.magasin.ecouter(ecouter);
  }

  /** Lit les réglages, contrôle, et suit le classeur. */
  demarrer(): Promise<void> {
    return this.surveillance.controler({ relire: true });
  }

  /** Cesse de suivre le classeur : le volet est fermé. */
  async arreter(): Promise<void> {
    try {
      await this.surveillance.arreter();
    } catch (erreur) {
      this.signaler(erreur);
    }
  }

  /** Le titre d'une règle et son pourquoi ; `null` tant qu'aucun contrôle n'a abouti. */
  regle(id: string): { readonly titre: string; readonly pourquoi: string } | null {
    return this.surveillance.moteur?.CATALOGUE.get(id) ?? null;
  }

  /** Comment revenir sur ce que le volet écrit : « Ctrl+Z dans Excel l'annule. » */
  annulation(effet: string): string {
    return annulation(this.port, effet);
  }

  /** Les cellules illisibles d'un tableau, une anomalie chacune. */
  illisibles(rapport: RapportTableau): readonly Constat[] {
    return this.surveillance.moteur?.illisibles(rapport) ?? [];
  }

  /** Contrôle de nouveau, tout relu. */
  controler(): Promise<void> {
    this.magasin.envoyer({ type: 'avis', avis: null });
    return this.surveillance.controler({ relire: true });
  }

  /** Relit la liste des feuilles : Excel ne dit ni qu'une protection est ôtée, ni qu'une feuille est masquée. */
  rafraichir(): Promise<void> {
    return this.surveillance.relireFeuilles();
  }

  abandonner(): void {
    this.surveillance.abandonner();
  }

  choisir(feuille: string, plage: string): void {
    this.magasin.envoyer({ type: 'choix', feuille, plage });
  }

  filtrer(gravite: Gravite | null): void {
    this.magasin.envoyer({ type: 'filtre', gravite });
  }

  afficherLaSuite(): void {
    this.magasin.envoyer({ type: 'suite' });
  }

  ouvrir(boite: Boite): void {
    this.magasin.envoyer({ type: 'boite', boite });
  }

  /** Dit un échec survenu hors des gestes du volet. */
  signaler(erreur: unknown): void {
    this.magasin.envoyer({ type: 'avis', avis: avisDe(erreur) });
  }

  oublierAvis(): void {
    this.magasin.envoyer({ type: 'avis', avis: null });
  }

  fermer(): void {
    this.magasin.envoyer({ type: 'boite', boite: null });
  }

  /** Montre une cellule : « C15 », ou « CA 2024!F10 » sur une autre feuille que celle du tableau. */
  async aller(cellule: string): Promise<void> {
    const situee = separerAdresse(cellule), feuille = situee.feuille ?? rapportChoisi(this.etat)?.tableau.feuille;
    if (feuille !== undefined) await this.montrer(feuille, situee.cellule);
  }

  /** Va sur une feuille qui porte un tableau. */
  async allerSur(feuille: string): Promise<void> {
    await this.montrer(feuille, 'A1');
    await this.rafraichir();
  }

  private async montrer(feuille: string, adresse: string): Promise<void> {
    try {
      await this.port.selectionner(feuille, adresse);
      // Une cellule atteinte lève l'avis d'une cellule qui ne l'avait pas été, et lui seul.
      if (this.refusDAller !== null && this.etat.avis === this.refusDAller) this.oublierAvis();
    } catch (erreur) {
      this.refusDAller = { ...avisDe(erreur), refus: true };
      this.magasin.envoyer({ type: 'avis', avis: this.refusDAller });
    }
  }

  /** Écrit la correction d'un constat, en une étape d'annulation ; si elle remplace une formule, la montre d'abord. */
  corriger(constat: Constat): Promise<void> {
    return this.corrections.corriger(constat);
  }

  /** Montre ce que « Tout corriger » écrirait. */
  proposerTout(): Promise<void> {
    return this.corrections.proposerTout();
  }

  /** Écrit ce que l'aperçu a montré, et rien d'autre. Rend une phrase si cela ne peut pas l'être : l'aperçu reste ouvert. */
  appliquer(): Promise<string | null> {
    return this.corrections.appliquer();
  }

  /** Propose d'insérer un modèle, pour la nomenclature et l'exercice les plus probables. */
  proposerModele(aujourdhui: Date): void {
    const r = rapportChoisi(this.etat), { reglages } = this.etat;
    this.ouvrir({ genre: 'modele', nomenclature: reglages.nomenclature ?? r?.nomenclature ?? 'M57_D', exercice: reglages.exercice ?? r?.exercice ?? aujourdhui.getFullYear() });
  }

  /** Ajoute au classeur la feuille d'une décision modificative, crédits d’avant et d’après compris si `credits`. Rend une phrase si elle ne peut pas l'être. */
  async insererModele(nomenclature: Declinaison, exercice: number, credits = false): Promise<string | null> {
    let modele;
    try {
      modele = (await chargerMoteur()).nouveauModele(nomenclature, exercice, credits);
    } catch (erreur) {
      return avisDe(erreur).texte;
    }
    if (!modele.ok) return modele.phrase;
    const { feuille } = modele;
    const issue = await this.taches.mener('modele', async () => {
      const nom = await this.port.ajouterFeuille(feuille);
      this.fermer();
      return { ton: 'succes', texte: `Modèle ajouté sur la feuille « ${nom} » : remplissez les colonnes « + » et « − », les totaux se calculent et le contrôle suit. ${this.annulation('la retire')}` };
    });
    if (issue !== 'fait') return issue.texte;
    await this.surveillance.controler({ relire: true });
    return null;
  }

  /** Recalcule tout le classeur : les « #NOM? » de l'ouverture disparaissent. */
  async reparerFormules(): Promise<void> {
    const fait = await this.taches.geste('reparation', async () => {
      await this.port.recalculer();
      return { ton: 'succes', texte: 'Toutes les formules ont été recalculées.' };
    });
    if (fait) await this.surveillance.controler({ relire: true });
  }

  /** Garde les réglages dans le classeur, et contrôle de nouveau ; faux s'il ne les garde pas. */
  async regler(reglages: Reglages): Promise<boolean> {
    const fait = await this.taches.geste('reglages', async () => {
      await this.port.ecrireReglages(reglages);
      this.magasin.envoyer({ type: 'reglages', reglages });
      return null;
    });
    if (fait) await this.surveillance.controler();
    return fait;
  }
}
