import { acteEssai } from '../../domaine/acte/essai';
import { estMiseEnForme, HAUTEUR_MAX, type CelluleMiseEnForme, type FeuilleAEcrire } from '../../domaine/feuille';
import { adressePlage } from '../../domaine/grille';
import { hauteurDe } from '../feuille/metrique';
import { feuillesActe } from './feuillesActe';

const feuille = (nom: string, acte = acteEssai({})): FeuilleAEcrire => {
  const trouvee = feuillesActe(acte).find((f) => f.nom === nom);
  if (trouvee === undefined) throw new Error(`Pas de feuille « ${nom} »`);
  return trouvee;
};
const cellule = ({ cellules }: FeuilleAEcrire, ligne: number, colonne: number): CelluleMiseEnForme => {
  const c = cellules[ligne]?.[colonne] ?? null;
  return estMiseEnForme(c) ? c : { valeur: c };
};

test('une case de texte vide garde ce que l’agent y tape, un montant et une date ont leur format', () => {
  const deliberations = feuille('Délibérations');
  const rang = (libelle: string) => deliberations.cellules.findIndex((_, l) => cellule(deliberations, l, 0).valeur === libelle);
  expect(['Numéro', 'Exposé', 'Montant', 'Pour', 'Publié le'].map((l) => cellule(deliberations, rang(l), 1).format)).toEqual(['texte', 'texte', 'euros', 'entier', undefined]);
});

test('les choix d’un champ sont proposés dans ses cases', () => {
  const { choix = [] } = feuille('Délibérations', acteEssai({ deliberations: [{ numero: '1' }] }));
  expect(choix.map((c) => [adressePlage(c.plage), c.valeurs.slice(0, 2)])).toEqual([
    ['B3:D3', ['Décision modificative', 'Compte administratif']], ['B15:D15', ['unanimité', 'majorité']], ['B16:D16', ['public', 'secret']], ['B22:D22', ['oui', 'non']],
  ]);
  expect(feuille('Séance').choix?.map((c) => adressePlage(c.plage))).toEqual(['B20:B20']);
});

test('l’aide est à l’écran, non sur la page imprimée', () => {
  const acte = acteEssai({ membres: [{ nom: 'A', autres: { 31: 'retire' } }], deliberations: [{ numero: '31' }, { numero: '32' }] });
  expect(feuillesActe(acte).map((f) => f.impression?.zone && adressePlage(f.impression.zone))).toEqual(['A1:B25', 'A2:H6', 'A1:C40', 'A2:D22', 'A2:C22']);
});

test('une rangée de plusieurs lignes a leur hauteur, au plus celle du tableur ; les autres grandissent avec leur texte', () => {
  const deliberations = feuille('Délibérations', acteEssai({ deliberations: [{ numero: '1', visas: ['Vu A,', 'Vu B,'], expose: Array.from({ length: 100 }, () => 'Paragraphe.') }] }));
  const { hauteurs } = deliberations;
  expect([hauteurs?.get(1), hauteurs?.get(7), hauteurs?.get(8)]).toEqual([undefined, HAUTEUR_MAX, hauteurDe(2, 11)]);
});

test('une présence s’accorde à la civilité', () => {
  const membres = feuille('Membres', acteEssai({ membres: [{ civilite: 'Mme', nom: 'A' }, { civilite: 'M.', nom: 'B', presence: 'excuse' }, { nom: 'C', presence: 'absent' }] }));
  expect([2, 3, 4].map((l) => cellule(membres, l, 3).valeur)).toEqual(['présente', 'excusé', 'absent']);
});
