import { presenceAu } from '../../domaine/acte/presence';
import { depouiller } from '../../domaine/acte/vote';
import { composition, compte, conseilInconnu, manque, nommes } from '../commun/acte';
import { casf, cgctActes } from '../commun/textes';
import { estIllisible } from '../../domaine/acte/champ';
import { definirRegle, RIEN, TOUTES_NORMES } from '../regle';

export default definirRegle<'deliberation'>({
  id: 'DE02',
  titre: 'Les votants sont les présents et les pouvoirs, moins ceux qui ne prennent pas part',
  pourquoi: 'Un membre intéressé à l’affaire ne vote pas, et ne s’abstient pas non plus : le compter parmi les votants fausse le résultat et peut faire annuler la délibération.',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [casf('R123-16'), cgctActes('L2131-11')],
  requiert: [],
  verifier({ tableau: { acte, deliberation }, indice }) {
    const { champs } = deliberation, { votants, retires, ordonnateur } = indice;
    if (champs.vote.valeur === 'sans vote') return RIEN;
    if (estIllisible(champs.votants)) return [manque(champs.votants, 'le nombre de votants')];
    const voix = depouiller(deliberation), dits = champs.votants.valeur;
    // Une présence qui n'est pas écrite laisse les votants inconnus, même si rien ne les dit.
    if (dits === null && voix === null && indice.indetermines.length === 0) return RIEN;
    const inconnu = conseilInconnu(acte, indice);
    if (inconnu !== null || votants === null) return inconnu === null ? RIEN : [inconnu];
    const compris = ordonnateur === null ? '' : `, ${nommes([ordonnateur])} se retirant au vote de son compte`;
    const detail = `${composition(indice)}${compris}`;
    if (dits !== null) {
      return dits === votants ? RIEN : [{
        message: `${compte(dits, 'votant')} au lieu de ${votants} : ${detail}.`,
        correction: `Écrire ${votants}, ou laisser la case vide pour que le nombre soit calculé ; ou corriger la feuille « Membres ».`,
        cellules: [champs.votants.cellule],
      }];
    }
    // Sans retrait, des voix en trop ou en moins sont une faute de compte : DE03.
    if (voix === null || voix.total === votants || retires.length === 0) return RIEN;
    const abstentions = voix.abstentions > 0 ? [champs.abstentions.cellule] : [], plusieurs = retires.length > 1;
    const retrait = plusieurs ? 'ne prennent pas part au vote et ne comptent' : 'ne prend pas part au vote et ne compte';
    return [{
      message: `${voix.total} voix pour ${compte(votants, 'votant')} (${detail}) : ${nommes(retires)} ${retrait} ni en pour, ni en contre, ni en abstention.`,
      correction: `Ôter des voix ${plusieurs ? 'celles de ceux qui ne prennent' : 'celle de qui ne prend'} pas part au vote, et l’écrire à part : « ne prend pas part au vote ».`,
      cellules: [champs.pour.cellule, ...abstentions, ...retires.map((m) => presenceAu(acte, deliberation, m).champ.cellule)],
    }];
  },
});
