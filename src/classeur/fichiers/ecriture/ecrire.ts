import type { Cell, MergeRange, WriteSheet } from 'hucre';
import type { Plage } from '../../../domaine/grille';
import { echapperOds, echapperXlsx, versHucre, type Echappement } from './cellule';
import type { FeuilleAEcrire } from './feuille';

/** Les octets d'un classeur xlsx. */
export async function ecrireXlsx(feuilles: readonly FeuilleAEcrire[]): Promise<Uint8Array> {
  const { writeXlsx } = await hucre();
  return writeXlsx({ sheets: feuilles.map((f) => versFeuille(f, echapperXlsx)) });
}

/** Les octets d'un classeur ods : valeurs, formules, fusions, gras et formats de nombre. */
export async function ecrireOds(feuilles: readonly FeuilleAEcrire[]): Promise<Uint8Array> {
  const { writeOds } = await hucre();
  return writeOds({ sheets: feuilles.map((f) => versFeuille(f, echapperOds)) });
}

/** La bibliothèque d'écriture n'est chargée que pour écrire : vérifier un classeur n'en a pas besoin. */
function hucre(): Promise<typeof import('hucre')> {
  return import('hucre');
}

function fusion({ debut, fin }: Plage): MergeRange {
  return { startRow: debut.ligne, startCol: debut.colonne, endRow: fin.ligne, endCol: fin.colonne };
}

function versFeuille(f: FeuilleAEcrire, echapper: Echappement): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  // hucre prend la taille et les valeurs de `rows`, le reste de `cells`.
  const rows = f.cellules.map((ligne, l) => ligne.map((c, k) => {
    const cellule = versHucre(c, echapper);
    if (cellule) cells.set(`${l},${k}`, cellule);
    return cellule?.value ?? null;
  }));
  const { lignes = 0, colonnes = 0 } = f.figer ?? {};
  return {
    name: f.nom,
    rows,
    cells,
    ...(f.largeurs ? { columns: f.largeurs.map((width) => ({ width })) } : {}),
    ...(f.fusions ? { merges: f.fusions.map(fusion) } : {}),
    ...(lignes + colonnes > 0 ? { freezePane: { rows: lignes, columns: colonnes } } : {}),
    ...(f.lignesMasquees ? { rowDefs: new Map([...f.lignesMasquees].map((l) => [l, { hidden: true }])) } : {}),
    ...(f.masquee ? { hidden: true } : {}),
    pageSetup: {
      paperSize: 'a4', orientation: f.paysage ? 'landscape' : 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0,
      ...(lignes > 0 ? { printTitlesRow: `$1:$${lignes}` } : {}),
    },
  };
}
