import { verifierClasseur } from '../../../src/verification/verifierClasseur';
import type { Adaptateur } from '../banc';
import { contenu, deFichier, IMAGE, lireTout, PETIT } from '../classeurs';
import { refus } from './refus';

export function lecture({ ouvrir }: Adaptateur): void {
  describe('se lit', () => {
    it('feuille par feuille, dans l’ordre des onglets', async () => {
      const { port, masquer, proteger } = await ouvrir(PETIT);
      masquer('Notes de l’élue');
      proteger('DM');
      expect(await port.feuilles()).toEqual([
        { nom: 'DM', active: true, visible: true, protegee: true },
        { nom: 'Notes de l’élue', active: false, visible: false, protegee: false },
      ]);
    });

    it('de son premier coin rempli, chaque valeur selon son genre', async () => {
      const { port, defauts } = await ouvrir(PETIT);
      expect(await port.lire('DM')).toEqual({
        nom: 'DM', typee: true, origine: { ligne: 1, colonne: 1 },
        cellules: [
          ['Décision modificative n° 1'],
          ['Désignation', 'Dépenses', 'Recettes'],
          ['011', 1234.56],
          ['=1+1', 0.1, true],
          ['votée le', { date: '2025-01-31' }, { erreur: '#REF!' }],
          ['Total', 1234.66],
        ],
        fusions: [{ debut: { ligne: 1, colonne: 1 }, fin: { ligne: 1, colonne: 3 } }],
        lignesMasquees: new Set([4]),
      });
      expect(defauts()).toEqual([]);
    });

    it('même vide', async () => {
      const { port } = await ouvrir(PETIT);
      const { cellules, fusions } = await port.lire('Notes de l’élue');
      expect([cellules, fusions]).toEqual([[], []]);
    });

    it('en entier, feuilles masquées comprises', async () => {
      const { port, masquer } = await ouvrir(PETIT);
      masquer('Notes de l’élue');
      expect((await lireTout(port)).map((f) => f.nom)).toEqual(['DM', 'Notes de l’élue']);
    });

    it.each(['wattrelos-dm1-2023.xlsx', 'saint-just-dm1-2025.xlsx', 'wattrelos-saad-dm1-2023.xlsx'])('%s, comme son fichier : mêmes cellules, mêmes fusions, mêmes constats', async (nom) => {
      const fichier = await deFichier(nom);
      const { port, defauts } = await ouvrir(fichier);
      const lues = await lireTout(port);
      expect(lues.map(contenu)).toEqual(fichier.feuilles.map(contenu));
      expect(lues.map((f) => f.fusions)).toEqual(fichier.feuilles.map((f) => f.fusions));
      const constats = (feuilles: typeof lues): unknown =>
        verifierClasseur({ nom, feuilles }, { nomenclature: null, exercice: null }).rapports.map((r) => [r.etat, r.totaux, r.constats]);
      expect(constats(lues)).toEqual(constats(fichier.feuilles));
      expect(defauts()).toEqual([]);
    });

    it('avec les images posées sur une feuille, et elles seules', async () => {
      const { port, poserImage, defauts } = await ouvrir(PETIT);
      poserImage('DM', IMAGE);
      poserImage('DM', Uint8Array.of(...IMAGE, 0));
      expect(await port.images('DM')).toEqual([{ octets: IMAGE }, { octets: Uint8Array.of(...IMAGE, 0) }]);
      expect(await port.images('Notes de l’élue')).toEqual([]);
      expect(await refus(port.images('Budget'))).toMatchObject({ cause: 'feuille-absente' });
      expect(defauts()).toEqual([]);
    });

    it('en disant son avancement', async () => {
      const { port } = await ouvrir(PETIT);
      const dits: [number, number][] = [];
      await port.lire('DM', { avancement: (lues, total) => dits.push([lues, total]) });
      expect(dits.at(-1)).toEqual([6, 6]);
    });

    it('jusqu’à ce qu’on l’interrompe', async () => {
      const { port } = await ouvrir(PETIT);
      const arret = new AbortController();
      arret.abort(new Error('La feuille a changé.'));
      await expect(port.lire('DM', { signal: arret.signal })).rejects.toThrow('La feuille a changé.');
    });

    it('sauf une feuille qui n’y est plus', async () => {
      const { port } = await ouvrir(PETIT);
      expect(await refus(port.lire('Budget'))).toEqual({ cause: 'feuille-absente', message: 'La feuille « Budget » n’est plus dans le classeur : elle a été supprimée ou renommée. Choisissez une autre feuille.' });
    });
  });
}
