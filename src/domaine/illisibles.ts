import type { Constat, NonEvalue } from './constat';
import { adresse, type Position } from './grille';
import { lireMontant } from './lireMontant';
import { formater } from './montant';
import type { RapportTableau } from './rapport';

interface Dit { readonly message: string; readonly faire: string }

const POURQUOI = 'Une valeur illisible n’est jamais comptée pour zéro : tant qu’elle est là, les totaux où elle entre ne peuvent pas être contrôlés.';
const EN_CHIFFRES = 'Écrivez le montant en chiffres (1200,50) ; s’il n’y en a pas, videz la cellule. Une remarque se met dans le libellé.';

/** Les cellules que la lecture n'a pas pu lire ou placer, une anomalie chacune, de haut en bas : ce qu'elle porte, ce qu'il faut y écrire. */
export function illisibles({ tableau }: RapportTableau): readonly Constat[] {
  if (tableau.type === 'deliberation') return [];
  const cellules: (Position & Dit)[] = [
    ...tableau.signalements.filter((s) => s.nature === 'illisible').map((s) => ({ ...s, ...montant(s.brut) })),
    ...tableau.nonPlaces.map((n) => ({ ...n, message: `« ${n.brut} » : ${n.raison}`, faire: n.geste })),
  ];
  return cellules.sort((a, b) => a.ligne - b.ligne || a.colonne - b.colonne).map((c) => ({
    regle: '', gravite: 'alerte', message: c.message, correction: { texte: c.faire }, cellules: [adresse(c)], ecart: null, references: [POURQUOI],
  }));
}

/** Vrai si la cause cite les cellules illisibles, dont chacune est déjà dite par `illisibles`. */
export function citeUneIllisible({ tableau }: RapportTableau, { motif, cause }: NonEvalue): boolean {
  if (motif !== 'cellule-illisible' || tableau.type === 'deliberation') return false;
  const premiere = tableau.signalements.find((s) => s.nature === 'illisible') ?? tableau.nonPlaces[0];
  return premiere !== undefined && cause.includes(`${adresse(premiere)} (« `);
}

/** Une cellule de la colonne des montants qui n'en porte pas un. */
function montant(brut: string): Dit {
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(brut);
  if (brut === 'formule sans valeur') return { message: 'Une formule qui n’a pas été calculée', faire: '« Réparer les formules », en bas du volet, la recalcule.' };
  if (brut.startsWith('#')) return { message: `« ${brut} » : la formule est en erreur`, faire: 'Corrigez la formule, ou écrivez le montant à sa place.' };
  if (date !== null) return { message: `« ${date[3]}/${date[2]}/${date[1]} » : Excel y voit une date`, faire: 'Donnez à la cellule le format Nombre, puis retapez le montant.' };
  const point = pointAmbigu(brut);
  return point === null ? { message: `« ${brut} » n’est pas un montant`, faire: EN_CHIFFRES } : { message: `« ${brut} » : ${point.message}`, faire: point.faire };
}

/** Ce que demande un texte dont l'unique point peut séparer des milliers ou des décimales (« 1.200 »), et quoi écrire ; `null` pour tout autre texte. */
export function pointAmbigu(brut: string): Dit | null {
  const point = /^\D*\d{1,3}\.\d\d(\d)\D*$/.exec(brut), milliers = point === null ? null : lireMontant(brut.replace('.', ''));
  if (point === null || milliers === null) return null;
  const decimales = point[1] === '0' ? lireMontant(brut.replace(/\.(\d\d)0/, ',$1')) : null;
  return {
    message: 'le point sépare-t-il des milliers ou des décimales ?',
    faire: `Écrivez ${formater(milliers)} si ce sont des milliers ; sinon, ${decimales === null ? 'le montant au centime, avec une virgule' : formater(decimales)}.`,
  };
}
