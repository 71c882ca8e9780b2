import { EXERCICE_MAX, EXERCICE_MIN } from '../../../domaine/exercice';
import { nomDeNomenclature } from '../../../domaine/mots';
import type { Declinaison } from '../../../domaine/nomenclature';
import type { Controleur } from '../../controleur';
import { NOMENCLATURES } from '../../modele/nomenclatures';
import { EXERCICE_REFUSE } from '../../phrases';
import { el } from '../dom';
import { boite, bouton, boutonQuiEcrit, refus, type Dialogue } from './boite';

/** Choisir la nomenclature et l'exercice du modèle à insérer. */
export function boiteModele(controleur: Controleur, choix: { readonly nomenclature: Declinaison; readonly exercice: number }): Dialogue {
  const nomenclature = el('select', { id: 'modele-nomenclature', autofocus: true }, ...NOMENCLATURES.map((d) => el('option', { value: d, selected: d === choix.nomenclature }, nomDeNomenclature(d))));
  const exercice = el('input', { id: 'modele-exercice', type: 'number', min: EXERCICE_MIN, max: EXERCICE_MAX, step: 1, value: choix.exercice, required: true });
  const credits = el('input', { id: 'modele-credits', type: 'checkbox' });
  const ou = refus();
  const inserer = async (): Promise<string | null> => {
    if (exercice.checkValidity()) return controleur.insererModele(nomenclature.value as Declinaison, exercice.valueAsNumber, credits.checked);
    exercice.focus();
    return EXERCICE_REFUSE;
  };
  return boite(controleur, 'Insérer un modèle', [
    el('p', {}, 'Une nouvelle feuille est ajoutée à la fin du classeur ; aucune des vôtres n’est touchée.'),
    el('div', { class: 'champ' }, el('label', { for: 'modele-nomenclature' }, 'Nomenclature'), nomenclature),
    el('div', { class: 'champ' }, el('label', { for: 'modele-exercice' }, 'Exercice'), exercice),
    el('div', { class: 'case' }, credits, el('label', { for: 'modele-credits' }, 'Avec les crédits ouverts avant la décision, et après elle')),
    ou,
  ], [boutonQuiEcrit('Insérer', inserer, ou), bouton('Annuler', () => controleur.fermer())]);
}
