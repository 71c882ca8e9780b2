import { estPresident } from '../../domaine/acte/designation';
import type { Champ } from '../../domaine/acte/champ';
import type { Deliberation } from '../../domaine/acte/deliberation';
import { numeroDeDm } from '../../domaine/acte/numeroDeDm';
import { conventionDue, SEUIL_CONVENTION } from '../../domaine/acte/subvention';
import { montantEnLettres } from '../../domaine/enLettres';
import { enumerer } from '../../domaine/enumerer';
import { enEuros, type Montant } from '../../domaine/montant';
import { normeDe } from '../../domaine/nomenclature';
import type { RapportTableau } from '../../domaine/rapport';
import type { Section } from '../../domaine/section';
import { articleDe, devant } from '../textes/article';
import { articlesDuCasf, articlesDuCgct, loiDuCompteUnique, statutDesEmplois, textesDesSubventions, type Epoque } from '../textes/droit';
import { BLANC } from '../textes/blancs';
import { dateLongue } from '../textes/dates';
import type { ValeurMarque, Valeurs } from '../textes/marques';
import { minuscule } from './ouverture';
import { laQualite } from './personnes';
import { enToutesLettres, equilibre, resultat, totalDe } from './totauxEnPhrases';
import { affectationDe } from './affectation';
import { genreDesTextes } from './genre';
import { tribunalDe } from './etablissement';
import type { Point } from './point';

/** Les valeurs des marques à ce point. Pur. */
export function valeursDe(p: Point): Valeurs {
  const { d, acte: { etablissement: e, seance, membres } } = p;
  const rapports = p.tableaux.flatMap((t) => (t.rapport === null ? [] : [t.rapport]));
  const budget = rapports.find((r) => r.tableau.type !== 'CA'), ca = rapports.find((r) => r.tableau.type === 'CA');
  const joint = budget ?? ca, tableau = d.tableau.cellule;
  const exercice = joint?.exercice ?? anneeEcrite(d.objet.valeur);
  const norme = joint?.nomenclature ? normeDe(joint.nomenclature) : null;
  const epoque: Epoque = { date: seance.date.valeur, exercice, norme }, genre = genreDesTextes(p.situee);
  const president = membres.find(estPresident), fixe = d.conventionMontant, due = conventionDue(d);
  const de = (champ: Champ<string>): ValeurMarque => ({ valeur: sansPointFinal(champ.valeur), cellule: champ.cellule });
  // Ce que la convention d'une subvention doit fixer a sa place, même vide ; ce qu'une autre ne dit pas n'en a pas.
  const exige = (v: ValeurMarque): ValeurMarque => ({ ...v, valeur: v.valeur ?? (due ? BLANC : null) });
  const clause = (champ: Champ<string>): ValeurMarque => ({ ...de(champ), valeur: enSuite(de(champ).valeur) });
  const dit = (valeur: string | null, cellule: string): ValeurMarque => ({ valeur, cellule });
  const total = (section: Section, ecrire: (m: Montant) => string): ValeurMarque => {
    const m = budget ? totalDe(budget, section) : null;
    return dit(m === null ? null : ecrire(m), tableau);
  };
  const affectation = affectationDe(p), montant = genre === 'Affectation du résultat' ? { ...d.montant, valeur: affectation.montant } : d.montant;
  const articles = articlesDuCgct(genre, epoque);
  return {
    'établissement': de(e.nom),
    'nom abrégé': de(e.sigle),
    'commune': de(e.commune),
    'date de la séance': dit(seance.date.valeur && dateLongue(seance.date.valeur), seance.date.cellule),
    'numéro': de(d.numero),
    'objet': de(d.objet),
    'rapporteur': de(d.rapporteur),
    'la présidence': dit(president ? laQualite(president) : titreEcrit(seance.president.valeur), 'la qualité « Présidente » ou « Président », feuille « Membres »'),
    'tribunal': dit(e.tribunal.valeur === null ? null : tribunalDe(e), e.tribunal.cellule),
    'préfecture': de(e.prefecture),
    'exercice': dit(exercice === null ? null : String(exercice), d.objet.cellule),
    'nomenclature': dit(norme, tableau),
    'décision modificative': dit(`décision modificative${numeroEcrit(joint, d.objet.valeur)}`, d.objet.cellule),
    'total fonctionnement': total('fonctionnement', enEuros),
    'total fonctionnement en lettres': total('fonctionnement', montantEnLettres),
    'total investissement': total('investissement', enEuros),
    'total investissement en lettres': total('investissement', montantEnLettres),
    'équilibre fonctionnement': dit(budget ? equilibre(budget, 'fonctionnement') : null, tableau),
    'équilibre investissement': dit(budget ? equilibre(budget, 'investissement') : null, tableau),
    'résultat fonctionnement': dit(ca ? resultat(ca, 'fonctionnement') : null, tableau),
    'résultat investissement': dit(ca ? resultat(ca, 'investissement') : null, tableau),
    'partenaire': dit(d.partenaire.valeur ? articleDe(d.partenaire.valeur) : null, d.partenaire.cellule),
    'montant': enChiffres(montant),
    'montant en lettres': enLettres(montant),
    'répartition au 1068 et au 002': dit(affectation.repartition, d.expose.cellule),
    'objet de la convention': exige(clause(d.conventionObjet)),
    'montant de la convention': enChiffres(fixe),
    'montant de la convention en lettres': enLettres(fixe),
    'clause de montant': dit(clauseDeMontant(d), fixe.cellule),
    'date de la convention': dit(d.conventionDate.valeur && dateLongue(d.conventionDate.valeur), d.conventionDate.cellule),
    'modalités': exige(clause(d.conventionModalites)),
    'conditions': exige(clause(d.conventionConditions)),
    'durée': clause(d.conventionDuree),
    'reconduction': de(d.conventionReconduction),
    'clause de reconduction': dit(reconduction(d.conventionReconduction.valeur), d.conventionReconduction.cellule),
    'préavis': clause(d.conventionPreavis),
    'clause de durée': dit(clauseDeDuree(d), d.conventionDuree.cellule),
    'grade': de(d.emploiGrade),
    'quotité': de(d.emploiQuotite),
    'date d’effet': dit(d.emploiDate.valeur && dateLongue(d.emploiDate.valeur), d.emploiDate.cellule),
    'proposition': dit(proposition(sansPointFinal(d.objet.valeur)), d.objet.cellule),
    'annexes': dit(d.annexes.valeur === null || d.annexes.valeur.length === 0 ? null : d.annexes.valeur.join(' ; '), d.annexes.cellule),
    'articles du CASF': dit(enumerer(articlesDuCasf(genre, epoque)), tableau),
    'articles du CGCT': dit(articles.length === 0 ? null : `${articles.length > 1 ? 'ses articles' : 'son article'} ${enumerer(articles)}`, seance.date.cellule),
    'loi du compte financier unique': dit(loiDuCompteUnique(epoque), d.objet.cellule),
    'textes sur les subventions': dit(d.organismePrive.valeur === true ? textesDesSubventions(epoque, (d.montant.valeur ?? 0) > SEUIL_CONVENTION) : null, d.organismePrive.cellule),
    'statut des emplois': dit(statutDesEmplois(epoque), seance.date.cellule),
  };
}

