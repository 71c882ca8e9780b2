import type { Changement } from '../../../src/classeur/port';
import type { Adaptateur, Banc } from '../banc';
import { PETIT } from '../classeurs';

export function changements({ ouvrir }: Adaptateur): void {
  async function ecoute(): Promise<{ banc: Banc; dits: Changement[]; cesser: () => Promise<void> }> {
    const banc = await ouvrir(PETIT);
    const dits: Changement[] = [];
    return { banc, dits, cesser: await banc.port.surChangement((c) => dits.push(c)) };
  }

  describe('dit ce qui change', () => {
    it('une saisie, et si elle vient d’ici ou d’ailleurs', async () => {
      const { banc, dits } = await ecoute();
      await banc.saisir('DM', 'C4', 12);
      await banc.saisir('Notes de l’élue', 'A1', 'lu', 'ailleurs');
      await banc.souffler();
      expect(dits).toEqual([
        { genre: 'donnees', feuille: 'DM', adresse: 'C4', auteur: 'ici' },
        { genre: 'donnees', feuille: 'Notes de l’élue', adresse: 'A1', auteur: 'ailleurs' },
      ]);
    });

    it('une correction, et son annulation', async () => {
      const { banc, dits } = await ecoute();
      await banc.port.ecrire([{ feuille: 'DM', cellule: 'C4', valeur: 1, attendu: 1234.56 }]);
      await banc.souffler();
      expect(dits).toEqual([{ genre: 'donnees', feuille: 'DM', adresse: 'C4', auteur: 'ici' }]);
      await banc.annuler();
      await banc.souffler();
      expect(dits.slice(1)).toEqual([{ genre: 'donnees', feuille: 'DM', adresse: 'C4', auteur: 'ici' }]);
    });

    it('une feuille activée, renommée, ajoutée, supprimée, dans cet ordre', async () => {
      const { banc, dits } = await ecoute();
      await banc.activer('Notes de l’élue');
      await banc.souffler();
      await banc.renommer('DM', 'DM n° 1');
      await banc.saisir('DM n° 1', 'C4', 12);
      await banc.souffler();
      await banc.port.ajouterFeuille({ nom: 'Extrait', cellules: [['a']], masquee: true });
      await banc.souffler();
      await banc.supprimer('DM n° 1', 'ailleurs');
      await banc.souffler();
      expect(dits.filter((c) => c.feuille !== 'Extrait' || c.genre === 'feuille-ajoutee')).toEqual([
        { genre: 'feuille-activee', feuille: 'Notes de l’élue', auteur: 'ici' },
        { genre: 'feuille-renommee', feuille: 'DM n° 1', ancienNom: 'DM', auteur: 'ici' },
        { genre: 'donnees', feuille: 'DM n° 1', adresse: 'C4', auteur: 'ici' },
        { genre: 'feuille-ajoutee', feuille: 'Extrait', auteur: 'ici' },
        { genre: 'feuille-supprimee', feuille: 'DM n° 1', auteur: 'ailleurs' },
      ]);
    });

    it('une ligne masquée et une protection, sans qu’aucune cellule change', async () => {
      const { banc, dits } = await ecoute();
      await banc.masquerLigne('DM', 4);
      banc.proteger('DM');
      await banc.souffler();
      expect(dits).toEqual([{ genre: 'lignes-masquees', feuille: 'DM', auteur: 'ici' }, { genre: 'feuille-etat', feuille: 'DM', auteur: 'ici' }]);
      expect(banc.defauts()).toEqual([]);
    });

    it('jusqu’à ce qu’on cesse d’écouter', async () => {
      const { banc, dits, cesser } = await ecoute();
      await cesser();
      await banc.saisir('DM', 'C4', 12);
      await banc.souffler();
      expect(dits).toEqual([]);
      expect(banc.defauts()).toEqual([]);
    });

    it('à chacun de ceux qui écoutent', async () => {
      const { banc, dits, cesser } = await ecoute();
      const autres: Changement[] = [];
      await banc.port.surChangement((c) => autres.push(c));
      await cesser();
      await banc.saisir('DM', 'C4', 12);
      await banc.souffler();
      expect([dits.length, autres.length]).toEqual([0, 1]);
    });
  });
}
