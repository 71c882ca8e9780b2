import { nomDuMembre, retrouver } from '../../domaine/acte/designation';
import type { Acte } from '../../domaine/acte/acte';
import { devant } from '../textes/article';
import { BLANC, ouBlanc } from '../textes/blancs';
import { dateCouranteEnLettres, dateEnLettres, heureEnLettres, jourDeLaSemaine } from '../textes/dates';
import type { Bloc } from '../document';
import { paragraphe } from './blocs';
import { conseilDe, duSigle, suiviDuNom } from './etablissement';
import { accorder, avecQualite, genreDuMembre } from './personnes';
import type { Point } from './point';

/** « L’an deux mille vingt-trois, le dix-neuf septembre à dix-huit heures, le Conseil d’administration, légalement convoqué, s’est réuni … » */
export function ouvertureClassique(p: Point): string {
  const { seance, etablissement } = p.acte, conseil = conseilDe(etablissement);
  const date = seance.date.valeur === null ? `l’an ${BLANC}, le ${BLANC}` : dateEnLettres(seance.date.valeur);
  const debut = `${majuscule(date)} à ${ouBlanc(seance.heure.valeur, heureEnLettres)}, ${minuscule(conseil.le)}`;
  return `${debut}, légalement convoqué${conseil.accord}, ${reuni(p)}.`;
}

/** « Le jeudi six mars deux mille vingt-cinq à dix-huit heures, le Conseil d’administration du …, légalement convoqué le …, s’est réuni … » */
export function ouvertureExpose(p: Point): string {
  const { seance, etablissement } = p.acte, conseil = conseilDe(etablissement);
  const date = ouBlanc(seance.date.valeur, (d) => `${jourDeLaSemaine(d)} ${dateCouranteEnLettres(d)}`);
  const convocation = ouBlanc(seance.convocation.valeur, dateCouranteEnLettres);
  const debut = `Le ${date} à ${ouBlanc(seance.heure.valeur, heureEnLettres)}, ${minuscule(conseil.le)}${suiviDuNom(etablissement)}`;
  return `${debut}, légalement convoqué${conseil.accord} le ${convocation}, ${reuni(p)}.`;
}

function reuni(p: Point): string {
  const { acte: { seance, etablissement } } = p;
  return `s’est réuni${conseilDe(etablissement).accord} ${ouBlanc(seance.lieu.valeur)}, ${sousLaPresidence(p)}`;
}

/** « sous la présidence de Mme B, Vice-présidente du CCAS de Breuillet ». */
export function sousLaPresidence(p: Point): string {
  return `sous la présidence ${elider(quiPreside(p))}`;
}

/** « Mme B, Vice-présidente du CCAS de Breuillet », ou la place laissée. */
export function quiPreside({ acte, presidence }: Point): string {
  return presidence?.membre ? avecQualite(presidence.membre, duSigle(acte.etablissement)) : ouBlanc(presidence?.nom);
}

/** « Mme E a été élue secrétaire de séance. » */
export function secretaire({ seance, membres }: Acte): string {
  const { valeur } = seance.secretaire;
  if (valeur === null || valeur === '') return `Secrétaire de séance : ${BLANC}`;
  const membre = retrouver(membres, valeur);
  const genre = membre && genreDuMembre(membre);
  if (membre === null || genre === null) return `Le secrétariat de la séance a été tenu par ${membre === null ? valeur : nomDuMembre(membre)}.`;
  return `${nomDuMembre(membre)} a été ${accorder('élu', genre)} secrétaire de séance.`;
}

/** Sur seconde convocation, le quorum n'est plus exigé (CASF R123-17) : l'acte le dit. */
export function secondeConvocation({ seance }: Acte): readonly Bloc[] {
  return seance.secondeConvocation.valeur === true ? [paragraphe('La séance se tient sur seconde convocation : le quorum n’est pas exigé.')] : [];
}

/** « Le Président » se contracte ; le nom d'une personne, « Le Goff », non. */
const NOM_EN_LE = /^Le\s(?!(?:[Vv]ice|[Pp]résident|[Mm]aire|[Dd]irect|[Rr]apporteur))\p{Lu}/u;

/** « de Mme B », « d’Anne B », « du Président ». */
export function elider(nom: string): string {
  return NOM_EN_LE.test(nom) ? `de ${nom}` : devant('de', nom);
}

export function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}

export function minuscule(texte: string): string {
  return texte.charAt(0).toLowerCase() + texte.slice(1);
}
