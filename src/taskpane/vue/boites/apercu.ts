import { estDate, estErreur, type Valeur } from '../../../domaine/grille';
import { enumerer } from '../../../domaine/enumerer';
import { depuisNombre, formater } from '../../../domaine/montant';
import type { Controleur } from '../../controleur';
import type { Apercu, Calcul } from '../../modele/corrections';
import { estDecidee } from '../../modele/imposees';
import { el } from '../dom';
import { boite, bouton, boutonQuiEcrit, refus, type Dialogue } from './boite';

/** Ce qu'une correction écrira : cellule, avant, après. Rien n'est écrit avant l'accord. */
export function boiteApercu(controleur: Controleur, { changements, ecartees, enAttente = [], calculs = [], constats }: Apercu): Dialogue {
  const entete = el('tr', {}, ...['Cellule', 'Avant', 'Après'].map((t) => el('th', { scope: 'col' }, t)));
  const rangees = changements.map(({ cellule, avant, apres, regles, formule }) =>
    el('tr', {}, el('th', { scope: 'row' }, cellule, ' ', el('span', { class: 'regle' }, regles.join(' '))),
      el('td', {}, enClair(avant), formule === undefined ? null : el('span', { class: 'formule' }, formule)), el('td', {}, enClair(apres))));
  const nombre = changements.length > 1 ? `${changements.length} cellules` : 'une cellule', ou = refus();
  const aSuivre = [
    ...formulesFausses(calculs),
    enAttente.length === 0 ? null : el('p', { class: 'attention' }, enAttente.length > 1
      ? `Totaux laissés de côté, leurs lignes étant en cause : ${enAttente.join(', ')}. Ils seront relus une fois les lignes corrigées.`
      : `Total laissé de côté, ses lignes étant en cause : ${enAttente.join(', ')}. Il sera relu une fois les lignes corrigées.`),
  ];
  if (changements.length === 0) return boite(controleur, 'Rien à écrire à votre place', aSuivre, [bouton('Fermer', () => controleur.fermer())]);
  return boite(controleur, `Corriger ${nombre} ?`, [
    constats.every(estDecidee) ? el('p', {}, 'Seules les corrections que le calcul impose sont faites ; les autres restent à votre choix. Un total est recalculé d’après ses lignes : vérifiez-les d’abord.') : null,
    el('div', { class: 'defile', tabindex: 0, role: 'region', 'aria-label': 'Cellules à corriger' }, el('table', { class: 'apercu' }, el('thead', {}, entete), el('tbody', {}, ...rangees))),
    ...changements.flatMap(({ cellule, formule }) => (formule === undefined ? [] : [el('p', { class: 'attention' }, `En ${cellule}, la formule ${formule} devient une valeur : elle ne suivra plus ses lignes. Pour la garder, annulez et corrigez-la dans la cellule.`)])),
    el('p', { class: 'note' }, controleur.annulation('annule le tout')),
    ecartees.length === 0 ? null : el('p', { class: 'note' }, `Laissées de côté, deux règles y demandant des valeurs différentes : ${ecartees.join(', ')}.`),
    ...aSuivre,
    ou,
  ], [boutonQuiEcrit('Corriger', () => controleur.appliquer(), ou), bouton('Annuler', () => controleur.fermer())]);
}

/** Les formules que « Tout corriger » laisse : d'abord celles à corriger, puis celles qui les suivent. */
function formulesFausses(calculs: readonly Calcul[]): readonly HTMLElement[] {
  const causes = calculs.filter((c) => !c.suit).map((c) => `${c.cellule} (${c.formule})`), suites = calculs.filter((c) => c.suit).map((c) => c.cellule);
  return [
    ...(causes.length === 0 ? [] : [`À corriger dans la cellule, pour que le calcul suive ses lignes : ${enumerer(causes)}.`]),
    ...(suites.length === 0 ? [] : [`${suites.length > 1 ? 'Laissées' : 'Laissée'} de côté, se calculant d’après une cellule fausse : ${enumerer(suites)}. À relire une fois celle-ci corrigée.`]),
  ].map((texte) => el('p', { class: 'attention' }, texte));
}

/** Une valeur de cellule telle qu'un tableur français l'affiche. */
function enClair(v: Valeur): string {
  if (v === null || v === '') return '(vide)';
  if (estErreur(v)) return v.erreur;
  if (estDate(v)) return v.date.split('-').reverse().join('/');
  if (typeof v === 'boolean') return v ? 'VRAI' : 'FAUX';
  if (typeof v === 'string') return `« ${v} »`;
  const lu = depuisNombre(v);
  return lu.etat === 'exact' ? formater(lu.montant) : String(v).replace('.', ',');
}
