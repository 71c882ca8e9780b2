import { enumerer } from '../../domaine/enumerer';
import type { DeliberationSituee } from '../../domaine/acte/acte';
import type { Deliberation } from '../../domaine/acte/deliberation';
import { nomDuMembre } from '../../domaine/acte/designation';
import { presenceAu } from '../../domaine/acte/presence';
import { decideSansVote, depouiller } from '../../domaine/acte/vote';
import { normaliser } from '../../domaine/texte';
import { BLANC } from '../textes/blancs';
import { accorder, genreDuMembre, nommerTous } from './personnes';
import type { Point } from './point';

/** « 9 voix pour, 2 contre et 1 abstention » ; vide si aucune voix n'est écrite. */
export function voix({ pour, contre, abstentions, blancs }: Deliberation): string {
  const dites = [
    ...(pour.valeur === null ? [] : [`${pour.valeur} voix pour`]),
    ...(contre.valeur === null ? [] : [`${contre.valeur} contre`]),
    ...(abstentions.valeur === null ? [] : [`${abstentions.valeur} ${abstentions.valeur > 1 ? 'abstentions' : 'abstention'}`]),
    ...(blancs.valeur === null || blancs.valeur === 0 ? [] : [`${blancs.valeur} ${blancs.valeur > 1 ? 'blancs ou nuls' : 'blanc ou nul'}`]),
  ];
  return enumerer(dites);
}

/** « à l’unanimité », « à la majorité (9 voix pour, 2 contre) », « par 3 voix pour et 8 contre », « sans vote » ; la place laissée si le vote manque. */
export function maniere(situee: DeliberationSituee): string {
  const { champs: d } = situee;
  // Un scrutin secret ne dit pas de quel côté est la voix de la présidence.
  const tranche = depouiller(situee)?.issue === 'partage' && d.scrutin.valeur !== 'secret' ? ', la voix de la présidence étant prépondérante (CASF R123-18)' : '';
  const dites = voix(d), entre = dites === '' ? '' : ` (${dites})`;
  const scrutin = d.scrutin.valeur === 'secret' ? 'au scrutin secret, ' : '';
  switch (d.vote.valeur) {
    case 'unanimité': return `${scrutin}à l’unanimité${d.abstentions.valeur ? entre : ''}`;
    case 'majorité': return `${scrutin}à la majorité${entre}${tranche}`;
    case 'rejet': return scrutin + (dites === '' ? 'à la majorité' : `par ${dites}${tranche}`);
    case 'sans vote': return decideSansVote(d) ? BLANC : 'sans vote';
    case null: return dites === '' ? BLANC : `${scrutin}par ${dites}`;
  }
}

/** « après en avoir délibéré, à l’unanimité » ; ce qui ne se vote pas ne se délibère pas. */
export function apresDeliberation(situee: DeliberationSituee): string {
  return issueDe(situee) === 'sans vote' ? 'sans vote' : `après en avoir délibéré, ${maniere(situee)}`;
}

/** Vrai si le dispositif dit lui-même comment il a été voté (« approuvent à l’unanimité ») : le redire ferait deux votes. */
export function ditLeVote(situee: DeliberationSituee, dispositif: readonly string[]): boolean {
  return dispositif.some((l) => normaliser(l).includes(normaliser(maniere(situee))));
}

/** Le résultat proclamé ; à défaut celui que les voix écrites font. `null` s'il n'est pas connu. */
export function issueDe(situee: DeliberationSituee): 'adoptee' | 'rejetee' | 'sans vote' | null {
  const { valeur } = situee.champs.vote;
  // Un dispositif qui décide sans vote n'est ni une prise d'acte ni une adoption (DE03).
  if (valeur === 'sans vote') return decideSansVote(situee.champs) ? null : valeur;
  if (valeur !== null) return valeur === 'rejet' ? 'rejetee' : 'adoptee';
  const issue = depouiller(situee)?.issue ?? null;
  return issue === 'partage' ? null : issue;
}

/** « adopte, à l’unanimité, la proposition », « adopte à l’unanimité », « prend acte, sans vote » : la décision, et ce sur quoi elle porte. */
export function decision(situee: DeliberationSituee, objet = ''): string {
  const issue = issueDe(situee);
  if (issue === 'sans vote') return 'prend acte, sans vote';
  const verbe = issue === null ? BLANC : { adoptee: 'adopte', rejetee: 'rejette' }[issue];
  return objet === '' ? `${verbe} ${maniere(situee)}` : `${verbe}, ${maniere(situee)}, ${objet}`;
}

/** « Adoptée à l’unanimité », telle que la liste affichée le dit. */
export function resultat(situee: DeliberationSituee): string {
  switch (issueDe(situee)) {
    case 'sans vote': return 'Prise d’acte, sans vote';
    case 'adoptee': return `Adoptée ${maniere(situee)}`;
    case 'rejetee': return `Rejetée ${maniere(situee)}`;
    case null: return maniere(situee);
  }
}

/** Qui n'a pas voté et pourquoi : « Le Président s’est retiré … », « M. D n’a pas pris part au vote. » */
export function retraits({ assemblee: a, acte, situee, presidence }: Point): readonly string[] {
  const { ordonnateur } = a;
  const phrases: string[] = [];
  if (ordonnateur !== null && !a.absents.includes(ordonnateur) && !a.indetermines.includes(ordonnateur)) {
    const qui = `${nomDuMembre(ordonnateur)}, ${ordonnateur.qualite.valeur ?? ''},`;
    const genre = genreDuMembre(ordonnateur), dit = genre === null ? 'n’a pas pris part au vote' : `s’est ${accorder('retiré', genre)} au moment du vote`;
    // Sa sortie, que la loi veut, n'est pas supposée : si sa présence ne l'écrit pas, la place en reste (DE14).
    const retrait = presenceAu(acte, situee, ordonnateur).presence?.situation === 'retire' ? dit : `${BLANC} au moment du vote`;
    phrases.push(`${qui} ${retrait}, tenu sous la présidence de ${presidence?.nom ?? BLANC}.`);
  }
  const autres = a.retires.filter((m) => m !== ordonnateur);
  if (autres.length > 0) phrases.push(`${nommerTous(autres)} ${autres.length > 1 ? 'n’ont' : 'n’a'} pas pris part au vote.`);
  return acte.membres.length === 0 ? [] : phrases;
}
