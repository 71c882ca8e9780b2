import type { EcritureSituee } from '../../../classeur/port';
import type { NonVide } from '../../../domaine/constat';
import type { CelluleLue, Repere } from './cellule';

/**
 * Ce que l'utilisateur fait d'une cellule, telle qu'il l'a vue. Un champ qui passe à une autre cellule change de saisie : ce qui
 * finit de s'écrire pour l'ancienne ne le touche plus.
 */
export interface SaisieDeCellule {
  cellule: CelluleLue;
  /** Ce que le champ en montrait. */
  texte: string;
  /** Le dernier texte qui a quitté le champ, et ce que la cellule doit en porter ; `null` si rien n'y a été changé. */
  voulu: { readonly texte: string; readonly valeur: string | number } | null;
  /** Un refus attend que l'utilisateur choisisse : écrire malgré tout, ou reprendre la cellule. */
  etat: 'libre' | 'ecriture' | 'refus';
}

/** La saisie d'une cellule à laquelle rien n'a encore été changé. */
export function saisieNeuve(cellule: CelluleLue, texte: string): SaisieDeCellule {
  return { cellule, texte, voulu: null, etat: 'libre' };
}

type Ecrire = (ecritures: NonVide<EcritureSituee>, reperes?: readonly Repere[]) => Promise<string | null>;

/** Écrit jusqu'à ce que la cellule porte le dernier texte voulu : ce qui est quitté pendant une écriture s'écrit à son tour. Rend la phrase du refus. */
export async function ecrireVoulu(s: SaisieDeCellule, ecrire: Ecrire): Promise<string | null> {
  s.etat = 'ecriture';
  while (s.voulu !== null && s.voulu.texte !== s.texte) {
    const { voulu, cellule: vue } = s, { avec = [], ...lue } = vue, { feuille, cellule, valeur: attendu, reperes } = lue;
    const refus = await ecrire([{ feuille, cellule, valeur: voulu.valeur, attendu }, ...avec], reperes);
    // La colonne à ajouter a été prise, et la saisie déplacée : elle s'écrit à sa nouvelle place.
    if (refus !== null && s.cellule !== vue) continue;
    if (refus !== null) {
      s.etat = 'refus';
      return refus;
    }
    s.cellule = { ...lue, valeur: voulu.valeur === '' ? null : voulu.valeur };
    s.texte = voulu.texte;
  }
  s.etat = 'libre';
  return null;
}
