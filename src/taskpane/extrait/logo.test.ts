import { ClasseurMemoire } from '../../classeur/memoire';
import { classeurReel } from '../../../test/navigateur/outils';
import { png } from '../../../test/images/png';
import { relire } from '../../../test/pdf/controle/controler';
import { parcourir } from '../../../test/pdf/controle/structure';
import { Controleur } from '../controleur';

const LOGO = png({ largeur: 40, hauteur: 20, type: 2, bits: 8, pixel: (x, y) => [x * 6, y * 12, 0] });

/** Ce que le volet fait d'une séance dont la feuille porte ces images. */
async function produire(...images: readonly Uint8Array[]) {
  const classeur = new ClasseurMemoire(await classeurReel('breuillet-2023-09-19.xlsx')), controleur = new Controleur(classeur);
  await controleur.demarrer();
  await controleur.extrait.ouvrir();
  for (const image of images) classeur.poserImage('Séance', image);
  let pdf = new Uint8Array();
  await controleur.extrait.enregistrerPdf((octets) => { pdf = Uint8Array.from(octets); });
  const avis = controleur.etat.avis;
  await controleur.extrait.creerFeuille(null);
  const { fautes, structure } = await relire(pdf), feuille = (await classeur.feuilles()).at(-1)?.nom ?? '';
  const figures = structure.flatMap((r) => [...parcourir(r)]).filter((e) => e.type === 'Figure').map((e) => e.alternative);
  return { fautes, figures, avis, surLaFeuille: await classeur.images(feuille), avisFeuille: controleur.etat.avis };
}

test('l’image insérée sur « Séance » après l’ouverture est le logo du PDF et de la feuille', async () => {
  const { fautes, figures, avis, surLaFeuille } = await produire(LOGO);
  expect([fautes, figures, avis?.ton, surLaFeuille]).toEqual([[], ["Logo du Centre Communal d'Action Sociale de Breuillet"], 'succes', [{ octets: LOGO }]]);
});

test('de deux images aucune n’est le logo : l’acte se fait, et le volet dit pourquoi il n’en a pas', async () => {
  const { fautes, figures, avis, surLaFeuille, avisFeuille } = await produire(LOGO, LOGO);
  expect([fautes, figures, surLaFeuille, avis?.ton, avisFeuille?.ton]).toEqual([[], [], [], 'attention', 'attention']);
  for (const a of [avis, avisFeuille]) expect(a?.texte).toMatch(/La feuille « Séance » porte 2 images : n’y gardez que le logo\. L’acte est fait sans logo\.$/);
});

test('sans image, rien n’est dit du logo', async () => {
  const { figures, avis } = await produire();
  expect([figures, avis?.ton, avis?.texte.includes('logo')]).toEqual([[], 'succes', false]);
});
