import type { Acte } from '../../domaine/acte/acte';
import { estIllisible } from '../../domaine/acte/champ';
import type { Deliberation } from '../../domaine/acte/deliberation';
import { parleDeSubvention, SEUIL_CONVENTION, subventionDe } from '../../domaine/acte/subvention';
import { nonVide } from '../../domaine/constat';
import { enumerer } from '../../domaine/enumerer';
import { enEuros } from '../../domaine/montant';
import { normaliserTexte } from '../../domaine/texte';
import { manque } from '../commun/acte';
import { montantsCites } from '../commun/montantsCites';
import { definirRegle, TOUTES_NORMES } from '../regle';

/** Ce que la convention fixe (décret 2001-495, article 1er). */
const FIXES = [
  ['conventionObjet', 'l’objet'], ['conventionMontant', 'le montant'], ['conventionModalites', 'les modalités de versement'], ['conventionConditions', 'les conditions d’utilisation'],
] as const;

export default definirRegle<'deliberation'>({
  id: 'SU01',
  titre: 'Une subvention de plus de 23 000 € par an à un organisme privé a sa convention',
  pourquoi: 'Au-delà de 23 000 € par an, une convention fixe l’objet, le montant, les modalités de versement et les conditions d’utilisation de la subvention. Sans elle, ou s’il y manque l’un des quatre, le comptable peut refuser de payer. Ce qu’une convention verse à une association est tenu pour une subvention tant que l’exposé ne dit pas ce qu’elle achète ; et ce que plusieurs délibérations d’une séance attribuent au même organisme se compte ensemble.',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [
    { texte: 'Loi n° 2000-321 du 12 avril 2000', article: 'article 10', depuis: 2000, confiance: 'H' },
    { texte: 'Décret n° 2001-495 du 6 juin 2001', article: 'article 1er', depuis: 2001, confiance: 'H' },
  ],
  requiert: [],
  *verifier({ tableau: { acte, deliberation: { champs } } }) {
    const nature = subventionDe(champs);
    if (champs.organismePrive.valeur === false || nature === null) return;
    const verse = subvention(champs);
    if (verse === null) {
      if (champs.genre.valeur === 'Subvention') yield manque(champs.montant, 'le montant de la subvention');
      return;
    }
    const { organismePrive, conventionMontant: fixe } = champs, seule = verse > SEUIL_CONVENTION, memes = seule ? [champs] : memeOrganisme(acte, champs);
    const total = memes.reduce((somme, d) => somme + (subvention(d) ?? 0), 0);
    if (total <= SEUIL_CONVENTION) return;
    if (organismePrive.valeur === null) {
      const vide = !estIllisible(organismePrive);
      yield vide ? { nonEvalue: 'document-absent', cause: `Dites si l’organisme est privé (« oui » ou « non ») : remplissez ${organismePrive.cellule}.` } : manque(organismePrive, 'la nature de l’organisme, privé ou non');
      return;
    }
    // Plusieurs subventions peuvent tenir en une convention, que l'une d'elles dit et qui fixe leur total.
    const commune = memes.find((d) => (d.conventionMontant.valeur ?? 0) >= total) ?? champs;
    const manquants = FIXES.filter(([champ]) => champs[champ].valeur === null && commune[champ].valeur === null);
    const cellules = nonVide(manquants.map(([champ]) => champs[champ].cellule));
    const directe = nature === 'dite' ? `Subvention de ${enEuros(verse)} à un organisme privé` : `Convention de ${enEuros(verse)} avec une association, tenue pour une subvention`;
    if (cellules !== null) {
      yield {
        message: `${seule ? directe : `Subventions de ${enEuros(total)} au même organisme privé (n° ${enumerer(memes.map((d) => d.numero.valeur ?? '?'))})`}, plus de ${enEuros(SEUIL_CONVENTION)} : la convention ne fixe pas ${enumerer(manquants.map(([, nom]) => nom))}.`,
        correction: `Compléter la convention avant de la signer, puis écrire ici ce qu’elle fixe${manquants.length === 4 ? ' ; s’il n’y en a pas, en conclure une' : ''}.${nature === 'dite' ? '' : ' Si ce n’est pas une subvention, le dire dans l’exposé (« prestation », « marché »).'}`,
        cellules,
      };
    }
    if (fixe.valeur !== null && fixe.valeur !== verse && fixe.valeur !== total) {
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

const ARTICLES = /^(?:(?:l|le|la|les|association) )+/;

/** Les subventions de la séance au même organisme, celle-ci comprise ; une convention en règle une autre, elle ne s'y ajoute pas. */
function memeOrganisme({ deliberations }: Acte, celle: Deliberation): readonly Deliberation[] {
  const nom = organisme(celle);
  if (nom === '' || !attribue(celle)) return [celle];
  return deliberations.map((d) => d.champs).filter((d) => d === celle || (d.partenaire.valeur !== null && organisme(d) === nom && attribue(d)));
}

function attribue(d: Deliberation): boolean {
  return d.genre.valeur !== 'Convention' && d.vote.valeur !== 'rejet' && d.organismePrive.valeur !== false && subventionDe(d) !== null;
}

function organisme({ partenaire }: Deliberation): string {
  return normaliserTexte(partenaire.valeur ?? '').replace(/-/g, ' ').replace(ARTICLES, '');
}
