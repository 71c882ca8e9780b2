import type { Acte } from '../../domaine/acte/acte';
import { propositions } from '../../domaine/acte/champ';
import { CHAMPS_DELIBERATION } from '../../domaine/acte/deliberation';
import { acteEssai } from '../../domaine/acte/essai';
import { CHAMPS_ETABLISSEMENT } from '../../domaine/acte/etablissement';
import { CHAMPS_MEMBRE } from '../../domaine/acte/membre';
import { CHAMPS_REGISTRE } from '../../domaine/acte/registre';
import { CHAMPS_SEANCE } from '../../domaine/acte/seance';
import { CHAMPS_TEXTE_TYPE } from '../../domaine/acte/texteType';
import { estMiseEnForme, HAUTEUR_MAX, type CelluleMiseEnForme, type FeuilleAEcrire } from '../../domaine/feuille';
import { hauteurDe } from '../feuille/metrique';
import { feuillesActe } from './feuillesActe';
import type { Definitions } from './forme';

const feuille = (nom: string, acte = acteEssai({})): FeuilleAEcrire => {
  const trouvee = feuillesActe(acte).find((f) => f.nom === nom);
  if (trouvee === undefined) throw new Error(`Pas de feuille « ${nom} »`);
  return trouvee;
};
const cellule = ({ cellules }: FeuilleAEcrire, ligne: number, colonne: number): CelluleMiseEnForme => {
  const c = cellules[ligne]?.[colonne] ?? null;
  return estMiseEnForme(c) ? c : { valeur: c };
};
const rang = (f: FeuilleAEcrire, libelle: string): number => f.cellules.findIndex((_, l) => cellule(f, l, 0).valeur === libelle);

test('une case de texte vide garde ce que l’agent y tape, un montant et une date ont leur format', () => {
  const deliberations = feuille('Délibérations');
  expect(['Numéro', 'Exposé', 'Montant', 'Pour', 'Publié le'].map((l) => cellule(deliberations, rang(deliberations, l), 1).format)).toEqual(['texte', 'texte', 'euros', 'entier', undefined]);
});

test('les choix d’un champ sont proposés dans toutes ses cases, et là seulement', () => {
  const offerts = (nom: string, acte?: Acte): unknown => {
    const f = feuille(nom, acte);
    return f.choix?.map(({ plage: { debut, fin }, valeurs }) =>
      [cellule(f, debut.ligne, 0).valeur, fin.ligne - debut.ligne, debut.colonne, fin.colonne, valeurs]);
  };
  const attendus = (definitions: Definitions, fin: number): unknown =>
    Object.values(definitions).flatMap((d) => (propositions(d).length === 0 ? [] : [[d.libelle, 0, 1, fin, propositions(d)]]));
  expect(offerts('Délibérations', acteEssai({ deliberations: [{ numero: '1' }] }))).toEqual(attendus(CHAMPS_DELIBERATION, 3));
  const connus = [['Vote', 0, 1, 3, ['unanimité', 'majorité', 'rejet', 'sans vote']], ['Organisme privé', 0, 1, 3, ['oui', 'non']]];
  expect(offerts('Délibérations')).toEqual(expect.arrayContaining(connus));
  expect(offerts('Séance')).toEqual(attendus({ ...CHAMPS_ETABLISSEMENT, ...CHAMPS_SEANCE }, 1));
});

test('chaque libellé est sur la page imprimée, l’aide n’est qu’à l’écran', () => {
  const acte = acteEssai({ membres: [{ nom: 'A', autres: { 31: 'retire' } }], deliberations: [{ numero: '31' }, { numero: '32' }] });
  const feuilles = [{ ...CHAMPS_ETABLISSEMENT, ...CHAMPS_SEANCE }, CHAMPS_MEMBRE, CHAMPS_DELIBERATION, CHAMPS_REGISTRE, CHAMPS_TEXTE_TYPE];
  const champs = feuilles.map((d: Definitions) => Object.values(d));
  feuillesActe(acte).forEach((f, k) => {
    const { debut, fin } = f.impression?.zone ?? { debut: { ligne: 0, colonne: 0 }, fin: { ligne: -1, colonne: -1 } };
    const dans = (l: number, c: number): boolean => l >= debut.ligne && l <= fin.ligne && c >= debut.colonne && c <= fin.colonne;
    const imprimes = f.cellules.flatMap((rangee, l) => rangee.flatMap((_, c) => (dans(l, c) ? [cellule(f, l, c).valeur] : [])));
    expect(imprimes).toEqual(expect.arrayContaining(champs[k]?.map((d) => d.libelle) ?? []));
    expect(champs[k]?.filter((d) => imprimes.includes(d.aide))).toEqual([]);
    expect(fin.ligne).toBe(f.cellules.length - 1);
  });
  // Les deux délibérations, non la colonne vide ; la présence au n° 31.
  expect([feuille('Délibérations', acte), feuille('Membres', acte)].map((f) => f.impression?.zone?.fin.colonne)).toEqual([2, Object.keys(CHAMPS_MEMBRE).length]);
});

test('une rangée de plusieurs lignes a leur hauteur, au plus celle du tableur ; les autres grandissent avec leur texte', () => {
  const deliberations = feuille('Délibérations', acteEssai({ deliberations: [{ numero: '1', visas: ['Vu A,', 'Vu B,'], expose: Array.from({ length: 100 }, () => 'Paragraphe.') }] }));
  const { hauteurs } = deliberations;
  expect(['Numéro', 'Exposé', 'Visas'].map((l) => hauteurs?.get(rang(deliberations, l)))).toEqual([undefined, HAUTEUR_MAX, hauteurDe(2, 11)]);
});

test('une présence s’accorde à la civilité', () => {
  const membres = feuille('Membres', acteEssai({ membres: [{ civilite: 'Mme', nom: 'A' }, { civilite: 'M.', nom: 'B', presence: 'excuse' }, { nom: 'C', presence: 'absent' }] }));
  expect([2, 3, 4].map((l) => cellule(membres, l, 3).valeur)).toEqual(['présente', 'excusé', 'absent']);
});
