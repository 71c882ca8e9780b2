import type { FeuilleAEcrire } from '../../domaine/feuille';
import { contenuDe } from './contenu';

/** Cellules envoyées à la fois : une demande d'Excel pour le web est bornée à 5 Mo. */
const CELLULES_PAR_LOT = 20_000;

/** Écrit les cellules d'une feuille vide ; le dernier lot reste à envoyer. */
export async function remplir(contexte: Excel.RequestContext, feuille: Excel.Worksheet, { cellules }: FeuilleAEcrire): Promise<void> {
  const largeur = Math.max(0, ...cellules.map((l) => l.length));
  if (largeur === 0) return;
  const parLot = Math.max(1, Math.floor(CELLULES_PAR_LOT / largeur));
  for (let debut = 0; debut < cellules.length; debut += parLot) {
    if (debut > 0) await contexte.sync();
    const lot = cellules.slice(debut, debut + parLot).map((ligne) => Array.from({ length: largeur }, (_, j) => contenuDe(ligne[j] ?? null)));
    const plage = feuille.getRangeByIndexes(debut, 0, lot.length, largeur);
    // Le format d'abord : sous le format « texte », « =1+1 » et « 011 » restent des textes. `null` laisse la cellule vide.
    plage.numberFormat = lot.map((ligne) => ligne.map((c) => c.format));
    plage.formulas = lot.map((ligne) => ligne.map((c) => c.contenu));
  }
}
