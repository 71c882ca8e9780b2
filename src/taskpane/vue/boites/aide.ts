import type { Controleur } from '../../controleur';
import { el } from '../dom';
import { boite, bouton, type Dialogue } from './boite';

const MOTS = [
  ['Bloquant', 'Le tableau ne doit pas être voté en l’état : calcul faux, section en déséquilibre, report différent du compte.'],
  ['Alerte', 'À examiner : l’erreur est probable, ou le droit demande une démarche.'],
  ['Information', 'Sans conséquence sur le vote.'],
  ['Sous réserve', 'Le contrôle attend un document : ajoutez-le au classeur, sur une autre feuille.'],
  ['Non évalué', 'Le contrôle n’a pas pu se faire. Corrigez les cellules illisibles, en tête de liste ; si la nomenclature ou l’exercice manque, donnez-les dans les réglages.'],
] as const;

/** L'essentiel du mode d'emploi. */
export function boiteAide(controleur: Controleur): Dialogue {
  return boite(controleur, 'Aide', [
    el('p', {}, `Le contrôle se fait seul à chaque changement. Cliquez une anomalie pour aller à sa cellule ; « Corriger » écrit la correction proposée. ${controleur.annulation('l’annule')}`),
    el('dl', {}, ...MOTS.flatMap(([mot, sens]) => [el('dt', {}, mot), el('dd', {}, sens)])),
    el('p', {}, 'Dans une cellule, =CCAS.EQUILIBRE(plage), =CCAS.CONTROLE(plage) et les autres fonctions CCAS donnent les mêmes résultats. Si l’une affiche #NOM?, « Réparer les formules » recalcule tout.'),
    el('p', { class: 'note' }, 'Rien ne quitte votre poste. L’outil ne remplace ni le comptable public ni le contrôle de légalité.'),
  ], [bouton('Fermer', () => controleur.fermer(), true)]);
}
