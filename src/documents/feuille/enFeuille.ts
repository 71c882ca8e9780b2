import { PAGE_SUR_PAGES } from '../../domaine/bandeau';
import type { CelluleMiseEnForme, FeuilleAEcrire } from '../../domaine/feuille';
import type { Plage } from '../../domaine/grille';
import { A4, enPoints, type Marges } from '../../domaine/impression';
import { marque } from '../../domaine/marque';
import type { Document } from '../document';
import { tailleImprimee } from '../logo/taille';
import { rangeesDeBlocs } from './blocs';
import { colonnesDe, type Colonnes } from './colonnes';
import { enPages } from './pages';
import { rangeesDeProjet } from './projet';
import { espace, type Rangee } from './rangee';
import { GRIS, ROUGE } from './teintes';
import { rangeesDeTexte } from './texte';

/** Blanc entre le logo et l'établissement, en points. */
const SOUS_LE_LOGO = 8;
const MARGES: Marges = { haut: 20, bas: 18, gauche: 13, droite: 13, entete: 7, pied: 8 };
/** Hauteur imprimée d'une page, en points, moins 2 % qu'une imprimante peut prendre. */
const PAGE = enPoints(A4.hauteur - MARGES.haut - MARGES.bas) * 0.98;

/** La feuille d'un acte, prête à imprimer en A4 : des valeurs, aucune formule ; sa dernière ligne, qui ne s'imprime pas, porte notre marque. */
export function enFeuille(document: Document): FeuilleAEcrire {
  const colonnes = colonnesDe(document);
  const logo = rangeeDuLogo(document), titres = enTete(document, colonnes);
  const corps = [...rangeesDeProjet(document, colonnes), ...rangeesDeBlocs(document.blocs, colonnes)];
  const { rangees: imprimees, sauts } = enPages([...logo, ...titres, ...corps], PAGE, titres.reduce((h, r) => h + r.hauteur, 0));
  // Le pied de chaque page dit déjà l'empreinte : la ligne qui la garde suit la zone imprimée.
  const rangees = [...imprimees, derniere(document, colonnes)];
  const projet = document.projet.length > 0;
  return {
    nom: document.nomDeFeuille,
    ...enCellules(rangees, colonnes.largeurs.length),
    sansQuadrillage: true,
    largeurs: colonnes.largeurs,
    ...(document.logo === undefined ? {} : { image: { ...document.logo, ...tailleImprimee(document.logo) } }),
    hauteurs: new Map(rangees.map((r, i) => [i, r.hauteur])),
    impression: {
      titres: { debut: logo.length, fin: logo.length + titres.length - 1 }, sauts, marges: MARGES, centree: true,
      zone: { debut: { ligne: 0, colonne: 0 }, fin: { ligne: imprimees.length - 1, colonne: colonnes.largeurs.length - 1 } },
      ...(projet ? { entete: { centre: { morceaux: ['PROJET'], corps: 20, gras: true, encre: ROUGE } } } : {}),
      pied: { gauche: { morceaux: [marque(document.empreinte)], corps: 7 }, droite: { morceaux: PAGE_SUR_PAGES, corps: 9 } },
    },
  };
}

/** La place du logo, au-dessus des lignes répétées : une image qui s'y trouverait pourrait l'être aussi. */
function rangeeDuLogo({ logo }: Document): readonly Rangee[] {
  return logo === undefined ? [] : [{ ...espace(tailleImprimee(logo).hauteur + SOUS_LE_LOGO), liee: true }];
}

/** L'établissement et la séance, en tête de chaque page. */
function enTete({ entete: [etablissement, seance] }: Document, colonnes: Colonnes): readonly Rangee[] {
  const toutes = [0, colonnes.largeurs.length - 1] as const;
  return [
    ...rangeesDeTexte(etablissement, { corps: 12, gras: true }, colonnes, toutes),
    ...rangeesDeTexte(seance, { corps: 10, encre: GRIS, filet: true, apres: 2 }, colonnes, toutes),
    espace(9),
  ].map((r) => ({ ...r, liee: true }));
}

function derniere({ empreinte }: Document, colonnes: Colonnes): Rangee {
  const [rangee] = rangeesDeTexte(marque(empreinte), { corps: 7, encre: GRIS }, colonnes, [0, colonnes.largeurs.length - 1]);
  return rangee as Rangee;
}

/** Les cellules d'une feuille et leurs fusions. Les cellules couvertes gardent leurs traits et leur fond, sans valeur. */
function enCellules(rangees: readonly Rangee[], nombre: number): { readonly cellules: CelluleMiseEnForme[][]; readonly fusions: readonly Plage[] } {
  const cellules = rangees.map(() => Array.from({ length: nombre }, (): CelluleMiseEnForme => ({})));
  const fusions: Plage[] = [];
  for (const [rang, { placements }] of rangees.entries()) {
    for (const { de, a, lignes = 1, cellule } of placements) {
      const fin = rang + lignes - 1;
      for (let l = rang; l <= fin; l++) for (let c = de; c <= a; c++) (cellules[l] as CelluleMiseEnForme[])[c] = { ...cellule, valeur: null };
      (cellules[rang] as CelluleMiseEnForme[])[de] = cellule;
      if (a > de || fin > rang) fusions.push({ debut: { ligne: rang, colonne: de }, fin: { ligne: fin, colonne: a } });
    }
  }
  return { cellules, fusions };
}
