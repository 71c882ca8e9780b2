import type { Controleur } from '../controleur';
import { rapportChoisi } from '../modele/vues';
import { actions } from './actions';
import { annonce } from './annonce';
import { avis } from './avis';
import { boites } from './boites';
import { constats } from './constats';
import { el, poser } from './dom';
import { entete } from './entete';
import { equilibre } from './equilibre';
import { filtres } from './filtres';
import { nonFaits } from './nonFaits';
import { extrait } from '../extrait';
import { progression } from './progression';
import { reglages } from './reglages';
import { vide } from './vide';

/** Dessine le volet dans `racine` et le fait suivre l'état du contrôleur. */
export function monter(racine: HTMLElement, controleur: Controleur): void {
  const attente = progression(controleur), dits = avis(controleur), sansTableau = vide(controleur);
  const tableau = [entete(controleur), equilibre(), filtres(controleur), constats(controleur), nonFaits()] as const;
  const [tete, ...corps] = tableau;
  const pied = [actions(controleur), reglages(controleur)], modales = boites(controleur), voix = annonce(), acte = extrait(controleur);
  const parties = [attente, dits, sansTableau, ...tableau, ...pied, modales, voix, acte];
  const avecTableau = el('div', { class: 'tableau' }, ...corps.map((p) => p.racine));
  const principal = el('main', {}, attente.racine, tete.racine, dits.racine, avecTableau, sansTableau.racine, acte.racine, modales.racine);
  racine.replaceChildren(principal, el('footer', {}, ...pied.map((p) => p.racine)), voix.racine);
  const montrer = (): void => {
    const { etat } = controleur;
    const lu = etat.feuilles !== null, r = rapportChoisi(etat);
    avecTableau.hidden = tete.racine.hidden = r === null || etat.extrait.ouvert;
    sansTableau.racine.hidden = !lu || r !== null || etat.extrait.ouvert;
    poser(principal, 'aria-busy', String(!lu || etat.perime || etat.tache !== null));
    for (const p of parties) p.montrer(etat);
  };
  controleur.ecouter(montrer);
  montrer();
}
