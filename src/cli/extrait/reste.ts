import { aRemplir } from '../../documents/aRemplir';
import type { Document } from '../../documents/document';
import type { Constat, Gravite } from '../../domaine/constat';
import { correctionEnTexte } from '../../domaine/correctionEnTexte';
import type { RapportTableau } from '../../domaine/rapport';
import { codeDeSortie } from '../verdict';

/** Ce qu'un acte fait laisse à régler, en lignes : ses raisons de n'être qu'un projet, les anomalies, les places à remplir. */
export function reste(document: Document, controles: readonly RapportTableau[]): readonly string[] {
  // Une anomalie qui fait le projet y est déjà dite.
  const bloquantes = anomalies(controles, 'bloquant').filter((a) => !document.projet.some((r) => r.includes(a.constat.message)));
  const alertes = anomalies(controles, 'alerte'), places = aRemplir(document);
  return [
    ...enListe('Ce n’est qu’un projet :', document.projet),
    ...enListe(`${nombre(bloquantes.length, 'anomalie bloquante', 'anomalies bloquantes')} au contrôle :`, bloquantes.map(enClair)),
    ...enListe(`${nombre(alertes.length, 'alerte', 'alertes')} au contrôle :`, alertes.map(enClair)),
    ...enListe(`À remplir à la main, ${nombre(places.length, 'place', 'places')} :`, places),
  ];
}

/** 1 si un contrôle de l'acte ou de ses tableaux bloque, ou n'a pas pu être fait. Une donnée qui manque n'y change rien. */
export function codeDe(controles: readonly RapportTableau[]): 0 | 1 {
  return controles.some((r) => codeDeSortie(r) === 1 || r.rappels?.some((c) => c.gravite === 'bloquant') === true) ? 1 : 0;
}

interface Anomalie { readonly constat: Constat; readonly feuille: string }

/** Les constats d'une gravité, rappels compris, une fois chacun. */
function anomalies(controles: readonly RapportTableau[], gravite: Gravite): readonly Anomalie[] {
  const toutes = controles.flatMap(({ constats, rappels = [], tableau: { feuille } }) => [...constats, ...rappels].map((constat) => ({ constat, feuille })));
  const vues = new Map(toutes.filter((a) => a.constat.gravite === gravite).map((a) => [enClair(a), a]));
  return [...vues.values()];
}

function enClair({ constat: { regle, cellules: [cellule], message, correction }, feuille }: Anomalie): string {
  const ou = cellule === '' || cellule.includes('!') ? cellule : `${feuille}!${cellule}`;
  return `${regle}${ou === '' ? '' : ` (${ou})`} : ${message}\n    → ${correctionEnTexte(correction)}`;
}

function enListe(titre: string, elements: readonly string[]): readonly string[] {
  return elements.length === 0 ? [] : [titre, ...elements.flatMap((e) => `  – ${e}`.split('\n'))];
}

function nombre(n: number, un: string, plusieurs: string): string {
  return `${n} ${n > 1 ? plusieurs : un}`;
}
