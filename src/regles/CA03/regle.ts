import { nonVide } from '../../domaine/constat';
import type { Position } from '../../domaine/grille';
import { enEuros } from '../../domaine/montant';
import { SECTIONS } from '../../domaine/section';
import { position } from '../commun/cellules';
import { definirRegle, TOUTES_NORMES } from '../regle';
import { clotureRetenue } from '../commun/clotureRetenue';
import { paire, solde } from '../commun/resultats';
import { cgct } from '../commun/textes';

/** Seuils de l'article L. 1612-14, en centièmes des recettes de fonctionnement. */
const SEUIL_MOINS_DE_20000 = 10, SEUIL_20000_ET_PLUS = 5;

/** Part en pourcentage, arrondie au centième : « 12,34 ». */
function pourcentage(part: number, total: number): string {
  const dixMilliemes = Math.round((part * 10_000) / total);
  return `${Math.floor(dixMilliemes / 100)},${String(dixMilliemes % 100).padStart(2, '0')}`;
}

export default definirRegle({
  id: 'CA03',
  titre: 'Le déficit reste sous le seuil de saisine de la chambre régionale des comptes',
  pourquoi: 'Quand l’arrêté des comptes fait apparaître un déficit d’au moins 10 % des recettes de fonctionnement (5 % à partir de 20 000 habitants), le préfet saisit la chambre régionale des comptes, qui propose les mesures de redressement.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['CA'],
  references: [cgct('L1612-14')],
  requiert: ['montants'],
  *verifier({ tableau }) {
    let resultat = 0;
    const cellules: Position[] = [];
    for (const section of SECTIONS) {
      const rar = paire(tableau, 'rar', section), { solde: s, cellule, doute } = clotureRetenue(tableau, section, tableau.feuille);
      if (doute) {
        yield doute;
        return;
      }
      resultat += (s ?? NaN) + (rar ? solde(rar) : 0);
      if (s !== null && s < 0 && cellule) cellules.push(position(cellule));
    }
    const recettes = (paire(tableau, 'operations', 'fonctionnement') ?? paire(tableau, 'totaux', 'fonctionnement'))?.recette ?? NaN;
    const deficit = -resultat;
    if (!(deficit > 0 && recettes > 0 && deficit * 100 >= recettes * SEUIL_20000_ET_PLUS)) return;
    const certain = deficit * 100 >= recettes * SEUIL_MOINS_DE_20000;
    const { cloture: affichee, totaux, operations } = tableau.cellules;
    yield {
      message: `Déficit global de ${enEuros(deficit)}, restes à réaliser compris, soit ${pourcentage(deficit, recettes)} % des recettes de fonctionnement de l’exercice : risque de saisine de la chambre régionale des comptes${certain ? '' : ' si la collectivité compte 20 000 habitants ou plus (seuil de 5 %)'}.`,
      correction: 'Vérifier la sincérité des restes à réaliser et des rattachements, puis prévoir le redressement dès le prochain budget. Le seuil s’apprécie sur le budget principal et les budgets annexes réunis.',
      cellules: nonVide(cellules) ?? [position((affichee ?? totaux ?? operations)?.fonctionnement.depense ?? tableau.plage.debut)],
    };
  },
});
