import { lireSiren } from '../../domaine/identifiants';
import { manque } from '../commun/acte';
import { definirRegle, RIEN, TOUTES_NORMES } from '../regle';

export default definirRegle<'deliberation'>({
  id: 'DE15',
  titre: 'Le SIREN ou le SIRET de l’établissement est juste',
  pourquoi: 'Le SIREN entre dans le nom du fichier transmis en préfecture : un chiffre faux, et l’acte est refusé ou attribué à un autre établissement. Sa clé de contrôle le vérifie.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [{ texte: 'Code de commerce', article: 'articles R123-220 et suivants (répertoire SIRENE)', depuis: 2007, confiance: 'M' }],
  requiert: [],
  verifier({ tableau: { acte: { etablissement: { siret } } } }) {
    if (siret.valeur === null) return [manque(siret, 'le SIREN ou le SIRET')];
    return lireSiren(siret.valeur) !== null ? RIEN : [{
      message: `« ${siret.valeur} » n’est ni un SIREN (neuf chiffres) ni un SIRET (quatorze) dont la clé soit juste.`,
      correction: 'Le reprendre de l’avis de situation SIRENE, ou de l’en-tête d’un budget.',
      cellules: [siret.cellule],
    }];
  },
});
