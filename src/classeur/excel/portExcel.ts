import type { NonVide } from '../../domaine/constat';
import type { FeuilleAEcrire } from '../../domaine/feuille';
import type { Grille } from '../../domaine/grille';
import type { ImageDeFeuille } from '../../domaine/image';
import { feuilleMasquee } from '../erreur';
import type { Changement, EcritureSituee, FeuilleOuverte, PortClasseur, Reglages, SuiviLecture, Temoin } from '../port';
import { CLE_REGLAGES, depuisTexte, enTexte } from '../reglages';
import { Changements } from './changements';
import { ecrireCellules } from './ecrire';
import { executer, executerEnUneEtape, reunitAnnulations } from './executer';
import { chargerAjout } from './feuilles';
import { lireFormules } from './formules';
import type { Hote } from './hote';
import { lireFeuilles, mesurer } from './lire';

/** Le classeur ouvert dans Excel. */
export class PortExcel implements PortClasseur {
  readonly annuleEnUneFois: boolean;
  private readonly changements: Changements;

  constructor(private readonly hote: Hote) {
    this.annuleEnUneFois = reunitAnnulations(hote);
    this.changements = new Changements(hote);
  }

  feuilles(): Promise<readonly FeuilleOuverte[]> {
    return executer(this.hote, async (contexte) => {
      const { worksheets } = contexte.workbook;
      worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
      const active = worksheets.getActiveWorksheet().load('id');
      await contexte.sync();
      return worksheets.items.map((f) => ({ nom: f.name, active: f.id === active.id, visible: f.visibility === 'Visible', protegee: f.protection.protected }));
    });
  }

  lire(feuille: string, suivi: SuiviLecture = {}): Promise<Grille> {
    return executer(this.hote, async (contexte) => {
      const etendues = await mesurer(contexte, [contexte.workbook.worksheets.getItem(feuille)]);
      return (await lireFeuilles(contexte, etendues, suivi))[0] as Grille;
    }, { feuille });
  }

  formules(feuille: string, cellules: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return executer(this.hote, (contexte) => lireFormules(contexte, feuille, cellules), { feuille });
  }

  async images(feuille: string): Promise<readonly ImageDeFeuille[]> {
    const { lireImages } = await chargerAjout();
    return executer(this.hote, (contexte) => lireImages(contexte, feuille), { feuille });
  }

  selectionner(feuille: string, adresse: string): Promise<void> {
    return executer(this.hote, async (contexte) => {
      const cible = contexte.workbook.worksheets.getItem(feuille).load('visibility');
      await contexte.sync();
      if (cible.visibility !== 'Visible') throw feuilleMasquee(feuille);
      cible.activate();
      cible.getRange(adresse).select();
      await contexte.sync();
    }, { feuille, adresse });
  }

  ecrire(ecritures: NonVide<EcritureSituee>, temoins: readonly Temoin[] = []): Promise<void> {
    return executerEnUneEtape(this.hote, (contexte) => ecrireCellules(contexte, ecritures, temoins), { feuille: ecritures[0].feuille });
  }

  async ajouterFeuille(feuille: FeuilleAEcrire, { remplacer: nom }: { readonly remplacer?: string } = {}): Promise<string> {
    if (nom === undefined) return (await this.ajouterFeuilles([feuille]))[0];
    const { remplacer } = await chargerAjout();
    await executerEnUneEtape(this.hote, (contexte) => remplacer(contexte, feuille, nom), { feuille: nom });
    return nom;
  }

  async ajouterFeuilles(feuilles: NonVide<FeuilleAEcrire>): Promise<NonVide<string>> {
    const { ajouter } = await chargerAjout();
    return executerEnUneEtape(this.hote, (contexte) => ajouter(contexte, feuilles));
  }

  recalculer(): Promise<void> {
    return executer(this.hote, async (contexte) => {
      contexte.workbook.application.calculate('FullRebuild');
      await contexte.sync();
    });
  }

  reglages(): Promise<Reglages> {
    return executer(this.hote, async (contexte) => {
      const reglage = contexte.workbook.settings.getItemOrNullObject(CLE_REGLAGES).load('value');
      await contexte.sync();
      return depuisTexte(reglage.isNullObject ? null : reglage.value);
    });
  }

  ecrireReglages(reglages: Reglages): Promise<void> {
    return executer(this.hote, async (contexte) => {
      contexte.workbook.settings.add(CLE_REGLAGES, enTexte(reglages));
      await contexte.sync();
    });
  }

  surChangement(ecouter: (c: Changement) => void): Promise<() => Promise<void>> {
    return this.changements.ecouter(ecouter);
  }
}
