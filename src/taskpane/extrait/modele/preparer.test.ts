import { grille, type Grille, type Valeur } from '../../../domaine/grille';
import { textesTypes } from '../../../documents/textes/textesTypes';
import { lireActe } from '../../../lecture/acte/lireActe';
import { estMiseEnForme, type FeuilleAEcrire } from '../../../domaine/feuille';
import { feuillesAPreparer } from './preparer';

function enGrille({ nom, cellules }: FeuilleAEcrire): Grille {
  return grille(cellules.map((l) => l.map((c): Valeur => (estMiseEnForme(c) ? c.valeur ?? null : c))), { nom });
}

test('la feuille « Textes types » propose ceux du complément, que la lecture relit tels quels', () => {
  const [textes, ...reste] = feuillesAPreparer({ nom: 'dm', feuilles: [] }, [], ['textes']);
  expect([textes?.nom, reste]).toEqual(['Textes types', []]);
  const [seance] = feuillesAPreparer({ nom: 'dm', feuilles: [] }, [], ['seance']);
  const lus = lireActe({ nom: 'dm', feuilles: [seance, textes].flatMap((f) => (f ? [enGrille(f)] : [])) })?.textes ?? [];
  expect(lus.map(({ genre, rubrique, lignes }) => ({ genre, rubrique, lignes }))).toEqual(textesTypes());
});
