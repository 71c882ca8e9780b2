import { exigerNonVide, nonVide, projeter, type Correction, type Ecriture, type NonVide } from '../../domaine/constat';
import { adresse, lettresColonne } from '../../domaine/grille';
import type { Signalement, Tableau } from '../../domaine/tableau';
import { enNombres, estCorrigeable } from '../commun/cellules';
import { parNature } from '../commun/signalements';
import { ARITHMETIQUE, definirRegle, RIEN, TOUTES_NORMES, type Constatation } from '../regle';

export default definirRegle({
  id: 'AR06',
  titre: 'Chaque montant est un nombre entier de centimes',
  pourquoi: 'Un troisième chiffre après la virgule ne se paie pas : arrondi à l’affichage, il fait différer le total affiché de la somme des lignes. Un simple résidu de calcul du tableur, lui, est lu au centime et signalé pour mémoire.',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['DM', 'BP', 'CA'],
  references: [ARITHMETIQUE],
  requiert: [],
  verifier({ tableau }) {
    if (tableau.signalements.length === 0) return RIEN;
    const constats: Constatation[] = [];
    const trouves = parNature(tableau.signalements), d = nonVide(trouves.decimales), r = nonVide(trouves.residu);
    if (d !== null) constats.push(decimales(tableau, d));
    if (r !== null) constats.push(residus(tableau, r));
    return constats;
  },
});

/** Un seul constat pour tout le tableau : une colonne de formules peut en avoir des milliers. */
function decimales(tableau: Tableau, trouves: NonVide<Signalement>): Constatation {
  const [premier] = trouves;
  return {
    message: trouves.length === 1 ? `${premier.brut} a plus de deux décimales` : `${trouves.length} montants ont plus de deux décimales (${premier.brut} en ${adresse(premier)})`,
    correction: { texte: 'Écrire les montants exacts, au centime ; l’arrondi proposé est à confirmer.', ...enNombres(tableau, trouves) },
    cellules: trouves,
  };
}

function residus(tableau: Tableau, trouves: NonVide<Signalement>): Constatation {
  const [premier] = trouves;
  return {
    gravite: 'information',
    message: trouves.length === 1 ? `${premier.brut} porte un résidu de calcul du tableur, lu au centime` : `${trouves.length} montants portent un résidu de calcul du tableur (${premier.brut} en ${adresse(premier)}), lus au centime`,
    correction: arrondir(tableau, trouves),
    // Les adresses ici, où toutes les positions sont de même forme : faites par le moteur, qui en reçoit de toutes, elles coûtaient le double.
    cellules: projeter(trouves, (s) => lettresColonne(s.colonne) + (s.ligne + 1)),
  };
}

/** Les écritures ne sont faites que si elles sont lues : quinze mille coûtent plus que leurs adresses, et une information s'applique rarement. */
function arrondir(tableau: Tableau, trouves: NonVide<Signalement>): Correction {
  const texte = 'Arrondir au centime, par exemple avec ARRONDI(…;2) dans la formule.';
  if (!trouves.some((s) => estCorrigeable(tableau, s))) return { texte };
  let ecritures: NonVide<Ecriture> | null = null;
  return { texte, get ecritures() { return (ecritures ??= exigerNonVide(enNombres(tableau, trouves).ecritures ?? [])); } };
}
