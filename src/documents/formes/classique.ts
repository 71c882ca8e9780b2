import type { Bloc } from '../document';
import { BLANC, ouBlanc } from '../textes/blancs';
import { dateCourte } from '../textes/dates';
import { corps, gras, liste, motifs, paragraphe, references, texte, titre } from './blocs';
import { annexes, articlesEtRecours, estArticle } from './dispositif';
import { conseilDe } from './etablissement';
import { elider, ouvertureClassique, secondeConvocation, secretaire } from './ouverture';
import type { Point } from './point';
import { enCoursDeSeance } from './presences';
import { aEcrire, nombres, nomsDesAbsents, nomsDesPresents } from './presents';
import { faitA, mentionExecutoire, signature } from './publicite';
import { tableauxDe } from './tableaux';
import type { Textes } from './textes';
import { apresDeliberation, ditLeVote, issueDe, maniere, retraits } from './vote';

/** La forme d'un extrait à visas et considérants : références, ouverture, présents, objet, visas, tableau, vote, dispositif. */
export function classique(p: Point, t: Textes): readonly Bloc[] {
  const { acte: { seance, etablissement }, d } = p, n = nombres(p);
  return [
    titre(1, 'EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS'),
    paragraphe(conseilDe(etablissement).du, 'centre'),
    references([
      ['Référence', ouBlanc(d.numero.valeur)], ['Date de convocation', ouBlanc(seance.convocation.valeur, dateCourte)], ['Date d’affichage', ouBlanc(seance.affichage.valeur, dateCourte)],
      ['Feuillet', d.feuillet.valeur ?? undefined],
    ]),
    references([['Membres en exercice', n.enExercice], ['Quorum', n.quorum], ['Présents', n.presents], ['Pouvoirs', n.pouvoirs], ['Votants', n.votants]]),
    paragraphe(ouvertureClassique(p)),
    ...liste([texte(gras('Étaient présents : '), nomsDesPresents(p)), texte(gras('Étaient absents : '), nomsDesAbsents(p)), ...enCoursDeSeance(p), ...aEcrire(p)]),
    paragraphe(secretaire(p.acte)),
    ...secondeConvocation(p.acte),
    titre(2, `OBJET : ${ouBlanc(d.objet.valeur)}`),
    ...corps(t.expose),
    ...motifs(t.visas, t.considerants),
    ...tableauxDe(p),
    ...retraits(p).map((r) => paragraphe(r)),
    paragraphe(deliberant(p, t)),
    ...articlesEtRecours(p, t),
    ...annexes(p),
    paragraphe(faitA(p)),
    signature(p),
    mentionExecutoire(p),
  ];
}

/** « Le Conseil d’administration, après avoir entendu l’exposé de Mme A et après en avoir délibéré, à l’unanimité, », ou « décide ce qui suit : ». */
function deliberant({ acte, d, situee }: Point, { dispositif }: Textes): string {
  const { valeur } = d.rapporteur, { le } = conseilDe(acte.etablissement), [premier] = dispositif, issue = issueDe(situee);
  const debut = `${le}, ${valeur === null || valeur === '' ? '' : `après avoir entendu l’exposé ${elider(valeur)} et `}`;
  if (premier === undefined || estArticle(premier)) return `${debut}${apresDeliberation(situee)},`;
  if (issue === 'sans vote') return `${debut}sans vote, prend acte de ce qui suit :`;
  return `${debut}après en avoir délibéré${ditLeVote(situee, dispositif) ? '' : `, ${maniere(situee)}`}, ${issue === null ? BLANC : 'décide'} ce qui suit :`;
}
