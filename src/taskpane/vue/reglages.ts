import type { Controleur } from '../controleur';
import type { Declinaison } from '../../domaine/nomenclature';
import { nomDeNomenclature } from '../../domaine/mots';
import { el } from './dom';
import type { Partie } from './partie';

const NOMENCLATURES = ['M57_D', 'M57_A', 'M22', 'M14_CCAS_SUP3500', 'M14_CCAS_INF3500', 'M14_COM_500_3500'] as const satisfies readonly Declinaison[];

/** La nomenclature et l'exercice à employer quand la déduction ne convient pas ; gardés dans le classeur. */
export function reglages(controleur: Controleur): Partie {
  const garder = (): void => {
    if (exercice.checkValidity()) void controleur.regler({ nomenclature: nomenclature.value === '' ? null : (nomenclature.value as Declinaison), exercice: exercice.value === '' ? null : exercice.valueAsNumber });
  };
  const nomenclature = el('select', { id: 'reglage-nomenclature', change: garder }, el('option', { value: '' }, 'Déduite du document'), ...NOMENCLATURES.map((d) => el('option', { value: d }, nomDeNomenclature(d))));
  const exercice = el('input', { id: 'reglage-exercice', type: 'number', min: 1997, max: 2099, step: 1, placeholder: 'Déduit du document', change: garder });
  return {
    racine: el('details', { id: 'reglages' },
      el('summary', {}, 'Réglages'),
      el('div', { class: 'champ' }, el('label', { for: 'reglage-nomenclature' }, 'Nomenclature'), nomenclature),
      el('div', { class: 'champ' }, el('label', { for: 'reglage-exercice' }, 'Exercice'), exercice),
      el('p', { class: 'note' }, 'Gardés dans ce classeur.')),
    montrer({ reglages: r }) {
      if (document.activeElement !== nomenclature) nomenclature.value = r.nomenclature ?? '';
      if (document.activeElement !== exercice) exercice.value = r.exercice === null ? '' : String(r.exercice);
    },
  };
}
