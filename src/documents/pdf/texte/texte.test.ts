import type { Graisse } from '../polices/polices';
import { coupures } from './coupures';
import { largeurInsecable, mettreEnLignes } from './lignes';
import { enLigne, nettoyer } from './nettoyer';
import { troncons, type Troncon } from './troncons';

/** Chaque caractère large d'un point en corps 1, de deux en gras. */
const mesure = (texte: string, graisse: Graisse): number => texte.length * (graisse === 'gras' ? 2 : 1);
const romain = (texte: string): readonly Troncon[] => [{ texte, graisse: 'romain' }];
const lignes = (tronconsDe: readonly Troncon[], largeur: number): readonly string[] => mettreEnLignes(tronconsDe, largeur, 1, mesure).map((l) => l.fragments.map((f) => f.texte).join(''));
const mots = (texte: string): readonly string[] => [0, ...coupures(texte)].map((debut, i, tous) => texte.slice(debut, tous[i + 1]));

test('une ligne finit sur une espace, ou dans un mot composé', () => {
  expect(mots('Le conseil de Saint-Just, www.ccas.fr/extraits')).toEqual(['Le ', 'conseil ', 'de ', 'Saint-', 'Just, ', 'www.ccas.fr/', 'extraits']);
});

test('un nombre, une unité, une ponctuation haute et ce qui annonce un nom ne quittent pas leur voisin', () => {
  expect(mots('Vu « l’objet » : n° 31, soit 34 000 € à M. B')).toEqual(['Vu ', '« l’objet » : ', 'n° 31, ', 'soit ', '34 000 € ', 'à ', 'M. B']);
  expect(mots('le 2025-11 et 01/02')).toEqual(['le ', '2025-11 ', 'et ', '01/02']);
  expect(mots('articles L123-4 à R123-23')).toEqual(['articles ', 'L123-4 ', 'à ', 'R123-23']);
  expect(mots('le 25 septembre 2023, le 1er mars, Administratrice C, en 2024 encore')).toEqual(['le ', '25 septembre ', '2023, ', 'le ', '1er mars, ', 'Administratrice C, ', 'en ', '2024 ', 'encore']);
  expect(mots('12\u00a0345\u202f678,90\u00a0€')).toEqual(['12\u00a0345\u202f678,90\u00a0€']);
});

test('les lignes ne dépassent pas la largeur, et rien ne se perd', () => {
  expect(lignes(romain('un deux trois quatre'), 9)).toEqual(['un deux', 'trois', 'quatre']);
  expect(lignes(romain('un\ndeux  trois'), 20)).toEqual(['un', 'deux  trois']);
});

test('un mot plus long que la ligne est coupé entre deux caractères', () => {
  expect(lignes(romain('à abcdefghij fin'), 4)).toEqual(['à', 'abcd', 'efgh', 'ij', 'fin']);
});

test('un mot à deux graisses se mesure et se pose morceau par morceau', () => {
  const deux: readonly Troncon[] = [{ texte: 'DIT', graisse: 'gras' }, { texte: ' que tout', graisse: 'romain' }];
  expect(mettreEnLignes(deux, 10, 1, mesure)).toEqual([
    { fragments: [{ texte: 'DIT', graisse: 'gras', x: 0 }, { texte: ' que', graisse: 'romain', x: 6 }], largeur: 10 }, { fragments: [{ texte: 'tout', graisse: 'romain', x: 0 }], largeur: 4 },
  ]);
});

test('ce qui ne se coupe pas a la largeur de son plus long mot', () => {
  expect(largeurInsecable(romain('Reste 1\u202f234,56\u00a0€ dû'), mesure)).toBe(10);
});

test('le texte est nettoyé de ce qui ne s’imprime pas', () => {
  expect(nettoyer('e\u0301\u00ad\u200b\t\u0007A\r\nB\u2009C\ud800')).toBe('é A\nB C\ufffd');
  expect(enLigne('  Objet :\n la  DM ')).toBe('Objet : la  DM');
});

test('une lettre rare passe au romain, et ce qu’aucune police n’a s’écrit par son code', () => {
  const couvertures = { romain: new Set([...'abḥ'].map((c) => c.codePointAt(0) ?? 0)), gras: new Set([...'ab[]U+4E2D'].map((c) => c.codePointAt(0) ?? 0)), italique: new Set<number>() };
  expect(troncons([{ texte: 'abḥa中', gras: true }, { texte: 'b', italique: true }], couvertures)).toEqual([
    { texte: 'ab', graisse: 'gras' }, { texte: 'ḥ', graisse: 'romain' }, { texte: 'a[U+4E2D]', graisse: 'gras' }, { texte: 'b', graisse: 'romain' },
  ]);
});
