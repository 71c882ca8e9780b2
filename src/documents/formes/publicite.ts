import { estPresident, nomDuMembre } from '../../domaine/acte/designation';
import type { Bloc } from '../document';
import { BLANC, ouBlanc } from '../textes/blancs';
import { dateCourte, dateLongue } from '../textes/dates';
import { liste, paragraphe } from './blocs';
import { duSigle, tribunalDe } from './etablissement';
import { majuscule } from './ouverture';
import { nommeParSaQualite } from './personnes';
import type { Point } from './point';
import type { Textes } from './textes';

const TELERECOURS = 'par courrier ou par l’application Télérecours citoyens (https://citoyens.telerecours.fr)';

/** Voies et délai de recours : opposables seulement si l'acte les dit (CJA R421-1 et R421-5). */
export function recours({ acte }: Point): string {
  return `peut faire l’objet d’un recours devant le ${tribunalDe(acte.etablissement)}, ${TELERECOURS}, dans un délai de deux mois à compter de sa publication et de sa transmission au représentant de l’État`;
}

/** Le dispositif dit déjà les voies de recours. */
export function ditLeRecours(dispositif: readonly string[]): boolean {
  return dispositif.some((l) => /recours/i.test(l) && /deux mois|tribunal/i.test(l));
}

/** L'acte est exécutoire une fois publié et transmis (CGCT L2131-1) ; ce qui n'est pas connu reste à remplir. */
function formalites({ d, acte }: Point): string {
  const { prefecture } = acte.etablissement;
  const ou = prefecture.valeur === null || prefecture.valeur === '' ? 'en préfecture' : `à la ${prefecture.valeur.replace(/^(à\s+)?la\s+/i, '')}`;
  return `compte tenu de sa transmission ${ou} le ${ouBlanc(d.transmission.valeur, dateLongue)} et de sa publication le ${ouBlanc(d.publication.valeur, dateLongue)}`;
}

/** La mention d'exécution, toujours imprimée : remplie ou à remplir. */
export function mentionExecutoire(p: Point): Bloc {
  return paragraphe(`Acte exécutoire, ${formalites(p)}.`, 'mention');
}

/** La certification de la présidence, en liste ; les recours n'y sont pas redits si le dispositif les porte. */
export function publiciteExpose(p: Point, { dispositif }: Textes): readonly Bloc[] {
  const president = p.acte.membres.find(estPresident)?.qualite.valeur;
  return [
    paragraphe(`${president === undefined || president === null ? BLANC : avecArticle(president)} ${duSigle(p.acte.etablissement)} :`, 'mention'),
    ...liste([
      `certifie le caractère exécutoire de la présente délibération, ${formalites(p)}${ditLeRecours(dispositif) ? '.' : ' ;'}`,
      ...(ditLeRecours(dispositif) ? [] : [`informe que la présente délibération ${recours(p)}.`]),
    ]),
  ];
}

/** « Fait à Couëron, le 6 mars 2025. » */
export function faitA({ acte, d }: Point): string {
  return `Fait à ${ouBlanc(acte.etablissement.commune.valeur)}, le ${ouBlanc(d.dateSignature.valeur, dateLongue)}.`;
}

/** Le signataire écrit, qualité puis nom ; à défaut qui préside ce point. */
export function signature(p: Point, cachet = true): Bloc {
  const ecrites = p.d.signataire.valeur ?? [];
  const lignes = ecrites.length > 0 ? ecrites : parDefaut(p);
  return {
    genre: 'signature', lignes: lignes.slice(0, -1), nom: lignes.at(-1) ?? null,
    cachet: cachet ? `Reçu en préfecture le ${ouBlanc(p.d.transmission.valeur, dateCourte)}` : null,
  };
}

function parDefaut({ presidence, acte }: Point): readonly string[] {
  const qualite = presidence?.membre?.qualite.valeur;
  if (presidence?.membre && nommeParSaQualite(presidence.membre)) return [majuscule(`${nomDuMembre(presidence.membre)} ${duSigle(acte.etablissement)}`.trim())];
  const nom = presidence?.membre?.nom.valeur ?? presidence?.nom ?? BLANC;
  return qualite ? [`${avecArticle(qualite)} ${duSigle(acte.etablissement)}`.trim(), nom] : [nom];
}

/** « La Présidente », « Le Vice-président ». */
function avecArticle(qualite: string): string {
  return `${/e$/i.test(qualite) ? 'La' : 'Le'} ${qualite}`;
}
