import type { Grille, Position } from '../domaine/grille';
import { enumerer } from '../domaine/enumerer';
import { pointAmbigu } from '../domaine/illisibles';
import { lireGrille } from '../lecture';
import { irrecevable, type Refus } from './erreurs';

/** Pourquoi une plage n'a pas de total. La plage n'est relue qu'ici : ces phrases ne coûtent rien aux calculs qui réussissent. */

/** Aucun tableau de crédits. */
export function sansTableau(nom: string, grille: Grille): Refus {
  const ca = lireGrille(grille).some((t) => t.type === 'CA');
  return irrecevable(nom, ca
    ? 'elle porte un compte administratif, sans tableau de crédits. CCAS.REPORT en tire le 001 et le 002.'
    : 'aucun tableau de crédits n’y est reconnu. Sélectionnez le tableau avec sa ligne d’en-tête (compte, libellé, dépenses, recettes).');
}

/** Plusieurs tableaux qui ne se complètent pas. */
export function plusieursTableaux(nom: string, grille: Grille): Refus {
  const lignes = lireGrille(grille).filter((t) => t.type !== 'CA').map(({ plage: p }) => `lignes ${rang(grille, p.debut)} à ${rang(grille, p.fin)}`);
  return irrecevable(nom, `elle porte ${lignes.length} tableaux (${enumerer(lignes)} de la plage) dont les totaux ne s’additionnent pas. Sélectionnez-en un seul.`);
}

/** Des lignes dont ni le compte ni le tableau ne disent la section. */
export function sansSection(nom: string, grille: Grille): Refus {
  for (const t of lireGrille(grille)) {
    if (t.type === 'CA') continue;
    const i = t.lignes.sections.indexOf(0);
    if (i < 0) continue;
    const code = t.lignes.codes[t.lignes.comptes[i] as number] ?? '';
    return irrecevable(nom, `la section du compte ${code} (ligne ${(t.lignes.rangs[i] as number) - grille.origine.ligne + 1} de la plage) n’est pas connue. Corrigez le compte, ou ajoutez une colonne « Section ».`);
  }
  return irrecevable(nom, 'la section de certaines lignes n’est pas connue. Corrigez leur compte, ou ajoutez une colonne « Section ».');
}

/** Un montant qui n'a pas pu être lu, ou que rien ne permet de placer. */
export function valeurIllisible(nom: string, grille: Grille): Refus {
  const tableaux = lireGrille(grille);
  const ou = (p: Position): string => `(ligne ${rang(grille, p)}, colonne ${p.colonne - grille.origine.colonne + 1} de la plage)`;
  const s = tableaux.flatMap((t) => t.signalements).find((x) => x.nature === 'illisible' || x.nature === 'decimales');
  const point = s?.nature === 'illisible' ? pointAmbigu(s.brut) : null;
  if (s !== undefined && point !== null) return irrecevable(nom, `« ${s.brut} » ${ou(s)} : ${point.message} ${point.faire}`);
  if (s !== undefined) return irrecevable(nom, `« ${s.brut} » ${ou(s)} ${s.nature === 'decimales' ? 'a plus de deux décimales' : 'n’est pas un montant'}. Corrigez la cellule.`);
  const n = tableaux.flatMap((t) => t.nonPlaces)[0];
  if (n !== undefined) return irrecevable(nom, `« ${n.brut} » ${ou(n)} n’a pas pu être placé : ${n.raison}. ${n.geste}`);
  return irrecevable(nom, 'un montant n’a pas pu être lu. CCAS.CONTROLE dit lequel.');
}

function rang(grille: Grille, p: Position): number {
  return p.ligne - grille.origine.ligne + 1;
}
