import { sectionDuCode } from '../domaine/section';
import type { ChapitreDemande } from './arguments';
import { irrecevable } from './erreurs';
import { sommeDe, type Nets, type TotauxDePlage } from './totauxDePlage';

/**
 * Les nets d'un chapitre, zéro si le tableau ne le mouvemente pas. « 020 » et « 20 » restent deux chapitres ; quand un seul
 * des deux est au tableau et que l'autre est demandé, un zéro a pu se perdre : la fonction le dit plutôt que de rendre 0.
 */
export function netsDuChapitre(totaux: TotauxDePlage, { code, exact }: ChapitreDemande): Nets {
  const { chapitres } = totaux;
  const affiches = new Set(chapitres.map((c) => c.chapitre));
  const retenu = affiches.has(exact) ? exact : code;
  if (!affiches.has(retenu)) {
    for (const autre of [`0${retenu}`, retenu.replace(/^0/, '')]) {
      if (autre !== retenu && affiches.has(autre)) throw irrecevable('chapitre', `le tableau n’a pas de chapitre ${retenu}, mais il a un chapitre ${autre}. Écrivez "${autre}" entre guillemets si c’est lui.`);
    }
  }
  const section = sectionDuCode(retenu);
  // Une ligne dont le tableau ne montre pas le chapitre peut être de celui-ci : son total serait incomplet.
  const muettes = chapitres.filter((c) => c.chapitre === null && (section === null || c.section === section));
  if (muettes.some((c) => c.depense !== 0 || c.recette !== 0)) {
    throw irrecevable('plage', 'le tableau ne montre pas le chapitre de toutes ses lignes. Ajoutez une colonne « Chapitre » (CCAS.CHAPITRE la remplit) ou un total par chapitre.');
  }
  return sommeDe(chapitres.filter((c) => c.chapitre === retenu));
}
