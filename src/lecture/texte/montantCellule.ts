import { estDate, estErreur, type Valeur } from '../../domaine/grille';
import { centimesDuTexte, lireTexteMontant, TEXTE_VIDE } from '../../domaine/lireMontant';
import { centimes, centimesAResidu, centimesExacts, depuisNombre, type Montant } from '../../domaine/montant';
import type { Signalement } from '../../domaine/tableau';
import { brut } from './cellules';

/** Un résidu de calcul. Une colonne de formules en a des milliers : ce que montre chacun n'est écrit que s'il est cité. */
class Residu implements Signalement {
  readonly nature = 'residu';
  constructor(readonly ligne: number, readonly colonne: number, private readonly valeur: number, readonly montant: Montant) {}
  get brut(): string { return brut(this.valeur); }
}

/**
 * Les centimes d'une cellule de montant, `null` si elle est vide ou ne porte qu'un tiret, `NaN` si elle est illisible.
 * Ce qui n'est pas un nombre au centime près est ajouté à `signalements`. Position en indices de la feuille.
 */
export function centimesDeCellule(v: Valeur, ligne: number, colonne: number, typee: boolean, signalements: Signalement[]): number | null {
  if (typeof v === 'number') {
    const exact = centimesExacts(v), x = Number.isNaN(exact) ? centimesAResidu(v) : exact;
    if (!Number.isNaN(x)) {
      const montant = centimes(x);
      if (x !== exact) signalements.push(new Residu(ligne, colonne, v, montant));
      return montant;
    }
    switch (depuisNombre(v).etat) {
      case 'decimales': signaler(signalements, ligne, colonne, 'decimales', v, arrondi(v)); return NaN;
      default: signaler(signalements, ligne, colonne, 'illisible', v, null); return NaN;
    }
  }
  if (typeof v === 'string') {
    const c = centimesDuTexte(v);
    if (c === TEXTE_VIDE) return null;
    if (Number.isFinite(c)) {
      if (typee) signaler(signalements, ligne, colonne, 'texte', v, centimes(c));
      return c;
    }
    const lu = lireTexteMontant(v);
    if (lu.etat === 'decimales') signaler(signalements, ligne, colonne, 'decimales', v, lu.arrondi);
    else signaler(signalements, ligne, colonne, 'illisible', v, null);
    return NaN;
  }
  if (v === null) return null;
  if (estErreur(v) || estDate(v) || typeof v === 'boolean') signaler(signalements, ligne, colonne, 'illisible', v, null);
  return NaN;
}

/** À part, non en fermeture : chaque résidu en ferait une sans l'employer. */
function signaler(signalements: Signalement[], ligne: number, colonne: number, nature: Signalement['nature'], v: Valeur, montant: Montant | null): void {
  signalements.push({ ligne, colonne, nature, brut: brut(v), montant });
}

/** L'arrondi au centime, moitié vers l'extérieur, comme l'affichage des tableurs. */
function arrondi(v: number): Montant | null {
  const lu = depuisNombre(Math.sign(v) * Math.round(Math.abs(v) * 100 + 1e-7) / 100);
  return lu.etat === 'exact' ? lu.montant : null;
}
