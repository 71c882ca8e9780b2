import type { NonVide } from '../../domaine/constat';
import type { Document, Forme } from '../document';
import { ouBlanc } from '../textes/blancs';
import { dateLongue } from '../textes/dates';
import { donneesDe, empreinteDe } from './donnees';
import { enTeteDe } from './extrait';
import type { FormeSeance } from './forme';
import { nomDeFeuille, nomDeSeance } from './nom';
import { faireLePoint, type Point } from './point';
import { aLOuverture } from './presences';
import { textesDe } from './textes';

/** Le document de toute une séance, mis en page par sa forme. */
export function deLaSeance(forme: Forme, definition: FormeSeance, points: NonVide<Point>): Document {
  const [{ acte, situee }] = points, ouverture = faireLePoint(acte, aLOuverture(situee), []);
  const ecrits = points.map((point) => ({ point, textes: textesDe(point) })), donnees = donneesDe(forme, definition, acte, points);
  const projet = new Set(ecrits.flatMap((e) => definition.projet(e)));
  const observations = new Set(ecrits.flatMap((e) => definition.observations?.(e) ?? []));
  return {
    forme,
    titre: `${definition.titre} du ${ouBlanc(acte.seance.date.valeur, dateLongue)}`,
    nomDeFichier: nomDeSeance(definition.fichier, acte),
    nomDeFeuille: nomDeFeuille(`${definition.feuille} ${acte.seance.date.valeur ?? ''}`),
    sujet: definition.sujet,
    ...enTeteDe(ouverture),
    blocs: definition.composer(ouverture, ecrits, [...observations].filter((o) => !projet.has(o))),
    projet: [...projet],
    donnees, empreinte: empreinteDe(donnees),
  };
}
