import type { Auteur, Changement } from '../port';
import { ErreurClasseur } from '../erreur';

/** Lit l'identifiant et le nom de chaque feuille. */
export type LireNoms = () => Promise<ReadonlyMap<string, string>>;
/** Un changement d'une feuille désignée par son identifiant. */
type SurFeuille = Exclude<Changement, { genre: 'feuille-renommee' | 'feuille-supprimee' }>;

/**
 * Traduit les évènements, qui désignent les feuilles par un identifiant, en changements qui les nomment. Ils se disent dans
 * l'ordre où ils arrivent, même quand un nom doit être relu.
 */
export class NomsDesFeuilles {
  private file: Promise<void> = Promise.resolve();
  private ecoute = true;
  private noms = new Map<string, string>();

  /** `relireToujours` : cette version d'Excel ne dit pas les renommages, il faut les découvrir. */
  constructor(private readonly lire: LireNoms, private readonly relireToujours: boolean, private readonly ecouter: (c: Changement) => void) {}

  connaitre(noms: ReadonlyMap<string, string>): void {
    this.noms = new Map(noms);
  }

  cesser(): void {
    this.ecoute = false;
  }

  changement(id: string, enFaire: (feuille: string) => SurFeuille): Promise<void> {
    return this.enfiler(async () => {
      if (this.relireToujours || !this.noms.has(id)) await this.relire();
      const feuille = this.noms.get(id);
      if (feuille !== undefined) this.dire(enFaire(feuille));
    });
  }

  suppression(id: string, auteur: Auteur): Promise<void> {
    return this.enfiler(async () => {
      const feuille = this.noms.get(id);
      this.noms.delete(id);
      if (feuille !== undefined) this.dire({ genre: 'feuille-supprimee', feuille, auteur });
    });
  }

  renommage(id: string, feuille: string, auteur: Auteur): Promise<void> {
    return this.enfiler(async () => this.renommer(id, feuille, auteur));
  }

  private renommer(id: string, feuille: string, auteur: Auteur): void {
    const ancienNom = this.noms.get(id);
    this.noms.set(id, feuille);
    if (ancienNom !== undefined && ancienNom !== feuille) this.dire({ genre: 'feuille-renommee', feuille, ancienNom, auteur });
  }

  private async relire(): Promise<void> {
    try {
      for (const [id, nom] of await this.lire()) this.renommer(id, nom, 'ici');
    } catch (erreur) {
      // Un Excel occupé ne donne pas les noms : les noms connus restent, le prochain évènement les relira.
      if (!(erreur instanceof ErreurClasseur)) throw erreur;
    }
  }

  private enfiler(faire: () => Promise<void>): Promise<void> {
    const suite = this.file.then(() => (this.ecoute ? faire() : undefined));
    this.file = suite.catch(() => undefined);
    return suite;
  }

  private dire(c: Changement): void {
    if (this.ecoute) this.ecouter(c);
  }
}
