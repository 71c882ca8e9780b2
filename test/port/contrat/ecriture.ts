import type { Adaptateur, Banc } from '../banc';
import type { Temoin } from '../../../src/classeur/port';
import { contenu, PETIT } from '../classeurs';
import { refus } from './refus';

/** Le tableau de PETIT, tel que `port` le lit. */
async function temoin(port: Banc['port']): Promise<Temoin> {
  return { feuille: 'DM', plage: { debut: { ligne: 2, colonne: 1 }, fin: { ligne: 6, colonne: 3 } }, grille: await port.lire('DM') };
}

export function ecriture({ ouvrir }: Adaptateur): void {
  describe('reçoit des corrections', () => {
    it('en une seule étape, que l’annulation défait toute', async () => {
      const { port, annuler, defauts } = await ouvrir(PETIT);
      const avant = contenu(await port.lire('DM'));
      await port.ecrire([
        { feuille: 'DM', cellule: 'C7', valeur: 1235.66, attendu: 1234.66 },
        { feuille: 'DM', cellule: 'D4', valeur: 0, attendu: null },
        { feuille: 'DM', cellule: 'C4', valeur: 1235.56, attendu: 1234.56 },
        { feuille: 'DM', cellule: 'C5', valeur: 0.2, attendu: 0.1 },
        { feuille: 'Notes de l’élue', cellule: 'B3', valeur: 'corrigée', attendu: null },
      ]);
      expect(contenu(await port.lire('DM'))).toEqual(new Map([...avant, ['6,2', 1235.66], ['3,3', 0], ['3,2', 1235.56], ['4,2', 0.2]]));
      expect(contenu(await port.lire('Notes de l’élue'))).toEqual(new Map([['2,1', 'corrigée']]));
      await annuler();
      expect(contenu(await port.lire('DM'))).toEqual(avant);
      expect((await port.lire('Notes de l’élue')).cellules).toEqual([]);
      expect(defauts()).toEqual([]);
    });

    it.each(['=1+1', '+33 3 20 00 00 00', '-', '@SOMME(A1)', '011', 'VRAI', 'true', '1/2', '#REF!', '=HYPERLINK("https://exemple.fr";"ici")'])('le texte %j reste un texte', async (valeur) => {
      const { port } = await ouvrir(PETIT);
      await port.ecrire([{ feuille: 'DM', cellule: 'B4', valeur, attendu: '011' }]);
      expect(contenu(await port.lire('DM')).get('3,1')).toBe(valeur);
    });

    it('un montant écrit sur un code reste un nombre', async () => {
      const { port } = await ouvrir(PETIT);
      await port.ecrire([{ feuille: 'DM', cellule: 'B4', valeur: '12', attendu: '011' }]);
      await port.ecrire([{ feuille: 'DM', cellule: 'B4', valeur: 12, attendu: '12' }]);
      expect(contenu(await port.lire('DM')).get('3,1')).toBe(12);
    });

    it('à la place d’une date ou d’une erreur', async () => {
      const { port } = await ouvrir(PETIT);
      await port.ecrire([{ feuille: 'DM', cellule: 'D6', valeur: 10, attendu: { erreur: '#REF!' } }]);
      await port.ecrire([{ feuille: 'DM', cellule: 'C6', valeur: '31 janvier 2025', attendu: { date: '2025-01-31' } }]);
      const apres = contenu(await port.lire('DM'));
      expect([apres.get('5,2'), apres.get('5,3')]).toEqual(['31 janvier 2025', 10]);
    });
  });

  describe('garde ce dont une correction est déduite', () => {
    it('écrit quand rien du tableau n’a changé, même si la feuille a changé ailleurs', async () => {
      const { port, saisir } = await ouvrir(PETIT);
      const t = await temoin(port);
      await saisir('DM', 'F9', 12);
      await port.ecrire([{ feuille: 'DM', cellule: 'C7', valeur: 1, attendu: 1234.66 }], [t]);
      expect(contenu(await port.lire('DM')).get('6,2')).toBe(1);
    });

    it.each([['une ligne sommée', 'C4', 1300, '(1\u202f300 au lieu de 1\u202f234,56)'], ['un compte', 'B4', '012 bis', '(« 012 bis » au lieu de « 011 »)'], ['une cellule vide', 'D4', 5, '(5 au lieu d’une cellule vide)']])('refuse quand %s a changé, quoique la cellule à écrire soit la même', async (_, cellule, valeur, dit) => {
      const { port, saisir, defauts } = await ouvrir(PETIT);
      const t = await temoin(port);
      await saisir('DM', cellule, valeur, 'ailleurs');
      expect(await refus(port.ecrire([{ feuille: 'DM', cellule: 'C7', valeur: 1, attendu: 1234.66 }], [t]))).toEqual({
        cause: 'cellule-changee', message: `La cellule ${cellule} de la feuille « DM » a changé depuis le contrôle ${dit} : rien n’a été écrit. Contrôlez de nouveau, puis recommencez.`,
      });
      expect([contenu(await port.lire('DM')).get('6,2'), defauts()]).toEqual([1234.66, []]);
    });

    it('refuse quand la feuille d’un témoin n’est plus là', async () => {
      const { port, supprimer } = await ouvrir(PETIT);
      const t = { ...await temoin(port), feuille: 'Notes de l’élue' };
      await supprimer('Notes de l’élue');
      expect((await refus(port.ecrire([{ feuille: 'DM', cellule: 'C7', valeur: 1, attendu: 1234.66 }], [t]))).cause).toBe('feuille-absente');
    });
  });

  describe('distingue une cellule calculée', () => {
    it('dont il dit la formule', async () => {
      const { port, calculer } = await ouvrir(PETIT);
      calculer('DM', 'C7', '=SUM(C4:C6)', 1234.66);
      expect(await port.formules('DM', ['C7', 'C4', 'B5', 'Z99'])).toEqual(new Map([['C7', '=SUM(C4:C6)']]));
    });

    it('qu’il ne remplace qu’avec l’accord donné pour elle, et que l’annulation ramène', async () => {
      const { port, calculer, annuler } = await ouvrir(PETIT);
      calculer('DM', 'C7', '=SUM(C4:C6)', 1234.66);
      expect(await refus(port.ecrire([{ feuille: 'DM', cellule: 'C4', valeur: 1, attendu: 1234.56 }, { feuille: 'DM', cellule: 'C7', valeur: 2, attendu: 1234.66 }]))).toEqual({
        cause: 'cellule-changee', message: 'La cellule C7 de la feuille « DM » porte une formule, qu’une valeur aurait remplacée : rien n’a été écrit. Contrôlez de nouveau, puis recommencez.',
      });
      expect(contenu(await port.lire('DM')).get('3,2')).toBe(1234.56);
      await port.ecrire([{ feuille: 'DM', cellule: 'C7', valeur: 2, attendu: 1234.66, remplaceFormule: true }]);
      expect([contenu(await port.lire('DM')).get('6,2'), (await port.formules('DM', ['C7'])).size]).toEqual([2, 0]);
      await annuler();
      expect([...await port.formules('DM', ['C7'])]).toEqual([['C7', '=SUM(C4:C6)']]);
    });
  });

  describe('refuse des corrections', () => {
    it('toutes, quand le tableur refuse la dernière', async () => {
      const { port, calculer } = await ouvrir(PETIT);
      calculer('DM', 'C7', '=SUM(C4:C6)', 1234.66);
      const avant = contenu(await port.lire('DM'));
      const { cause, message } = await refus(port.ecrire([
        { feuille: 'DM', cellule: 'B4', valeur: 12, attendu: '011' },
        { feuille: 'DM', cellule: 'C6', valeur: 'fin janvier', attendu: { date: '2025-01-31' } },
        { feuille: 'DM', cellule: 'C7', valeur: 2, attendu: 1234.66, remplaceFormule: true },
        { feuille: 'DM', cellule: 'D4', valeur: 'x'.repeat(40_000), attendu: null },
      ]));
      expect([cause, message]).toEqual(['autre', expect.stringMatching(/Aucune correction n’a été écrite\.$/)]);
      expect(contenu(await port.lire('DM'))).toEqual(avant);
      expect([...await port.formules('DM', ['C7'])]).toEqual([['C7', '=SUM(C4:C6)']]);
    });

    it('toutes, si une cellule a changé depuis le contrôle', async () => {
      const { port, saisir } = await ouvrir(PETIT);
      await saisir('DM', 'C7', 2000);
      expect(await refus(port.ecrire([
        { feuille: 'DM', cellule: 'C4', valeur: 1, attendu: 1234.56 },
        { feuille: 'DM', cellule: 'C7', valeur: 1235.66, attendu: 1234.66 },
      ]))).toEqual({ cause: 'cellule-changee', message: 'La cellule C7 de la feuille « DM » a changé depuis le contrôle (2\u202f000 au lieu de 1\u202f234,66) : rien n’a été écrit. Contrôlez de nouveau, puis recommencez.' });
      const apres = contenu(await port.lire('DM'));
      expect([apres.get('3,2'), apres.get('6,2')]).toEqual([1234.56, 2000]);
    });

    it('si le texte y est devenu un nombre', async () => {
      const { port, saisir } = await ouvrir(PETIT);
      await saisir('DM', 'B4', 11);
      expect((await refus(port.ecrire([{ feuille: 'DM', cellule: 'B4', valeur: '012', attendu: '011' }]))).message).toContain('(11 au lieu de « 011 »)');
    });

    it('si la feuille est protégée, en disant comment ôter la protection', async () => {
      const { port, proteger } = await ouvrir(PETIT);
      proteger('DM');
      expect(await refus(port.ecrire([{ feuille: 'Notes de l’élue', cellule: 'A1', valeur: 1, attendu: null }, { feuille: 'DM', cellule: 'C4', valeur: 1, attendu: 1234.56 }]))).toEqual({
        cause: 'feuille-protegee', message: 'La feuille « DM » est protégée, rien n’y a été écrit : ôtez la protection (onglet Révision), puis recommencez.',
      });
      expect((await port.lire('Notes de l’élue')).cellules).toEqual([]);
    });

    it('si la feuille a été supprimée, sans rien écrire sur les autres', async () => {
      const { port, supprimer } = await ouvrir(PETIT);
      await supprimer('Notes de l’élue');
      const { cause, message } = await refus(port.ecrire([{ feuille: 'DM', cellule: 'C4', valeur: 1, attendu: 1234.56 }, { feuille: 'Notes de l’élue', cellule: 'A1', valeur: 1, attendu: null }]));
      expect([cause, message]).toEqual(['feuille-absente', expect.stringContaining('« Notes de l’élue »')]);
      expect(contenu(await port.lire('DM')).get('3,2')).toBe(1234.56);
    });

    it.each(['', '3', 'A0', 'XFE1', 'A1048577', 'DM!A1'])('à l’adresse « %s »', async (cellule) => {
      const { port } = await ouvrir(PETIT);
      expect(await refus(port.ecrire([{ feuille: 'DM', cellule, valeur: 1, attendu: null }]))).toEqual({ cause: 'autre', message: `L’adresse « ${cellule} » n’existe pas sur la feuille « DM » : contrôlez de nouveau le tableau.` });
    });
  });
}
