import { enumerer } from '../../domaine/enumerer';
import { ditLaSante, nomsPublics, peutNommer, personnesNommees, SANTE } from '../../domaine/acte/personnes';
import { nommeesSansCivilite } from '../../domaine/acte/sansCivilite';
import { textesPublies } from '../../domaine/acte/textesPublies';
import { normaliserTexte } from '../../domaine/texte';
import { casf } from '../commun/textes';
import { definirRegle, RIEN, TOUTES_NORMES, type Constatation } from '../regle';

export default definirRegle<'deliberation'>({
  id: 'DE12',
  titre: 'Aucun nom de bénéficiaire ni donnée de santé dans un acte publié',
  pourquoi: 'Les administrateurs sont tenus au secret professionnel, et l’acte est publié en ligne. Le nom d’une personne aidée, et plus encore son état de santé, ne s’y lisent pas : le dossier seul les porte.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [
    casf('L133-5', 2001),
    { texte: 'Règlement (UE) 2016/679 (RGPD)', article: 'articles 5 et 9', depuis: 2018, confiance: 'H' },
    { texte: 'Code des relations entre le public et l’administration', article: 'article L312-1-2', depuis: 2016, confiance: 'M' },
  ],
  requiert: [],
  verifier({ tableau: { acte, deliberation: { champs } } }) {
    const connus = nomsPublics(acte, champs), nominative = peutNommer(champs, connus);
    const textes = textesPublies(champs);
    // Hors d'une aide ou d'un don, un nom est à sa place ; un nom et une santé ne le sont nulle part.
    const sansCivilite = nommeesSansCivilite(acte, champs, connus);
    if (!nominative && !textes.some(({ lignes }) => lignes.some((l) => ditLaSante(l, connus) || sansCivilite(l).length > 0))) return RIEN;
    return textes.flatMap(({ libelle, champ: { cellule }, lignes }): readonly Constatation[] => {
      const personnes = [...new Set(lignes.flatMap((l) => personnesNommees(l, connus)))], douteuses = [...new Set(lignes.flatMap(sansCivilite))];
      const sante = SANTE.exec(normaliserTexte(lignes.join(' ')))?.[0];
      const malade = lignes.some((l) => sansCivilite(l).length > 0 && SANTE.test(normaliserTexte(l)));
      const aVerifier: readonly Constatation[] = douteuses.length === 0 ? [] : [{
        message: `${libelle} : ${citees(douteuses)}, sans civilité, ${douteuses.length > 1 ? 'ressemblent à des noms de personnes' : 'ressemble au nom d’une personne'}, dans un acte publié${malade ? ', avec une donnée de santé' : ''}.`,
        correction: `Vérifier. Une personne aidée : écrire un numéro de dossier, ou « une famille », à la place du nom${nominative ? ', que l’extrait remplace déjà' : ''}. Un organisme : l’écrire avec son article (« la Croix-Rouge »).${malade ? ' Taire ce qui dit la santé.' : ''}`,
        cellules: [cellule],
        // Un remplacement qui n'est pas sûr ne se publie pas sans qu'on l'ait relu.
        ...(malade || nominative ? { gravite: 'bloquant' as const } : {}),
      }];
      if (personnes.length === 0 || (!nominative && sante === undefined)) return aVerifier;
      return [...aVerifier, {
        message: `${libelle} : ${citees(personnes)} dans un acte publié${sante === undefined ? '' : `, avec une donnée de santé (« ${sante} »)`}.`,
        correction: 'Écrire un numéro de dossier, ou « une famille », à la place du nom, et taire ce qui dit la santé ; puis relire l’extrait : le remplacement automatique peut laisser un prénom ou un surnom.',
        cellules: [cellule],
        ...(sante === undefined ? {} : { gravite: 'bloquant' as const }),
      }];
    });
  },
});

function citees(personnes: readonly string[]): string {
  return enumerer(personnes.map((p) => `« ${p} »`));
}
