import type { PortClasseur } from '../classeur/port';
import { estNonVide, type Constat } from '../domaine/constat';
import type { RapportTableau } from '../domaine/rapport';
import type { Magasin } from './magasin';
import { apercevoir, apercevoirTout, avecFormules, enEcritures, sansCalculs, temoins, tient, type Apercu } from './modele/corrections';
import type { Avis, Boite, Tache } from './modele/etat';
import { rapportChoisi } from './modele/vues';
import { corrigees, PERIME } from './phrases';
import type { Surveillance } from './surveillance';
import type { Taches } from './taches';

/** Les corrections : montrées s'il le faut, écrites si le tableau est encore celui du contrôle. */
export class Corrections {
  constructor(
    private readonly port: PortClasseur, private readonly magasin: Magasin, private readonly surveillance: Surveillance, private readonly taches: Taches,
  ) {}

  /** Écrit la correction d'un constat, en une étape d'annulation ; si elle remplace une formule, la montre d'abord. */
  async corriger(constat: Constat): Promise<void> {
    const { rapports } = this.magasin.etat, rapport = rapportChoisi(this.magasin.etat);
    if (rapport === null) return;
    await this.gesteSurTableau('correction', async () => {
      const apercu = await this.lireFormules(apercevoir(rapport, [constat]));
      return apercu.changements.some((c) => c.formule !== undefined) ? this.montrerApercu(apercu) : this.ecrire(apercu, rapports);
    });
  }

  /** Montre ce que « Tout corriger » écrirait. */
  async proposerTout(): Promise<void> {
    const rapport = rapportChoisi(this.magasin.etat);
    if (rapport === null) return;
    await this.gesteSurTableau('apercu', async () => this.montrerApercu(sansCalculs(await this.lireFormules(apercevoirTout(rapport)))));
  }

  /** Écrit ce que l'aperçu a montré, et rien d'autre. Rend une phrase si cela ne peut pas l'être : l'aperçu reste ouvert. */
  async appliquer(): Promise<string | null> {
    const { boite, perime, rapports } = this.magasin.etat;
    if (boite?.genre !== 'apercu') return null;
    if (perime || !tient(boite.apercu, rapports)) return this.refuserPerime();
    const issue = await this.taches.mener('correction', async () => {
      const avis = await this.ecrire(boite.apercu, rapports);
      this.montrer(null);
      return avis;
    });
    if (issue !== 'fait') return issue.texte;
    await this.surveillance.reprendre([boite.apercu.feuille]);
    return null;
  }

  /** Ouvre l'aperçu, si le contrôle dont il vient vaut encore. */
  private montrerApercu(apercu: Apercu): Avis | null {
    if (this.magasin.etat.perime || !tient(apercu, this.magasin.etat.rapports)) return PERIME;
    this.montrer({ genre: 'apercu', apercu });
    return null;
  }

  /** Un geste qui part du contrôle montré : refusé s'il ne vaut plus, suivi d'un contrôle s'il a écrit. */
  private async gesteSurTableau(tache: Tache, faire: () => Promise<Avis | null>): Promise<void> {
    const feuille = rapportChoisi(this.magasin.etat)?.tableau.feuille;
    if (this.magasin.etat.perime) {
      this.taches.refuser(PERIME);
      await this.refuserPerime();
    } else if (await this.taches.geste(tache, faire) && this.magasin.etat.boite === null && feuille !== undefined) {
      await this.surveillance.reprendre([feuille]);
    }
  }

  private async refuserPerime(): Promise<string> {
    await this.surveillance.controler();
    return PERIME.texte;
  }

  private async lireFormules(apercu: Apercu): Promise<Apercu> {
    return avecFormules(apercu, await this.port.formules(apercu.feuille, apercu.changements.map((c) => c.cellule)));
  }

  private async ecrire(apercu: Apercu, rapports: readonly RapportTableau[]): Promise<Avis | null> {
    const ecritures = enEcritures(apercu);
    if (!estNonVide(ecritures)) return null;
    await this.port.ecrire(ecritures, temoins(rapports, apercu));
    return { ton: 'succes', texte: corrigees(ecritures.length, this.port) };
  }

  private montrer(boite: Boite | null): void {
    this.magasin.envoyer({ type: 'boite', boite });
  }
}
