import { estIllisible } from '../../domaine/acte/champ';
import { decideSansVote, depouiller, type Depouillement } from '../../domaine/acte/vote';
import type { Deliberation } from '../../domaine/acte/deliberation';
import { compte, manque } from '../commun/acte';
import { casf } from '../commun/textes';
import { definirRegle, TOUTES_NORMES, type Constatation } from '../regle';

export default definirRegle<'deliberation'>({
  id: 'DE03',
  titre: 'Les voix font le nombre des votants, et le résultat est celui de la majorité des exprimés',
  pourquoi: 'Les délibérations sont prises à la majorité absolue des suffrages exprimés, abstentions et bulletins blancs exclus ; à égalité, la voix de la présidence l’emporte. Un vote qui manque, ou qui ne tombe pas juste, ne prouve rien.',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [casf('R123-18')],
  requiert: [],
  *verifier({ tableau: { deliberation }, indice: { votants, retires, compteDeLOrdonnateur } }) {
    const { champs } = deliberation, { vote, pour, contre, abstentions, blancs } = champs;
    if (vote.valeur === 'sans vote') {
      if (decideSansVote(champs)) yield sansVote(champs);
      return;
    }
    const illisible = [vote, pour, contre, abstentions, blancs].find(estIllisible);
    if (illisible !== undefined) {
      yield manque(illisible, 'le vote');
      return;
    }
    const voix = depouiller(deliberation);
    if (vote.valeur === null && voix === null) {
      yield {
        message: 'Aucun vote n’est écrit.',
        correction: 'Écrire le résultat proclamé (« unanimité », « majorité » ou « rejet »), et les voix s’il n’est pas unanime ; « sans vote » si le conseil a seulement pris acte.',
        cellules: [vote.cellule],
      };
      return;
    }
    const attendus = champs.votants.valeur ?? (retires.length === 0 ? votants : null), muets = (abstentions.valeur ?? 0) + (blancs.valeur ?? 0);
    const exprime = voix === null ? attendus === null || attendus === 0 || muets < attendus : voix.exprimes > 0;
    if (!exprime && !compteDeLOrdonnateur && vote.valeur !== 'rejet') yield sansSuffrage(champs);
    else if (vote.valeur === 'unanimité' && ((contre.valeur ?? 0) > 0 || (abstentions.valeur ?? 0) > 0)) yield fausseUnanimite(champs);
    if (voix === null) {
      if (vote.valeur !== 'unanimité') yield manque(pour, 'le nombre de voix pour');
      return;
    }
    if (attendus !== null && voix.total !== attendus) {
      yield {
        message: `${detail(voix)} : ${voix.total} voix pour ${compte(attendus, 'votant')}.`,
        correction: 'Recompter les voix d’après le procès-verbal : chaque votant, pouvoirs compris, est pour, contre, blanc ou nul, ou s’abstient.',
        cellules: [pour.cellule, ...[contre, abstentions, blancs].filter((c) => c.valeur !== null).map((c) => c.cellule)],
      };
    }
    const resultat = exprime ? contredit(champs, voix) : null;
    if (resultat !== null) yield resultat;
  },
});

function sansVote({ vote, dispositif }: Deliberation): Constatation {
  return {
    message: '« Sans vote », mais le dispositif décide.',
    correction: 'Écrire le vote et ses voix, ou un dispositif qui prend seulement acte (« PREND ACTE du rapport »).',
    cellules: [vote.cellule, dispositif.cellule],
  };
}

function sansSuffrage({ vote, abstentions, blancs }: Deliberation): Constatation {
  const tus = (abstentions.valeur ?? 0) >= (blancs.valeur ?? 0) ? abstentions : blancs;
  return {
    message: `Aucun suffrage exprimé${abstentions.valeur ? `, ${compte(abstentions.valeur, 'abstention')}` : ''} : rien n’est adopté, et la présidence, qui n’en a pas exprimé non plus, ne départage rien.`,
    correction: 'Écrire « rejet », ou corriger les voix.',
    cellules: [vote.cellule, tus.cellule],
  };
}

function fausseUnanimite({ vote, contre, abstentions }: Deliberation): Constatation {
  const contraires = (contre.valeur ?? 0) > 0;
  const fautive = contraires ? contre : abstentions;
  return {
    message: contraires
      ? `« Unanimité » avec ${contre.valeur ?? 0} voix contre.`
      : `« Unanimité » avec ${compte(abstentions.valeur ?? 0, 'abstention')} : l’unanimité est celle des exprimés, non celle des votants.`,
    correction: contraires ? 'Écrire « majorité ».' : 'Écrire « majorité », ou proclamer « à l’unanimité des suffrages exprimés » et le dire dans le dispositif.',
    cellules: [vote.cellule, fautive.cellule],
    ...(contraires ? {} : { gravite: 'alerte' as const }),
  };
}

/** Le résultat proclamé contredit les voix, ou ne dit pas ce qui a départagé. */
function contredit({ vote, scrutin, pour, contre }: Deliberation, { issue }: Depouillement): Constatation | null {
  const cellules = [vote.cellule, pour.cellule, contre.cellule] as const;
  const rejet = vote.valeur === 'rejet', exprimes = `${pour.valeur ?? 0} pour, ${contre.valeur ?? 0} contre`;
  if (issue === 'partage') {
    const secret = scrutin.valeur === 'secret';
    if (rejet) return null;
    return {
      message: secret ? `Partage des voix (${exprimes}) au scrutin secret : personne n’y départage, la proposition n’est pas adoptée.` : `Partage des voix (${exprimes}) : la voix de la présidence est prépondérante.`,
      correction: secret ? 'Écrire « rejet ».' : 'Dire dans le dispositif dans quel sens la présidence a voté ; écrire « rejet » si elle a voté contre.',
      cellules,
      ...(secret ? {} : { gravite: 'alerte' as const }),
    };
  }
  if (vote.valeur === null || rejet === (issue === 'rejetee')) return null;
  return {
    message: `« ${vote.valeur} » proclamé, mais ${exprimes} : la proposition est ${issue === 'rejetee' ? 'rejetée' : 'adoptée'}.`,
    correction: issue === 'rejetee' ? 'Écrire « rejet », ou corriger les voix.' : 'Écrire « majorité » ou « unanimité », ou corriger les voix.',
    cellules,
  };
}

function detail({ pour, contre, abstentions, blancs }: Depouillement): string {
  return [`${pour} pour`, `${contre} contre`, compte(abstentions, 'abstention'), ...(blancs > 0 ? [compte(blancs, 'bulletin') + ` blanc${blancs > 1 ? 's' : ''} ou nul${blancs > 1 ? 's' : ''}`] : [])].join(', ');
}
