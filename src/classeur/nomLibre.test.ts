import { nomLibre, nomsLibres } from './nomLibre';

describe('le nom d’une feuille ajoutée', () => {
  it.each([
    ['DM', [], 'DM'],
    ['DM', ['Feuil1', 'dm', 'DM (2)'], 'DM (3)'],
    ['Décision', ['DÉCISION'], 'Décision (2)'],
    ['DM 1/2025 : [projet]', [], 'DM 1 2025    projet'],
    ['\'l’extrait\'', [], 'l’extrait'],
    ['Historique', [], 'Historique (2)'],
    ['', [], 'Feuille'],
    ['***', ['feuille'], 'Feuille (2)'],
    ['Extrait du registre des délibérations', [], 'Extrait du registre des délibér'],
    ['Extrait du registre des délibérations', ['Extrait du registre des délibér'], 'Extrait du registre des dél (2)'],
  ])('%j devient, quand %j sont pris, « %s »', (voulu, pris, attendu) => {
    expect(nomLibre(voulu, pris)).toBe(attendu);
  });
});

it('deux feuilles ajoutées ensemble n’ont pas le même nom', () => {
  expect(nomsLibres(['Membres', 'membres', 'Séance'], ['Séance'])).toEqual(['Membres', 'membres (2)', 'Séance (2)']);
});
