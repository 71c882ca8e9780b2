import { ClasseurMemoire } from '../classeur/memoire';
import { grilleExemple } from '../regles/exemples';
import { Controleur } from './controleur';
import { dm, ouvrir, TOTAL_011, type Essai } from './essai';
import { rapportChoisi, remarques } from './modele/vues';
import { DELAI, REPRISE } from './surveillance';

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

const avancer = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const constats = ({ controleur }: Essai) => rapportChoisi(controleur.etat)?.constats.map((c) => [c.regle, c.cellules[0]]);
const verdict = ({ controleur }: Essai) => rapportChoisi(controleur.etat)?.etat;
const valeur = async ({ classeur }: Essai, cellule: string) => {
  const { cellules } = await classeur.lire('DM');
  return cellules[Number(cellule.slice(1)) - 1]?.[cellule.charCodeAt(0) - 65] ?? null;
};

describe('contrôle au fil de la frappe', () => {
  test('un centime ajouté à un total est signalé après le délai, pas avant', async () => {
    const essai = await ouvrir();
    expect(verdict(essai)).toBe('conforme');
    essai.classeur.saisir('DM', TOTAL_011, 1500.76);
    await avancer(DELAI - 1);
    expect([verdict(essai), essai.controleur.etat.perime]).toEqual(['conforme', true]);
    await avancer(1);
    expect([constats(essai), essai.controleur.etat.perime]).toEqual([[['AR01', TOTAL_011]], false]);
  });

  test('dix frappes rapprochées font un seul contrôle, et seule la feuille changée est relue', async () => {
    const essai = await ouvrir(dm('DM'), dm('Autre'));
    const lire = jest.spyOn(essai.classeur, 'lire');
    for (let k = 0; k < 10; k++) {
      essai.classeur.saisir('DM', TOTAL_011, k);
      await avancer(100);
    }
    await avancer(DELAI);
    expect(lire.mock.calls.map(([feuille]) => feuille)).toEqual(['DM']);
  });

  test('une frappe pendant une longue lecture n’en perd pas le résultat, dit périmé jusqu’au contrôle suivant', async () => {
    const essai = await ouvrir();
    const lire = essai.classeur.lire.bind(essai.classeur);
    let laisser: () => void = () => undefined;
    jest.spyOn(essai.classeur, 'lire').mockImplementationOnce(async (f) => { const g = await lire(f); await new Promise<void>((r) => { laisser = r; }); return g; });
    essai.classeur.saisir('DM', TOTAL_011, 1);
    await avancer(DELAI);
    essai.classeur.saisir('DM', TOTAL_011, 1500.75);
    laisser();
    await avancer(0);
    expect([verdict(essai), essai.controleur.etat.perime]).toEqual(['anomalies', true]);
    await avancer(DELAI);
    expect([verdict(essai), essai.controleur.etat.perime]).toEqual(['conforme', false]);
  });

  test('au-delà d’une demi-seconde l’attente se montre, et s’arrête à la demande sans perdre les résultats', async () => {
    const essai = await ouvrir();
    jest.spyOn(essai.classeur, 'lire').mockImplementationOnce(() => new Promise(() => undefined));
    essai.classeur.saisir('DM', TOTAL_011, 1);
    await avancer(DELAI + 499);
    expect(essai.controleur.etat.longue).toBe(false);
    await avancer(1);
    expect(essai.controleur.etat).toMatchObject({ tache: 'controle', longue: true });
    essai.controleur.abandonner();
    expect(essai.controleur.etat).toMatchObject({ tache: null, perime: true, avis: { ton: 'attention' } });
    expect(verdict(essai)).toBe('conforme');
  });

  test('pendant une saisie le contrôle attend, le dit, et reprend de lui-même', async () => {
    const essai = await ouvrir();
    essai.classeur.saisir('DM', TOTAL_011, 1500.76);
    essai.classeur.enSaisie = true;
    await avancer(DELAI);
    expect(essai.controleur.etat.avis?.texte).toBe('Une cellule est en cours de saisie : le contrôle reprendra de lui-même dès qu’elle sera validée par Entrée.');
    essai.classeur.enSaisie = false;
    await avancer(REPRISE);
    expect([verdict(essai), essai.controleur.etat.avis]).toEqual(['anomalies', null]);
  });

  test('le volet ouvert pendant une saisie contrôle dès qu’elle finit, avec les réglages du classeur', async () => {
    const classeur = new ClasseurMemoire({ nom: 'essai.xlsx', feuilles: [dm()] });
    await classeur.ecrireReglages({ nomenclature: 'M22', exercice: 2023 });
    classeur.enSaisie = true;
    const essai = { classeur, controleur: new Controleur(classeur) };
    await essai.controleur.demarrer();
    expect([verdict(essai), essai.controleur.etat.avis?.ton]).toEqual([undefined, 'attention']);
    classeur.enSaisie = false;
    await avancer(REPRISE);
    expect([rapportChoisi(essai.controleur.etat)?.nomenclature, essai.controleur.etat.avis]).toEqual(['M22', null]);
    classeur.saisir('DM', TOTAL_011, 1);
    expect(essai.controleur.etat.perime).toBe(true);
  });
});

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

  test('« Tout corriger » montre avant d’écrire, puis écrit le tout en une étape', async () => {
    const essai = await ouvrir();
    essai.classeur.saisir('DM', TOTAL_011, 1500.76);
    essai.classeur.saisir('DM', 'F8', 1400);
    await avancer(DELAI);
    essai.controleur.proposerTout();
    const { boite } = essai.controleur.etat;
    expect(boite?.genre === 'apercu' && boite.apercu.changements.map((c) => [c.cellule, c.avant, c.apres])).toEqual([[TOTAL_011, 1500.76, 1500.75], ['F8', 1400, 1500.75]]);
    expect(await valeur(essai, 'F8')).toBe(1400);
    await essai.controleur.appliquer();
    expect([verdict(essai), essai.controleur.etat.boite]).toEqual(['conforme', null]);
    essai.classeur.annuler();
    expect([await valeur(essai, TOTAL_011), await valeur(essai, 'F8')]).toEqual([1500.76, 1400]);
  });

  test('une cellule changée depuis l’aperçu fait tout refuser, et le dit', async () => {
    const essai = await ouvrir();
    essai.classeur.saisir('DM', TOTAL_011, 1500.76);
    essai.classeur.saisir('DM', 'F8', 1400);
    await avancer(DELAI);
    essai.controleur.proposerTout();
    essai.classeur.saisir('DM', 'F8', 1300, 'ailleurs');
    await essai.controleur.appliquer();
    expect(essai.controleur.etat.avis?.texte).toMatch(/^La cellule F8 de la feuille « DM » a changé depuis le contrôle/);
    expect(await valeur(essai, TOTAL_011)).toBe(1500.76);
  });

  test('sur une feuille protégée rien n’est écrit, et l’avis reste après le contrôle qui suit', async () => {
    const essai = await ouvrir();
    essai.classeur.saisir('DM', TOTAL_011, 1500.76);
    essai.classeur.proteger('DM');
    await avancer(DELAI);
    expect(remarques(essai.controleur.etat)[0]).toMatch(/^La feuille « DM » est protégée/);
    const [premier] = rapportChoisi(essai.controleur.etat)?.constats ?? [];
    if (premier !== undefined) await essai.controleur.corriger(premier);
    await avancer(DELAI);
    expect([await valeur(essai, TOTAL_011), essai.controleur.etat.avis?.ton]).toEqual([1500.76, 'erreur']);
  });
});

