import type { Constat } from '../../src/domaine/constat';
import type { Grille } from '../../src/domaine/grille';
import type { Declinaison } from '../../src/domaine/nomenclature';
import type { RapportTableau } from '../../src/domaine/rapport';
import { verifierClasseur } from '../../src/verification/verifierClasseur';
import { enGrille, type Feuille } from '../classeurs/feuille';

export interface Demande { readonly nomenclature: Declinaison | null; readonly exercice: number | null }
const DEDUIT: Demande = { nomenclature: null, exercice: null };

/** Contrôle des feuilles comme un seul classeur. */
export function controlerFeuilles(feuilles: readonly Feuille[], demande = DEDUIT): readonly RapportTableau[] {
  return controlerGrilles(feuilles.map(enGrille), demande);
}

export function controlerGrilles(feuilles: readonly Grille[], demande = DEDUIT): readonly RapportTableau[] {
  return verifierClasseur({ nom: 'essai', feuilles }, demande).rapports;
}

/** Un constat reconnaissable d'un contrôle à l'autre. */
function cle(feuille: string, c: Constat): string {
  return `${feuille} ${c.regle} ${c.gravite} ${c.cellules.join(' ')} ${c.ecart} ${c.message}`;
}

/** Les constats bloquants et les alertes, en clair. */
export function anomalies(rapports: readonly RapportTableau[]): string[] {
  return rapports.flatMap((r) => r.constats.filter((c) => c.gravite !== 'information').map((c) => cle(r.tableau.feuille, c)));
}

/** Les anomalies d'après qui n'étaient pas là avant. */
export function nouvelles(avant: readonly string[], apres: readonly RapportTableau[]): string[] {
  const connues = new Set(avant);
  return anomalies(apres).filter((a) => !connues.has(a));
}
