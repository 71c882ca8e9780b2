import { GENRES_DELIBERATION, type GenreDeliberation } from '../../../domaine/acte/deliberation';
import type { DeliberationSituee } from '../../../domaine/acte/acte';
import { definitionDe, formes } from '../../../documents/formes/formes';
import type { Controleur } from '../../controleur';
import { dire, el, reconcilier } from '../../vue/dom';
import type { Extrait } from '../modele/extrait';

export interface Choix { readonly racine: HTMLElement; montrer(extrait: Extrait): void }

/** La délibération et la forme de l'acte. */
export function choix(controleur: Controleur): Choix {
  const gestes = controleur.extrait;
  const deliberation = el('select', { id: 'choix-deliberation', change: () => gestes.choisirDeliberation(Number(deliberation.value)) });
  const etiquette = el('label', { for: 'choix-deliberation' });
  const laquelle = el('div', { class: 'champ' }, etiquette, deliberation);
  const forme = el('select', { id: 'choix-forme', change: () => { const f = formes()[forme.selectedIndex]; if (f) gestes.choisirForme(f); } },
    ...formes().map((f) => el('option', { value: f }, definitionDe(f).nom)));
  const plus = ajout(controleur);
  const racine = el('div', {}, el('div', { class: 'champ' }, el('label', { for: 'choix-forme' }, 'Forme'), forme), laquelle, plus);
  return {
    racine,
    montrer({ acte, choisie }) {
      const deliberations = acte?.deliberations ?? [];
      racine.hidden = acte === null;
      forme.value = controleur.etat.extrait.forme;
      laquelle.hidden = deliberations.length === 0;
      dire(etiquette, definitionDe(controleur.etat.extrait.forme).portee === 'deliberation' ? 'Délibération' : 'Délibération à remplir');
      reconcilier(deliberation, deliberations, (d) => `${d.plage.debut.colonne} ${intitule(d)}`, (d) => el('option', { value: d.plage.debut.colonne }, intitule(d)));
      if (acte !== null && deliberations.length === 0) plus.open = true;
      if (choisie !== null) deliberation.value = String(choisie.plage.debut.colonne);
    },
  };
}

function intitule({ champs: { numero, objet, genre } }: DeliberationSituee): string {
  return [numero.valeur === null ? 'Sans numéro' : `N° ${numero.valeur}`, objet.valeur ?? genre.valeur].filter((x) => x !== null).join(' · ');
}

/** De quoi ouvrir une délibération de plus. */
function ajout(controleur: Controleur): HTMLDetailsElement {
  const genre = el('select', { id: 'genre-ajoute' }, ...GENRES_DELIBERATION.map((g) => el('option', { value: g }, g)));
  const voulu = (): GenreDeliberation => GENRES_DELIBERATION[genre.selectedIndex] ?? 'Libre';
  return el('details', { id: 'ajouter-deliberation' }, el('summary', {}, 'Ajouter une délibération'),
    el('div', { class: 'champ' }, el('label', { for: 'genre-ajoute' }, 'Genre de la délibération à ajouter'), genre),
    el('div', { class: 'boutons' }, el('fluent-button', { appearance: 'outline', click: () => void controleur.extrait.ajouterDeliberation(voulu()) }, 'Ajouter')));
}
