import { ClasseurMemoire } from '../classeur/memoire';
import { adressePlage } from '../domaine/grille';
import { Controleur } from './controleur';
import { avancer, constats, dm, ouvrir, TOTAL_011, verdict } from './essai';
import { rapportChoisi, remarques } from './modele/vues';
import { DELAI, REPRISE } from './surveillance';

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

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

  test('le seul tableau de la feuille, sans qu’on l’ait choisi, est effacé : c’est dit, jusqu’à ce que Ctrl+Z le rende', async () => {
    const essai = await ouvrir(), entete = [['C2', 'Dépenses −'], ['D2', 'Dépenses +'], ['E2', 'Recettes −'], ['F2', 'Recettes +']] as const;
    for (const [c] of entete) essai.classeur.saisir('DM', c, null);
    await avancer(DELAI);
    expect([rapportChoisi(essai.controleur.etat), essai.controleur.etat.avis]).toEqual([null, {
      ton: 'attention', texte: 'Le tableau A2:F9 n’est plus sur la feuille « DM » : il a été supprimé, ou son en-tête n’est plus reconnu. Ctrl+Z dans Excel annule la dernière modification.',
    }]);
    essai.classeur.saisir('DM', 'B12', 'note');
    await avancer(DELAI);
    expect(essai.controleur.etat.avis).not.toBeNull();
    for (const [c, v] of entete) essai.classeur.saisir('DM', c, v);
    await avancer(DELAI);
    expect([verdict(essai), essai.controleur.etat.avis]).toEqual(['conforme', null]);
  });

  test('une autre feuille affichée n’a rien perdu', async () => {
    const essai = await ouvrir(dm('DM'), dm('Bis'));
    essai.classeur.activerFeuille('Bis');
    await avancer(0);
    expect(essai.controleur.etat.avis).toBeNull();
    await avancer(DELAI);
    for (const c of ['C2', 'D2', 'E2', 'F2']) essai.classeur.saisir('DM', c, null);
    await avancer(DELAI);
    expect(essai.controleur.etat.avis).toBeNull();
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

  test('une feuille renommée garde le tableau qu’on y a choisi', async () => {
    const [a, b] = [dm('DM'), dm('DM')];
    const essai = await ouvrir({ ...a, cellules: [...a.cellules, [], [], ...b.cellules.map((l, k) => (k === 0 ? ['DM n° 2 - EXERCICE 2024'] : l))] });
    const plages = essai.controleur.etat.rapports.map((r) => adressePlage(r.tableau.plage));
    expect(plages).toHaveLength(2);
    essai.controleur.choisir('DM', plages[1] ?? '');
    essai.classeur.renommerFeuille('DM', 'DM n° 1');
    await avancer(DELAI);
    const choisi = rapportChoisi(essai.controleur.etat);
    expect([choisi && adressePlage(choisi.tableau.plage), choisi?.tableau.feuille, essai.controleur.etat.avis]).toEqual([plages[1], 'DM n° 1', null]);
  });

  test('des lignes masquées se disent sans qu’on tape rien, une protection aussi', async () => {
    const essai = await ouvrir();
    essai.classeur.masquerLignes('DM', [3, 4]);
    await avancer(DELAI);
    expect(remarques(essai.controleur.etat)).toEqual(['2 lignes du tableau sont masquées ou filtrées : elles comptent dans le contrôle.']);
    essai.classeur.proteger('DM');
    await avancer(0);
    expect(remarques(essai.controleur.etat)[0]).toMatch(/^La feuille « DM » est protégée/);
  });

  test('une autre personne se dit', async () => {
    const essai = await ouvrir();
    essai.classeur.saisir('DM', 'B4', 'Alimentation', 'ailleurs');
    await avancer(DELAI);
    expect(remarques(essai.controleur.etat)).toEqual(['Une autre personne modifie aussi ce classeur : le contrôle suit ses changements.']);
  });
});
