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
  const phrases = ecrits.flatMap(({ point, textes }) => (pv ? raisons(point, textes, false) : manques(point, true)));
  return {
    forme,
    titre: `${pv ? 'Procès-verbal de la séance' : 'Liste des délibérations de la séance'} du ${ouBlanc(acte.seance.date.valeur, dateLongue)}`,
    nomDeFichier: nomDeSeance(forme, acte),
    nomDeFeuille: nomDeFeuille(`${pv ? 'PV' : 'liste'} ${acte.seance.date.valeur ?? ''}`),
    sujet: pv ? 'Procès-verbal de séance' : 'Liste des délibérations examinées',
    ...enTeteDe(ouverture),
    blocs: pv ? procesVerbal(ouverture, ecrits) : liste(ouverture, points),
    projet: [...new Set(phrases)],
    donnees, empreinte: empreinteDe(donnees),
  };
}
