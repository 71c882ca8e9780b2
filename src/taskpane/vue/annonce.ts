import { conclure } from '../../domaine/conclure';
import type { Etat } from '../modele/etat';
import { feuilleActive, rapportChoisi } from '../modele/vues';
import { dire, el } from './dom';
import { majuscule } from './entete';
import type { Partie } from './partie';

/** Ce qu'un lecteur d'écran dit de lui-même : les avis, et le verdict quand il change. */
export function annonce(): Partie {
  const racine = el('div', { class: 'invisible', role: 'status', 'aria-live': 'polite' });
  return { racine, montrer: (etat) => dire(racine, texte(etat)) };
}

function texte(etat: Etat): string {
  if (etat.longue) return 'Veuillez patienter.';
  if (etat.feuilles === null) return etat.avis?.texte ?? '';
  if (etat.extrait.ouvert) return etat.avis?.texte ?? '';
  const r = rapportChoisi(etat), nom = feuilleActive(etat)?.nom;
  const verdict = r === null ? `Aucun tableau budgétaire sur la feuille ${nom ?? 'affichée'}.` : majuscule(conclure(r).phrase);
  return etat.avis === null ? verdict : `${etat.avis.texte} ${verdict}`;
}
