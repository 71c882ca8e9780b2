import fc from 'fast-check';
import { ecrireXlsx, lireFichier } from '../../src/classeur/fichiers';
import { feuillesActe } from '../../src/documents/acte/feuillesActe';
import type { Acte } from '../../src/domaine/acte/acte';
import { estMiseEnForme, type FeuilleAEcrire } from '../../src/domaine/feuille';
import { grille, type Classeur } from '../../src/domaine/grille';
import { estFeuilleActe, lireActe } from '../../src/lecture/acte';
import { acte, enClair } from './acte';

const enMemoire = (feuilles: readonly FeuilleAEcrire[]): Classeur => ({
  nom: 'seance', feuilles: feuilles.map((f) => grille(f.cellules.map((r) => r.map((c) => (estMiseEnForme(c) ? c.valeur ?? null : c))), { nom: f.nom })),
});

function relu(classeur: Classeur): Acte {
  const lu = lireActe(classeur);
  if (lu === null) throw new Error('Aucun acte lu');
  return lu;
}

test('un acte écrit puis lu est le même, quelle que soit la nature de ses champs', () => {
  fc.assert(fc.property(acte, (a) => expect(enClair(relu(enMemoire(feuillesActe(a))))).toEqual(enClair(a))), { numRuns: 200 });
});

test('un acte lu, réécrit et relu garde aussi ses cellules', () => {
  const recopier = (a: Acte): Acte => relu(enMemoire(feuillesActe(a)));
  fc.assert(fc.property(acte, (a) => {
    // La première copie ôte les colonnes de présence restées vides.
    const copie = recopier(recopier(a));
    expect(recopier(copie)).toEqual(copie);
  }), { numRuns: 50 });
});

test('un acte enregistré dans un classeur est le même', async () => {
  await fc.assert(fc.asyncProperty(acte, async (a) => {
    const lecture = await lireFichier(await ecrireXlsx(feuillesActe(a)), 'seance.xlsx');
    if (!lecture.ok) throw new Error(lecture.erreur);
    expect(enClair(relu(lecture.classeur))).toEqual(enClair(a));
  }), { numRuns: 25 });
});

test('qui préside un point le préside encore une fois l’acte réécrit', () => {
  const feuilles = [grille([['Numéro', '31']], { nom: 'Délibérations' }), grille([['Civilité', 'Nom', 'Présence', '31'], ['Mme', 'A', 'présente', 'Présente, préside ce point']], { nom: 'Membres' })];
  const presence = (a: Acte) => a.membres[0]?.parDeliberation.get('31');
  const copie = relu(enMemoire(feuillesActe(relu({ nom: 'seance', feuilles }))));
  expect(presence(copie)).toEqual({ valeur: { situation: 'present', pouvoirA: null }, brut: 'présente, préside', cellule: 'Membres!H3' });
});

test('les feuilles à remplir sont celles d’un acte vide, et l’acte les reconnaît pour siennes', () => {
  const classeur = enMemoire(feuillesActe(null));
  expect(classeur.feuilles.map((f) => [f.nom, estFeuilleActe(f)])).toEqual(['Séance', 'Membres', 'Délibérations', 'Registre', 'Textes types'].map((nom) => [nom, true]));
  const vide = relu(classeur);
  expect([vide.membres, vide.deliberations, vide.registre, vide.textes, vide.nonPlaces]).toEqual([[], [], [], [], []]);
  expect([...Object.values(vide.etablissement), ...Object.values(vide.seance)].every((c) => c.valeur === null && c.brut === '')).toBe(true);
});

test('sans feuille « Séance », un champ vide a la cellule qu’il aurait dans la feuille à remplir', () => {
  const classeur = enMemoire(feuillesActe(null));
  const sans = relu({ ...classeur, feuilles: classeur.feuilles.filter((f) => f.nom !== 'Séance') });
  expect([sans.etablissement, sans.seance]).toEqual([relu(classeur).etablissement, relu(classeur).seance]);
});
