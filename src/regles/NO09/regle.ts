import { fichesDe, type Fiche } from '../commun/fiches';
import { cellulesComptes } from '../commun/cellules';
import { nommer } from '../commun/plans';
import { definirRegle, RIEN, type Constatation, type Contexte } from '../regle';

export default definirRegle<'DM' | 'BP'>({
  id: 'NO09',
  titre: 'Un CCAS n’inscrit pas de recette fiscale',
  pourquoi: 'Un CCAS ne lève pas d’impôt : ses recettes sont la subvention de la commune, les participations, les produits de ses services, les dons. Un compte 73 y est presque toujours une erreur de compte.',
  gravite: 'alerte',
  normes: ['M57'],
  vautPour: ['DM', 'BP'],
  references: [{ texte: 'Code de l’action sociale et des familles', article: 'R123-25', depuis: 2004, confiance: 'M' }],
  requiert: ['plan'],
  verifier(ctx) {
    const { plan, exercice, tableau, indice } = ctx;
    if (plan === null) return RIEN;
    const { fiches } = fichesDe(plan, exercice, tableau, indice);
    return fiches.some(estFiscale) ? etrangeres(ctx, fiches.filter(estFiscale)) : RIEN;
  },
});

/** 739 n'est pas une recette : ce sont des reversements, en dépense. */
function estFiscale(f: Fiche): boolean {
  return f.code.startsWith('73') && !f.code.startsWith('739') && f.situation !== 'inconnu';
}

function* etrangeres({ plan, tableau, indice }: Contexte<'DM' | 'BP'>, fiscales: readonly Fiche[]): Generator<Constatation> {
  if (plan === null) return;
  for (const { code } of fiscales) {
    const lignes = indice.compte(code)?.lignes;
    if (lignes === undefined) continue;
    yield {
      message: `${nommer(plan, code)} : recette fiscale étrangère à un CCAS`,
      correction: { texte: 'Vérifier la nature de la recette.', options: [`Si la commune verse une subvention, l’inscrire en participations (compte 7474${plan.declinaison === 'M57_D' ? '1' : ''}).`, 'Si la recette est bien fiscale, s’assurer du texte qui l’attribue au CCAS.'] },
      cellules: cellulesComptes(tableau, lignes),
    };
  }
}
