import { ecrireVoulu, saisieNeuve } from './saisieDeCellule';

const C4 = { feuille: 'Délibérations', cellule: 'C4', valeur: null };

test('ce qui quitte le champ pendant une écriture s’écrit à son tour, sur ce que la première a laissé', async () => {
  const s = saisieNeuve(C4, ''), ecrites: unknown[] = [];
  s.voulu = { texte: 'un', valeur: 'un' };
  const refus = await ecrireVoulu(s, async ([e]) => {
    if (ecrites.push([e.cellule, e.valeur, e.attendu]) === 1) s.voulu = { texte: 'deux', valeur: 'deux' };
    return null;
  });
  expect([refus, ecrites, s]).toEqual([null, [['C4', 'un', null], ['C4', 'deux', 'un']], { cellule: { ...C4, valeur: 'deux' }, texte: 'deux', voulu: { texte: 'deux', valeur: 'deux' }, etat: 'libre' }]);
});

test('un refus arrête tout et garde le texte voulu', async () => {
  const s = saisieNeuve(C4, '');
  s.voulu = { texte: 'un', valeur: 'un' };
  expect([await ecrireVoulu(s, async () => 'refusé'), s.etat, s.texte, s.voulu?.texte]).toEqual(['refusé', 'refus', '', 'un']);
});

test('si la colonne à ajouter est prise entre-temps, la saisie s’écrit à la place où elle est poussée', async () => {
  const place = (c: string) => ({ feuille: 'Membres', cellule: `${c}2`, valeur: null, avec: [{ feuille: 'Membres', cellule: `${c}1`, valeur: 'Départ', attendu: null }] });
  const s = saisieNeuve(place('E'), ''), essais: string[] = [];
  s.voulu = { texte: '19h', valeur: '19h' };
  const refus = await ecrireVoulu(s, async (ecritures) => {
    if (essais.push(ecritures.map((e) => e.cellule).join(' ')) > 1) return null;
    s.cellule = place('F');
    return 'refusé';
  });
  expect([refus, essais, s.cellule.cellule]).toEqual([null, ['E2 E1', 'F2 F1'], 'F2']);
});

test('une cellule vidée se relit vide, et le titre d’une colonne ne s’ajoute qu’une fois', async () => {
  const titre = { feuille: 'Membres', cellule: 'E1', valeur: 'Départ', attendu: null };
  const s = saisieNeuve({ feuille: 'Membres', cellule: 'E2', valeur: null, avec: [titre] }, ''), ecrites: number[] = [];
  s.voulu = { texte: '19h', valeur: '19h' };
  await ecrireVoulu(s, async (e) => {
    if (ecrites.push(e.length) === 1) s.voulu = { texte: '', valeur: '' };
    return null;
  });
  expect([ecrites, s.cellule]).toEqual([[2, 1], { feuille: 'Membres', cellule: 'E2', valeur: null }]);
});
