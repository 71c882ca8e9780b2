import type { Bloc } from '../document';
import { ouBlanc } from '../textes/blancs';
import { dateAvecJour } from '../textes/dates';
import { bandeau, intitule } from './bandeau';
import { corps, gras, liste, motifs, paragraphe, references, texte, titre } from './blocs';
import { annexes, propositions } from './dispositif';
import { conseilDe } from './etablissement';
import { ouvertureClassique, secondeConvocation, secretaire } from './ouverture';
import type { Point } from './point';
import { enCoursDeSeance } from './presences';
import { aEcrire, nombres, nomsDesAbsents, nomsDesPresents } from './presents';
import { ditLeRecours, faitA, mentionExecutoire, recours, signature } from './publicite';
import { tableauxDe } from './tableaux';
import type { Textes } from './textes';
import { decision, retraits } from './vote';

/** La forme d'un relevé de décisions : l'exposé, le tableau sous son bandeau budgétaire, la décision en une phrase. */
export function releve(p: Point, t: Textes): readonly Bloc[] {
  const { acte: { seance, etablissement }, d } = p, n = nombres(p), { le, du, au } = conseilDe(etablissement);
  const entete = intitule(p);
  return [
    titre(1, 'EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS'),
    paragraphe(`${du} – séance du ${ouBlanc(seance.date.valeur, dateAvecJour)}`, 'centre'),
    references([['N°', ouBlanc(d.numero.valeur)], ['En exercice', n.enExercice], ['Quorum', n.quorum], ['Présents', n.presents], ['Pouvoirs', n.pouvoirs], ['Votants', n.votants]]),
    paragraphe(ouvertureClassique(p)),
    ...liste([texte(gras('Présents : '), nomsDesPresents(p)), texte(gras('Absents : '), nomsDesAbsents(p)), ...enCoursDeSeance(p), ...aEcrire(p)]),
    paragraphe(secretaire(p.acte)),
    ...secondeConvocation(p.acte),
    titre(2, ouBlanc(d.objet.valeur)),
    ...corps(t.expose),
    ...motifs(t.visas, t.considerants),
    ...(p.tableaux.length === 0 ? [] : [references(bandeau(p))]),
    ...(entete === null ? [] : [titre(3, entete)]),
    ...tableauxDe(p),
    ...retraits(p).map((r) => paragraphe(r)),
    ...propositions(`Il est proposé ${au} de :`, t),
    paragraphe(texte(gras(`${le} ${decision(p.situee)}.`))),
    ...annexes(p),
    ...(ditLeRecours(t.proposition) ? [] : [paragraphe(`La présente délibération ${recours(p)}.`, 'mention')]),
    paragraphe(faitA(p)),
    signature(p),
    mentionExecutoire(p),
  ];
}
