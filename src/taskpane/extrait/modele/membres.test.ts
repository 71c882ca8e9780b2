import { ClasseurMemoire } from '../../../classeur/memoire';
import { exigerNonVide } from '../../../domaine/constat';
import { grille, type Classeur, type Grille, type Valeur } from '../../../domaine/grille';
import { CHAMPS_MEMBRE } from '../../../domaine/acte/membre';
import { lireActe } from '../../../lecture/acte';
import type { CelluleLue } from './cellule';
import { feuilleDesMembres, fichesDesMembres, type FicheMembre } from './membres';
import { ficheDePlus, type Rangees } from './rangees';

type Ecritures = ReturnType<typeof ficheDePlus>;

const EN_TETE = ['Civilité', 'Nom', 'Qualité', 'Présence', 'Pouvoir à', 'Arrivée', 'Départ', 'Téléphone', '31'];
const feuille = (lignes: readonly (readonly Valeur[])[], enTete: readonly Valeur[] = EN_TETE): Grille => grille([['aide'], enTete, ...lignes], { nom: 'Membres' });
const DELIBERATIONS = grille([['Numéro', '31', '32'], ['Objet', 'Un', 'Deux']], { nom: 'Délibérations' });
const classeurDe = (membres: Grille): Classeur => ({ nom: 'x', feuilles: [DELIBERATIONS, membres] });

function lire(classeur: Classeur, deliberation = 0): { readonly r: Rangees; readonly fiches: readonly FicheMembre[] } {
  const acte = lireActe(classeur), r = feuilleDesMembres(classeur);
  if (acte === null || r === null) throw new Error('pas de feuille');
  return { r, fiches: fichesDesMembres(acte, r, acte.deliberations[deliberation] ?? null) };
}

/** Écrit par le port, et rend ce que la feuille porte alors. */
async function apres(classeur: Classeur, ecritures: Ecritures): Promise<Grille['cellules']> {
  const memoire = new ClasseurMemoire(classeur);
  await memoire.ecrire(exigerNonVide(ecritures));
  const { cellules } = await memoire.lire('Membres');
  memoire.annuler();
  expect((await memoire.lire('Membres')).cellules).toEqual(classeur.feuilles[1]?.cellules);
  return cellules;
}

const ecrire = ({ avec = [], ...cellule }: CelluleLue, valeur: string): Ecritures => [{ ...cellule, valeur, attendu: cellule.valeur }, ...avec];

const A = ['Mme', 'A', 'Présidente', 'présent', null, null, null, '01'], B = ['M.', 'B', null, 'excusé', 'A'], C = ['Mme', 'C', null, 'absente, pouvoir à Mme A', null, null, null, null, 'présente'];

describe('un membre', () => {
  const { fiches: [a, b, c] } = lire(classeurDe(feuille([A, B, C])));
  const montre = (f: FicheMembre | undefined) => [f?.nom, f?.presence.champ.valeur, f?.pouvoir?.champ.valeur];

  test('est nommé ; sa présence s’accorde, son porteur porte le nom des choix', () => {
    expect([montre(a), montre(b)]).toEqual([['Mme A', 'présente', undefined], ['M. B', 'excusé', 'Mme A']]);
    expect(a?.presence.choix).toEqual(['présente', 'présente, préside', 'excusée', 'absente', 'ne prend pas part au vote']);
  });

  test('garde telle qu’écrite une présence qui nomme son porteur, et ne le redemande pas', () => {
    expect(montre(c)).toEqual(['Mme C', 'absente, pouvoir à Mme A', undefined]);
  });

  test('ne donne pouvoir qu’à un autre, qui n’est pas absent', () => {
    expect(b?.pouvoir?.choix).toEqual(['Mme A']);
  });

  test('dit sa présence à la délibération choisie, dans la colonne de son numéro', () => {
    const point = c?.auPoint;
    expect([point?.definition.libelle, point?.champ.valeur, point?.cellule]).toEqual(['Présence au n° 31', 'présente', { feuille: 'Membres', cellule: 'I5', valeur: 'présente', reperes: [{ cellule: 'I2', valeur: '31' }, { cellule: 'B5', valeur: 'C' }] }]);
    expect(a?.autres.map((x) => x.cellule.cellule)).toEqual(['A3', 'B3', 'C3', 'F3', 'G3']);
  });

  test('est désigné par son nom : et par le titre de sa colonne, que ses cases exigent pour s’écrire', () => {
    const qualite = b?.autres.find((x) => x.id === 'membre-3-qualite')?.cellule;
    expect([qualite, b?.autres.find((x) => x.id === 'membre-3-nom')?.cellule.reperes]).toEqual([
      { feuille: 'Membres', cellule: 'C4', valeur: null, reperes: [{ cellule: 'C2', valeur: 'Qualité' }, { cellule: 'B4', valeur: 'B' }] }, [{ cellule: 'B2', valeur: 'Nom' }],
    ]);
  });

  test('ne perd pas une présence qui ne se lit pas', () => {
    const { fiches: [seule] } = lire(classeurDe(feuille([['Mme', 'A', null, 'peut-être']])));
    expect(seule?.presence.champ).toEqual({ valeur: null, brut: 'peut-être', cellule: 'Membres!D3' });
  });
});

describe('écrire', () => {
  test('la présence à une délibération qui n’a pas de colonne ajoute la colonne, en une étape', async () => {
    const classeur = classeurDe(feuille([A, B])), { fiches: [a] } = lire(classeur, 1), point = a?.auPoint;
    if (!point) throw new Error('pas de point');
    const [, enTete, premiere] = await apres(classeur, ecrire(point.cellule, 'présente, préside'));
    expect([enTete, premiere]).toEqual([[...EN_TETE, '32'], [...A, null, 'présente, préside']]);
  });

  test('un membre de plus prend la première ligne vide après le dernier, sans couvrir une note', async () => {
    const classeur = classeurDe(feuille([A, B, [null, null, null, null, null, null, null, 'note']])), { r } = lire(classeur);
    const cellules = await apres(classeur, ficheDePlus(r, CHAMPS_MEMBRE, { civilite: 'Mme', nom: 'D', qualite: '', presence: 'présente' }));
    expect(cellules.slice(4)).toEqual([[null, null, null, null, null, null, null, 'note'], ['Mme', 'D', null, 'présente']]);
  });

  test('les colonnes qui manquent s’ajoutent côte à côte', async () => {
    const classeur = classeurDe(feuille([['A', 'absent', 'reste']], ['Nom', 'Présence'])), { r } = lire(classeur);
    const cellules = await apres(classeur, ficheDePlus(r, CHAMPS_MEMBRE, { civilite: 'Mme', nom: 'D', qualite: 'Présidente', presence: 'présente' }));
    expect(cellules.slice(1)).toEqual([['Nom', 'Présence', null, 'Civilité', 'Qualité'], ['A', 'absent', 'reste'], ['D', 'présente', null, 'Mme', 'Présidente']]);
  });

  test('retirer un membre vide ses cases, et laisse la colonne que l’outil ne connaît pas', async () => {
    const classeur = classeurDe(feuille([A, C])), { fiches: [a, c] } = lire(classeur);
    expect((await apres(classeur, a?.retrait ?? []))[2]).toEqual([null, null, null, null, null, null, null, '01']);
    expect((await apres(classeur, c?.retrait ?? []))[3] ?? []).toEqual([]);
  });
});

test('une feuille « Membres » sans les libellés attendus n’est pas à écrire', () => {
  expect(feuilleDesMembres(classeurDe(grille([['Liste'], ['A']], { nom: 'Membres' })))).toBeNull();
});
