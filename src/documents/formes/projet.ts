import { estIllisible, type Champ } from '../../domaine/acte/champ';
import type { Deliberation } from '../../domaine/acte/deliberation';
import { nomDuMembre, retrouver } from '../../domaine/acte/designation';
import { estDecisionModificative } from '../../domaine/acte/joindre';
import { depouiller } from '../../domaine/acte/vote';
import { adresse } from '../../domaine/grille';
import { parCause } from '../../domaine/parCause';
import { empeche, type RapportTableau } from '../../domaine/rapport';
import type { Tableau } from '../../domaine/tableau';
import type { Point } from './point';
import type { Textes } from './textes';
import { issueDe } from './vote';

/** Ce qui manque pour que l'acte existe : qui le prend, sa date, son objet, son vote, et son numéro là où il est exigé. */
export function manques({ acte, d, situee }: Point, numerotee: boolean): readonly string[] {
  const voix = depouiller(situee), partage = voix?.issue === 'partage' && d.vote.valeur === null;
  const dus: readonly (readonly [Champ<unknown>, string])[] = [
    [acte.etablissement.nom, 'Le nom de l’établissement'], [acte.seance.date, 'La date de la séance'], ...(numerotee ? [[d.numero, 'Le numéro de la délibération'] as const] : []),
    [d.objet, 'L’objet de la délibération'], ...(issueDe(situee) === null && !partage ? [[d.vote, 'Le résultat du vote'] as const] : []),
  ];
  const vides = dus.flatMap(([champ, nom]) => (champ.valeur === null && champ.brut === '' ? [`${nom} manque : remplissez ${champ.cellule}.`] : []));
  return partage ? [...vides, aDepartager(d, voix.pour)] : vides;
}

/** Un partage des voix que rien ne tranche. */
function aDepartager({ vote, scrutin }: Deliberation, voix: number): string {
  const partage = `Partage des voix (${voix} pour, ${voix} contre)`;
  if (scrutin.valeur === 'secret') return `${partage} au scrutin secret, où personne ne départage (CASF R123-18) : écrivez « rejet » en ${vote.cellule}.`;
  return `${partage}, et la voix prépondérante de la présidence n’est pas dite (CASF R123-18) : écrivez en ${vote.cellule} « majorité » si elle est pour, « rejet » si elle est contre.`;
}

/** Pourquoi ce point n'est qu'un projet, une phrase par raison. `numerotee` : un extrait a un numéro, un point du procès-verbal peut n'en pas avoir. */
export function raisons(p: Point, textes: Textes, numerotee: boolean): readonly string[] {
  const du = (r: RapportTableau | null): readonly Raison[] => (r === null ? [] : [...bloquants(r, p), ...empechements(r)]), propres = du(p.rapport);
  const siennes = [
    ...manques(p, numerotee),
    ...illisibles(p),
    ...presidence(p),
    ...tableaux(p),
    ...textes.inconnues.map((m) => `La marque « ${m} » n’est pas connue : elle est restée dans le texte, remplacez-la.`),
    // Une case vide que le contrôle réclame est la même raison : il dit mieux ce qu'elle attend.
    ...textes.manquantes.filter(({ cellule }) => !propres.some((r) => r.cellule === cellule)).map(({ marque, cellule }) => `Il manque « ${marque} » : remplissez ${cellule}.`),
    ...(textes.dispositif.length === 0 ? [`Le dispositif n’est pas écrit : remplissez ${p.d.dispositif.cellule}.`] : []),
  ];
  // Un vote vide est à la fois une case à remplir et une faute du contrôle DE03 : la case dit tout.
  const autres = propres.filter(({ cellule }) => !siennes.some((s) => nomme(s, cellule)));
  return [...siennes, ...[...p.tableaux.flatMap((t) => du(t.rapport)), ...autres].map(({ phrase }) => phrase)];
}

/** Une raison venue d'un contrôle, et la cellule à remplir ou à corriger. */
interface Raison { readonly phrase: string; readonly cellule: string }

function nomme(phrase: string, cellule: string): boolean {
  return cellule.includes('!') && new RegExp(`${cellule.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d)`).test(phrase);
}

function illisibles({ acte, d }: Point): readonly string[] {
  const champs: readonly Champ<unknown>[] = [...Object.values(acte.etablissement), ...Object.values(acte.seance), ...Object.values(d)];
  return champs.filter(estIllisible).map((c) => `« ${c.brut} » n’a pas pu être lu (${c.cellule}) : corrigez-le.`);
}

