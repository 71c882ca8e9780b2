import { fichesDe, type Fiche } from '../commun/fiches';
import { cellulesComptes } from '../commun/cellules';
import { feuilles, nommer } from '../commun/plans';
import { casf } from '../commun/textes';
import { DEPENSE } from '../../domaine/section';
import { definirRegle, RIEN, type Constatation, type Contexte } from '../regle';

export default definirRegle<'DM' | 'BP'>({
  id: 'NO09',
  titre: 'Un CCAS n’inscrit pas de recette fiscale',
  pourquoi: 'Un CCAS ne lève pas d’impôt : ses recettes sont la subvention de la commune, les participations, les produits de ses services, les dons. Un compte 73 y est presque toujours une erreur de compte.',
  gravite: 'alerte',
  normes: ['M57'],
  vautPour: ['DM', 'BP'],
  references: [casf('R123-25', 2004, 'M')],
  requiert: ['plan'],
  verifier(ctx) {
    const { plan, exercice, tableau, indice } = ctx;
    if (plan === null) return RIEN;
    const { fiscales } = fichesDe(plan, exercice, tableau, indice);
    return fiscales.length === 0 ? RIEN : etrangeres(ctx, fiscales);
  },
});

/** Compte des participations d'une commune. */
const COMMUNES = '7474', PROPOSEES = 3;

function* etrangeres({ plan, tableau, indice, exercice }: Contexte<'DM' | 'BP'>, fiscales: readonly Fiche[]): Generator<Constatation> {
  if (plan === null) return;
  const participations = plan.compte(COMMUNES)?.imputable ? [COMMUNES] : feuilles(plan, COMMUNES, exercice, PROPOSEES);
  const ou = participations.length === 0 ? '' : ` : ${participations.map((c) => nommer(plan, c)).join(' ou ')}`;
  for (const { code } of fiscales) {
    const lignes = indice.compte(code)?.lignes;
    if (lignes === undefined) continue;
    // NO04 se tait sur ce compte : écrit en dépense, il bloque ici comme il l'aurait fait là.
    const enDepense = lignes.some((i) => ((indice.cotes[i] as number) & DEPENSE) !== 0);
    yield {
      message: `${nommer(plan, code)} : recette fiscale étrangère à un CCAS${enDepense ? ', écrite ici en dépense' : ''}`,
      ...(enDepense ? { gravite: 'bloquant' as const } : {}),
      correction: { texte: 'Vérifier la nature de la recette.', options: [`Si la commune verse une subvention, l’inscrire en recette de participations${ou}.`, 'Si la recette est bien fiscale, s’assurer du texte qui l’attribue au CCAS.'] },
      cellules: cellulesComptes(tableau, lignes),
    };
  }
}
