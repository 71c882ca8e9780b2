import type { Controleur } from '../controleur';
import type { Tache } from '../modele/etat';
import { dire, el } from './dom';
import type { Partie } from './partie';

const LIBELLES: Readonly<Record<Tache, string>> = {
  controle: 'Contrôle en cours…', apercu: 'Préparation de l’aperçu…', correction: 'Correction en cours…', modele: 'Ajout du modèle…', reparation: 'Recalcul des formules…', reglages: 'Enregistrement des réglages…',
  seance: 'Préparation des feuilles de la séance…', saisie: 'Écriture dans la feuille…', feuille: 'Création de la feuille…', pdf: 'Mise en pages du PDF…',
};

/** L'attente, montrée au-delà d'une demi-seconde ; un contrôle s'arrête à la demande. */
export function progression(controleur: Controleur): Partie {
  const libelle = el('span');
  const barre = el('fluent-progress-bar', { max: 100, role: 'progressbar', 'aria-label': 'Avancement' });
  const arreter = el('fluent-button', { size: 'small', appearance: 'subtle', click: () => controleur.abandonner() }, 'Arrêter');
  const racine = el('div', { class: 'progression' }, el('div', { class: 'ligne' }, libelle, arreter), barre);
  return {
    racine,
    montrer({ tache, longue, avancement }) {
      racine.hidden = tache === null || !longue;
      if (tache === null) return;
      dire(libelle, LIBELLES[tache]);
      arreter.hidden = tache !== 'controle';
      if (avancement === null) barre.removeAttribute('value');
      else barre.setAttribute('value', String(Math.round(avancement * 100)));
    },
  };
}