describe('le classeur bouge', () => {
  test('le tableau supprimé pendant le contrôle est dit, et ceux qui restent se contrôlent', async () => {
    const essai = await ouvrir(dm('DM'), dm('Bis'));
    essai.controleur.choisir('DM', 'A2:F9');
    for (const c of ['C2', 'D2', 'E2', 'F2']) essai.classeur.saisir('DM', c, null);
    await avancer(DELAI);
    expect(rapportChoisi(essai.controleur.etat)).toBeNull();
    expect(essai.controleur.etat.avis?.texte).toMatch(/^Le tableau A2:F9 n’est plus sur la feuille « DM »/);
    essai.classeur.activerFeuille('Bis');
    await avancer(0);
    expect(verdict(essai)).toBe('conforme');
  });

  test('la feuille du tableau choisi est supprimée : c’est dit', async () => {
    const essai = await ouvrir(dm('DM'), dm('Bis'));
    essai.controleur.choisir('DM', 'A2:F9');
    essai.classeur.supprimerFeuille('DM');
    await avancer(DELAI);
    expect(essai.controleur.etat.avis?.texte).toBe('La feuille « DM », dont un tableau était contrôlé, n’est plus dans le classeur.');
    expect(rapportChoisi(essai.controleur.etat)?.tableau.feuille).toBe('Bis');
  });

  test('une feuille renommée garde son verdict', async () => {
    const essai = await ouvrir();
    essai.classeur.renommerFeuille('DM', 'DM n° 1');
    await avancer(DELAI);
    expect([rapportChoisi(essai.controleur.etat)?.tableau.feuille, essai.controleur.etat.avis]).toEqual(['DM n° 1', null]);
  });

  test('une autre personne et des lignes filtrées se disent', async () => {
    const essai = await ouvrir();
    essai.classeur.masquerLignes('DM', [3, 4]);
    essai.classeur.saisir('DM', 'B4', 'Alimentation', 'ailleurs');
    await avancer(DELAI);
    expect(remarques(essai.controleur.etat)).toEqual(['2 lignes du tableau sont masquées ou filtrées : elles comptent dans le contrôle.', 'Une autre personne modifie aussi ce classeur : le contrôle suit ses changements.']);
  });
});

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

  test('« Réparer les formules » recalcule tout et le dit', async () => {
    const essai = await ouvrir();
    await essai.controleur.reparerFormules();
    expect([essai.classeur.recalculs, essai.controleur.etat.avis?.texte]).toEqual([1, 'Toutes les formules ont été recalculées.']);
  });
});
