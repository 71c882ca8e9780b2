import type { FeuilleAEcrire } from '../../../src/domaine/feuille';
import { grille, type Classeur } from '../../../src/domaine/grille';
import { marque } from '../../../src/domaine/marque';
import type { Adaptateur } from '../banc';
import { IMAGE, PETIT } from '../classeurs';
import { refus } from './refus';

const AVANT = marque('0'.repeat(64)), APRES = marque('f'.repeat(64));
/** Deux feuilles de l'agent et deux extraits, dont l'un a été complété à la main. */
const AVEC_EXTRAITS: Classeur = {
  nom: 'seance.xlsx',
  feuilles: [
    ...PETIT.feuilles,
    grille([['Extrait'], ['Article 1'], ['Article 2'], [AVANT]], { nom: 'Extrait 31', fusions: [{ debut: { ligne: 1, colonne: 0 }, fin: { ligne: 1, colonne: 2 } }], lignesMasquees: new Set([2]) }),
    grille([['Extrait'], [AVANT], ['à faire signer']], { nom: 'Extrait 32' }),
  ],
};
const NEUVE: FeuilleAEcrire = {
  nom: 'Extrait 31', cellules: [['Extrait du registre', null], [APRES]],
  fusions: [{ debut: { ligne: 0, colonne: 0 }, fin: { ligne: 0, colonne: 1 } }],
};
const ETRANGERE = 'sa dernière ligne n’est pas « Empreinte des données : … », elle n’est donc pas de ce complément ou a été complétée. Renommez-la, ou faites l’extrait sous un nouveau nom.';

export function feuilleRemplacee({ ouvrir }: Adaptateur): void {
  describe('remplace une feuille du complément', () => {
    it('à sa place et sous son nom, sans rien garder de l’ancienne, et la montre', async () => {
      const { port, defauts } = await ouvrir(AVEC_EXTRAITS);
      expect(await port.ajouterFeuille({ ...NEUVE, nom: 'Extrait 2023-31' }, { remplacer: 'Extrait 31' })).toBe('Extrait 31');
      expect((await port.feuilles()).map((f) => [f.nom, f.active])).toEqual([['DM', false], ['Notes de l’élue', false], ['Extrait 31', true], ['Extrait 32', false]]);
      const { cellules, fusions, lignesMasquees } = await port.lire('Extrait 31');
      expect([cellules, fusions, lignesMasquees.size]).toEqual([[['Extrait du registre'], [APRES]], NEUVE.fusions, 0]);
      expect(defauts()).toEqual([]);
    });

    it('et son image avec elle', async () => {
      const { port, defauts } = await ouvrir(AVEC_EXTRAITS), image = { genre: 'png', octets: IMAGE, largeur: 90, hauteur: 45, texte: 'Logo' } as const;
      for (const [neuve, attendues] of [[{ ...NEUVE, image }, [{ octets: IMAGE }]], [{ ...NEUVE, image }, [{ octets: IMAGE }]], [NEUVE, []]] as const) {
        await port.ajouterFeuille(neuve, { remplacer: 'Extrait 31' });
        expect(await port.images('Extrait 31')).toEqual(attendues);
      }
      expect(defauts()).toEqual([]);
    });

    it('en une étape : l’annulation rend l’ancienne', async () => {
      const { port, annuler } = await ouvrir(AVEC_EXTRAITS);
      await port.ajouterFeuille(NEUVE, { remplacer: 'Extrait 31' });
      await annuler();
      const { cellules, fusions, lignesMasquees } = await port.lire('Extrait 31');
      expect([cellules, fusions, [...lignesMasquees]]).toEqual([[['Extrait'], ['Article 1'], ['Article 2'], [AVANT]], AVEC_EXTRAITS.feuilles[2]?.fusions, [2]]);
    });

    it.each(['DM', 'Notes de l’élue', 'Extrait 32'])('jamais « %s », qui n’en porte pas la marque en dernière ligne', async (nom) => {
      const { port } = await ouvrir(AVEC_EXTRAITS), avant = await port.lire(nom);
      expect(await refus(port.ajouterFeuille(NEUVE, { remplacer: nom }))).toEqual({ cause: 'feuille-etrangere', message: `La feuille « ${nom} » n’est pas remplacée : ${ETRANGERE}` });
      expect(await port.lire(nom)).toEqual(avant);
    });

    it('sauf protégée, absente, ou pendant une saisie', async () => {
      const { port, proteger, enSaisie } = await ouvrir(AVEC_EXTRAITS);
      expect((await refus(port.ajouterFeuille(NEUVE, { remplacer: 'Extrait 33' }))).cause).toBe('feuille-absente');
      proteger('Extrait 31');
      expect((await refus(port.ajouterFeuille(NEUVE, { remplacer: 'Extrait 31' }))).cause).toBe('feuille-protegee');
      enSaisie(true);
      expect((await refus(port.ajouterFeuille(NEUVE, { remplacer: 'Extrait 31' }))).cause).toBe('saisie-en-cours');
      enSaisie(false);
      expect((await port.lire('Extrait 31')).cellules[0]).toEqual(['Extrait']);
    });
  });

  describe('reçoit plusieurs feuilles', () => {
    const trois: readonly [FeuilleAEcrire, ...FeuilleAEcrire[]] = [
      { nom: 'Textes types', cellules: [['Genre']], masquee: true },
      { nom: 'Membres', cellules: [['Nom', 'Présence']], choix: [{ plage: { debut: { ligne: 1, colonne: 1 }, fin: { ligne: 9, colonne: 1 } }, valeurs: ['présente', 'excusée'] }] },
      { nom: 'membres', cellules: [['Nom']] },
    ];

    it('dans l’ordre, chacune sous un nom libre, et montre la première qui n’est pas masquée', async () => {
      const { port, defauts } = await ouvrir(PETIT);
      expect(await port.ajouterFeuilles(trois)).toEqual(['Textes types', 'Membres', 'membres (2)']);
      expect((await port.feuilles()).map((f) => [f.nom, f.visible, f.active])).toEqual([
        ['DM', true, false], ['Notes de l’élue', true, false], ['Textes types', false, false], ['Membres', true, true], ['membres (2)', true, false],
      ]);
      expect((await port.lire('Membres')).cellules).toEqual([['Nom', 'Présence']]);
      expect(defauts()).toEqual([]);
    });

    it('en une étape : l’annulation les retire toutes', async () => {
      const { port, annuler } = await ouvrir(PETIT);
      await port.ajouterFeuilles(trois);
      await annuler();
      expect((await port.feuilles()).map((f) => f.nom)).toEqual(['DM', 'Notes de l’élue']);
    });
  });
}
