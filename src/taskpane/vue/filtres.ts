import { GRAVITES, type Gravite } from '../../domaine/constat';
import type { Controleur } from '../controleur';
import { feuilleActive, nombreDecidees, nombres, occupe, rapportChoisi } from '../modele/vues';
import type { RapportTableau } from '../../domaine/rapport';
import { dire, el, poser, retenir } from './dom';
import type { Partie } from './partie';

const NOMS: Readonly<Record<Gravite, string>> = { bloquant: 'Bloquants', alerte: 'Alertes', information: 'Informations' };

/** Le filtre par gravité, et « Tout corriger » quand l'arithmétique décide d'au moins une cellule. */
export function filtres(controleur: Controleur): Partie {
  const bouton = (gravite: Gravite | null): HTMLElement =>
    el('fluent-toggle-button', { size: 'small', click: () => controleur.filtrer(controleur.etat.filtre === gravite ? null : gravite) });
  const boutons = [null, ...GRAVITES].map((gravite) => ({ gravite, element: bouton(gravite) }));
  const groupe = el('div', { class: 'filtres', role: 'group', 'aria-label': 'Filtrer par gravité' }, ...boutons.map((b) => b.element));
  const tout = el('fluent-button', { appearance: 'primary', id: 'tout-corriger', class: 'attend', click: () => void controleur.proposerTout() });
  const racine = el('div', { class: 'commandes-constats' }, groupe, tout);
  let compte: { readonly rapport: RapportTableau; readonly decidees: number } | null = null;
  return {
    racine,
    montrer(etat) {
      const r = rapportChoisi(etat);
      racine.hidden = r === null || r.constats.length === 0;
      if (r === null) return;
      if (compte?.rapport !== r) compte = { rapport: r, decidees: nombreDecidees(r) };
      const n = nombres(r), gravites = GRAVITES.filter((g) => n[g] > 0);
      groupe.hidden = gravites.length < 2;
      for (const { gravite, element } of boutons) {
        element.hidden = gravite !== null && n[gravite] === 0;
        dire(element, gravite === null ? `Tous ${r.constats.length}` : `${NOMS[gravite]} ${n[gravite]}`);
        (element as HTMLElement & { pressed: boolean }).pressed = etat.filtre === gravite;
        poser(element, 'aria-pressed', String(etat.filtre === gravite));
      }
      tout.hidden = compte.decidees < 2;
      dire(tout, `Tout corriger (${compte.decidees} cellules)…`);
      poser(tout, 'disabled', feuilleActive(etat)?.protegee === true);
      retenir(racine, occupe(etat));
    },
  };
}
