import type { Acte } from '../../domaine/acte/acte';
import { memeNumero } from '../../domaine/acte/numero';
import { exigerNonVide } from '../../domaine/constat';
import { enumerer } from '../../domaine/enumerer';
import type { RapportTableau } from '../../domaine/rapport';
import { normaliserTexte } from '../../domaine/texte';
import type { Document, Forme } from '../document';
import { acteVide, avecUneDeliberation } from './acteVide';
import { extrait } from './extrait';
import { definitionDe } from './formes';
import { imprimer } from './imprimer';
import { faireLePoint, type Point } from './point';
import { publier } from './publier';
import { deLaSeance } from './seance';

/** La forme, et la délibération que l'extrait donne ; sans numéro, la seule du classeur. Une forme de séance les donne toutes. */
export interface Choix { readonly forme: Forme; readonly numero: string | null }

/** Le document et les contrôles de ce qu'il porte (ses délibérations et les tableaux qu'elles votent), ou pourquoi il ne peut pas être fait. */
export type Composition =
  | { readonly ok: true; readonly document: Document; readonly controles: readonly RapportTableau[] }
  | { readonly ok: false; readonly phrase: string };

/** Met un acte en forme. Un classeur sans feuille d'acte (`null`) donne le projet de son tableau. Pur : aucune horloge, aucun fichier. */
export function composer(acte: Acte | null, { forme, numero }: Choix, rapports: readonly RapportTableau[]): Composition {
  const definition = definitionDe(forme), ecrit = avecUneDeliberation(acte ?? acteVide(), rapports), complet = definition.publiee ? publier(ecrit) : ecrit;
  const points = complet.deliberations.map((d) => faireLePoint(complet, d, rapports));
  if (definition.portee === 'seance') return { ok: true, document: imprimer(deLaSeance(forme, definition, exigerNonVide(points)), points), controles: controlesDe(points) };
  const choisi = choisir(points, numero);
  return typeof choisi === 'string' ? { ok: false, phrase: choisi } : { ok: true, document: imprimer(extrait(forme, definition, choisi), [choisi]), controles: controlesDe([choisi]) };
}

function controlesDe(points: readonly Point[]): readonly RapportTableau[] {
  const faits = points.flatMap((p) => [...p.tableaux.map((t) => t.rapport), p.rapport]);
  return [...new Set(faits.filter((r) => r !== null))];
}

function choisir(points: readonly Point[], numero: string | null): Point | string {
  const candidats = numero === null ? points : portant(points, numero);
  const [seul, autre] = candidats;
  if (seul !== undefined && autre === undefined) return seul;
  const numeros = enumerer(points.map(({ d }) => d.numero.valeur ?? `une sans numéro, à écrire en ${d.numero.cellule}`));
  if (numero === null) return `Le classeur a ${points.length} délibérations (${numeros}) : donnez le numéro de celle à extraire.`;
  if (seul !== undefined) return `Plusieurs délibérations portent le numéro « ${numero} » : corrigez la feuille « Délibérations ».`;
  return `Aucune délibération ne porte le numéro « ${numero} » ; le classeur a : ${numeros}.`;
}

/** « A-12 » et « B-12 » ont le même rang : le numéro tel qu'écrit passe avant ce qu'il dit. */
function portant(points: readonly Point[], numero: string): readonly Point[] {
  const ecrits = points.flatMap((p) => (p.d.numero.valeur === null ? [] : [{ p, ecrit: p.d.numero.valeur }]));
  const memes = ecrits.filter(({ ecrit }) => sansSignes(ecrit) === sansSignes(numero));
  return (memes.length > 0 ? memes : ecrits.filter(({ ecrit }) => memeNumero(ecrit, numero))).map(({ p }) => p);
}

function sansSignes(numero: string): string {
  return normaliserTexte(numero).replace(/\bn\s*[°o]/, '').replace(/[^\p{L}\d]+/gu, '');
}
