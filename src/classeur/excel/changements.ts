import type { Auteur, Changement } from '../port';
import { executer } from './executer';
import type { Hote } from './hote';
import { NomsDesFeuilles } from './nomsDesFeuilles';

/** Écoute les changements de tout le classeur ; rend de quoi cesser. */
export async function suivreChangements(hote: Hote, ecouter: (c: Changement) => void): Promise<() => Promise<void>> {
  const ditLesNoms = hote.offre('ExcelApi', '1.17');
  // Une saisie en cours retarde la relecture des noms plutôt que de la faire échouer.
  const noms = new NomsDesFeuilles(() => executer(hote, lireNoms, {}, { delayForCellEdit: true }), !ditLesNoms, ecouter);
  const poses = await executer(hote, async (contexte) => {
    const { worksheets } = contexte.workbook;
    const gestionnaires = [
      worksheets.onChanged.add((e) => noms.changement(e.worksheetId, (feuille) => ({ genre: 'donnees', feuille, adresse: e.address, auteur: auteurDe(e) }))),
      worksheets.onAdded.add((e) => noms.changement(e.worksheetId, (feuille) => ({ genre: 'feuille-ajoutee', feuille, auteur: auteurDe(e) }))),
      worksheets.onActivated.add((e) => noms.changement(e.worksheetId, (feuille) => ({ genre: 'feuille-activee', feuille, auteur: 'ici' }))),
      worksheets.onDeleted.add((e) => noms.suppression(e.worksheetId, auteurDe(e))),
      ...(ditLesNoms ? [worksheets.onNameChanged.add((e) => noms.renommage(e.worksheetId, e.nameAfter, auteurDe(e)))] : []),
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
