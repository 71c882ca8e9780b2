import { nomDuMembre, retrouver } from '../../domaine/acte/designation';
import type { Bloc } from '../document';
import { BLANC, ouBlanc, PLACE_DES_NOMS } from '../textes/blancs';
import { dateAvecJour, dateLongue, heureCourte } from '../textes/dates';
import { corps, gras, liste, motifs, paragraphe, texte, titre } from './blocs';
import { articles, estArticle } from './dispositif';
import { conseilDe, suiviDuNom } from './etablissement';
import type { PointEcrit } from './forme';
import { quiPreside, sousLaPresidence } from './ouverture';
import { nommerTous } from './personnes';
import type { Point } from './point';
import { enCoursDeSeance, mouvements } from './presences';
import { aEcrire, nomDuPorteur, nombres, nonCompte, nomsDesPresents } from './presents';
import { signature } from './publicite';
import { tableauxDe } from './tableaux';
import type { Textes } from './textes';
import { apresDeliberation, ditLeVote, issueDe, maniere, retraits } from './vote';

/**
 * Le procès-verbal de toute la séance : ouverture, présents, chaque point avec ses débats et son vote, clôture.
 * `seance` : la séance à son ouverture ; `observations` : ce que le contrôle dit des tableaux, votés tels quels.
 */
export function procesVerbal(seance: Point, points: readonly PointEcrit[], observations: readonly string[]): readonly Bloc[] {
  const { acte } = seance;
  return [
    titre(1, `PROCÈS-VERBAL DE LA SÉANCE DU ${ouBlanc(acte.seance.date.valeur, dateLongue).toUpperCase()}`),
    paragraphe(conseilDe(acte.etablissement).du, 'centre'),
    paragraphe(ouverture(seance)),
    ...liste(presents(seance)),
    paragraphe(quorum(seance)),
    paragraphe(texte(gras('Secrétaire de séance : '), secretaire(seance))),
    ...corps(acte.seance.ouverture.valeur ?? []),
    ...points.flatMap((p, k) => unPoint(p, points[k - 1]?.point ?? seance)),
    ...corps(acte.seance.cloture.valeur ?? []),
    { genre: 'signature', lignes: ['Secrétaire de séance'], nom: secretaire(seance), cachet: null },
    signature(seance, false),
    ...(observations.length === 0 ? [] : [paragraphe(texte(gras('Observations du contrôle'), ' sur les tableaux, imprimés tels que votés :'), 'mention'), ...liste(observations)]),
  ];
}

/** « Le Conseil d’administration du … s’est réuni le lundi 2 juin 2025 à 18h30, salle …, sous la présidence de …, sur convocation du 27 mai 2025. » */
function ouverture(p: Point): string {
  const { etablissement: e, seance: s } = p.acte, { le, accord } = conseilDe(e);
  return `${le}${suiviDuNom(e)} s’est réuni${accord} le ${ouBlanc(s.date.valeur, dateAvecJour)} à ${ouBlanc(s.heure.valeur, heureCourte)}, ${ouBlanc(s.lieu.valeur)}, ${sousLaPresidence(p)}, sur convocation du ${ouBlanc(s.convocation.valeur, dateLongue)}.`;
}

function presents(p: Point): readonly (readonly { texte: string; gras?: boolean }[])[] {
  const { assemblee: a } = p;
  const procurations = a.pouvoirs.map((x) => `${nomDuMembre(x.mandant)} donne pouvoir à ${nomDuPorteur(x)}${nonCompte(x, ' (non compté)')}`).join(' ; ');
  const lignes = [['Étaient présents : ', nomsDesPresents(p)], ['Étaient absents ou excusés : ', p.acte.membres.length === 0 ? PLACE_DES_NOMS : nommerTous(a.absents)], ['Procurations : ', procurations]] as const;
  return [...lignes.filter(([, noms]) => noms !== '').map(([libelle, noms]) => texte(gras(libelle), noms)), ...enCoursDeSeance(p), ...aEcrire(p)];
}

/** « Nombre de membres en exercice : 17 – quorum : 9 – présents : 12 – pouvoirs : 2 – votants : 14. Le quorum est atteint. » */
function quorum(p: Point): string {
  const n = nombres(p), { assemblee: a, acte: { seance } } = p;
  const compte = `Nombre de membres en exercice : ${n.enExercice} – quorum : ${n.quorum} – présents : ${n.presents} – pouvoirs : ${n.pouvoirs} – votants : ${n.votants}.`;
  if (seance.secondeConvocation.valeur === true) return `${compte} Sur seconde convocation, le quorum n’est pas exigé.`;
  if (a.quorum === null || n.presents === BLANC) return compte;
  return `${compte} Le quorum ${a.presents.length >= a.quorum ? 'est' : 'n’est pas'} atteint.`;
}

function secretaire({ acte }: Point): string {
  const { valeur } = acte.seance.secretaire, membre = valeur === null ? null : retrouver(acte.membres, valeur);
  return membre === null ? ouBlanc(valeur) : nomDuMembre(membre);
}

function unPoint({ point: p, textes: t }: PointEcrit, avant: Point): readonly Bloc[] {
  const { d, acte } = p, { le } = conseilDe(acte.etablissement), { numero, objet, rapporteur } = d;
  const change = p.presidence !== null && p.presidence.nom !== avant.presidence?.nom;
  return [
    titre(2, [numero.valeur, ouBlanc(objet.valeur)].filter((x) => x !== null).join(' – ')),
    ...mouvements(avant, p).map((m) => paragraphe(m)),
    ...(change ? [paragraphe(`La présidence est assurée par ${quiPreside(p)}.`)] : []),
    ...(rapporteur.valeur === null ? [] : [paragraphe(texte(gras('Rapporteur : '), rapporteur.valeur))]),
    ...corps(t.expose),
    // Un procès-verbal ne recopie que les visas et considérants dits en séance, jamais ceux du genre.
    ...motifs(d.visas.valeur === null ? [] : t.visas, d.considerants.valeur === null ? [] : t.considerants),
    ...tableauxDe(p),
    ...corps(d.debats.valeur ?? []),
    ...retraits(p).map((r) => paragraphe(r)),
    ...vote(p, t, le),
  ];
}

/** La décision. Un point sans vote ni dispositif n'en a pas ; une phrase qui dit déjà le vote n'est pas suivie de lui. */
function vote({ d, situee }: Point, { dispositif }: Textes, le: string): readonly Bloc[] {
  const ecrit = d.dispositif.valeur !== null && d.dispositif.valeur.length > 0;
  if (!ecrit && issueDe(situee) === 'sans vote') return [paragraphe(texte(gras('Point sans vote.')))];
  if (dispositif.every(estArticle)) return [paragraphe(texte(gras(`${le}, ${apresDeliberation(situee)},`))), ...articles(dispositif)];
  return [...articles(dispositif), ...(ditLeVote(situee, dispositif) ? [] : [paragraphe(texte(gras(`Vote : ${maniere(situee)}.`)))])];
}
