import type { CelluleDocument, TableauDocument } from '../document';
import type { Colonnes } from './colonnes';
import { hauteurDe, lignesDe } from './metrique';
import type { Placement, Rangee } from './rangee';
import { FONDS } from './teintes';
import { corpsQuiTient } from './texte';

const CORPS = 8.5, CORPS_MIN = 6;

/** Une cellule d'en-tête et les colonnes du tableau qu'elle couvre. */
interface Situee { readonly ligne: number; readonly de: number; readonly a: number; readonly cellule: CelluleDocument }

/** L'en-tête d'un tableau : chaque cellule sur les colonnes et les lignes qu'elle couvre, dans un corps où ses mots ne se coupent pas. */
export function rangeesDEntete({ entete }: TableauDocument, colonnes: Colonnes, emplacements: readonly (readonly [number, number])[]): readonly Rangee[] {
  const placees = situer(entete).map((s): Situee & { largeur: number; placement: Placement } => {
    const de = emplacements[s.de]?.[0] ?? 0, a = emplacements[s.a]?.[1] ?? de;
    const { texte, alignement, lignes = 1 } = s.cellule;
    const cellule = { valeur: texte, format: 'texte', gras: true, cadre: true, fond: FONDS.entete, alignement, renvoi: true } as const;
    return { ...s, largeur: colonnes.texte(de, a), placement: { de, a, cellule, ...(lignes > 1 ? { lignes } : {}) } };
  });
  const mots = placees.flatMap(({ cellule, largeur }) => cellule.texte.split(/[ \n]/).map((texte) => ({ texte, largeur, gras: true })));
  const corps = corpsQuiTient(mots, CORPS, CORPS_MIN);
  return entete.map((_, ligne) => {
    const ici = placees.filter((p) => p.ligne === ligne);
    const nombres = ici.map(({ cellule, largeur }) => Math.ceil(lignesDe(cellule.texte, { corps, gras: true }, largeur).length / (cellule.lignes ?? 1)));
    return { placements: ici.map(({ placement: p }) => ({ ...p, cellule: { ...p.cellule, corps } })), hauteur: hauteurDe(Math.max(1, ...nombres), corps) };
  });
}

/** La place de chaque cellule : celle que lui laissent les cellules de gauche, et celles du dessus qui descendent. */
function situer(entete: TableauDocument['entete']): readonly Situee[] {
  const prises = new Set<string>(), situees: Situee[] = [];
  for (const [ligne, cellules] of entete.entries()) {
    let de = 0;
    for (const cellule of cellules) {
      while (prises.has(`${ligne},${de}`)) de++;
      const a = de + (cellule.colonnes ?? 1) - 1;
      for (let l = ligne; l < ligne + (cellule.lignes ?? 1); l++) for (let c = de; c <= a; c++) prises.add(`${l},${c}`);
      situees.push({ ligne, de, a, cellule });
      de = a + 1;
    }
  }
  return situees;
}
