import { nonVide } from '../../../domaine/constat';
import type { Controleur } from '../../controleur';
import { dire, el, reconcilier } from '../../vue/dom';
import type { Extrait } from '../modele/extrait';
import { feuilleDesMembres, fichesDesMembres, type FicheMembre } from '../modele/membres';
import { ajoutDeMembre } from './ajoutDeMembre';
import type { GroupeLibre } from './formulaire';
import { membre, type VueMembre } from './membre';

/** Les membres du conseil : la présence de chacun, et de quoi en ajouter, en changer, en retirer. */
export function membres(controleur: Controleur): GroupeLibre {
  const compte = el('span', { class: 'regle' }), liste = el('ul', { class: 'membres' }), dit = el('p', { class: 'note', role: 'status' });
  const ajout = ajoutDeMembre(controleur, (phrase) => dire(dit, phrase)), vues = new Map<string, VueMembre>();
  const racine = el('details', { class: 'groupe', id: 'groupe-membres' }, el('summary', {}, 'Les membres du conseil ', compte), liste, dit, ajout.racine);
  const retirer = async ({ nom, retrait }: FicheMembre): Promise<void> => {
    const ecritures = nonVide(retrait);
    if (ecritures === null) return;
    ajout.racine.querySelector('summary')?.focus();
    const refus = await controleur.extrait.ecrire(ecritures);
    dire(dit, refus ?? `${nom} : retiré de la feuille « ${ecritures[0].feuille} ». ${controleur.annulation('l’y remet')}`);
  };
  const vue = (m: FicheMembre): VueMembre => {
    const deja = vues.get(m.id) ?? membre(controleur, m, (x) => void retirer(x));
    vues.set(m.id, deja);
    return deja;
  };
  return {
    racine,
    montrer({ acte, classeur, choisie }: Extrait) {
      const r = feuilleDesMembres(classeur), fiches = acte === null || r === null ? [] : fichesDesMembres(acte, r, choisie);
      racine.hidden = r === null;
      dire(compte, fiches.length === 0 ? 'aucun n’est nommé' : String(fiches.length));
      for (const id of vues.keys()) if (!fiches.some((f) => f.id === id)) vues.delete(id);
      reconcilier(liste, fiches, (f) => f.id, (f) => vue(f).racine);
      for (const f of fiches) vue(f).montrer(f);
      ajout.montrer(r);
      if (fiches.length === 0) ajout.racine.open = true;
    },
    atteindre: (cellule) => [...vues.values()].some((v) => v.atteindre(cellule)),
  };
}
