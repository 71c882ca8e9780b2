import type { Constat } from '../domaine/constat';
import { aDeuxErreurs, avancer, constats, enErreur, ouvrir, TOTAL_011, valeur, verdict } from './essai';
import { sansCalculs } from './modele/corrections';
import { rapportChoisi, remarques } from './modele/vues';
import { PERIME } from './phrases';
import { ATTENTE, DELAI, REPRISE } from './surveillance';

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

describe('corrections', () => {
  test('« Corriger » écrit la cellule, rend le tableau conforme, et une annulation ramène l’anomalie', async () => {
    const essai = await ouvrir();
    essai.classeur.saisir('DM', TOTAL_011, 1500.76);
    await avancer(DELAI);
    const [premier] = rapportChoisi(essai.controleur.etat)?.constats ?? [];
    if (premier === undefined) throw new Error('aucun constat');
    await essai.controleur.corriger(premier);
    expect(await valeur(essai, TOTAL_011)).toBe(1500.75);
    expect(verdict(essai)).toBe('conforme');
    expect(essai.controleur.etat.avis).toEqual({ ton: 'succes', texte: 'Une cellule corrigée. Ctrl+Z dans Excel annule cette correction.' });
    essai.classeur.annuler();
    await avancer(DELAI);
    expect([await valeur(essai, TOTAL_011), verdict(essai), essai.controleur.etat.avis]).toEqual([1500.76, 'anomalies', null]);
  });

  test('un tableur qui ne réunit pas les annulations : Ctrl+Z n’est pas dit suffire une fois', async () => {
    const essai = await ouvrir();
    essai.classeur.annuleEnUneFois = false;
    await essai.controleur.corriger(await enErreur(essai));
    expect(essai.controleur.etat.avis?.texte).toBe('Une cellule corrigée. Ctrl+Z dans Excel annule cette correction, parfois en plusieurs fois.');
  });

  test('« Tout corriger » montre avant d’écrire, puis écrit le tout en une étape', async () => {
    const essai = await ouvrir();
    essai.classeur.saisir('DM', TOTAL_011, 1500.76);
    essai.classeur.saisir('DM', 'F8', 1400);
    await avancer(DELAI);
    await essai.controleur.proposerTout();
    const { boite } = essai.controleur.etat;
    expect(boite?.genre === 'apercu' && boite.apercu.changements.map((c) => [c.cellule, c.avant, c.apres])).toEqual([[TOTAL_011, 1500.76, 1500.75], ['F8', 1400, 1500.75]]);
    expect(await valeur(essai, 'F8')).toBe(1400);
    await essai.controleur.appliquer();
    expect([verdict(essai), essai.controleur.etat.boite]).toEqual(['conforme', null]);
    essai.classeur.annuler();
    expect([await valeur(essai, TOTAL_011), await valeur(essai, 'F8')]).toEqual([1500.76, 1400]);
  });

  test('une ligne changée par un autre depuis l’aperçu : rien n’est écrit, c’est dit, et l’aperçu se referme', async () => {
    const essai = await aDeuxErreurs();
    await essai.controleur.proposerTout();
    essai.classeur.saisir('DM', 'D4', 1300.5, 'ailleurs');
    expect(await essai.controleur.appliquer()).toBe(PERIME.texte);
    expect([await valeur(essai, TOTAL_011), essai.controleur.etat.boite]).toEqual([1500.76, null]);
    expect(essai.controleur.etat.avis?.texte).toMatch(/^Le tableau a changé pendant que l’aperçu était ouvert/);
    expect(constats(essai)).toContainEqual(['AR01', TOTAL_011]);
  });

  test('un montant retapé en texte met en cause le total que l’aperçu montrait : il se referme', async () => {
    const essai = await aDeuxErreurs();
    await essai.controleur.proposerTout();
    essai.classeur.saisir('DM', 'D4', '1 200,50');
    await avancer(DELAI);
    expect(essai.controleur.etat.boite).toBeNull();
    await essai.controleur.proposerTout();
    const { boite } = essai.controleur.etat;
    expect(boite?.genre === 'apercu' && [boite.apercu.changements.map((c) => c.cellule), boite.apercu.enAttente]).toEqual([['D4', 'F8'], [TOTAL_011]]);
  });

  test('l’aperçu reste ouvert quand le nouveau contrôle demande la même chose', async () => {
    const essai = await aDeuxErreurs();
    await essai.controleur.proposerTout();
    const { boite } = essai.controleur.etat;
    essai.classeur.saisir('DM', 'B4', 'Denrées');
    await avancer(DELAI);
    expect(essai.controleur.etat.boite).toBe(boite);
    expect(await essai.controleur.appliquer()).toBeNull();
    expect(verdict(essai)).toBe('conforme');
  });

  test('une ligne changée à l’instant d’écrire, avant qu’Excel l’annonce, fait tout refuser', async () => {
    const essai = await ouvrir();
    const premier = await enErreur(essai);
    const ecrire = essai.classeur.ecrire.bind(essai.classeur);
    jest.spyOn(essai.classeur, 'ecrire').mockImplementationOnce((...demande) => {
      essai.classeur.saisir('DM', 'D4', 1200.51, 'ailleurs');
      return ecrire(...demande);
    });
    await essai.controleur.corriger(premier);
    expect([await valeur(essai, TOTAL_011), essai.controleur.etat.avis?.texte]).toEqual([1500.76, expect.stringMatching(/^La cellule D4 de la feuille « DM » a changé depuis le contrôle/)]);
    await avancer(DELAI);
    expect(essai.controleur.etat.avis?.refus).toBe(true);
    expect(constats(essai)).not.toContainEqual(['AR01', TOTAL_011]);
  });

  test('un total redevenu juste depuis le contrôle n’est pas récrit : « Corriger » contrôle d’abord', async () => {
    const essai = await ouvrir();
    const premier = await enErreur(essai);
    essai.classeur.saisir('DM', 'D4', 1200.51);
    await essai.controleur.corriger(premier);
    expect([await valeur(essai, TOTAL_011), essai.controleur.etat.avis]).toEqual([1500.76, { ...PERIME, refus: true }]);
    expect(constats(essai)).not.toContainEqual(['AR01', TOTAL_011]);
  });

  test('une formule ne devient une valeur qu’après l’avoir montrée', async () => {
    const essai = await ouvrir();
    essai.classeur.saisirFormule('DM', TOTAL_011, '=D4', 1500.76);
    await avancer(DELAI);
    const [premier] = rapportChoisi(essai.controleur.etat)?.constats ?? [];
    if (premier === undefined) throw new Error('aucun constat');
    await essai.controleur.corriger(premier);
    const { boite } = essai.controleur.etat;
    expect(boite?.genre === 'apercu' && boite.apercu.changements.map((c) => [c.cellule, c.formule, c.apres])).toEqual([[TOTAL_011, '=D4', 1500.75]]);
    expect(await valeur(essai, TOTAL_011)).toBe(1500.76);
    await essai.controleur.appliquer();
    expect([await valeur(essai, TOTAL_011), (await essai.classeur.formules('DM', [TOTAL_011])).size, essai.controleur.etat.boite]).toEqual([1500.75, 0, null]);
  });

  test('« Tout corriger » laisse un total en formule et ceux qui le suivent, et dit la formule à corriger', async () => {
    const essai = await ouvrir();
    essai.classeur.saisirFormule('DM', TOTAL_011, '=SOMME(D4:D4)', 1200.5);
    essai.classeur.saisirFormule('DM', 'D9', '=D6', 1200.5);
    essai.classeur.saisir('DM', 'F8', 1400);
    await avancer(DELAI);
    await essai.controleur.proposerTout();
    const { boite } = essai.controleur.etat;
    expect(boite?.genre === 'apercu' && [boite.apercu.changements.map((c) => [c.cellule, c.apres]), boite.apercu.calculs]).toEqual([
      [['F8', 1500.75]],
      [{ cellule: TOTAL_011, formule: '=SOMME(D4:D4)', suit: false }, { cellule: 'D9', formule: '=D6', suit: true }],
    ]);
    expect(await essai.controleur.appliquer()).toBeNull();
    expect([await valeur(essai, 'F8'), await valeur(essai, TOTAL_011), (await essai.classeur.formules('DM', [TOTAL_011, 'D9'])).size]).toEqual([1500.75, 1200.5, 2]);
  });

  test.each([
    ['=SOMME(C4:D7)', true], ['=$D$6+1', true], ['=SOMME(D1:D5;D8)', false], ["='BP 2024'!D6", false], ['=D60', false],
  ])('la formule %s suit D6 : %s', (formule, suit) => {
    const changement = (cellule: string, f: string) => ({ feuille: 'DM', cellule, avant: 1, apres: 2, regles: ['AR01'], formule: f });
    const constats = ['D6', 'D9'].map((cellule) => ({ regle: 'AR01', ecart: 1, correction: { texte: '', ecritures: [{ cellule, valeur: 2 }] } })) as unknown as Constat[];
    const { calculs } = sansCalculs({ feuille: 'DM', plage: 'A1:F9', constats, ecartees: [], changements: [changement('D6', '=SOMME(D4:D4)'), changement('D9', formule)] });
    expect(calculs?.map((c) => c.suit)).toEqual([false, suit]);
  });

  test('deux clics n’écrivent qu’une fois', async () => {
    const essai = await ouvrir();
    const premier = await enErreur(essai);
    const ecrire = jest.spyOn(essai.classeur, 'ecrire');
    await Promise.all([essai.controleur.corriger(premier), essai.controleur.corriger(premier)]);
    expect([ecrire.mock.calls.length, essai.controleur.etat.avis?.ton]).toEqual([1, 'succes']);
    await Promise.all([1, 2].map(() => essai.controleur.insererModele('M57_D', 2024)));
    expect((await essai.classeur.feuilles()).map((f) => f.nom)).toEqual(['DM', 'DM (2)']);
  });

  test('une longue correction reste montrée quand un contrôle s’achève ou qu’on revient au volet pendant une saisie', async () => {
    const essai = await ouvrir();
    const premier = await enErreur(essai);
    jest.spyOn(essai.classeur, 'ecrire').mockImplementationOnce(() => new Promise(() => undefined));
    void essai.controleur.corriger(premier);
    essai.classeur.saisir('DM', 'B4', 'Denrées');
    await avancer(DELAI + ATTENTE);
    expect(essai.controleur.etat).toMatchObject({ tache: 'correction', longue: true, perime: false });
    essai.classeur.enSaisie = true;
    await essai.controleur.rafraichir();
    expect(essai.controleur.etat).toMatchObject({ tache: 'correction', longue: true });
  });

  test('sur une feuille protégée rien n’est écrit, et l’avis reste après le contrôle qui suit', async () => {
    const essai = await ouvrir();
    essai.classeur.saisir('DM', TOTAL_011, 1500.76);
    essai.classeur.proteger('DM');
    await avancer(DELAI);
    expect(remarques(essai.controleur.etat)[0]).toMatch(/^La feuille « DM » est protégée/);
    const [premier] = rapportChoisi(essai.controleur.etat)?.constats ?? [];
    if (premier !== undefined) await essai.controleur.corriger(premier);
    essai.classeur.saisir('DM', 'D4', 1);
    await avancer(DELAI);
    expect([await valeur(essai, TOTAL_011), essai.controleur.etat.avis?.ton]).toEqual([1500.76, 'erreur']);
  });
});

