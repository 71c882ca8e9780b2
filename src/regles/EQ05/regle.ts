import { adresseSituee } from '../../domaine/adresseSituee';
import { adresse } from '../../domaine/grille';
import { enEuros } from '../../domaine/montant';
import type { TableauBudgetaire } from '../../domaine/tableau';
import { celluleSens } from '../commun/cellules';
import { partielle } from '../commun/equilibre';
import { ecartDOrdre, type Tournures } from '../commun/contreparties';
import { net } from '../indice';
import { netDuCompte, nommerPage, pageDuCompte, pagesIllisibles, type LigneDePage } from '../commun/pages';
import { definirRegle, RIEN, type Constatation } from '../regle';

const AUCUN = [0, 0, 0, 0] as const;
const VIREMENT: Tournures = {
  designer: ({ nom }) => `le ${nom}`,
  ajouter: ({ nom, sens }, montant) => `Ajouter en ${sens === 'depense' ? 'fonctionnement une dépense' : 'investissement une recette'} ${nom} de ${montant}.`,
};

export default definirRegle<'DM' | 'BP'>({
  id: 'EQ05',
  titre: 'Le virement inscrit en dépense au 023 égale la recette inscrite au 021',
  pourquoi: 'Le virement de section à section est une seule opération écrite deux fois : sans sa contrepartie exacte, une des deux sections est financée par rien.',
  gravite: 'bloquant',
  normes: ['M14', 'M57'],
  vautPour: ['DM', 'BP'],
  references: [{ texte: 'Instructions budgétaires et comptables M14 et M57', article: 'virement à la section d’investissement (021 et 023)', depuis: 1997, confiance: 'H' }],
  requiert: ['montants'],
  verifier({ tableau, indice, pages }) {
    const verse = indice.compte('023'), recu = indice.compte('021');
    if (verse === undefined && recu === undefined) return RIEN;
    const d = net(verse?.cumul ?? AUCUN, 'depense'), r = net(recu?.cumul ?? AUCUN, 'recette');
    if (!(Math.abs(d - r) > 0)) return RIEN;
    if (pages.length > 0) {
      // L'écart se dit une fois, sur la page du 023.
      if (verse === undefined && pageDuCompte(pages, '023') !== null) return RIEN;
      const autre = recu === undefined ? pageDuCompte(pages, '021') : null, montant = netDuCompte(pages, '021', 'recette');
      if (autre !== null && Number.isNaN(montant)) return [pagesIllisibles(pages, tableau, 'Le virement 023 / 021')];
      if (autre !== null) return Math.abs(d - montant) > 0 && verse !== undefined ? [entrePages(tableau, verse.premiere, d, autre, montant)] : RIEN;
    }
    if (partielle(tableau) && indice.presentes.length < 2) {
      return [{ nonEvalue: 'document-absent', cause: 'Ce tableau ne porte qu’une section : le virement 023 / 021 se vérifie avec l’autre page.' }];
    }
    const absent = recu === undefined ? ', absent du tableau' : verse === undefined ? ' ; le 023 est absent du tableau' : '';
    return [ecartDOrdre(tableau, `023 : ${enEuros(d)} ≠ 021 : ${enEuros(r)}${absent}`,
      { nom: '023', sens: 'depense', cote: { montant: d, lignes: [...verse?.lignes ?? []], incertain: false } },
      { nom: '021', sens: 'recette', cote: { montant: r, lignes: [...recu?.lignes ?? []], incertain: false } }, VIREMENT)];
  },
});

/** Le 023 et le 021 sont sur deux pages du même document. */
function entrePages(tableau: TableauBudgetaire, verse: number, d: number, { page, ligne }: LigneDePage, r: number): Constatation {
  const ici = celluleSens(tableau, verse, 'depense'), la = celluleSens(page, ligne, 'recette');
  const ailleurs = page.feuille === tableau.feuille ? adresse(la) : adresseSituee(page.feuille, la);
  return {
    message: `023 : ${enEuros(d)} ≠ 021 : ${enEuros(r)}, dans ${nommerPage(page, tableau)} (écart ${enEuros(Math.abs(d - r))})`,
    correction: {
      texte: 'Porter le même montant des deux côtés.',
      options: [`Porter le 023 à ${enEuros(r)} (${adresse(ici)}).`, `Porter le 021 à ${enEuros(d)} (${ailleurs}).`],
    },
    cellules: [ici, ailleurs],
    ecart: d - r,
  };
}
