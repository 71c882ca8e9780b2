import { enumerer } from '../../../domaine/enumerer';
import type { Controleur } from '../../controleur';
import type { Etat } from '../../modele/etat';
import { dire, el, poser } from '../../vue/dom';
import { absentsDe, type Extrait } from '../modele/extrait';
import { telechargerPdf } from './telecharger';

export interface Sorties { readonly racine: HTMLElement; montrer(extrait: Extrait, etat: Etat): void }

/** Enregistrer le PDF, créer la feuille, ou remplacer celle que le complément a déjà faite. */
export function sorties(controleur: Controleur): Sorties {
  const gestes = controleur.extrait;
  let remplacable: string | null = null;
  const pdf = el('fluent-button', { appearance: 'primary', class: 'large', id: 'enregistrer-pdf', click: () => void gestes.enregistrerPdf(telechargerPdf) }, 'Enregistrer le PDF');
  const remplacer = el('fluent-button', { appearance: 'outline', class: 'large', id: 'remplacer-feuille', click: () => void gestes.creerFeuille(remplacable) });
  const creer = el('fluent-button', { appearance: 'outline', class: 'large', id: 'creer-feuille', click: () => void gestes.creerFeuille(null) });
  const absents = el('p', { class: 'note', id: 'caracteres-absents' }), nom = el('p', { class: 'note' });
  const racine = el('div', { class: 'boutons' }, absents, pdf, nom, remplacer, creer);
  return {
    racine,
    montrer({ composition, remplacable: deja }, etat) {
      racine.hidden = composition?.ok !== true;
      if (composition?.ok !== true) return;
      const { document } = composition, manquants = absentsDe(document, etat.extrait);
      remplacable = deja;
      absents.hidden = manquants.length === 0;
      dire(absents, manquants.length === 0 ? '' : `La police du PDF n’a pas ${manquants.length > 1 ? 'ces caractères, qu’il écrira par leur code' : 'ce caractère, qu’il écrira par son code'} : ${enumerer(manquants.map((c) => `« ${c} »`))}. Remplacez-${manquants.length > 1 ? 'les' : 'le'} dans les feuilles de la séance.`);
      dire(pdf, document.projet.length === 0 ? 'Enregistrer le PDF' : 'Enregistrer le PDF du projet');
      dire(nom, `${document.nomDeFichier}.pdf`);
      remplacer.hidden = deja === null;
      dire(remplacer, `Remplacer la feuille « ${deja ?? ''} »`);
      dire(creer, deja === null ? `Créer la feuille « ${document.nomDeFeuille} »` : 'Créer une autre feuille');
      const occupe = etat.tache === 'seance' || etat.tache === 'feuille' || etat.tache === 'pdf';
      for (const b of [pdf, remplacer, creer]) poser(b, 'disabled', occupe);
    },
  };
}
