import type { Grille } from '../domaine/grille';
import type { Disposition, TableauBudgetaire, TexteSitue } from '../domaine/tableau';
import type { CorpsLu } from './corpsEtat';
import { lireTitre } from './titre';

/** Dispositions sans colonne de diminution : un montant négatif y est l'écriture normale d'une diminution. */
const SIGNEES: ReadonlySet<Disposition> = new Set(['deux-colonnes', 'signee', 'maquette', 'suite', 'modele']);

/** Le tableau complet : le corps, son titre et les textes qui l'entourent. Un tableau sans titre prend celui du précédent de la feuille. */
export function assembler(grille: Grille, corps: CorpsLu, textes: readonly TexteSitue[], precedent: TableauBudgetaire | null): TableauBudgetaire {
  const { carte } = corps;
  const { ligne: dl, colonne: dc } = grille.origine;
  const lu = lireTitre(textes, carte.debut + dl, carte.textes);
  const herite = lu.titre === null ? precedent : null;
  const colonne = (c: number): number => (c < 0 ? -1 : c + dc);
  const [dm, dp, rm, rp] = carte.montants;
  const repli = corps.repli ? carte.repli : [-1, -1];
  return {
    type: lu.type ?? herite?.type ?? 'DM',
    disposition: carte.disposition,
    feuille: grille.nom,
    plage: { debut: { ligne: carte.debut + dl, colonne: carte.gauche + dc }, fin: { ligne: corps.derniere + dl, colonne: carte.droite + dc } },
    grille,
    enTete: { titre: lu.titre ?? herite?.enTete.titre ?? null, textes, exercice: lu.exercice ?? herite?.enTete.exercice ?? null },
    signalements: corps.signalements,
    nonPlaces: corps.nonPlaces,
    deductions: corps.deductions,
    colonnes: {
      compte: colonne(carte.compte), libelle: colonne(carte.libelle),
      montants: [colonne(dm), colonne((repli[0] as number) >= 0 ? (repli[0] as number) : dp), colonne(rm), colonne((repli[1] as number) >= 0 ? (repli[1] as number) : rp)],
      ...(corps.seconde && { seconde: { ...corps.seconde, compte: colonne(corps.seconde.compte), libelle: colonne(corps.seconde.libelle) } }),
    },
    lignes: corps.lignes,
    totaux: corps.totaux,
    rubriques: corps.rubriques,
    signee: dm < 0 && rm < 0 && SIGNEES.has(carte.disposition),
  };
}
