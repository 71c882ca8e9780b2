import { estIllisible, type Champ } from '../../domaine/acte/champ';
import type { Deliberation } from '../../domaine/acte/deliberation';
import { parleDeSubvention, SEUIL_CONVENTION, subventionDe } from '../../domaine/acte/subvention';
import { nonVide } from '../../domaine/constat';
import { enumerer } from '../../domaine/enumerer';
import { enEuros } from '../../domaine/montant';
import { manque } from '../commun/acte';
import { montantsCites } from '../commun/montantsCites';
import { definirRegle, TOUTES_NORMES } from '../regle';

export default definirRegle<'deliberation'>({
  id: 'SU01',
  titre: 'Une subvention de plus de 23 000 € par an à un organisme privé a sa convention',
  pourquoi: 'Au-delà de 23 000 € par an, une convention fixe l’objet, le montant, les modalités de versement et les conditions d’utilisation de la subvention. Sans elle, ou s’il y manque l’un des quatre, le comptable peut refuser de payer. Ce qu’une convention verse à une association est tenu pour une subvention tant que l’exposé ne dit pas ce qu’elle achète.',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [
    { texte: 'Loi n° 2000-321 du 12 avril 2000', article: 'article 10', depuis: 2000, confiance: 'H' },
    { texte: 'Décret n° 2001-495 du 6 juin 2001', article: 'article 1er', depuis: 2001, confiance: 'H' },
  ],
  requiert: [],
  *verifier({ tableau: { deliberation: { champs } } }) {
    const nature = subventionDe(champs);
    if (champs.organismePrive.valeur === false || nature === null) return;
    const verse = subvention(champs);
    if (verse === null) {
      if (champs.genre.valeur === 'Subvention') yield manque(champs.montant, 'le montant de la subvention');
      return;
    }
    if (verse <= SEUIL_CONVENTION) return;
    const { organismePrive } = champs;
    if (organismePrive.valeur === null) {
      const vide = !estIllisible(organismePrive);
      yield vide ? { nonEvalue: 'document-absent', cause: `Dites si l’organisme est privé (« oui » ou « non ») : remplissez ${organismePrive.cellule}.` } : manque(organismePrive, 'la nature de l’organisme, privé ou non');
      return;
    }
    const { conventionMontant: fixe } = champs;
    const manquants: readonly (readonly [Champ<unknown>, string])[] = ([
      [champs.conventionObjet, 'l’objet'], [fixe, 'le montant'], [champs.conventionModalites, 'les modalités de versement'], [champs.conventionConditions, 'les conditions d’utilisation'],
    ] as const).filter(([c]) => c.valeur === null);
    const cellules = nonVide(manquants.map(([c]) => c.cellule));
    if (cellules !== null) {
      yield {
        message: `${nature === 'dite' ? 'Subvention' : 'Convention'} de ${enEuros(verse)} ${nature === 'dite' ? 'à un organisme privé' : 'avec une association, tenue pour une subvention'}, plus de ${enEuros(SEUIL_CONVENTION)} : la convention ne fixe pas ${enumerer(manquants.map(([, nom]) => nom))}.`,
        correction: `Compléter la convention avant de la signer, puis écrire ici ce qu’elle fixe${manquants.length === 4 ? ' ; s’il n’y en a pas, en conclure une' : ''}.${nature === 'dite' ? '' : ' Si ce n’est pas une subvention, le dire dans l’exposé (« prestation », « marché »).'}`,
        cellules,
      };
    }
    if (fixe.valeur !== null && fixe.valeur !== verse) {
      yield {
        message: `La convention fixe ${enEuros(fixe.valeur)}, la délibération ${enEuros(verse)}.`,
        correction: 'Mettre d’accord la convention et la délibération avant de signer.',
        cellules: [fixe.cellule, champs.montant.cellule],
        ecart: fixe.valeur - verse,
      };
    }
  },
});

/** Le montant versé par an : celui du champ, ou le plus grand que l'exposé donne à une subvention, sinon celui de la convention ; `null` si rien ne le dit. */
function subvention({ montant, expose, conventionMontant }: Deliberation): number | null {
  if (montant.valeur !== null) return montant.valeur;
  const dits = (expose.valeur ?? []).filter((l) => parleDeSubvention(l)).flatMap((l) => montantsCites(l).map((m) => m.montant));
  return dits.length === 0 ? conventionMontant.valeur : Math.max(...dits);
}
