import { GRAVITES, type Constat } from '../../../domaine/constat';
import type { Controleur } from '../../controleur';
import type { Empeches } from '../../../domaine/parCause';
import { nonFaits } from '../../modele/vues';
import { carte } from '../../vue/constat';
import { dire, el, reconcilier } from '../../vue/dom';
import type { Extrait } from '../modele/extrait';

export interface Anomalies { readonly racine: HTMLElement; montrer(extrait: Extrait): void }

/** Ce que les contrôles trouvent dans la délibération, puis ceux qui attendent une donnée. */
export function anomalies(controleur: Controleur): Anomalies {
  const titre = el('h2', { id: 'titre-anomalies' }), liste = el('ul'), causes = el('ul');
  const resume = el('summary'), attente = el('details', { id: 'controles-en-attente' }, resume, causes);
  const section = el('section', { 'aria-labelledby': 'titre-anomalies' }, titre, liste);
  const racine = el('div', { class: 'constats' }, section, el('div', { class: 'details' }, attente));
  return {
    racine,
    montrer({ rapports, acte }) {
      racine.hidden = acte === null;
      // Ce qui tient à la séance est en rappel dans plusieurs délibérations : il se dit une fois.
      const tous = uniques(rapports.flatMap((r) => [...r.constats, ...(r.rappels ?? [])]), cle);
      const constats = GRAVITES.flatMap((g) => tous.filter((c) => c.gravite === g));
      section.hidden = constats.length === 0;
      dire(titre, `À vérifier dans l’acte (${constats.length})`);
      reconcilier(liste, constats, cle, (c) => carte(c, controleur, false));
      const enAttente = uniques(rapports.flatMap((r) => { const { empeches, sousReserve } = nonFaits(r); return [...empeches, ...sousReserve]; }), cleDeCause);
      attente.hidden = enAttente.length === 0;
      dire(resume, `Contrôles qui attendent une donnée (${enAttente.length})`);
      reconcilier(causes, enAttente, cleDeCause, ({ cause, regles }) => el('li', {}, `${cause} `, el('span', { class: 'regle' }, regles.join(' '))));
    },
  };
}

function cle(c: Constat): string {
  return JSON.stringify([c.regle, c.cellules, c.message, c.correction, c.ecart, c.references]);
}

function cleDeCause({ cause, regles }: Empeches): string {
  return `${cause} ${regles.join(' ')}`;
}

function uniques<T>(liste: readonly T[], cleDe: (t: T) => string): readonly T[] {
  return [...new Map(liste.map((t) => [cleDe(t), t])).values()];
}
