import { REGLAGES_VIDES } from '../../../src/classeur/port';
import type { Adaptateur } from '../banc';
import { PETIT } from '../classeurs';
import { refus } from './refus';

const SAISIE = { cause: 'saisie-en-cours', message: 'Une cellule est en cours de saisie : validez-la par Entrée ou abandonnez-la par Échap, puis recommencez.' };

export function reste({ ouvrir }: Adaptateur): void {
  describe('montre une cellule', () => {
    it.each(['C7', 'B4:D7'])('%s, en activant sa feuille', async (adresse) => {
      const { port, activer, selection, defauts } = await ouvrir(PETIT);
      await activer('Notes de l’élue');
      await port.selectionner('DM', adresse);
      expect(selection()).toEqual({ feuille: 'DM', adresse });
      expect((await port.feuilles()).find((f) => f.active)?.nom).toBe('DM');
      expect(defauts()).toEqual([]);
    });

    it('sauf sur une feuille masquée', async () => {
      const { port, masquer } = await ouvrir(PETIT);
      masquer('Notes de l’élue');
      expect(await refus(port.selectionner('Notes de l’élue', 'A1'))).toEqual({ cause: 'feuille-masquee', message: 'La feuille « Notes de l’élue » est masquée : affichez-la (clic droit sur un onglet, « Afficher »), puis recommencez.' });
    });

    it.each([['Budget', 'A1', 'feuille-absente'], ['DM', 'A0', 'autre']])('sauf en « %s » %s', async (feuille, adresse, cause) => {
      const { port } = await ouvrir(PETIT);
      expect((await refus(port.selectionner(feuille, adresse))).cause).toBe(cause);
    });
  });

  it('recalcule toutes ses formules à la demande', async () => {
    const { port, recalculs } = await ouvrir(PETIT);
    await port.recalculer();
    expect(recalculs()).toBe(1);
  });

  it('garde les réglages, hors de ce que l’annulation défait', async () => {
    const { port, annuler } = await ouvrir(PETIT);
    expect(await port.reglages()).toEqual(REGLAGES_VIDES);
    await port.ecrireReglages({ nomenclature: 'M57_A', exercice: 2025 });
    await port.ecrire([{ feuille: 'DM', cellule: 'C4', valeur: 1, attendu: 1234.56 }]);
    await port.ecrireReglages({ nomenclature: 'M22', exercice: null });
    await annuler();
    expect(await port.reglages()).toEqual({ nomenclature: 'M22', exercice: null });
  });

  describe('pendant une saisie', () => {
    it('refuse, en disant de la valider', async () => {
      const { port, enSaisie } = await ouvrir(PETIT);
      enSaisie(true);
      expect(await refus(port.lire('DM'))).toEqual(SAISIE);
      expect(await refus(port.ecrire([{ feuille: 'DM', cellule: 'C4', valeur: 1, attendu: 1234.56 }]))).toEqual(SAISIE);
      expect(await refus(port.ajouterFeuille({ nom: 'Extrait', cellules: [['a']] }))).toEqual(SAISIE);
      expect(await refus(port.selectionner('DM', 'A1'))).toEqual(SAISIE);
      enSaisie(false);
      expect((await port.lire('DM')).cellules.length).toBe(6);
    });
  });
}
