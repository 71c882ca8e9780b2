import { caracteresAbsents, ecrirePdf, policesEmbarquees } from '../../src/documents/pdf';
import { sansDessin } from '../../src/documents/textes/caracteres';
import { nettoyer } from '../../src/documents/pdf/texte/nettoyer';
import { couverture } from '../../src/documents/pdf/polices/couverture';
import { relire } from './controle/controler';
import { parcourir } from './controle/structure';
import { documentPdf } from './documents';

const dire = (texte: string): ReturnType<typeof documentPdf> => documentPdf([{ genre: 'paragraphe', style: 'courant', texte: [{ texte, gras: true }] }]);

test('les caractères que les polices n’ont pas sont dits, chacun une fois', () => {
  expect(caracteresAbsents(dire('Mme 王, M. 王 et 👍 ; e\u0301, ﬁ\u00ad'), policesEmbarquees())).toEqual(['王', '👍', 'ﬁ']);
  expect(caracteresAbsents(documentPdf([], { entete: ['♥', ''], projet: ['♦'] }), policesEmbarquees())).toEqual(['♥', '♦']);
});

test('imprimés quand même, ils le sont par leur code : rien ne se perd', async () => {
  const { fautes, structure, texteDe } = await relire(await ecrirePdf(dire('Mme 王👍'), policesEmbarquees()));
  expect(fautes).toEqual([]);
  expect(structure.flatMap((r) => [...parcourir(r)]).filter((e) => e.type === 'P').map(texteDe)).toContain('Mme [U+738B][U+1F44D]');
});

test('toute lettre latine composée d’Unicode s’imprime', () => {
  const connues = couverture(policesEmbarquees().romain);
  const latines = Array.from({ length: 0x1f00 }, (_, i) => i).filter((c) => /^\p{Script=Latin}$/u.test(String.fromCodePoint(c)) && (c < 0x250 || c >= 0x1e00));
  expect(latines.filter((c) => !connues.has(c)).map((c) => String.fromCodePoint(c))).toEqual([]);
});

test('ce que la composition dit sans dessin est ce que la police n’a pas', () => {
  const connues = couverture(policesEmbarquees().romain), desaccords: string[] = [];
  for (let c = 0; c < 0x11000; c++) {
    const texte = String.fromCodePoint(c), propre = nettoyer(texte);
    if (propre !== texte || texte === '\n') continue;
    if ((sansDessin(texte).length > 0) === connues.has(c)) desaccords.push(c.toString(16));
  }
  expect(desaccords).toEqual([]);
});
