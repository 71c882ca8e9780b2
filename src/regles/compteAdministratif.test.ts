import { grilleExemple, type Exemples } from './exemples';
import { versNombre } from '../domaine/montant';
import { lireComptesAdministratifs } from '../lecture/compteAdministratif/compteAdministratif';
import { controler } from './controler';
import type { CompteAdministratif } from '../domaine/tableau';
import { SENS } from '../domaine/section';
import CA01 from './CA01/regle';
import CA02 from './CA02/regle';
import exemplesCA01 from './CA01/exemples';
import exemplesCA02 from './CA02/exemples';

const REGLES = [CA01, CA02];
const constats = (ca: CompteAdministratif): readonly unknown[] =>
  controler(ca, { nomenclature: null, exercice: 2024, plan: null, ca: null, deductions: [] }, REGLES).constats;
const justes = [exemplesCA01, exemplesCA02].flatMap(({ conformes }: Exemples) => conformes);

describe.each(justes.map((e) => [e.titre, e.feuille ?? ''] as const))('Dans un compte administratif juste (%s)', (_, feuille) => {
  const grille = grilleExemple(feuille);
  const [ca] = lireComptesAdministratifs(grille) as [CompteAdministratif];

  test('rien n’est reproché', () => expect(constats(ca)).toEqual([]));

  test('un centime déplacé dans n’importe quelle cellule est toujours vu', () => {
    const cellules = Object.values(ca.cellules).flatMap((l) => Object.values(l).flatMap((p) => SENS.map((s) => p[s])));
    expect(cellules).toHaveLength(42);
    for (const c of cellules) {
      for (const centime of [1, -1]) {
        const modifiees = grille.cellules.map((l, r) => l.map((v, k) => (r === c.ligne && k === c.colonne ? versNombre((c.montant ?? 0) + centime) : v)));
        const [modifie] = lireComptesAdministratifs({ ...grille, cellules: modifiees }) as [CompteAdministratif];
        expect([c, centime, constats(modifie).length > 0]).toEqual([c, centime, true]);
      }
    }
  });

  test('un montant passé de l’autre côté est toujours vu', () => {
    for (const l of Object.values(ca.cellules)) {
      for (const { depense, recette } of Object.values(l)) {
        if ((depense.montant ?? 0) === (recette.montant ?? 0)) continue;
        const modifiees = grille.cellules.map((ligne, r) => ligne.map((v, k) =>
          (r !== depense.ligne ? v : k === depense.colonne ? ligne[recette.colonne] ?? null : k === recette.colonne ? ligne[depense.colonne] ?? null : v)));
        const [modifie] = lireComptesAdministratifs({ ...grille, cellules: modifiees }) as [CompteAdministratif];
        expect([depense, constats(modifie).length > 0]).toEqual([depense, true]);
      }
    }
  });
});
