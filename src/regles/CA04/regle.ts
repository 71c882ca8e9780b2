import type { Ecriture } from '../../domaine/constat';
import { adresse } from '../../domaine/grille';
import { enEuros } from '../../domaine/montant';
import { SENS } from '../../domaine/section';
import type { CelluleCA } from '../../domaine/tableau';
import { position } from '../commun/cellules';
import { enClair } from '../commun/lignesCA';
import { definirRegle, TOUTES_NORMES } from '../regle';
import { cgct } from '../commun/textes';

export default definirRegle({
  id: 'CA04',
  titre: 'Les restes à réaliser sont écrits, même nuls',
  pourquoi: 'Les restes à réaliser d’investissement entrent dans le besoin de financement et donc dans l’affectation du résultat. Une case vide ne dit pas s’il n’y en a pas ou si on les a oubliés ; « 0,00 » le dit.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['CA'],
  references: [cgct('R2311-11')],
  requiert: [],
  *verifier({ tableau }) {
    const { rar } = tableau.cellules;
    if (!rar) {
      const ancre = tableau.cellules.cloture ?? tableau.cellules.totaux ?? Object.values(tableau.cellules)[0];
      if (!ancre) return;
      yield {
        message: 'Le tableau n’a pas de ligne « Restes à réaliser ».',
        correction: 'Ajouter la ligne sous les résultats de clôture, avec 0,00 dans chaque colonne s’il n’y en a pas.',
        cellules: [position(ancre.investissement.depense)],
      };
      return;
    }
    const vide = (c: CelluleCA): boolean => c.montant === null && c.colonne !== -1;
    // La colonne Ensemble ne manque que si les deux sections n'ont rien à y porter.
    const ensembleVide = SENS.filter((s) => vide(rar.ensemble[s]) && !rar.investissement[s].montant && !rar.fonctionnement[s].montant);
    const [premiere, ...suite] = [
      ...(['investissement', 'fonctionnement'] as const).flatMap((c) => SENS.map((s) => rar[c][s]).filter(vide)),
      ...ensembleVide.map((s) => rar.ensemble[s]),
    ];
    if (premiere) {
      const ecriture = (c: CelluleCA): Ecriture => ({ cellule: adresse(c), valeur: 0 });
      yield {
        message: `Restes à réaliser non renseignés : ${suite.length === 0 ? 'une case est vide' : `${suite.length + 1} cases sont vides`}.`,
        correction: { texte: 'S’il n’y a pas de restes à réaliser, le dire par 0,00 ; sinon, porter leur montant d’après l’état du 31 décembre.', ecritures: [ecriture(premiere), ...suite.map(ecriture)], aChoisir: true },
        cellules: [position(premiere), ...suite.map(position)],
      };
    }
    const [depense, recette] = SENS.map((s) => rar.fonctionnement[s].montant ?? 0) as [number, number];
    const [une, ...autres] = SENS.map((s) => rar.fonctionnement[s]).filter((c) => (c.montant ?? 0) !== 0 && !Number.isNaN(c.montant));
    if (une) {
      yield {
        message: `Restes à réaliser de fonctionnement : ${enClair({ depense: depense || 0, recette: recette || 0 })}. Ils sont reportés au budget suivant, mais n’entrent jamais dans le besoin de financement ni dans l’affectation du résultat.`,
        correction: `Calculer l’affectation sur le résultat de clôture de fonctionnement, sans ces ${enEuros(Math.abs((recette || 0) - (depense || 0)))}.`,
        cellules: [position(une), ...autres.map(position)],
      };
    }
  },
});
