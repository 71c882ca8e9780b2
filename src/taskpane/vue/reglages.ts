import type { Reglages } from '../../classeur/port';
import type { Controleur } from '../controleur';
import { EXERCICE_MAX, EXERCICE_MIN } from '../../domaine/exercice';
import type { Declinaison } from '../../domaine/nomenclature';
import { nomDeNomenclature } from '../../domaine/mots';
import { NOMENCLATURES } from '../modele/nomenclatures';
import { EXERCICE_REFUSE } from '../phrases';
import { refus } from './boites/boite';
import { dire, el } from './dom';
import type { Partie } from './partie';

/** La nomenclature et l'exercice à employer quand la déduction ne convient pas ; gardés dans le classeur. */
export function reglages(controleur: Controleur): Partie {
  const garder = async (): Promise<void> => {
    dire(ou, exercice.checkValidity() ? '' : EXERCICE_REFUSE);
    if (!exercice.checkValidity()) return;
    const garde = await controleur.regler({ nomenclature: nomenclature.value === '' ? null : (nomenclature.value as Declinaison), exercice: exercice.value === '' ? null : exercice.valueAsNumber });
    // Ce que le classeur n'a pas gardé ne reste pas montré.
    if (!garde) poserTous(controleur.etat.reglages);
  };
  const poserTous = (r: Reglages): void => {
    nomenclature.value = r.nomenclature ?? '';
    exercice.value = r.exercice === null ? '' : String(r.exercice);
  };
  const ou = refus();
  const nomenclature = el('select', { id: 'reglage-nomenclature', change: () => void garder() }, el('option', { value: '' }, 'Déduite du document'), ...NOMENCLATURES.map((d) => el('option', { value: d }, nomDeNomenclature(d))));
  const exercice = el('input', { id: 'reglage-exercice', type: 'number', min: EXERCICE_MIN, max: EXERCICE_MAX, step: 1, placeholder: 'Déduit du document', change: () => void garder() });
  const racine = el('details', { id: 'reglages' },
    el('summary', {}, 'Réglages'),
    el('div', { class: 'champ' }, el('label', { for: 'reglage-nomenclature' }, 'Nomenclature'), nomenclature),
    el('div', { class: 'champ' }, el('label', { for: 'reglage-exercice' }, 'Exercice'), exercice),
    ou,
    el('p', { class: 'note' }, 'Gardés dans ce classeur.'));
  let montres: Reglages | null = null;
  return {
    racine,
    montrer({ reglages: r, tache }) {
      // Un champ que l'on remplit, ou dont l'enregistrement est en cours, n'est pas changé sous les yeux.
      if (r === montres || tache === 'reglages' || racine.contains(document.activeElement)) return;
      montres = r;
      poserTous(r);
    },
  };
}
