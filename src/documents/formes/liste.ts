import type { Bloc, LigneDocument } from '../document';
import { BLANC, ouBlanc } from '../textes/blancs';
import { dateAvecJour } from '../textes/dates';
import { cellule } from './cellules';
import { paragraphe, titre } from './blocs';
import { conseilDe } from './etablissement';
import type { PointEcrit } from './forme';
import type { Point } from './point';
import { faitA, signature } from './publicite';
import { resultat } from './vote';

/** La liste remplace le compte rendu affiché depuis cette date (ordonnance 2021-1310, CGCT L2121-25). */
const LISTE_DEPUIS = '2022-07-01';

/** La liste des délibérations examinées, à afficher et à mettre en ligne dans la semaine. */
export function liste(seance: Point, points: readonly PointEcrit[]): readonly Bloc[] {
  const { acte } = seance, { valeur: date } = acte.seance.date;
  const delai = date !== null && date >= LISTE_DEPUIS ? ', dans le délai d’une semaine (article L2121-25 du code général des collectivités territoriales)' : '';
  return [
    titre(1, 'LISTE DES DÉLIBÉRATIONS'),
    paragraphe(`${conseilDe(acte.etablissement).du} – séance du ${ouBlanc(date, dateAvecJour)}`, 'centre'),
    {
      genre: 'tableau', legende: 'Délibérations examinées par le conseil', largeurs: [16, 56, 28],
      entete: [['Numéro', 'Objet', 'Décision'].map((x) => ({ texte: x, alignement: 'centre' as const }))],
      corps: points.map(({ point: { d, situee } }): LigneDocument => ({ genre: 'ligne', cellules: [cellule(ouBlanc(d.numero.valeur)), cellule(ouBlanc(d.objet.valeur)), cellule(resultat(situee))] })),
    },
    paragraphe(`Liste affichée au siège et mise en ligne le ${BLANC}${delai}.`),
    paragraphe(faitA(seance)),
    signature(seance, false),
  ];
}