/** Un texte repris dans une phrase n'y apporte pas la ponctuation qui le finissait. */
function sansPointFinal(texte: string | null): string | null {
  const net = texte?.trimEnd().replace(/(?<!\betc)[\s.;,]+$/, '') ?? '';
  return net === '' ? null : net;
}

/** Un texte repris après le début d'une phrase y perd sa majuscule ; un sigle, une civilité gardent la leur. */
function enSuite(texte: string | null): string | null {
  return texte === null || /^(?:\p{Lu}\p{Lu}|\p{Lu}[’'.]|(?:Mme|Mlle|Madame|Monsieur)\b)/u.test(texte) ? texte : minuscule(texte);
}

/** Ce que la convention fixe ; à défaut le montant annuel que la délibération donne, sans le dire d'elle. */
function clauseDeMontant({ conventionMontant: fixe, montant }: Deliberation): string | null {
  if (fixe.valeur !== null) return `la convention fixe un montant de ${enToutesLettres(fixe.valeur)}`;
  return montant.valeur === null || fixe.brut !== '' ? null : `le montant annuel est de ${enToutesLettres(montant.valeur)}`;
}

/** « conclue pour un an, avec reconduction tacite, sous un préavis de trois mois » : ce qui en est donné. */
function clauseDeDuree({ conventionDuree, conventionReconduction, conventionPreavis }: Deliberation): string | null {
  const duree = enSuite(sansPointFinal(conventionDuree.valeur)), preavis = enSuite(sansPointFinal(conventionPreavis.valeur));
  const dites = [duree && `pour ${duree}`, reconduction(conventionReconduction.valeur), preavis && `sous un préavis ${devant('de', preavis)}`].filter((x) => x !== null && x !== '');
  return dites.length === 0 ? null : `conclue ${dites.join(', ')}`;
}

function reconduction(dite: string | null): string | null {
  const nette = enSuite(sansPointFinal(dite));
  return nette === null || /^(?:aucune|non|sans)\b/i.test(nette) ? nette && 'sans reconduction' : `avec reconduction ${nette}`;
}

const APPROBATION = /^approbation\s+(du|des|de|d[’'])\s*(?=\S)/i;

/** Ce qui est approuvé : « le compte » de « Approbation du compte » ; sinon « la proposition « objet » ». */
function proposition(objet: string | null): string | null {
  const article = APPROBATION.exec(objet ?? '');
  if (objet === null || article === null) return objet && `la proposition « ${objet} »`;
  return ({ du: 'le ', des: 'les ' }[(article[1] ?? '').toLowerCase()] ?? '') + objet.slice(article[0].length);
}

function enChiffres({ valeur, cellule }: Champ<Montant>): ValeurMarque {
  return { valeur: valeur === null ? null : enEuros(valeur), cellule };
}

function enLettres({ valeur, cellule }: Champ<Montant>): ValeurMarque {
  return { valeur: valeur === null ? null : montantEnLettres(valeur), cellule };
}

/** « le Président » de « Monsieur le Président », quand la feuille « Membres » ne dit pas qui l'est. */
function titreEcrit(presidence: string | null): string | null {
  return /(?:^|\s)(l[ae] président?e?)\b/i.exec(presidence ?? '')?.[1] ?? null;
}

/** La seule année écrite, ou la dernière : « Compte administratif 2024 ». */
function anneeEcrite(objet: string | null): number | null {
  const annee = objet?.match(/\b20\d\d\b/g)?.at(-1);
  return annee === undefined ? null : Number(annee);
}

/** « n° 1 », précédé d'une espace, lu dans l'objet ou le titre du tableau. */
function numeroEcrit(joint: RapportTableau | undefined, objet: string | null): string {
  const n = numeroDeDm(objet ?? '') ?? numeroDeDm(joint?.tableau.enTete.titre?.texte ?? '');
  return n === null ? '' : ` n° ${n}`;
}
