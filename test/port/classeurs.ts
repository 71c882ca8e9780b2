import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lireFichier } from '../../src/classeur/fichiers';
import type { PortClasseur } from '../../src/classeur/port';
import { png } from '../images/png';
import { grille, type Classeur, type Grille, type Valeur } from '../../src/domaine/grille';

const DM: readonly (readonly Valeur[])[] = [
  [],
  [null, 'Décision modificative n° 1', null, null],
  [null, 'Désignation', 'Dépenses', 'Recettes'],
  [null, '011', 1234.56, null],
  [null, '=1+1', 0.1, true],
  [null, 'votée le', { date: '2025-01-31' }, { erreur: '#REF!' }],
  [null, 'Total', 1234.66, null],
];

/** Deux feuilles : une décision en B2, avec une ligne fusionnée et une ligne filtrée, et une feuille vide. */
export const PETIT: Classeur = {
  nom: 'dm.xlsx',
  feuilles: [
    grille(DM, { nom: 'DM', fusions: [{ debut: { ligne: 1, colonne: 1 }, fin: { ligne: 1, colonne: 3 } }], lignesMasquees: new Set([4]) }),
    grille([], { nom: 'Notes de l’élue' }),
  ],
};

/** Un PNG de deux points sur un. */
export const IMAGE = png({ largeur: 2, hauteur: 1, type: 0, bits: 8, pixel: (x) => [x] });

/** Un classeur de test/classeurs, lu comme un fichier. */
export async function deFichier(nom: string): Promise<Classeur> {
  const lecture = await lireFichier(new Uint8Array(readFileSync(join(__dirname, '..', 'classeurs', nom))), nom);
  if (!lecture.ok) throw new Error(lecture.erreur);
  return lecture.classeur;
}

/** Ce que porte une grille, par adresse : deux grilles cadrées autrement disent la même chose. */
export function contenu({ cellules, origine }: Grille): Map<string, Valeur> {
  const par = new Map<string, Valeur>();
  for (const [l, ligne] of cellules.entries()) {
    for (const [c, v] of ligne.entries()) if (v !== null) par.set(`${l + origine.ligne},${c + origine.colonne}`, v);
  }
  return par;
}

/** Toutes les feuilles d'un classeur ouvert, masquées comprises. */
export async function lireTout(port: PortClasseur): Promise<readonly Grille[]> {
  const grilles: Grille[] = [];
  for (const { nom } of await port.feuilles()) grilles.push(await port.lire(nom));
  return grilles;
}
