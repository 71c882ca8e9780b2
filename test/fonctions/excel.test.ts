import type { Grille } from '../../src/domaine/grille';
import { FONCTIONS } from '../../src/functions';
import { verifierClasseur } from '../../src/verification/verifierClasseur';
import { CELLULE_VIDE, type ArgumentFormule, type Client, type Hote } from '../hote';
import { feuillesDe, SAAD, SAINT_JUST, WATTRELOS } from './classeurs';
import { ecrireFormule, excelAvecFonctions, METADONNEES } from './excel';

type Matrice = Extract<ArgumentFormule, readonly unknown[]>;

/** La plage d'une feuille entière, telle qu'une formule la donne. */
function plageDe({ cellules }: Grille): Matrice {
  const largeur = Math.max(...cellules.map((l) => l.length));
  return cellules.map((l) => Array.from({ length: largeur }, (_, c) => l[c] ?? null)) as unknown as Matrice;
}

test('functions.json a toutes les fonctions, et elles seules', () => {
  expect(METADONNEES.functions.map((f) => f.id)).toEqual(Object.keys(FONCTIONS));
});

describe.each<Client>(['win32', 'mac', 'web'])('Dans Excel (%s), par son mandataire', (client) => {
  let hote: Hote, wattrelos: Matrice, saad: Matrice, dm: Matrice, ca: Matrice, saintJust: readonly Grille[];
  const appelees = new Set<string>();
  const ecrire: typeof ecrireFormule = (excel, id, ...reste) => {
    appelees.add(id);
    return ecrireFormule(excel, id, ...reste);
  };
  const formule = (id: string, ...args: readonly ArgumentFormule[]): Promise<unknown> => ecrire(hote, id, args);

  beforeAll(async () => {
    hote = await excelAvecFonctions(client);
    [wattrelos, saad] = await Promise.all([WATTRELOS, SAAD].map(async (nom) => plageDe((await feuillesDe(nom))[0] as Grille))) as [Matrice, Matrice];
    saintJust = await feuillesDe(SAINT_JUST);
    [dm, ca] = saintJust.map(plageDe) as [Matrice, Matrice];
  });

  test('BALANCE et EQUILIBRE : les sections de Wattrelos', async () => {
    expect(await formule('BALANCE', wattrelos)).toBe('0,00 €');
    expect(await formule('BALANCE', wattrelos, 'F')).toBe('0,00 €');
    expect(await formule('BALANCE', wattrelos, CELLULE_VIDE)).toBe('0,00 €');
    expect(await formule('EQUILIBRE', wattrelos)).toEqual([
      ['Section', 'Dépenses', 'Recettes', 'Écart', 'État'],
      ['Fonctionnement', '172508,69 €', '172508,69 €', '0,00 €', 'Équilibre'],
      ['Investissement', '282673,43 €', '282673,43 €', '0,00 €', 'Équilibre'],
      ['Ensemble', '455182,12 €', '455182,12 €', '0,00 €', 'Équilibre'],
    ]);
  });

  test('TOTAL et TOTAUX : le 011 de Wattrelos, le virement du SAAD', async () => {
    expect(await formule('TOTAL', wattrelos, '011', 'D')).toBe('23358,69 €');
    expect(await formule('TOTAL', wattrelos, 11)).toBe('23358,69 €');
    expect(await formule('TOTAL', saad, '016')).toBe('16100,00 €');
    expect(await formule('TOTAL', wattrelos, '020')).toMatch(/^#VALUE! chapitre : le tableau n’a pas de chapitre 020/);
    expect(await formule('TOTAUX', saad)).toEqual([
      ['Section', 'Chapitre', 'Dépenses', 'Recettes', 'Solde'],
      ['Exploitation', '012', '-16100,00 €', '0,00 €', '16100,00 €'],
      ['Exploitation', '016', '16100,00 €', '0,00 €', '-16100,00 €'],
      ['Exploitation', 'Total', '0,00 €', '0,00 €', '0,00 €'],
      ['Ensemble', 'Total', '0,00 €', '0,00 €', '0,00 €'],
    ]);
  });

  test('CONTROLE : les constats de Saint-Just, aux cellules de la feuille', async () => {
    const rendu = await ecrire(hote, 'CONTROLE', [dm, null, null, ca], ['DM!A1:D26', '', '', "'CA 2024'!A1:G15"]) as unknown[][];
    const { rapports } = verifierClasseur({ nom: '', feuilles: saintJust }, { nomenclature: null, exercice: null });
    const attendus = rapports.filter((r) => r.tableau.feuille === 'DM').flatMap((r) => r.constats);
    expect(rendu.slice(1).map((l) => `${l[1]} ${l[2]}`).sort()).toEqual(attendus.map((c) => `${c.regle} ${c.cellules[0]}`).sort());
    expect(rendu.slice(1).find((l) => l[1] === 'AR08')?.[2]).toBe('C9');
  });

  test('REPORT et AFFECTATION : le compte administratif 2024 de Saint-Just', async () => {
    expect(await formule('REPORT', ca, 'I')).toEqual([['001', 'R', '166291,00 €']]);
    expect(await formule('REPORT', ca, 'F')).toEqual([['002', 'D', '7497,77 €']]);
    expect(await formule('AFFECTATION', -7497.77, 166291)).toEqual([['001', 'R', '166291,00 €'], ['1068', '', '0,00 €'], ['002', 'D', '7497,77 €']]);
    expect(await formule('AFFECTATION', -7497.77, 166291, CELLULE_VIDE, CELLULE_VIDE)).toEqual(await formule('AFFECTATION', -7497.77, 166291));
  });

  test('LIBELLE, CHAPITRE, IMPUTABLE : les comptes des documents', async () => {
    expect(await formule('LIBELLE', 60623, 'M57_D', 2025)).toBe('Alimentation');
    expect(await formule('LIBELLE', '61561', 'M22')).toBe('Informatique');
    expect(await formule('CHAPITRE', '6068', 'M14', 2023)).toBe('011');
    expect(await formule('IMPUTABLE', 2182, 'M57_D', 2025)).toBe(false);
    expect(await formule('IMPUTABLE', '2182', 'M14', 2023)).toBe(true);
    expect(await formule('LIBELLE', '99999')).toBe('#N/A Le compte 99999 n’est pas au plan M57_D de 2024. Vérifiez-le, ou précisez la nomenclature et l’exercice.');
  });

  test('MONTANT, LETTRES, QUORUM', async () => {
    expect(await formule('MONTANT', '155 108,69 €')).toBe('155108,69 €');
    expect(await formule('LETTRES', 155108.69)).toBe('cent cinquante-cinq mille cent huit euros et soixante-neuf centimes');
    expect(await formule('LETTRES', { type: 'Double', basicValue: 16100 })).toBe('seize mille cent euros');
    expect(await formule('LETTRES', CELLULE_VIDE)).toBe('zéro euro');
    expect(await formule('QUORUM', 17)).toBe(9);
    expect(await formule('QUORUM', CELLULE_VIDE)).toBe('#VALUE! en_exercice : il manque. Écrivez le nombre de membres en exercice, par exemple 17.');
  });

  test('une cellule en erreur dans la plage est nommée, non propagée', async () => {
    const fausse = wattrelos.map((l, i) => (i === 32 ? [l[0], 0, { erreur: '#REF!' }, 0, 0] : l)) as Matrice;
    expect(await formule('BALANCE', fausse, 'F')).toMatch(/^#VALUE! plage : « #REF! » \(ligne 33, colonne 3 de la plage\)/);
    expect(await formule('BALANCE', fausse, 'I')).toBe('0,00 €');
  });

  test('une plage vide, une seule cellule, un texte : une phrase à chaque fois', async () => {
    expect(await formule('BALANCE', [[null, null], [null, null]])).toBe('#VALUE! plage : la plage est vide. Sélectionnez le tableau, ligne d’en-tête comprise.');
    for (const a of [12, 'bonjour', { erreur: '#N/A' }]) expect(await formule('TOTAUX', a)).toMatch(/^#VALUE! plage : aucun tableau de crédits n’y est reconnu/);
  });

  test('aucune fonction n’a été oubliée dans ces essais', () => {
    expect([...appelees].sort()).toEqual(Object.keys(FONCTIONS).sort());
  });
});
