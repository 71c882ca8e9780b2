import { grilleExemple } from '../regles/exemples';
import { avancer, dm, ouvrir, TOTAL_011, verdict } from './essai';
import { rapportChoisi } from './modele/vues';
import { DELAI, REPRISE } from './surveillance';

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

describe('gestes', () => {
  test('aller montre la cellule, sur sa feuille si elle est ailleurs', async () => {
    const essai = await ouvrir(dm('DM'), grilleExemple('Bonjour', 'CA 2023'));
    await essai.controleur.aller(TOTAL_011);
    expect(essai.classeur.selection).toEqual({ feuille: 'DM', adresse: TOTAL_011 });
    await essai.controleur.aller('CA 2023!A1');
    expect(essai.classeur.selection).toEqual({ feuille: 'CA 2023', adresse: 'A1' });
  });

  test('un modèle s’ajoute, se montre et se contrôle ; une M14 de 2024 est refusée en une phrase', async () => {
    const essai = await ouvrir(grilleExemple('Bonjour', 'Feuil1'));
    expect(await essai.controleur.insererModele('M14_CCAS_SUP3500', 2024)).toBe('La M14 est close depuis l’exercice 2024 : pour 2024, choisissez une nomenclature M57.');
    expect(await essai.controleur.insererModele('M57_D', 2024)).toBeNull();
    expect([rapportChoisi(essai.controleur.etat)?.tableau.feuille, verdict(essai)]).toEqual(['DM', 'conforme']);
  });

  test('le modèle proposé suit le tableau contrôlé, sinon l’année en cours', async () => {
    const essai = await ouvrir();
    essai.controleur.proposerModele(new Date(2026, 0, 5));
    expect(essai.controleur.etat.boite).toEqual({ genre: 'modele', nomenclature: 'M57_D', exercice: 2024 });
    const vide = await ouvrir(grilleExemple('Bonjour'));
    vide.controleur.proposerModele(new Date(2026, 0, 5));
    expect(vide.controleur.etat.boite).toEqual({ genre: 'modele', nomenclature: 'M57_D', exercice: 2026 });
  });

  test('les réglages restent dans le classeur et changent le contrôle', async () => {
    const essai = await ouvrir();
    await essai.controleur.regler({ nomenclature: 'M22', exercice: 2023 });
    expect(await essai.classeur.reglages()).toEqual({ nomenclature: 'M22', exercice: 2023 });
    expect(rapportChoisi(essai.controleur.etat)).toMatchObject({ nomenclature: 'M22', exercice: 2023 });
  });

  test('« Contrôler » reprend les réglages qu’une autre personne a changés', async () => {
    const essai = await ouvrir();
    await essai.classeur.ecrireReglages({ nomenclature: 'M22', exercice: 2023 });
    await essai.controleur.controler();
    expect(rapportChoisi(essai.controleur.etat)).toMatchObject({ nomenclature: 'M22', exercice: 2023 });
  });

  test('le volet fermé ne suit plus le classeur ; rouvert, il relit tout', async () => {
    const essai = await ouvrir();
    await essai.controleur.arreter();
    const lire = jest.spyOn(essai.classeur, 'lire');
    essai.classeur.saisir('DM', TOTAL_011, 1500.76);
    await avancer(DELAI + REPRISE);
    expect([verdict(essai), lire.mock.calls.length]).toEqual(['conforme', 0]);
    await essai.controleur.demarrer();
    expect(verdict(essai)).toBe('anomalies');
    essai.classeur.saisir('DM', TOTAL_011, 1500.75);
    await avancer(DELAI);
    expect(verdict(essai)).toBe('conforme');
  });

  test('« Réparer les formules » recalcule tout et le dit', async () => {
    const essai = await ouvrir();
    await essai.controleur.reparerFormules();
    expect([essai.classeur.recalculs, essai.controleur.etat.avis?.texte]).toEqual([1, 'Toutes les formules ont été recalculées.']);
  });
});
