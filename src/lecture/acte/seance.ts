import { FEUILLES_ACTE } from '../../domaine/acte/acte';
import type { Champ } from '../../domaine/acte/champ';
import { CHAMPS_ETABLISSEMENT, type Etablissement } from '../../domaine/acte/etablissement';
import { COLONNE_VALEUR, RANG_ETABLISSEMENT, RANG_SEANCE } from '../../domaine/acte/gabarit';
import { CHAMPS_SEANCE, type Seance } from '../../domaine/acte/seance';
import { adresseSituee } from '../../domaine/adresseSituee';
import type { Grille } from '../../domaine/grille';
import { nonPlace, position, situer } from './feuille';
import { ficheDe, lexique, type Definitions, type Emplacement } from './fiche';
import { enClair } from './texte';

const CHAMP = lexique({ ...CHAMPS_ETABLISSEMENT, ...CHAMPS_SEANCE });

export interface LectureSeance {
  readonly etablissement: Etablissement;
  readonly seance: Seance;
  readonly nonPlaces: readonly Champ<never>[];
}

/** La feuille « Séance » : un libellé où qu'il soit, sa valeur à sa droite. Sans feuille, des champs vides où la feuille neuve les aurait. */
export function lireSeance(grille: Grille | null): LectureSeance {
  if (grille === null) {
    const etablissement = ficheDe(CHAMPS_ETABLISSEMENT, neuf(CHAMPS_ETABLISSEMENT, RANG_ETABLISSEMENT));
    return { etablissement, seance: ficheDe(CHAMPS_SEANCE, neuf(CHAMPS_SEANCE, RANG_SEANCE)), nonPlaces: [] };
  }
  const { trouves, nonPlaces } = parcourir(grille);
  const ailleurs: Emplacement = { valeur: undefined, cellule: situer(grille, grille.cellules.length, COLONNE_VALEUR) };
  const chercher = (nom: string): Emplacement => trouves.get(nom) ?? ailleurs;
  return { etablissement: ficheDe(CHAMPS_ETABLISSEMENT, chercher), seance: ficheDe(CHAMPS_SEANCE, chercher), nonPlaces };
}

function neuf(definitions: Definitions, rang: number): (nom: string) => Emplacement {
  const noms = Object.keys(definitions);
  return (nom) => ({ valeur: undefined, cellule: adresseSituee(FEUILLES_ACTE.seance, { ligne: rang + noms.indexOf(nom), colonne: COLONNE_VALEUR }) });
}

/** De deux cellules pour un champ, la première remplie compte ; l'autre, si elle l'est aussi, n'est pas placée. */
function parcourir(grille: Grille): { readonly trouves: ReadonlyMap<string, Emplacement>; readonly nonPlaces: readonly Champ<never>[] } {
  const trouves = new Map<string, Emplacement>(), nonPlaces: Champ<never>[] = [];
  grille.cellules.forEach((rangee, ligne) => {
    for (let colonne = 0; colonne < rangee.length; colonne++) {
      const libelle = rangee[colonne];
      if (typeof libelle !== 'string' || libelle.trim() === '') continue;
      const nom = CHAMP(libelle), cible = finDeFusion(grille, ligne, colonne) + 1;
      const emplacement = { valeur: rangee[cible], cellule: situer(grille, ligne, cible) };
      const dejaRempli = nom !== undefined && enClair(trouves.get(nom)?.valeur) !== '';
      if (nom !== undefined && !dejaRempli) trouves.set(nom, emplacement);
      else if (trouves.size > 0 && enClair(emplacement.valeur) !== '') nonPlaces.push(nonPlace(libelle, situer(grille, ligne, colonne)));
      colonne = cible;
    }
  });
  return { trouves, nonPlaces };
}

/** Dernière colonne, dans la grille, de la cellule fusionnée qui commence ici. */
function finDeFusion(grille: Grille, ligne: number, colonne: number): number {
  const ici = position(grille, ligne, colonne);
  const fusion = grille.fusions.find(({ debut }) => debut.ligne === ici.ligne && debut.colonne === ici.colonne);
  return fusion === undefined ? colonne : Math.max(colonne, fusion.fin.colonne - grille.origine.colonne);
}
