import { acteEssai } from '../../domaine/acte/essai';
import { documentDEssai, textesDuDocument } from '../essai';
import { sansDessin, texteImprime } from './caracteres';

test.each([
  ['La mission conﬁée, le ﬂux, l’eﬀort, oﬃciel', 'La mission confiée, le flux, l’effort, officiel'],
  ['\uf0b7\taide à domicile', '•\taide à domicile'], ['▪ puce', '• puce'], ['  ➢ portage', '  • portage'], ['→ portage', '• portage'], ['✓ repas', '• repas'], ['a → b', 'a → b'], ['½ journée, −5 %', '½ journée, −5 %'],
])('« %s » s’imprime « %s »', (texte, attendu) => expect(texteImprime(texte)).toBe(attendu));

test('ce que la police n’a pas est dit une fois ; ce qui ne se voit pas n’est rien', () => {
  expect(sansDessin('a → b ≥ 12 €, soft\u00adhyphen, e\u0301, → 😀\n')).toEqual(['→', '≥', '😀']);
});

describe('Un texte collé d’un autre logiciel', () => {
  const document = (expose: readonly string[]): ReturnType<typeof documentDEssai> => documentDEssai('7', [], 'classique', acteEssai({ deliberations: [{ numero: '7', objet: 'Objet', vote: 'unanimité', expose: [...expose] }] }));

  test('ses puces font une liste, ses ligatures se défont, et l’acte n’en est pas un projet', () => {
    const d = document(['La mission conﬁée :', '\uf0b7 aide à domicile', '▪ portage']);
    expect(textesDuDocument(d)).toEqual(expect.arrayContaining(['La mission confiée :', '- aide à domicile', '- portage']));
    expect(d.projet.filter((r) => r.includes('police'))).toEqual([]);
  });

  test('un caractère que la police n’a pas fait un projet, et sa cellule est donnée', () => {
    const [cellule] = acteEssai({ deliberations: [{ expose: ['x'] }] }).deliberations.map((d) => d.champs.expose.cellule);
    expect(document(['Tarif ≥ 12 €, → portage']).projet).toContain(`« ≥ » et « → » ne sont pas dans la police de l’acte : remplacez-les en ${cellule}.`);
  });
});
