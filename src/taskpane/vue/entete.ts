import { conclure } from '../../domaine/conclure';
import { nomDeNomenclature, nomDuDocument } from '../../domaine/mots';
import type { RapportTableau } from '../../domaine/rapport';
import type { Controleur } from '../controleur';
import { plageDe } from '../modele/reduire';
import { rapportChoisi, rapportsActifs } from '../modele/vues';
import { dire, el, poser, reconcilier } from './dom';
import type { Partie } from './partie';

const MARQUES = { bloquant: '✕', alerte: '!', conforme: '✓' } as const;

/** Le tableau contrôlé, le choix d'un autre s'il y en a plusieurs sur la feuille, et le verdict. */
export function entete(controleur: Controleur): Partie {
  const titre = el('h1', { class: 'titre' });
  const sousTitre = el('p', { class: 'sous-titre' });
  const choix = el('select', { id: 'choix-tableau', change: () => { const r = rapportsActifs(controleur.etat)[choix.selectedIndex]; if (r) controleur.choisir(r.tableau.feuille, plageDe(r)); } });
  const lequel = el('div', { class: 'choix' }, el('label', { for: 'choix-tableau' }, 'Tableau contrôlé'), choix);
  const marque = el('span', { class: 'verdict-marque', 'aria-hidden': 'true' });
  const phrase = el('p', { class: 'verdict-phrase' });
  const detail = el('p', { class: 'verdict-detail' });
  const age = el('p', { class: 'verdict-age' });
  const verdict = el('div', { class: 'verdict', id: 'verdict', tabindex: -1 }, marque, el('div', {}, phrase, detail, age));
  return {
    racine: el('header', {}, titre, sousTitre, lequel, verdict),
    montrer(etat) {
      const r = rapportChoisi(etat);
      if (r === null) return;
      const rapports = rapportsActifs(etat);
      dire(titre, titreDe(r));
      dire(sousTitre, `${nomDuDocument(r.tableau)}, feuille « ${r.tableau.feuille} », ${plageDe(r)}. ${norme(r)}`);
      lequel.hidden = rapports.length < 2;
      reconcilier(choix, rapports, (x) => `${plageDe(x)} ${intitule(x)}`, (x) => el('option', { value: plageDe(x) }, intitule(x)));
      choix.value = plageDe(r);
      const { phrase: p, ton } = conclure(r);
      poser(verdict, 'data-ton', ton);
      dire(marque, MARQUES[ton]);
      const [, tete = p, reste = ''] = /^(.+?)(?:,| ;) (.+)$/.exec(p) ?? [];
      dire(phrase, majuscule(tete).replace(/\.$/, ''));
      dire(detail, majuscule(reste));
      dire(age, etat.perime ? 'Le tableau a changé depuis : mise à jour…' : '');
      age.hidden = !etat.perime;
    },
  };
}

function titreDe(r: RapportTableau): string {
  return r.tableau.enTete.titre?.texte.replace(/\s+/g, ' ').trim() || nomDuDocument(r.tableau);
}

function intitule(r: RapportTableau): string {
  return `${plageDe(r)} · ${titreDe(r)}`;
}

function norme(r: RapportTableau): string {
  const nom = r.nomenclature === null ? 'Nomenclature inconnue' : nomDeNomenclature(r.nomenclature);
  return `${nom}, ${r.exercice === null ? 'exercice inconnu' : `exercice ${r.exercice}`}.`;
}

/** La phrase avec une majuscule en tête. */
export function majuscule(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
