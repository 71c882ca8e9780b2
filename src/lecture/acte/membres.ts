import type { Champ } from '../../domaine/acte/champ';
import { CHAMPS_MEMBRE, type Membre, type Presence } from '../../domaine/acte/membre';
import { memeNumero } from '../../domaine/acte/numero';
import type { Grille } from '../../domaine/grille';
import { celluleAu, emplacement, entete, rangees, type Entete } from './entete';
import { nonPlace, situer } from './feuille';
import { ficheDe, lexique, type Emplacement } from './fiche';
import { lirePresence } from './presence';
import { enClair, numeroDe } from './texte';

const CHAMP = lexique(CHAMPS_MEMBRE);

export interface LectureMembres {
  readonly membres: readonly Membre[];
  readonly nonPlaces: readonly Champ<never>[];
}

/** La feuille « Membres ». Une colonne dont le titre porte un chiffre est celle d'une délibération. */
export function lireMembres(grille: Grille | null): LectureMembres {
  if (grille === null) return { membres: [], nonPlaces: [] };
  const tete = entete(grille, CHAMP);
  if (tete === null) return { membres: [], nonPlaces: sansEntete(grille) };
  const titre = (c: number): string => enClair(numeroDe(grille.cellules[tete.rang]?.[c]));
  const remplies = tete.autres.filter((c) => rangees(grille, tete).some((l) => enClair(grille.cellules[l]?.[c]) !== ''));
  // « 30 » et « n° 30 » sont la même délibération : la première colonne la dit, la seconde n'est pas lue.
  const numerotees: number[] = [];
  for (const c of remplies) if (/\d/.test(titre(c)) && !numerotees.some((n) => titre(n) === titre(c) || memeNumero(titre(n), titre(c)))) numerotees.push(c);
  const membres: Membre[] = [];
  const nonPlaces = remplies.filter((c) => !numerotees.includes(c)).map((c) => nonPlace(titre(c) || grille.cellules.find((r, l) => l > tete.rang && enClair(r[c]) !== '')?.[c], situer(grille, tete.rang, c)));
  for (const ligne of rangees(grille, tete)) {
    const utiles = [...tete.colonnes.values(), ...numerotees].filter((c) => enClair(grille.cellules[ligne]?.[c]) !== '');
    // Une note sous la liste, un total : une seule cellule, et pas un nom.
    const [seule] = utiles;
    if (utiles.length === 1 && seule !== undefined && seule !== tete.colonnes.get('nom')) nonPlaces.push(nonPlace(grille.cellules[ligne]?.[seule], situer(grille, ligne, seule)));
    else if (utiles.length > 0) membres.push(lireMembre(grille, tete, ligne, new Map(numerotees.map((c) => [titre(c), c]))));
  }
  return { membres, nonPlaces };
}

function lireMembre(grille: Grille, tete: Entete, ligne: number, parNumero: ReadonlyMap<string, number>): Membre {
  const presence = ({ valeur, cellule }: Emplacement): Champ<Presence> => ({ valeur: lirePresence(valeur), brut: enClair(valeur), cellule });
  return {
    ...ficheDe(CHAMPS_MEMBRE, (nom) => emplacement(grille, tete, ligne, nom)),
    presence: presence(emplacement(grille, tete, ligne, 'presence')),
    parDeliberation: new Map([...parNumero].map(([numero, colonne]) => [numero, presence(celluleAu(grille, ligne, colonne))])),
  };
}

/** La feuille est remplie mais rien n'y est reconnu : sa première cellule le dit. */
export function sansEntete(grille: Grille): readonly Champ<never>[] {
  const ligne = grille.cellules.findIndex((rangee) => rangee.some((v) => enClair(v) !== ''));
  const colonne = grille.cellules[ligne]?.findIndex((v) => enClair(v) !== '') ?? -1;
  return colonne < 0 ? [] : [nonPlace(grille.cellules[ligne]?.[colonne], situer(grille, ligne, colonne))];
}
