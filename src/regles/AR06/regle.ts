import type { NonVide } from '../../domaine/constat';
import { adresse } from '../../domaine/grille';
import { formater, versNombre } from '../../domaine/montant';
import type { Signalement } from '../../domaine/tableau';
import { enNombres } from '../cellules';
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
    const constats: Constatation[] = tableau.signalements.filter((s) => s.nature === 'decimales').map(decimales);
    const [premier, ...suite] = tableau.signalements.filter((s) => s.nature === 'residu');
    if (premier !== undefined) constats.push(residus([premier, ...suite]));
    return constats;
  },
});

function decimales(s: Signalement): Constatation {
  const message = `${s.brut} a plus de deux décimales`;
  if (s.montant === null) return { message, correction: 'Saisir le montant exact, au centime.', cellules: [s] };
  const a1 = adresse(s);
  return {
    message,
    correction: { texte: `Écrire le montant exact en ${a1} : ${formater(s.montant)} si l’arrondi convient.`, ecritures: [{ cellule: a1, valeur: versNombre(s.montant) }] },
    cellules: [s],
  };
}

/** Un seul constat pour tout le tableau : une colonne de formules peut en avoir des milliers. */
function residus(trouves: NonVide<Signalement>): Constatation {
  const [premier] = trouves;
  const un = trouves.length === 1;
  return {
    gravite: 'information',
    message: un ? `${premier.brut} porte un résidu de calcul du tableur, lu au centime` : `${trouves.length} montants portent un résidu de calcul du tableur (${premier.brut} en ${adresse(premier)}), lus au centime`,
    correction: { texte: 'Arrondir au centime, par exemple avec ARRONDI(…;2) dans la formule.', ...enNombres(trouves) },
    cellules: trouves,
  };
}
