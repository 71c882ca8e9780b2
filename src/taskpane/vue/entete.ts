import { conclure } from '../../domaine/conclure';
import { nomDeNomenclature, nomDuDocument } from '../../domaine/mots';
import { empeche, type RapportTableau } from '../../domaine/rapport';
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
  const age = el('p', { class: 'verdict-age' }, 'Le tableau a changé depuis ce contrôle.');
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
      dire(detail, majuscule(reste) + (r.nonEvalues.some(empeche) ? ' Ce qu’il faut corriger est plus bas.' : '') || reserve(r));
      poser(verdict, 'data-perime', etat.perime);
      age.hidden = !etat.perime || !(etat.longue || etat.avis?.empechement);
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
  if (r.tableau.type === 'deliberation') return '';
  const nom = r.nomenclature === null ? 'Nomenclature inconnue' : nomDeNomenclature(r.nomenclature);
  return `${nom}, ${r.exercice === null ? 'exercice inconnu' : `exercice ${r.exercice}`}.`;
}

/** Ce qu'un « Conforme » laisse à vérifier. */
function reserve(r: RapportTableau): string {
  const n = r.nonEvalues.filter((x) => !empeche(x)).length;
  if (n === 0) return '';
  return n > 1 ? `Sous réserve : ${n} contrôles attendent un document à ajouter au classeur.` : 'Sous réserve : un contrôle attend un document à ajouter au classeur.';
}

/** La phrase avec une majuscule en tête. */
export function majuscule(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
