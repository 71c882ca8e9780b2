import { estPresident, nomDuMembre } from '../../domaine/acte/designation';
import type { Bloc } from '../document';
import { devant } from '../textes/article';
import { BLANC, ouBlanc } from '../textes/blancs';
import { dateCourte, dateLongue } from '../textes/dates';
import { liste, paragraphe } from './blocs';
import { duSigle, enPrefecture, tribunalDe } from './etablissement';
import { majuscule, minuscule } from './ouverture';
import { laQualite, nommeParSaQualite } from './personnes';
import type { Point } from './point';
import type { Textes } from './textes';

const TELERECOURS = 'par courrier ou par l’application Télérecours citoyens (https://citoyens.telerecours.fr)';

/** Voies et délai de recours : opposables seulement si l'acte les dit (CJA R421-5) ; le délai court de la publication (CJA R421-1). */
export function recours({ acte }: Point): string {
  return `peut faire l’objet d’un recours devant le ${tribunalDe(acte.etablissement)}, ${TELERECOURS}, dans un délai de deux mois à compter de sa publication`;
}

/** Le dispositif dit déjà les voies de recours. */
export function ditLeRecours(dispositif: readonly string[]): boolean {
  return dispositif.some((l) => /recours/i.test(l) && /deux mois|tribunal/i.test(l));
}

/** La date d'une formalité ; `null` si elle n'est pas donnée, ou précède la séance : nul acte n'est transmis ni publié avant d'être pris. */
function formalite({ d, acte: { seance } }: Point, nom: 'transmission' | 'publication'): string | null {
  const { valeur } = d[nom];
  return valeur !== null && seance.date.valeur !== null && valeur < seance.date.valeur ? null : valeur;
}

/** L'acte est exécutoire une fois publié et transmis (CGCT L2131-1) ; ce qui n'est pas connu reste à remplir. */
function formalites(p: Point): string {
  const [transmis, publie] = [formalite(p, 'transmission'), formalite(p, 'publication')];
  return `compte tenu de sa transmission ${enPrefecture(p.acte.etablissement)} le ${ouBlanc(transmis, dateLongue)} et de sa publication le ${ouBlanc(publie, dateLongue)}`;
}

/** La mention d'exécution, toujours imprimée ; personne n'est dit certifier tant qu'une des deux dates manque. */
export function mentionExecutoire(p: Point): Bloc {
  const connues = formalite(p, 'transmission') !== null && formalite(p, 'publication') !== null;
  return paragraphe(`Certifié exécutoire par ${ouBlanc(connues ? lOrdonnateur(p) : null, minuscule)}, ${formalites(p)}.`, 'mention');
}

/** « La Présidente du CCAS de Breuillet » ; `null` si aucun membre n'en a la qualité. */
function lOrdonnateur({ acte }: Point): string | null {
  const president = acte.membres.find(estPresident);
  return president === undefined ? null : majuscule(`${laQualite(president)} ${duSigle(acte.etablissement)}`.trim());
}

/** La certification de la présidence, en liste ; les recours n'y sont pas redits si le dispositif les porte. */
export function publiciteExpose(p: Point, { dispositif }: Textes): readonly Bloc[] {
  return [
    paragraphe(`${lOrdonnateur(p) ?? `La présidence, ${BLANC}`} :`, 'mention'),
    ...liste([
      `certifie le caractère exécutoire de la présente délibération, ${formalites(p)}${ditLeRecours(dispositif) ? '.' : ' ;'}`,
      ...(ditLeRecours(dispositif) ? [] : [`informe que la présente délibération ${recours(p)}.`]),
    ]),
  ];
}

/** « Fait à Couëron, le 6 mars 2025. » */
export function faitA({ acte, d }: Point): string {
  return `Fait ${devant('à', ouBlanc(acte.etablissement.commune.valeur))}, le ${ouBlanc(d.dateSignature.valeur, dateLongue)}.`;
}

/** Le signataire écrit, qualité puis nom ; à défaut qui préside ce point. */
export function signature(p: Point, cachet = true): Bloc {
  const ecrites = p.d.signataire.valeur ?? [];
  const lignes = ecrites.length > 0 ? ecrites : parDefaut(p);
  return {
    genre: 'signature', lignes: lignes.slice(0, -1), nom: lignes.at(-1) ?? null,
    cachet: cachet ? `Reçu en préfecture le ${ouBlanc(formalite(p, 'transmission'), dateCourte)}` : null,
  };
}

function parDefaut({ presidence, acte }: Point): readonly string[] {
  const qualite = presidence?.membre?.qualite.valeur;
  if (presidence?.membre && nommeParSaQualite(presidence.membre)) return [majuscule(`${nomDuMembre(presidence.membre)} ${duSigle(acte.etablissement)}`.trim())];
  const nom = presidence?.membre?.nom.valeur ?? presidence?.nom ?? BLANC;
  return qualite && presidence?.membre ? [majuscule(`${laQualite(presidence.membre)} ${duSigle(acte.etablissement)}`.trim()), nom] : [nom];
}
