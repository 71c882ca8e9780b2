import type { Controleur } from '../../controleur';
import { dire, el, reconcilier } from '../../vue/dom';
import { celluleDe } from '../modele/cellule';
import type { Extrait } from '../modele/extrait';
import { groupesDe, type Groupe } from '../modele/groupes';
import { champDeSaisie, type ChampDeSaisie } from './champ';
import { conseil } from './conseil';

export interface Formulaire {
  readonly racine: HTMLElement;
  montrer(extrait: Extrait): void;
  /** Ouvre le champ écrit dans cette cellule et y met le focus ; faux s'il n'est pas du formulaire. */
  atteindre(cellule: string): boolean;
}

interface GroupeDessine { readonly racine: HTMLDetailsElement; readonly compte: HTMLElement; readonly champs: ReadonlyMap<string, ChampDeSaisie> }

/** Les données de l'acte, groupe par groupe, chacun replié avec ce qu'il y reste à remplir. */
export function formulaire(controleur: Controleur): Formulaire {
  const liste = el('div', { class: 'groupes' }), dessines = new Map<string, GroupeDessine>(), compte = conseil(controleur);
  const racine = el('section', { 'aria-labelledby': 'titre-donnees' }, el('h2', { id: 'titre-donnees' }, 'Données de l’acte'), liste);
  let montre: Extrait | null = null;
  const dessine = (g: Groupe): GroupeDessine => {
    const deja = dessines.get(g.id), neuf = deja ?? dessiner(controleur, g, g.id === 'vote' ? compte.racine : null);
    dessines.set(g.id, neuf);
    return neuf;
  };
  return {
    racine,
    montrer(extrait) {
      const { acte, choisie, classeur } = extrait;
      racine.hidden = acte === null;
      if (acte === null || extrait === montre) return;
      montre = extrait;
      const groupes = groupesDe(acte, choisie);
      reconcilier(liste, groupes, (g) => g.id, (g) => dessine(g).racine);
      for (const g of groupes) {
        const { champs, compte: n } = dessine(g);
        for (const c of g.champs) champs.get(c.id)?.montrer(c, celluleDe(classeur, c.definition, c.champ));
        dire(n, `${g.champs.filter((c) => c.champ.brut !== '').length} sur ${g.champs.length}`);
      }
      compte.montrer(acte, extrait);
    },
    atteindre(cellule) {
      if (montre === null || montre.acte === null) return false;
      const groupe = groupesDe(montre.acte, montre.choisie).find((g) => g.champs.some((c) => c.champ.cellule === cellule));
      const champ = groupe?.champs.find((c) => c.champ.cellule === cellule), place = groupe && dessines.get(groupe.id);
      if (champ === undefined || place === undefined) return false;
      place.racine.open = true;
      place.champs.get(champ.id)?.atteindre();
      return true;
    },
  };
}

function dessiner(controleur: Controleur, { id, titre, champs }: Groupe, tete: HTMLElement | null): GroupeDessine {
  const saisies = new Map(champs.map((c) => [c.id, champDeSaisie(controleur, c)]));
  const compte = el('span', { class: 'regle' });
  return { racine: el('details', { class: 'groupe', id: `groupe-${id}` }, el('summary', {}, `${titre} `, compte), tete, ...[...saisies.values()].map((s) => s.racine)), compte, champs: saisies };
}
