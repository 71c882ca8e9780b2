import { nonVide, type NonVide } from '../../domaine/constat';
import type { Position } from '../../domaine/grille';
import { enEuros } from '../../domaine/montant';
import { D_PLUS, R_PLUS } from '../../domaine/tableau';
import { FONCTIONNEMENT } from '../../domaine/section';
import { mouvements } from '../commun/chapitres';
import { celluleCompte, cellulesMontants } from '../commun/cellules';
import { net } from '../indice';
import { definirRegle, type Constatation, type Contexte } from '../regle';
import { casf } from '../commun/textes';

const TARIFICATION = '017';

/** Où l'on voit l'écart : le total de la section s'il est affiché, sinon sa dernière ligne. */
function totalDeSection({ tableau }: Contexte<'DM'>): NonVide<Position> {
  const total = tableau.totaux.findLast((t) => t.genre === 'section' && t.section === 'fonctionnement');
  const colonnes = ([D_PLUS, R_PLUS] as const).map((c) => tableau.colonnes.montants[c]).filter((c) => c >= 0);
  const cellules = total ? nonVide(colonnes.map((colonne): Position => ({ ligne: total.rang, colonne }))) : null;
  return cellules ?? [celluleCompte(tableau, tableau.lignes.sections.lastIndexOf(FONCTIONNEMENT))];
}

export default definirRegle<'DM'>({
  id: 'VR03',
  titre: 'Une décision modificative M22 finance ses charges nouvelles par des produits nouveaux, et son tarif est approuvé',
  pourquoi: 'Les charges nouvelles d’un service tarifé appellent des produits du même montant. Si les produits de la tarification changent, la décision vaut demande de révision du tarif : l’autorité l’approuve, ou son silence pendant soixante jours.',
  gravite: 'alerte',
  normes: ['M22'],
  vautPour: ['DM'],
  references: [casf('R314-46')],
  requiert: ['montants'],
  *verifier(ctx) {
    const { tableau, indice, plan } = ctx;
    const depenses = net(indice.sections.fonctionnement, 'depense'), recettes = net(indice.sections.fonctionnement, 'recette');
    if (Math.abs(depenses - recettes) > 0) {
      yield {
        message: `Exploitation : ${enEuros(depenses)} de charges nouvelles pour ${enEuros(recettes)} de produits nouveaux (écart ${enEuros(Math.abs(depenses - recettes))}).`,
        correction: depenses > recettes
          ? 'Inscrire le produit qui finance la charge, ou prélever un autre groupe par virement.'
          : 'Inscrire la charge que ce produit finance, ou réduire le produit.',
        cellules: totalDeSection(ctx),
        ecart: recettes - depenses,
      } satisfies Constatation;
    }
    if (recettes === 0 && depenses === 0) return;
    const tarif = mouvements(tableau, plan, 'recette', (i) => tableau.lignes.sections[i] === FONCTIONNEMENT).find((m) => m.chapitre === TARIFICATION);
    const cellules = tarif ? cellulesMontants(tableau, tarif.lignes) : null;
    if (!tarif || Number.isNaN(tarif.net) || cellules === null) return;
    yield {
      message: `Approbation requise : les produits de la tarification (groupe 017) changent de ${enEuros(tarif.net)}.`,
      correction: 'Transmettre la décision à l’autorité de tarification : elle est exécutoire à son approbation, ou à défaut de réponse dans les soixante jours.',
      cellules,
    };
  },
});