function presidence({ acte, presidence: qui, d, assemblee }: Point): readonly string[] {
  const { president } = acte.seance;
  if (qui !== null) return [];
  if (president.valeur === null || president.valeur === '') return [`La présidence de la séance manque : remplissez ${president.cellule}.`];
  const membre = retrouver(acte.membres, president.valeur);
  const nom = membre === null ? president.valeur : nomDuMembre(membre);
  const motif = assemblee.compteDeLOrdonnateur ? 'ne préside pas le vote de son compte (CGCT L2121-14)' : 'n’est pas là';
  return [`${nom} ${motif} au point ${d.numero.valeur ?? 'sans numéro'}, et personne n’est dit présider à sa place : écrivez « préside » à la suite de la présence du membre qui préside, colonne de ce point, feuille « Membres ».`];
}

function tableaux({ tableaux: joints, d, assemblee }: Point): readonly string[] {
  const du = estDecisionModificative(d) || assemblee.compteDeLOrdonnateur;
  if (joints.length === 0) return du ? [`Aucun tableau n’est joint : écrivez le nom de sa feuille en ${d.tableau.cellule}.`] : [];
  return joints.flatMap(({ designation, rapport }) => (
    rapport === null ? [`Le tableau « ${designation} » n’est pas dans le classeur : corrigez ${d.tableau.cellule}.`] : nonLus(rapport.tableau)
  ));
}

/** Ce que la feuille porte et que le tableau imprimé ne rend pas, ou ne rend que tel quel. */
function nonLus({ feuille, signalements, nonPlaces }: Tableau): readonly string[] {
  return [
    ...signalements.filter((s) => s.nature === 'illisible').map((s) => `« ${s.brut} » n’a pas pu être lu (${feuille}!${adresse(s)}) : corrigez-le.`),
    ...nonPlaces.map((n) => `« ${n.brut} » (${feuille}!${adresse(n)}) n’est pas dans le tableau imprimé : ${n.raison}.`),
  ];
}

/** Ceux que le contrôle ne redit pas, parce qu'une délibération précédente les porte, valent pour celle-ci. */
function bloquants({ constats, rappels = [], tableau }: RapportTableau, { d }: Point): readonly Raison[] {
  // Un numéro donné deux fois n'empêche que les délibérations qui le portent.
  const siens = [...constats, ...rappels].filter((c) => c.gravite === 'bloquant' && (c.regle !== 'DE13' || c.cellules.includes(d.numero.cellule)));
  return siens.map((c) => {
    const [premiere] = c.cellules;
    const cellule = premiere.includes('!') ? premiere : `${tableau.feuille}!${premiere || adresse(tableau.plage.debut)}`;
    // Les raisons s'impriment avec le projet : celle du contrôle DE12 ne répète pas ce qu'il faut taire.
    return { phrase: `${c.regle} (${cellule}) : ${c.regle === 'DE12' ? c.correction.texte : c.message}`, cellule };
  });
}

/**
 * Contrôles sans lesquels l'acte dirait plus qu'on ne sait : le quorum, les votants, le vote, la présidence, la répartition d'un résultat,
 * la convention d'une subvention.
 */
const INDISPENSABLES: ReadonlySet<string> = new Set(['DE01', 'DE02', 'DE03', 'DE14', 'DE17', 'SU01']);

/** Une cellule dans une phrase : « Délibérations!B7 », « 'Textes types'!A2 ». */
const ADRESSE = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)![A-Z]+\d+/u;

/** Les contrôles du contenu qui n'ont pas pu être faits, et ceux qui attendent une réponse indispensable, réunis par cause. */
function empechements({ nonEvalues, rappelsNonEvalues = [], tableau }: RapportTableau): readonly Raison[] {
  const retenus = [...nonEvalues, ...rappelsNonEvalues].filter((n) => empeche(n) || (tableau.type === 'deliberation' && INDISPENSABLES.has(n.regle)));
  return parCause(retenus).map(({ cause, regles: toutes }) => {
    const regles = new Set(toutes);
    const controles = `${regles.size > 1 ? 'Contrôles non faits' : 'Contrôle non fait'} (${[...regles].join(', ')})`;
    return { phrase: regles.has('DE01') ? `Le quorum n’est pas établi. ${cause}` : `${controles} : ${cause}`, cellule: ADRESSE.exec(cause)?.[0] ?? '' };
  });
}

/** Le point sans ce que le contrôle dit de ses tableaux. */
export function sansControles(p: Point): Point {
  const tableaux = p.tableaux.map((t) => ({ ...t, rapport: t.rapport && { ...t.rapport, constats: [], rappels: [], nonEvalues: [], rappelsNonEvalues: [] } }));
  return { ...p, tableaux };
}