describe('un geste fait pendant une saisie', () => {
  const SAISIE_EN_COURS = 'Une cellule est en cours de saisie : validez-la par Entrée ou abandonnez-la par Échap, puis recommencez.';

  test('est dit non fait, même après le contrôle qui reprend, jusqu’à ce qu’on ferme le message', async () => {
    const essai = await ouvrir();
    const premier = await enErreur(essai);
    essai.classeur.enSaisie = true;
    await essai.controleur.corriger(premier);
    expect(essai.controleur.etat.avis?.texte).toBe(SAISIE_EN_COURS);
    await essai.controleur.rafraichir();
    essai.classeur.enSaisie = false;
    essai.classeur.saisir('DM', 'F8', 12);
    await avancer(REPRISE + DELAI);
    expect([essai.controleur.etat.avis?.texte, essai.controleur.etat.perime]).toEqual([SAISIE_EN_COURS, false]);
    await essai.controleur.aller('D4');
    expect(essai.controleur.etat.avis?.texte).toBe(SAISIE_EN_COURS);
    essai.controleur.oublierAvis();
    expect(essai.controleur.etat.avis).toBeNull();
  });

  test('ne montre pas des réglages que le classeur n’a pas gardés', async () => {
    const essai = await ouvrir();
    essai.classeur.enSaisie = true;
    expect(await essai.controleur.regler({ nomenclature: 'M22', exercice: 2023 })).toBe(false);
    expect([essai.controleur.etat.reglages, essai.controleur.etat.avis?.texte]).toEqual([{ nomenclature: null, exercice: null }, SAISIE_EN_COURS]);
  });

  test('laisse ouverte la boîte d’où il vient, qui dit pourquoi', async () => {
    const essai = await aDeuxErreurs();
    await essai.controleur.proposerTout();
    essai.classeur.enSaisie = true;
    expect([await essai.controleur.appliquer(), essai.controleur.etat.boite?.genre]).toEqual([SAISIE_EN_COURS, 'apercu']);
    essai.controleur.proposerModele(new Date(2026, 0, 5));
    expect([await essai.controleur.insererModele('M57_D', 2024), essai.controleur.etat.boite?.genre]).toEqual([SAISIE_EN_COURS, 'modele']);
    essai.classeur.enSaisie = false;
    expect([await essai.controleur.insererModele('M57_D', 2024), essai.controleur.etat.boite]).toEqual([null, null]);
  });
});
