import { nomDuMembre } from '../../domaine/acte/designation';
import type { Bloc, Texte } from '../document';
import { ouBlanc, PLACE_DES_NOMS } from '../textes/blancs';
import { dateAvecJour } from '../textes/dates';
import { corps, gras, liste, motifs, paragraphe, references, texte, titre } from './blocs';
import { annexes, propositions } from './dispositif';
import { conseilDe, suiviDuNom } from './etablissement';
import { minuscule, ouvertureExpose, secondeConvocation, secretaire } from './ouverture';
import { nommerTous } from './personnes';
import type { Point } from './point';
import { enCoursDeSeance } from './presences';
import { aEcrire, estExcuse, nomDuPorteur, nombres, nonCompte, nomsDesPresents } from './presents';
import { faitA, publiciteExpose, signature } from './publicite';
import { tableauxDe } from './tableaux';
import type { Textes } from './textes';
import { decision, issueDe, retraits } from './vote';

/** La forme à exposé et proposition du rapporteur. */
export function expose(p: Point, t: Textes): readonly Bloc[] {
  const { acte: { seance, etablissement }, d } = p, { valeur: rapporteur } = d.rapporteur;
  return [
    titre(1, 'REGISTRE DES DÉLIBÉRATIONS'),
    paragraphe(conseilDe(etablissement).du + suiviDuNom(etablissement), 'centre'),
    paragraphe(`Séance du ${ouBlanc(seance.date.valeur, dateAvecJour)}`, 'centre'),
    references([['N°', ouBlanc(d.numero.valeur)], ['Service', d.service.valeur ?? undefined], ['Référence', d.reference.valeur ?? undefined], ['Feuillet', d.feuillet.valeur ?? undefined]]),
    titre(2, `Objet : ${ouBlanc(d.objet.valeur)}`),
    paragraphe(`${ouvertureExpose(p)} Le nombre de membres en exercice est de ${nombres(p).enExercice} – quorum : ${nombres(p).quorum}.`),
    ...liste(membres(p)),
    paragraphe(secretaire(p.acte)),
    ...secondeConvocation(p.acte),
    ...(rapporteur === null ? [] : [paragraphe(texte(gras('Rapporteur : '), rapporteur))]),
    ...(t.expose.length === 0 ? [] : [titre(3, 'EXPOSÉ'), ...corps(t.expose)]),
    titre(3, 'PROPOSITION'),
    ...motifs(t.visas, t.considerants),
    ...tableauxDe(p),
    ...propositions(rapporteur === null ? 'Il est proposé de voter le projet suivant :' : 'Le rapporteur propose de voter le projet suivant :', t),
    ...retraits(p).map((r) => paragraphe(r)),
    paragraphe(`${deliberant(p)} ${decision(p.situee, rapporteur === null ? 'cette proposition' : 'la proposition du rapporteur')}.`),
    ...annexes(p),
    paragraphe('Pour expédition conforme.'),
    paragraphe(faitA(p)),
    signature(p),
    ...publiciteExpose(p, t),
  ];
}

/** Ce qui ne se vote pas ne se délibère pas. */
function deliberant({ acte, situee }: Point): string {
  const { le } = conseilDe(acte.etablissement);
  return issueDe(situee) === 'sans vote' ? le : `Après en avoir délibéré, ${minuscule(le)}`;
}

/** Présents, absents selon qu'ils ont donné pouvoir ou se sont excusés, et leurs nombres. */
function membres(p: Point): readonly Texte[] {
  const { assemblee: a } = p, n = nombres(p);
  const mandants = a.pouvoirs.map((x) => x.mandant), autres = a.absents.filter((m) => !mandants.includes(m));
  const excuses = autres.filter((m) => estExcuse(p, m)), absents = autres.filter((m) => !estExcuse(p, m));
  const ligne = (libelle: string, noms: string): readonly Texte[] => (noms === '' ? [] : [texte(gras(`${libelle} : `), noms)]);
  return [
    ...ligne('Présents', nomsDesPresents(p)),
    ...ligne('Absents ayant donné procuration écrite', a.pouvoirs.map((x) => `${nomDuMembre(x.mandant)} à ${nomDuPorteur(x)}${nonCompte(x, ', pouvoir non compté')}`).join(' ; ')),
    ...ligne('Absents excusés', nommerTous(excuses)),
    ...ligne('Absents', p.acte.membres.length === 0 ? PLACE_DES_NOMS : nommerTous(absents)),
    ...enCoursDeSeance(p),
    ...aEcrire(p),
    ...ligne('Nombre de pouvoirs', n.pouvoirs),
    ...ligne('Nombre de membres effectivement présents', n.presents + (a.quorum !== null && a.presents.length >= a.quorum ? ', formant la majorité des membres en exercice' : '')),
    ...ligne('Nombre de votants', n.votants),
  ];
}
