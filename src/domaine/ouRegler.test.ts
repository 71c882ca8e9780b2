import { grilleExemple } from '../regles/exemples';
import { verifierClasseur } from '../verification/verifierClasseur';
import { dansLaFormule, dansLeVolet } from './ouRegler';

const NOMENCLATURE = 'La nomenclature n’a pas pu être déduite : choisissez-la dans les réglages (en ligne de commande, --nomenclature).';
const EXERCICE = 'L’exercice est inconnu : écrivez « exercice 2025 » dans le titre, ou choisissez-le dans les réglages (en ligne de commande, --exercice 2025).';

test('le volet ne parle que de ses réglages', () => {
  expect(dansLeVolet(NOMENCLATURE)).toBe('La nomenclature n’a pas pu être déduite : choisissez-la dans les réglages.');
  expect(dansLeVolet(EXERCICE)).toBe('L’exercice est inconnu : écrivez « exercice 2025 » dans le titre, ou choisissez-le dans les réglages.');
});

test('une formule parle de son argument', () => {
  expect(dansLaFormule(NOMENCLATURE)).toBe('La nomenclature n’a pas pu être déduite : choisissez-la dans l’argument « nomenclature » de la formule.');
  expect(dansLaFormule(EXERCICE)).toBe('L’exercice est inconnu : écrivez « exercice 2025 » dans le titre, ou choisissez-le dans l’argument « exercice » de la formule.');
});

test('aucune phrase des contrôles n’y échappe', () => {
  const inconnu = grilleExemple('\nDécision modificative\n| Compte | Libellé | Dépenses | Recettes |\n| 60623 | Alimentation | 10,00 | |\n| 7788 | Produits divers | | 10,00 |', 'DM');
  const dites = verifierClasseur({ nom: '', feuilles: [inconnu] }, { nomenclature: null, exercice: null }).rapports.flatMap((r) => [...r.deductions, ...r.nonEvalues.map((n) => n.cause)]);
  expect(dites.some((d) => d.includes('--'))).toBe(true);
  expect(dites.flatMap((d) => [dansLeVolet(d), dansLaFormule(d)]).filter((d) => /--|ligne de commande/.test(d))).toEqual([]);
});
