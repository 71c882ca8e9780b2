import type { Acte } from '../../domaine/acte/acte';
import { memeNumero } from '../../domaine/acte/numero';
import { enumerer } from '../../domaine/enumerer';
import type { RapportTableau } from '../../domaine/rapport';
import type { Document, Forme } from '../document';
import { BLANC, ouBlanc } from '../textes/blancs';
import { dateAvecJour } from '../textes/dates';
import { acteVide, avecUneDeliberation } from './acteVide';
import { classique } from './classique';
import { donneesDe, empreinteDe } from './donnees';
import { nomComplet } from './etablissement';
import { nomDeFeuille, nomDeFichier } from './nom';
import { faireLePoint, type Point } from './point';
import { raisons } from './projet';
import { textesDe } from './textes';

/** La forme, et la délibération que l'extrait donne ; sans numéro, la seule du classeur. */
export interface Choix { readonly forme: Forme; readonly numero: string | null }

/** Le document, ou pourquoi il ne peut pas être fait. */
export type Composition = { readonly ok: true; readonly document: Document } | { readonly ok: false; readonly phrase: string };

/** Met un acte en forme. Un classeur sans feuille d'acte (`null`) donne le projet de son tableau. Pur : aucune horloge, aucun fichier. */
export function composer(acte: Acte | null, choix: Choix, rapports: readonly RapportTableau[]): Composition {
  const complet = avecUneDeliberation(acte ?? acteVide(), rapports);
  const points = complet.deliberations.map((d) => faireLePoint(complet, d, rapports));
  const choisi = choisir(points, choix.numero);
  return typeof choisi === 'string' ? { ok: false, phrase: choisi } : { ok: true, document: extrait(choix.forme, choisi) };
}

function choisir(points: readonly Point[], numero: string | null): Point | string {
  const candidats = numero === null ? points : points.filter(({ d }) => d.numero.valeur !== null && memeNumero(d.numero.valeur, numero));
  const [seul, autre] = candidats;
  if (seul !== undefined && autre === undefined) return seul;
  const numeros = enumerer(points.map(({ d }) => d.numero.valeur ?? `sans numéro (${d.numero.cellule})`));
  if (numero === null) return `Le classeur a ${points.length} délibérations (${numeros}) : donnez le numéro de celle à extraire.`;
  return seul === undefined ? `Aucune délibération ne porte le numéro « ${numero} » ; le classeur a : ${numeros}.` : `Plusieurs délibérations portent le numéro « ${numero} » : corrigez la feuille « Délibérations ».`;
}

function extrait(forme: Forme, p: Point): Document {
  const { acte, d } = p, textes = textesDe(p), donnees = donneesDe(forme, acte, [p]);
  return {
    forme,
    titre: `Délibération n° ${ouBlanc(d.numero.valeur)} – ${ouBlanc(d.objet.valeur)}`,
    nomDeFichier: nomDeFichier(p),
    nomDeFeuille: nomDeFeuille(d.numero.valeur ?? ''),
    auteur: nomComplet(acte.etablissement),
    sujet: 'Extrait du registre des délibérations',
    date: acte.seance.date.valeur,
    entete: [nomComplet(acte.etablissement), `Séance du ${acte.seance.date.valeur === null ? BLANC : dateAvecJour(acte.seance.date.valeur)}`],
    blocs: classique(p, textes),
    projet: raisons(p, textes),
    donnees, empreinte: empreinteDe(donnees),
  };
}
