import type { Grille } from '../domaine/grille';
import { grilleExemple } from '../regles/exemples';

const QUATRE = (haut: string, bas: string): string => `
| Section | Chapitre | Compte | Libellé | Fonction | ${haut} |
| | | | | | ${bas} |`;
const LIGNES = `
| Fonctionnement | 011 | 60623 | Alimentation | 4238 | 10,00 | 60,00 | | |
| Fonctionnement | 74 | 74748 | Autres communes | 4238 | | | 5,00 | 45,00 |
| Fonctionnement | 011 | 60623 | Alimentation | 4238 | | 20,00 | | |`;
const DEUX = (d: string, r: string): string => `
| Chapitre | Compte | Libellé | Dépenses | Recettes |
| "11" | 60623 | Alimentation | ${d} | |
| "74" | 74748 | Autres communes | | ${r} |`;

/** Des feuilles que l'en-tête, le type des cellules ou la taille des montants distinguent seuls. */
const FEUILLES: Readonly<Record<string, Grille>> = {
  'diminution puis augmentation': grilleExemple(QUATRE('Dépenses | | Recettes |', 'Diminution | Augmentation | Diminution | Augmentation') + LIGNES),
  'augmentation puis diminution': grilleExemple(QUATRE('Dépenses | | Recettes |', 'Augmentation | Diminution | Augmentation | Diminution') + LIGNES),
  'recettes puis dépenses': grilleExemple(QUATRE('Recettes | | Dépenses |', 'Diminution | Augmentation | Diminution | Augmentation') + LIGNES),
  'chapitres typés, grands montants': grilleExemple(DEUX('900 000,00', '800 000,00')),
  'chapitres sans type, petits montants': { ...grilleExemple(DEUX('9,00', '8,00')), typee: false },
  'section sans type': { ...grilleExemple(QUATRE('Dépenses | | Recettes |', 'Diminution | Augmentation | Diminution | Augmentation') + LIGNES.replaceAll('011', '"11"')), typee: false },
  'section et chapitres typés': grilleExemple(QUATRE('Dépenses | | Recettes |', 'Diminution | Augmentation | Diminution | Augmentation') + LIGNES.replaceAll('011', '"11"')),
  'petits montants': grilleExemple(DEUX('7,00', '6,00')),
};

/** Tout ce que le programme dit d'une feuille, par des modules chargés à neuf. */
async function programme(): Promise<(g: Grille) => string> {
  let lire: ((g: Grille) => string) | null = null;
  await jest.isolateModulesAsync(async () => {
    const { verifierClasseur } = await import('./verifierClasseur'), { totaliser } = await import('../lecture/totaliser');
    lire = (g) => JSON.stringify([
      totaliser(g), verifierClasseur({ nom: 'dm', feuilles: [g] }, { nomenclature: 'M57_D', exercice: 2024 }).rapports.map(({ tableau, ...r }) => ({ ...r, lignes: 'lignes' in tableau && [tableau.lignes.codesChapitres, [...tableau.lignes.montants]] })),
    ]);
  });
  if (lire === null) throw new Error('modules non chargés');
  return lire;
}

test('ce qui a été lu avant ne change rien à ce qui est lu ensuite', async () => {
  const noms = Object.keys(FEUILLES), seule = new Map<string, string>();
  for (const nom of noms) seule.set(nom, (await programme())(FEUILLES[nom] as Grille));
  expect(new Set(seule.values()).size).toBe(noms.length);
  for (const avant of noms) {
    const lire = await programme();
    for (const apres of noms) {
      lire(FEUILLES[avant] as Grille);
      expect([avant, apres, lire(FEUILLES[apres] as Grille)]).toEqual([avant, apres, seule.get(apres)]);
    }
  }
});
