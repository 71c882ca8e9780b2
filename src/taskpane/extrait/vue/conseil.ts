import type { Acte, DeliberationSituee } from '../../../domaine/acte/acte';
import { assemblee } from '../../../domaine/acte/assemblee';
import { dire, el } from '../../vue/dom';
import type { Extrait } from '../modele/extrait';
import type { Complement } from './formulaire';

/** Le conseil compté d'après la feuille « Membres », et de quoi aller noter les présences. */
export function conseil(noter: () => void): Complement {
  const phrase = el('p', { class: 'note' });
  return {
    racine: el('div', { class: 'conseil' }, phrase, el('fluent-button', { size: 'small', appearance: 'outline', click: noter }, 'Noter les présences')),
    montrer({ acte, choisie }: Extrait) {
      dire(phrase, acte === null || choisie === null ? '' : enClair(acte, choisie));
    },
    atteindre: () => false,
  };
}

function enClair(acte: Acte, choisie: DeliberationSituee): string {
  const { presents, retires, pouvoirs, indetermines, quorum, votants } = assemblee(acte, choisie);
  if (acte.membres.length === 0) return 'Aucun membre n’est nommé : les présents et les votants ne se comptent pas.';
  const valables = pouvoirs.filter((p) => p.refus === null).length;
  const parts = [`Présents : ${presents.length}`, `pouvoirs : ${valables}`, ...(retires.length > 0 ? [`ne prennent pas part : ${retires.length}`] : []), `votants : ${votants ?? 'inconnus'}`, `quorum : ${quorum ?? 'inconnu'}`];
  const manque = indetermines.length === 0 ? '' : ` Présence non écrite pour ${indetermines.length} membre${indetermines.length > 1 ? 's' : ''}.`;
  return `${parts.join(', ')}.${manque}`;
}
