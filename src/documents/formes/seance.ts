import type { NonVide } from '../../domaine/constat';
import type { Document } from '../document';
import { ouBlanc } from '../textes/blancs';
import { dateLongue } from '../textes/dates';
import { donneesDe, empreinteDe } from './donnees';
import { enTeteDe } from './extrait';
import { liste } from './liste';
import { nomDeFeuille, nomDeSeance } from './nom';
import { faireLePoint, type Point } from './point';
import { aLOuverture } from './presences';
import { procesVerbal } from './procesVerbal';
import { manques, raisons } from './projet';
import { textesDe } from './textes';

/** Le document de toute une séance : son procès-verbal, ou la liste de ses délibérations. */
export function deLaSeance(forme: 'proces-verbal' | 'liste', points: NonVide<Point>): Document {
  const [{ acte, situee }] = points, ouverture = faireLePoint(acte, aLOuverture(situee), []);
  const ecrits = points.map((point) => ({ point, textes: textesDe(point) }));
  const pv = forme === 'proces-verbal', donnees = donneesDe(forme, acte, points);
  const phrases = ecrits.flatMap(({ point, textes }) => (pv ? raisons(sansControles(point), textes, false) : manques(point, true)));
  const toutes = pv ? ecrits.flatMap(({ point, textes }) => raisons(point, textes, false)) : [];
  return {
    forme,
    titre: `${pv ? 'Procès-verbal de la séance' : 'Liste des délibérations de la séance'} du ${ouBlanc(acte.seance.date.valeur, dateLongue)}`,
    nomDeFichier: nomDeSeance(forme, acte),
    nomDeFeuille: nomDeFeuille(`${pv ? 'PV' : 'liste'} ${acte.seance.date.valeur ?? ''}`),
    sujet: pv ? 'Procès-verbal de séance' : 'Liste des délibérations examinées',
    ...enTeteDe(ouverture),
    blocs: pv ? procesVerbal(ouverture, ecrits, [...new Set(toutes.filter((r) => !phrases.includes(r)))]) : liste(ouverture, points),
    projet: [...new Set(phrases)],
    donnees, empreinte: empreinteDe(donnees),
  };
}

/** Un procès-verbal rapporte ce qui a été voté : les fautes de ses tableaux s'y observent, elles n'en font pas un projet. */
function sansControles(p: Point): Point {
  const tableaux = p.tableaux.map((t) => ({ ...t, rapport: t.rapport && { ...t.rapport, constats: [], rappels: [], nonEvalues: [], rappelsNonEvalues: [] } }));
  return { ...p, tableaux };
}
