import type { PortClasseur, Reglages } from '../classeur/port';
import { separerAdresse } from '../domaine/adresseSituee';
import type { Constat, Gravite, NonVide } from '../domaine/constat';
import type { Declinaison } from '../domaine/nomenclature';
import { GestesExtrait } from './extrait/gestes';
import { Magasin } from './magasin';
import { chargerMoteur } from './moteur';
import { apercevoir, enEcritures, estDecidee, type Apercu } from './modele/corrections';
import type { Avis, Boite, Etat, Tache } from './modele/etat';
import { rapportChoisi } from './modele/vues';
import { avisDe, corrigees } from './phrases';
import { ATTENTE, Surveillance } from './surveillance';

/** Les gestes de l'utilisateur : chacun agit sur le classeur par le port et change l'état du volet. Aucun ne lève. */
export class Controleur {
  private readonly magasin = new Magasin();
  private readonly surveillance: Surveillance;
  /** Les gestes de la vue « Extrait ». */
  readonly extrait: GestesExtrait;

  constructor(private readonly port: PortClasseur) {
    const { magasin } = this, surveillance = this.surveillance = new Surveillance(port, magasin);
    this.extrait = new GestesExtrait({ port, magasin, surveillance, tenter: (tache, faire) => this.tenter(tache, faire) });
  }

  get etat(): Etat {
    return this.magasin.etat;
  }

  ecouter(ecouter: (etat: Etat) => void): () => void {
    return this.magasin.ecouter(ecouter);
  }

  /** Lit les réglages, contrôle, et suit le classeur. */
  demarrer(): Promise<void> {
    return this.surveillance.controler();
  }

  arreter(): Promise<void> {
    return this.surveillance.arreter();
  }

  /** Le titre d'une règle et son pourquoi ; `null` tant qu'aucun contrôle n'a abouti. */
  regle(id: string): { readonly titre: string; readonly pourquoi: string } | null {
    return this.surveillance.moteur?.CATALOGUE.get(id) ?? null;
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
    if (feuille === undefined) return;
    try {
      await this.port.selectionner(feuille, situee.cellule);
      // Une cellule atteinte lève l'avis d'une cellule qui ne l'avait pas été.
      if (this.etat.avis !== null) this.magasin.envoyer({ type: 'avis', avis: null });
    } catch (erreur) {
      this.magasin.envoyer({ type: 'avis', avis: avisDe(erreur) });
    }
  }

  /** Va sur une feuille qui porte un tableau. */
  async allerSur(feuille: string): Promise<void> {
    const premier = this.etat.rapports.find((r) => r.tableau.feuille === feuille);
    if (premier === undefined) return;
    await this.tenter('controle', async () => {
      await this.port.selectionner(feuille, 'A1');
      this.magasin.envoyer({ type: 'feuilles', feuilles: await this.port.feuilles() });
      return null;
    });
  }

  /** Écrit la correction d'un constat, en une étape d'annulation. */
  async corriger(constat: Constat): Promise<void> {
    const rapport = rapportChoisi(this.etat);
    if (rapport !== null) await this.ecrire(apercevoir(rapport, [constat]));
  }

  /** Montre ce que « Tout corriger » écrirait. */
  proposerTout(): void {
    const rapport = rapportChoisi(this.etat);
    if (rapport !== null) this.ouvrir({ genre: 'apercu', apercu: apercevoir(rapport, rapport.constats.filter(estDecidee)) });
  }

  /** Écrit ce que l'aperçu a montré, et rien d'autre. */
  async appliquer(): Promise<void> {
    const { boite } = this.etat;
    if (boite?.genre !== 'apercu') return;
    this.fermer();
    await this.ecrire(boite.apercu);
  }

  private async ecrire(apercu: Apercu): Promise<void> {
    const [premiere, ...suite] = enEcritures(apercu);
    if (premiere === undefined) return;
    const ecritures: NonVide<typeof premiere> = [premiere, ...suite];
    await this.tenter('correction', async () => {
      await this.port.ecrire(ecritures);
      return { ton: 'succes', texte: corrigees(ecritures.length) };
    });
    await this.surveillance.reprendre(ecritures.map((e) => e.feuille));
  }

  /** Propose d'insérer un modèle, pour la nomenclature et l'exercice les plus probables. */
  proposerModele(aujourdhui: Date): void {
    const r = rapportChoisi(this.etat), { reglages } = this.etat;
    this.ouvrir({ genre: 'modele', nomenclature: reglages.nomenclature ?? r?.nomenclature ?? 'M57_D', exercice: reglages.exercice ?? r?.exercice ?? aujourdhui.getFullYear() });
  }

  /** Ajoute au classeur la feuille d'une décision modificative prête à remplir. Rend une phrase si elle ne peut pas l'être. */
  async insererModele(nomenclature: Declinaison, exercice: number): Promise<string | null> {
    let modele;
    try {
      modele = (await chargerMoteur()).nouveauModele(nomenclature, exercice);
    } catch (erreur) {
      return avisDe(erreur).texte;
    }
    if (!modele.ok) return modele.phrase;
    const { feuille } = modele;
    this.fermer();
    await this.tenter('modele', async () => {
      const nom = await this.port.ajouterFeuille(feuille);
      return { ton: 'succes', texte: `Modèle ajouté sur la feuille « ${nom} » : remplissez les colonnes « + » et « − », les totaux se calculent et le contrôle suit. Ctrl+Z dans Excel le retire.` };
    });
    await this.surveillance.controler({ relire: true });
    return null;
  }

  /** Recalcule tout le classeur : les « #NOM? » de l'ouverture disparaissent. */
  async reparerFormules(): Promise<void> {
    await this.tenter('reparation', async () => {
      await this.port.recalculer();
      return { ton: 'succes', texte: 'Toutes les formules ont été recalculées.' };
    });
    await this.surveillance.controler({ relire: true });
  }

  /** Garde les réglages dans le classeur, et contrôle de nouveau. */
  async regler(reglages: Reglages): Promise<void> {
    this.magasin.envoyer({ type: 'reglages', reglages });
    await this.tenter('reglages', async () => {
      await this.port.ecrireReglages(reglages);
      return null;
    });
    await this.surveillance.controler();
  }

  /** Mène une tâche, en montre l'attente, et dit ce qu'elle a donné ou pourquoi elle a échoué. */
  private async tenter(tache: Tache, faire: () => Promise<Avis | null>): Promise<void> {
    this.magasin.envoyer({ type: 'debut', tache });
    const attente = setTimeout(() => this.magasin.envoyer({ type: 'attente' }), ATTENTE);
    try {
      this.magasin.envoyer({ type: 'fin', avis: await faire() });
    } catch (erreur) {
      this.magasin.envoyer({ type: 'fin', avis: avisDe(erreur) });
    } finally {
      clearTimeout(attente);
    }
  }
}
