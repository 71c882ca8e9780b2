import { FEUILLES_ACTE } from '../../../domaine/acte/acte';
import { nonVide } from '../../../domaine/constat';
import type { Controleur } from '../../controleur';
import { dire, el } from '../../vue/dom';
import type { Extrait } from '../modele/extrait';
import { inscription, type Inscription } from '../modele/registre';
import { fiche } from './fiche';
import type { Complement } from './formulaire';

const PHRASES: Readonly<Record<Inscription['etat'], string>> = {
  'sans-registre': 'Le classeur n’a pas de registre : avec lui, la numérotation de l’année se contrôle.',
  etrangere: `La feuille « ${FEUILLES_ACTE.registre} » n’a pas les libellés attendus : renommez-la pour en ajouter une.`,
  'sans-numero': 'Écrivez le numéro de la délibération, puis inscrivez-la au registre.',
  'sans-date': 'Écrivez la date de la séance, puis inscrivez la délibération au registre : un numéro peut revenir chaque année.',
  inscrite: '',
  'a-inscrire': 'Cette délibération n’est pas au registre.',
};

/** La ligne de la délibération au registre : la remplir, ou l'y inscrire. */
export function registre(controleur: Controleur): Complement {
  const phrase = el('p', { class: 'note', role: 'status' }), champs = el('div'), ligne = fiche(controleur, champs);
  let ici: Inscription = { etat: 'sans-registre' };
  const inscrire = async (): Promise<void> => {
    const ecritures = ici.etat === 'a-inscrire' ? nonVide(ici.inscrire) : null;
    if (ecritures === null) return;
    const refus = await controleur.extrait.ecrire(ecritures);
    if (refus !== null) dire(phrase, refus);
    else champs.querySelector('input')?.focus();
  };
  const ajouter = el('fluent-button', { appearance: 'outline', size: 'small', click: () => void controleur.extrait.preparer(['registre']) }, 'Ajouter le registre');
  const bouton = el('fluent-button', { appearance: 'outline', size: 'small', id: 'inscrire-registre', click: () => void inscrire() }, 'Inscrire au registre');
  return {
    racine: el('div', { class: 'complement' }, el('h3', {}, 'Au registre'), phrase, ajouter, bouton, champs),
    montrer({ acte, classeur, choisie }: Extrait) {
      if (acte === null || choisie === null) return;
      ici = inscription(acte, classeur, choisie);
      dire(phrase, PHRASES[ici.etat]);
      ajouter.hidden = ici.etat !== 'sans-registre';
      bouton.hidden = ici.etat !== 'a-inscrire';
      ligne.montrer(ici.etat === 'inscrite' ? ici.champs : []);
    },
    atteindre: (cellule) => ligne.atteindre(cellule),
  };
}
