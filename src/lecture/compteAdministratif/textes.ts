import type { Grille, Valeur } from '../../domaine/grille';
import type { EnTete, TexteSitue } from '../../domaine/tableau';
import { normaliserTexte } from '../../domaine/texte';

const COMPTE = /comptes? administratifs?|compte financier unique|\bcfu\b/;
const COMPTE_DATE = /(?:comptes? administratifs?|compte financier unique|\bcfu\b)[^0-9.;]{0,60}?\b(20\d\d)\b(?! ?- ?20\d\d)/;
const EXERCICE = /\bexercice (20\d\d)\b/;
const FEUILLE = /\b(?:ca|cfu|comptes? administratifs?|compte financier unique)\b.*?\b(20\d\d)\b/;
const MONTANT = /\d[.,]\d{2}(?!\d)/;
/** Un titre tient sur une ligne et nomme le compte dans ses premiers mots ; sinon c'est un exposé. */
const TITRE_MAX = 140, PREMIERS_MOTS = 40;
const HAUTEUR = 40;

/** Les textes d'une ligne de la grille, à leur place dans la feuille. */
export function textesDeLigne(grille: Grille, r: number): readonly TexteSitue[] {
  return (grille.cellules[r] ?? []).flatMap((v, c) => (typeof v === 'string' && v.trim() !== ''
    ? [{ ligne: r + grille.origine.ligne, colonne: c + grille.origine.colonne, texte: v.trim() }] : []));
}

/** Les textes au-dessus de la ligne `debut`, jusqu'au tableau précédent ou à la ligne `premiere`, dans l'ordre de lecture. */
export function textesAuDessus(grille: Grille, debut: number, premiere: number): readonly TexteSitue[] {
  let haut = debut;
  while (haut > Math.max(premiere, debut - HAUTEUR) && !porteMontant(grille.cellules[haut - 1] ?? [])) haut--;
  const textes: TexteSitue[] = [];
  for (let r = haut; r < debut; r++) textes.push(...textesDeLigne(grille, r));
  return textes;
}

function porteMontant(ligne: readonly Valeur[]): boolean {
  const remplies = ligne.filter((v) => v !== null && v !== '').length;
  return remplies > 1 && ligne.some((v) => (typeof v === 'number' ? !Number.isInteger(v) : typeof v === 'string' && v.length < 30 && MONTANT.test(v)));
}

/** Titre et exercice d'un compte administratif, d'après ses textes (le plus proche du tableau l'emporte) puis le nom de la feuille. */
export function enTeteDuCompte(textes: readonly TexteSitue[], feuille: string): EnTete {
  const proches = textes.map((situe) => ({ situe, norme: normaliserTexte(situe.texte) })).reverse();
  const dates = proches.filter((t) => COMPTE_DATE.test(t.norme));
  const court = ({ situe, norme }: { situe: TexteSitue; norme: string }): boolean => situe.texte.length <= TITRE_MAX && norme.search(COMPTE) <= PREMIERS_MOTS;
  const titre = dates.find(court) ?? proches.find((t) => COMPTE.test(t.norme) && court(t)) ?? null;
  const annee = premiere(dates, COMPTE_DATE) ?? premiere(proches, EXERCICE) ?? FEUILLE.exec(normaliserTexte(feuille))?.[1];
  return { titre: titre?.situe ?? null, textes, exercice: annee === undefined ? null : Number(annee) };
}

function premiere(textes: readonly { norme: string }[], motif: RegExp): string | undefined {
  for (const { norme } of textes) {
    const trouve = motif.exec(norme);
    if (trouve) return trouve[1];
  }
  return undefined;
}
