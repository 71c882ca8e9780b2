import { FEUILLES_ACTE } from '../../../domaine/acte/acte';
import { enumerer } from '../../../domaine/enumerer';
import type { Controleur } from '../../controleur';
import { dire, el } from '../../vue/dom';
import type { Extrait } from '../modele/extrait';
import { FEUILLES_DUES, manquantes, type FeuilleActe } from '../modele/preparer';

export interface Preparation { readonly racine: HTMLElement; montrer(extrait: Extrait): void }

const ETAPES = [
  ['Préparez la séance. ', 'Les feuilles « Séance », « Membres » et « Délibérations » s’ajoutent au classeur, avec ce que vos tableaux disent déjà. Elles se lisent et s’impriment sans le complément.'],
  ['Remplissez-les. ', 'Ici, ou directement dans Excel : l’établissement, la séance, les membres et leur présence, le vote.'],
  ['Faites l’extrait. ', 'Une feuille prête à imprimer, ou un PDF archivable, avec le tableau voté.'],
] as const;

/** Le premier pas, quand le classeur n'a pas les feuilles d'un acte, ou pas toutes. */
export function preparation(controleur: Controleur): Preparation {
  const etapes = el('ol', { class: 'etapes' }, ...ETAPES.map(([debut, suite]) => el('li', {}, el('strong', {}, debut), suite)));
  const manque = el('p'), etranger = el('p', { class: 'refus' });
  const preparer = el('fluent-button', { appearance: 'primary', class: 'large', id: 'preparer-seance', click: () => void controleur.extrait.preparer(FEUILLES_DUES) }, 'Préparer la séance');
  const racine = el('div', { class: 'vide' }, etapes, manque, etranger, preparer);
  return {
    racine,
    montrer({ acte, manquantes: absentes, etrangeres }) {
      racine.hidden = absentes.length === 0 && etrangeres.length === 0;
      etapes.hidden = acte !== null;
      manque.hidden = acte === null || absentes.length === 0;
      dire(manque, `Il manque au classeur ${absentes.length > 1 ? 'les feuilles' : 'la feuille'} ${enumerer(absentes.map((f) => `« ${FEUILLES_ACTE[f]} »`))}.`);
      dire(etranger, etrangeres.map((nom) => `La feuille « ${nom} » n’a pas les libellés attendus : renommez-la, puis « Préparer la séance » ajoutera la bonne. Rien n’y est changé.`).join(' '));
      preparer.hidden = absentes.length === 0;
    },
  };
}

const FACULTATIVES = ['registre', 'textes'] as const satisfies readonly FeuilleActe[];

/** Les feuilles qui s'ajoutent à la demande. */
export function feuillesFacultatives(controleur: Controleur): Preparation {
  const boutons = FACULTATIVES.map((f) => ({ f, bouton: el('fluent-button', { appearance: 'outline', click: () => void controleur.extrait.preparer([f]) }, `Ajouter la feuille « ${FEUILLES_ACTE[f]} »`) }));
  const racine = el('details', { id: 'autres-feuilles' }, el('summary', {}, 'Registre et textes types'),
    el('p', { class: 'note' }, 'Le registre de l’année vérifie la numérotation ; les textes types sont vos visas, considérants et dispositifs.'),
    el('div', { class: 'boutons' }, ...boutons.map((b) => b.bouton)));
  return {
    racine,
    montrer({ acte, classeur }) {
      const absentes = manquantes(classeur, FACULTATIVES);
      racine.hidden = acte === null || absentes.length === 0;
      for (const { f, bouton } of boutons) bouton.hidden = !absentes.includes(f);
    },
  };
}
