import type { Constat } from '../../domaine/constat';
import { compter } from '../../domaine/mots';
import type { RapportTableau } from '../../domaine/rapport';
import type { Controleur } from '../controleur';
import { feuilleActive, groupes, occupe, rapportChoisi, type Groupe } from '../modele/vues';
import { carte } from './constat';
import { dire, el, reconcilier, retenir } from './dom';
import { majuscule } from './entete';
import type { Partie } from './partie';

/** Les cellules illisibles, puis les anomalies par gravité. Une carte inchangée garde le focus ; celle qui disparaît le passe à sa voisine. */
export function constats(controleur: Controleur): Partie {
  const racine = el('div', { class: 'constats' });
  const suite = el('fluent-button', { appearance: 'subtle', click: () => controleur.afficherLaSuite() }, 'Afficher la suite');
  const listes = el('div');
  racine.append(listes, suite);
  const sections = new Map<string, { racine: HTMLElement; titre: HTMLElement; liste: HTMLElement }>();
  const section = ({ gravite }: Groupe) => {
    const deja = sections.get(gravite);
    if (deja !== undefined) return deja;
    const titre = el('h2', { id: `titre-${gravite}` }), liste = el('ul');
    const neuve = { racine: el('section', { 'aria-labelledby': `titre-${gravite}`, 'data-gravite': gravite }, titre, liste), titre, liste };
    sections.set(gravite, neuve);
    return neuve;
  };
  let lus: { readonly rapport: RapportTableau; readonly illisibles: readonly Constat[] } | null = null;
  const lireIllisibles = (rapport: RapportTableau): readonly Constat[] => {
    if (lus?.rapport !== rapport) lus = { rapport, illisibles: controleur.illisibles(rapport) };
    return lus.illisibles;
  };
  return {
    racine,
    montrer(etat) {
      const r = rapportChoisi(etat);
      const voulus = r === null ? [] : groupes(r, etat, lireIllisibles(r));
      const protegee = feuilleActive(etat)?.protegee === true;
      const retrouver = retenirFocus(listes);
      reconcilier(listes, voulus, (g) => g.gravite, (g) => section(g).racine);
      for (const g of voulus) {
        const { titre, liste } = section(g);
        dire(titre, g.gravite === 'illisible' ? `${g.total} ${g.total > 1 ? 'cellules illisibles' : 'cellule illisible'}` : majuscule(compter(g.total, g.gravite)));
        // La clé porte tout ce que la carte montre : un message qui change fait une carte neuve.
        reconcilier(liste, g.constats,
          ({ cle, constat: c }) => JSON.stringify([cle, c.message, c.correction, c.ecart, c.references, protegee]),
          ({ constat }) => carte(constat, controleur, protegee));
      }
      retenir(listes, occupe(etat));
      suite.hidden = voulus.every((g) => g.constats.length === g.total);
      retrouver();
    },
  };
}

/** Si la carte qui avait le focus disparaît, il va à celle qui a pris sa place, ou au verdict. */
function retenirFocus(listes: HTMLElement): () => void {
  const actif = document.activeElement;
  if (actif === null || !listes.contains(actif)) return () => undefined;
  const rang = [...listes.querySelectorAll('.constat')].findIndex((c) => c.contains(actif));
  return () => {
    if (actif.isConnected && listes.contains(actif)) {
      if (document.activeElement !== actif) (actif as HTMLElement).focus();
      return;
    }
    const cartes = [...listes.querySelectorAll<HTMLElement>('.constat-aller')];
    (cartes[Math.min(rang, cartes.length - 1)] ?? document.getElementById('verdict'))?.focus();
  };
}
