import type { Auteur, Changement } from '../port';
import { executer } from './executer';
import type { Hote } from './hote';
import { NomsDesFeuilles } from './nomsDesFeuilles';

type Ecouteur = (c: Changement) => void;

/**
 * Les changements du classeur, dits à tous ceux qui les écoutent. Excel n'a qu'un abonnement, posé au premier et ôté au
 * dernier : deux abonnements d'une même page à un même évènement ne s'ôtent pas séparément dans tous ses clients.
 */
export class Changements {
  private readonly ecouteurs = new Set<Ecouteur>();
  private abonnement: Promise<() => Promise<void>> | null = null;

  constructor(private readonly hote: Hote) {}

  /** Rend de quoi cesser. */
  async ecouter(ecouter: Ecouteur): Promise<() => Promise<void>> {
    // Une fonction donnée deux fois fait deux écouteurs, qui cessent séparément.
    const propre: Ecouteur = (c) => ecouter(c);
    this.ecouteurs.add(propre);
    this.abonnement ??= abonner(this.hote, (c) => { for (const e of [...this.ecouteurs]) e(c); });
    try {
      await this.abonnement;
    } catch (erreur) {
      this.ecouteurs.delete(propre);
      this.abonnement = null;
      throw erreur;
    }
    return () => this.cesser(propre);
  }

  private async cesser(ecouteur: Ecouteur): Promise<void> {
    const { abonnement } = this;
    if (!this.ecouteurs.delete(ecouteur) || this.ecouteurs.size > 0 || abonnement === null) return;
    this.abonnement = null;
    await (await abonnement)();
  }
}

/** Écoute les changements de tout le classeur ; rend de quoi cesser. */
async function abonner(hote: Hote, ecouter: Ecouteur): Promise<() => Promise<void>> {
  const ditLesNoms = hote.offre('ExcelApi', '1.17');
  const ditLesProtections = hote.offre('ExcelApi', '1.14');
  // Une saisie en cours retarde la relecture des noms plutôt que de la faire échouer.
  const noms = new NomsDesFeuilles(() => executer(hote, lireNoms, {}, { delayForCellEdit: true }), !ditLesNoms, ecouter);
  const etat = (e: { readonly worksheetId: string; readonly source: string }): Promise<void> =>
    noms.changement(e.worksheetId, (feuille) => ({ genre: 'feuille-etat', feuille, auteur: auteurDe(e) }));
  const poses = await executer(hote, async (contexte) => {
    const { worksheets } = contexte.workbook;
    const gestionnaires = [
      worksheets.onChanged.add((e) => noms.changement(e.worksheetId, (feuille) => ({ genre: 'donnees', feuille, adresse: e.address, auteur: auteurDe(e) }))),
      worksheets.onCalculated.add((e) => noms.changement(e.worksheetId, (feuille) => ({ genre: 'calcul', feuille, auteur: 'ici' }))),
      worksheets.onAdded.add((e) => noms.changement(e.worksheetId, (feuille) => ({ genre: 'feuille-ajoutee', feuille, auteur: auteurDe(e) }))),
      worksheets.onActivated.add((e) => noms.changement(e.worksheetId, (feuille) => ({ genre: 'feuille-activee', feuille, auteur: 'ici' }))),
      worksheets.onDeleted.add((e) => noms.suppression(e.worksheetId, auteurDe(e))),
      worksheets.onRowHiddenChanged.add((e) => noms.changement(e.worksheetId, (feuille) => ({ genre: 'lignes-masquees', feuille, auteur: auteurDe(e) }))),
      ...(ditLesProtections ? [worksheets.onProtectionChanged.add(etat)] : []),
      ...(ditLesNoms ? [
        worksheets.onNameChanged.add((e) => noms.renommage(e.worksheetId, e.nameAfter, auteurDe(e))),
        worksheets.onVisibilityChanged.add(etat),
      ] : []),
    ];
    noms.connaitre(await lireNoms(contexte));
    return { contexte, gestionnaires };
  });
  return async () => {
    noms.cesser();
    await executer(hote, async (contexte) => {
      for (const g of poses.gestionnaires) g.remove();
      await contexte.sync();
    }, {}, { previousObjects: poses.contexte });
  };
}

async function lireNoms(contexte: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const feuilles = contexte.workbook.worksheets.load('items/id,items/name');
  await contexte.sync();
  return new Map(feuilles.items.map((f) => [f.id, f.name]));
}

function auteurDe({ source }: { readonly source: string }): Auteur {
  return source === 'Remote' ? 'ailleurs' : 'ici';
}
