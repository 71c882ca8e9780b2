import type { FeuilleAEcrire } from '../../../src/domaine/feuille';
import { feuilleModele } from '../../../src/documents/modele/feuille';
import { LIGNES_USUELLES } from '../../../src/documents/modele/lignesUsuelles';
import { chargerPlan } from '../../../src/nomenclatures';
import type { Plan } from '../../../src/domaine/nomenclature';
import type { Adaptateur } from '../banc';
import { contenu, IMAGE, PETIT } from '../classeurs';
import { refus } from './refus';

const EXTRAIT: FeuilleAEcrire = {
  nom: 'DM',
  cellules: [
    [{ valeur: 'Extrait du registre', gras: true, fond: 'DCE6F1', alignement: 'centre' }, null],
    ['=1+1', { valeur: '011', format: 'texte', cadre: true, renvoi: true }],
    [1234.56, { valeur: 0.1, format: 'euros' }],
    [{ date: '2025-01-31' }, { erreur: '#REF!' }],
    [],
    [{ valeur: null, format: 'texte' }, true],
  ],
  fusions: [{ debut: { ligne: 0, colonne: 0 }, fin: { ligne: 0, colonne: 1 } }],
  largeurs: [20, 15],
  figer: { lignes: 1, colonnes: 1 },
  lignesMasquees: new Set([2]),
  paysage: true,
};

const AVEC_IMAGE: FeuilleAEcrire = { ...EXTRAIT, image: { genre: 'png', octets: IMAGE, largeur: 90, hauteur: 45, texte: 'Logo du CCAS' } };

export function feuilleAjoutee({ ouvrir }: Adaptateur): void {
  describe('reçoit une feuille', () => {
    it('sans remplacer celle qui porte ce nom, et la montre', async () => {
      const { port, defauts } = await ouvrir(PETIT);
      expect([await port.ajouterFeuille(EXTRAIT), await port.ajouterFeuille({ nom: 'dm', cellules: [] })]).toEqual(['DM (2)', 'dm (3)']);
      expect((await port.feuilles()).map((f) => [f.nom, f.active])).toEqual([['DM', false], ['Notes de l’élue', false], ['DM (2)', false], ['dm (3)', true]]);
      expect(contenu(await port.lire('DM')).size).toBe(14);
      expect(defauts()).toEqual([]);
    });

    it('où chaque valeur garde son genre', async () => {
      const { port } = await ouvrir(PETIT);
      const { cellules, fusions, lignesMasquees } = await port.lire(await port.ajouterFeuille(EXTRAIT));
      expect(cellules.slice(0, 3)).toEqual([['Extrait du registre'], ['=1+1', '011'], [1234.56, 0.1]]);
      expect(cellules[3]?.[0]).toEqual({ date: '2025-01-31' });
      expect(cellules.slice(4)).toEqual([[], [null, true]]);
      expect([fusions, [...lignesMasquees]]).toEqual([EXTRAIT.fusions, [2]]);
    });

    it('avec son image', async () => {
      const { port, defauts } = await ouvrir(PETIT);
      expect(await port.images(await port.ajouterFeuille(AVEC_IMAGE))).toEqual([{ octets: IMAGE }]);
      expect(await port.images(await port.ajouterFeuille(EXTRAIT))).toEqual([]);
      expect(defauts()).toEqual([]);
    });

    it('que l’annulation retire d’un coup', async () => {
      const { port, annuler } = await ouvrir(PETIT);
      await port.ajouterFeuille(EXTRAIT);
      await annuler();
      expect((await port.feuilles()).map((f) => f.nom)).toEqual(['DM', 'Notes de l’élue']);
    });

    it('masquée, sans la montrer', async () => {
      const { port } = await ouvrir(PETIT);
      await port.ajouterFeuille({ nom: 'Réserve', cellules: [['a']], masquee: true });
      expect((await port.feuilles()).map((f) => [f.nom, f.visible, f.active])).toEqual([['DM', true, true], ['Notes de l’élue', true, false], ['Réserve', false, false]]);
    });

    it('un modèle de décision, dont les codes restent des textes', async () => {
      const { port, defauts } = await ouvrir(PETIT);
      const modele = feuilleModele('M57_A', 2024, chargerPlan('M57_A', 2024).plan as Plan, LIGNES_USUELLES.M57_A ?? []);
      const { cellules } = await port.lire(await port.ajouterFeuille({ ...modele, nom: 'DM n° 1' }));
      expect(cellules[0]).toEqual(['Décision modificative n° 1 – Exercice 2024']);
      expect(cellules[3]).toEqual(['Section', 'Chapitre', 'Compte', 'Libellé', 'Fonction', 'Dépenses −', 'Dépenses +', 'Recettes −', 'Recettes +']);
      expect(cellules[4]?.slice(0, 3)).toEqual(['Fonctionnement', '011', modele.cellules[4]?.[2] instanceof Object && 'valeur' in modele.cellules[4][2] ? modele.cellules[4][2].valeur : null]);
      expect(defauts()).toEqual([]);
    });

    it('longue, en entier', async () => {
      const { port } = await ouvrir(PETIT);
      const cellules = Array.from({ length: 12_000 }, (_, i) => ['6068', i / 100]);
      const grille = await port.lire(await port.ajouterFeuille({ nom: 'Grand livre', cellules }));
      expect([grille.cellules.length, grille.cellules.at(-1)]).toEqual([12_000, ['6068', 119.99]]);
    }, 30_000);
  });

  it('refuse une feuille quand sa structure est protégée', async () => {
    const { port, protegerStructure } = await ouvrir(PETIT);
    protegerStructure();
    expect(await refus(port.ajouterFeuille(EXTRAIT))).toEqual({
      cause: 'classeur-protege', message: 'La structure du classeur est protégée, aucune feuille n’a été ajoutée : ôtez la protection (onglet Révision, « Protéger le classeur »), puis recommencez.',
    });
    expect((await port.feuilles()).length).toBe(2);
  });
}
