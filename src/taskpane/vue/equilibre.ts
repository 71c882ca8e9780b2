import { formater, type Montant } from '../../domaine/montant';
import { nomDeSection } from '../../domaine/mots';
import { unSeulSens, type RapportTableau, type TotauxSection } from '../../domaine/rapport';
import { SECTIONS } from '../../domaine/section';
import { rapportChoisi } from '../modele/vues';
import { el } from './dom';
import type { Partie } from './partie';

const RANGEES = [['Dépenses', 'depenses'], ['Recettes', 'recettes'], ['Écart', 'ecart']] as const;

/** Les totaux nets de chaque section et leur écart, d'un coup d'œil. */
export function equilibre(): Partie {
  const racine = el('section', { 'aria-labelledby': 'titre-equilibre' });
  let montre: RapportTableau | null = null;
  return {
    racine,
    montrer(etat) {
      const r = rapportChoisi(etat);
      if (r === null || r === montre) return;
      montre = r;
      // Une délibération n'a pas de sections : ses totaux sont ceux du tableau qu'elle vote.
      racine.hidden = r.tableau.type === 'deliberation';
      racine.replaceChildren(el('h2', { id: 'titre-equilibre' }, r.tableau.type === 'CA' ? 'Totaux du compte' : 'Équilibre des sections'), tableau(r), ...(SECTIONS.some((s) => r.totaux[s].ecart === null) ? [el('p', { class: 'note' }, 'Un total illisible se lira une fois corrigées les cellules signalées plus bas.')] : []));
    },
  };
}

function tableau(r: RapportTableau): HTMLTableElement {
  const compte = r.tableau.type === 'CA';
  const entete = el('tr', {}, el('td'), ...SECTIONS.map((s) => el('th', { scope: 'col' }, nomDeSection(s, r.nomenclature))));
  const rangees = RANGEES.map(([libelle, cle]) =>
    el('tr', {}, el('th', { scope: 'row' }, compte && cle === 'ecart' ? 'Résultat' : libelle), ...SECTIONS.map((s) => el('td', {}, montant(r.totaux[s][cle])))));
  const etats = compte ? [] : [el('tr', { class: 'etats' }, el('td'), ...SECTIONS.map((s) => (unSeulSens(r, r.totaux[s]) ? el('td', {}, 'l’autre sens est ailleurs') : etat(r.totaux[s]))))];
  return el('table', { class: 'equilibre' }, el('thead', {}, entete), el('tbody', {}, ...rangees, ...etats));
}

function montant(m: Montant | null): string {
  return m === null ? 'illisible' : formater(m);
}

function etat({ depenses, ecart }: TotauxSection): HTMLTableCellElement {
  if (ecart === null) return el('td', { 'data-ton': 'alerte' }, '? inconnu');
  if (ecart === 0) return depenses === 0 ? el('td', {}, 'solde nul') : el('td', { 'data-ton': 'conforme' }, '✓ équilibrée');
  return ecart < 0 ? el('td', { 'data-ton': 'bloquant' }, '✕ en déficit') : el('td', { 'data-ton': 'alerte' }, '! en excédent');
}
