import type { Acte, DeliberationSituee } from '../../domaine/acte/acte';
import { nomDuMembre } from '../../domaine/acte/designation';
import type { Membre } from '../../domaine/acte/membre';
import { estLa, presenceAu } from '../../domaine/acte/presence';
import { casf, REGISTRE } from '../commun/textes';
import { definirRegle, RIEN, TOUTES_NORMES, type Constatation } from '../regle';

export default definirRegle<'deliberation'>({
  id: 'DE08',
  titre: 'Arrivées et départs en séance sont consignés',
  pourquoi: 'Le quorum et les voix se comptent à chaque point. Un membre présent à l’un et absent à l’autre, sans heure d’arrivée ni de départ, fait douter des deux.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [casf('R123-17'), REGISTRE],
  requiert: [],
  verifier({ tableau: { acte, deliberation } }) {
    const precedente = acte.deliberations[acte.deliberations.indexOf(deliberation) - 1];
    return precedente === undefined ? RIEN : acte.membres.flatMap((m) => mouvement(acte, precedente, deliberation, m));
  },
});

function mouvement(acte: Acte, avant: DeliberationSituee, apres: DeliberationSituee, membre: Membre): readonly Constatation[] {
  const etait = estLa(acte, avant, membre), { champ } = presenceAu(acte, apres, membre), est = estLa(acte, apres, membre);
  if (etait === null || est === null || etait === est) return [];
  const consigne = est ? membre.arrivee : membre.depart, mot = est ? 'arrivée' : 'départ';
  if (consigne.brut !== '') return [];
  const dire = (la: boolean, { champs: { numero } }: DeliberationSituee): string => `${la ? 'présence' : 'absence'} au n° ${numero.valeur ?? '?'}`;
  return [{
    message: `${nomDuMembre(membre)} : ${dire(etait, avant)}, ${dire(est, apres)} de la même séance, sans ${mot} consigné${est ? 'e' : ''}.`,
    correction: `Écrire l’heure ${est ? 'd’arrivée' : 'du départ'}, ou le numéro de la première délibération qui ${est ? 'la' : 'le'} suit ; ou corriger la présence.`,
    cellules: [champ.cellule, consigne.cellule],
  }];
}
