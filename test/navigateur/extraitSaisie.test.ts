import type { Page } from 'playwright-core';
import { grille, type Classeur, type Valeur } from '../../src/domaine/grille';
import { lireActe } from '../../src/lecture/acte';
import { classeurReel, devenir, saisir, valeur } from './outils';
import { controle, Seance } from './seance';

jest.setTimeout(120_000);

const SEANCE = 'wattrelos-seance-2023-09-30.xlsx';

let seance: Seance;
beforeAll(async () => { seance = await Seance.ouvrir(); }, 240_000);
afterAll(() => seance?.fermer());
afterEach(async () => {
  for (const c of seance.navigateur.contexts()) await c.close();
  expect(seance.plaintes.splice(0)).toEqual([]);
});

/** La vue « Extrait » sur ce classeur, ce groupe déplié. */
async function ouvrir(classeur: Classeur, groupe: string): Promise<Page> {
  const page = await seance.volet(classeur);
  await page.getByRole('button', { name: 'Extrait…', exact: true }).click();
  await page.locator('#titre-extrait:focus').waitFor();
  await page.locator(`#groupe-${groupe} > summary`).click();
  return page;
}

/** La cellule d'un champ d'une délibération, sur la feuille « Délibérations ». */
function celluleDe(classeur: Classeur, rang: number, cle: 'objet' | 'rapporteur' | 'pour'): string {
  return lireActe(classeur)?.deliberations[rang]?.champs[cle].cellule.replace('Délibérations!', '') ?? '';
}

/** Remplit un champ, le quitte, et attend que la feuille le porte : ce qui s'écrivait avant l'est aussi. */
async function ecrire(page: Page, [id, feuille, cellule]: readonly [string, string, string], texte: string): Promise<void> {
  await page.locator(id).fill(texte);
  await page.locator(id).blur();
  expect(await devenir(() => valeur(page, feuille, cellule), texte)).toBe(texte);
  await controle(page);
}

/** Laisse un texte dans un champ et choisit une autre délibération dans le même instant. */
function taperPuisChoisir(page: Page, texte: string): Promise<void> {
  return page.evaluate((t) => {
    const champ = document.querySelector<HTMLInputElement>('#deliberation-objet'), choix = document.querySelector<HTMLSelectElement>('#choix-deliberation');
    if (champ === null || choix === null) throw new Error('pas de champ');
    champ.focus();
    champ.value = t;
    choix.focus();
    choix.selectedIndex = 1;
    choix.dispatchEvent(new Event('change'));
  }, texte);
}

describe('passer à une autre délibération pendant qu’une saisie s’écrit', () => {
  test('ne l’écrit que dans la sienne', async () => {
    const classeur = await classeurReel(SEANCE), page = await ouvrir(classeur, 'deliberation');
    const [un, deux] = [celluleDe(classeur, 0, 'objet'), celluleDe(classeur, 1, 'objet')], objetDeux = await valeur(page, 'Délibérations', deux);
    await taperPuisChoisir(page, 'Objet corrigé');
    await ecrire(page, ['#deliberation-rapporteur', 'Délibérations', celluleDe(classeur, 1, 'rapporteur')], 'Mme la Présidente');
    expect(await Promise.all([un, deux].map((c) => valeur(page, 'Délibérations', c)))).toEqual(['Objet corrigé', objetDeux]);
    expect(await page.locator('#deliberation-objet').inputValue()).toBe(objetDeux);
  });

  test('la dit refusée, avec son texte, si sa cellule a changé entre-temps', async () => {
    const classeur = await classeurReel(SEANCE), page = await ouvrir(classeur, 'deliberation');
    const un = celluleDe(classeur, 0, 'objet'), objetDeux = await valeur(page, 'Délibérations', celluleDe(classeur, 1, 'objet'));
    await page.locator('#deliberation-objet').focus();
    await saisir(page, 'Délibérations', un, 'Objet de l’autre');
    await controle(page);
    await taperPuisChoisir(page, 'Objet corrigé');
    await page.getByText('Votre saisie pour « Objet » n’a pas été écrite : « Objet corrigé ».').first().waitFor();
    expect([await valeur(page, 'Délibérations', un), await page.locator('#deliberation-objet').inputValue()]).toEqual(['Objet de l’autre', objetDeux]);
  });
});

describe('ce qui est à demi tapé', () => {
  test('d’une date, ne vide pas la cellule : la phrase le dit', async () => {
    const classeur = await classeurReel(SEANCE), page = await ouvrir(classeur, 'seance');
    const cellule = lireActe(classeur)?.seance.date.cellule.replace('Séance!', '') ?? '', avant = await valeur(page, 'Séance', cellule);
    await page.locator('#seance-date').focus();
    await page.keyboard.press('Backspace');
    await page.locator('#seance-date').blur();
    await page.locator('#seance-date-refus').getByText('Ce qui est tapé n’est pas une date entière : rien n’a été écrit.').waitFor();
    await ecrire(page, ['#seance-lieu', 'Séance', lireActe(classeur)?.seance.lieu.cellule.replace('Séance!', '') ?? ''], 'salle du conseil');
    expect([await valeur(page, 'Séance', cellule), avant !== '']).toEqual([avant, true]);
  });

  test('d’un nombre, ne vide pas la cellule : la phrase le dit, et un nombre entier s’écrit ensuite', async () => {
    const classeur = await classeurReel(SEANCE), page = await ouvrir(classeur, 'vote'), cellule = celluleDe(classeur, 0, 'pour');
    await page.locator('#vote-pour').fill('12');
    await page.locator('#vote-pour').press('Enter');
    expect(await devenir(() => valeur(page, 'Délibérations', cellule), 12)).toBe(12);
    await page.keyboard.press('End');
    await page.keyboard.type('e');
    await page.locator('#vote-pour').blur();
    await page.locator('#vote-pour-refus').getByText('Ce qui est tapé n’est pas un nombre entier : rien n’a été écrit.').waitFor();
    await page.locator('#vote-pour').fill('13');
    await page.locator('#vote-pour').blur();
    expect(await devenir(() => valeur(page, 'Délibérations', cellule), 13)).toBe(13);
    expect(await page.locator('#vote-pour-refus').textContent()).toBe('');
  });
});

/** Une séance dont la feuille « Membres » n'a ni arrivée ni départ. */
function petite(...membres: readonly (readonly Valeur[])[]): Classeur {
  return { nom: 'petite.xlsx', feuilles: [
    grille([['Date de la séance', '19/09/2023'], ['Lieu', 'salle']], { nom: 'Séance' }), grille([['Numéro', '11'], ['Genre', 'Libre'], ['Objet', 'Convention']], { nom: 'Délibérations' }),
    grille([['Civilité', 'Nom', 'Qualité', 'Présence'], ...membres], { nom: 'Membres' }),
  ] };
}
const A = ['Mme', 'A', null, 'présente'], B = ['M.', 'B', null, 'présent'];
const colonne = (page: Page, lettre: string, lignes: readonly number[]): Promise<readonly unknown[]> => Promise.all(lignes.map((l) => valeur(page, 'Membres', `${lettre}${l}`)));

describe('les membres', () => {
  test('une ligne insérée au-dessus pendant la frappe : rien ne s’écrit sur un autre, la saisie reste lisible', async () => {
    const page = await ouvrir(petite(A, B), 'membres');
    await page.getByText('Modifier M. B').click();
    await page.locator('#membre-2-qualite').fill('Vice-président');
    for (const [k, [civilite, nom, , presence]] of [['Mme', 'Z', null, 'présente'], A, B].entries()) {
      for (const [lettre, v] of [['A', civilite], ['B', nom], ['D', presence]] as const) await saisir(page, 'Membres', `${lettre}${k + 2}`, String(v));
    }
    await page.getByText('Modifier Mme A').waitFor();
    await controle(page);
    await page.locator('#membre-2-qualite').blur();
    await page.locator('#membre-2-qualite-refus').getByText('rien n’a été écrit').waitFor();
    expect([await colonne(page, 'C', [2, 3, 4]), await page.locator('#membre-2-qualite').inputValue()]).toEqual([['', '', ''], 'Vice-président']);
    expect(await page.getByRole('button', { name: 'Écrire ma saisie' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Reprendre la cellule' }).click();
    expect(await page.locator('#membre-2-qualite').inputValue()).toBe('');
  });

  test('renommer un membre puis écrire sa qualité d’un trait écrit les deux', async () => {
    const page = await ouvrir(petite(A, B), 'membres');
    await page.getByText('Modifier M. B').click();
    await page.locator('#membre-2-nom').fill('Administrateur B');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Vice-président');
    expect(await devenir(() => valeur(page, 'Membres', 'B3'), 'Administrateur B')).toBe('Administrateur B');
    await controle(page);
    await page.keyboard.press('Tab');
    expect(await devenir(() => valeur(page, 'Membres', 'C3'), 'Vice-président')).toBe('Vice-président');
  });

  test('une colonne ajoutée par un champ n’efface pas ce qui se tape dans le suivant, qui s’écrit à sa place', async () => {
    const page = await ouvrir(petite(A), 'membres');
    await page.getByText('Modifier Mme A').click();
    await page.locator('#membre-1-arrivee').fill('18h30');
    await page.keyboard.press('Tab');
    await page.keyboard.type('19h');
    expect(await devenir(() => valeur(page, 'Membres', 'E2'), '18h30')).toBe('18h30');
    await controle(page);
    await page.keyboard.type('15');
    expect(await page.locator('#membre-1-depart').inputValue()).toBe('19h15');
    await page.locator('#membre-1-depart').blur();
    expect(await devenir(() => valeur(page, 'Membres', 'F2'), '19h15')).toBe('19h15');
    expect([await colonne(page, 'E', [1, 2]), await valeur(page, 'Membres', 'F1')]).toEqual([['Arrivée', '18h30'], 'Départ']);
  });

  test('le nom suivant, tapé pendant que le premier s’ajoute, n’est ni effacé ni annoncé à sa place', async () => {
    const page = await ouvrir(petite(A), 'membres');
    await page.locator('#ajouter-membre > summary').click();
    await page.locator('#nouveau-nom').fill('B');
    await page.locator('#nouveau-qualite').fill('Trésorier');
    await page.evaluate(() => {
      const nom = document.querySelector<HTMLInputElement>('#nouveau-nom');
      if (nom === null) throw new Error('pas de champ');
      nom.focus();
      nom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
      nom.value = 'C';
    });
    await page.locator('#groupe-membres [role=status]').getByText('B : ajouté à la feuille « Membres ».').waitFor();
    expect(await Promise.all(['#nouveau-nom', '#nouveau-qualite'].map((id) => page.locator(id).inputValue()))).toEqual(['C', '']);
    expect([await valeur(page, 'Membres', 'B3'), await page.evaluate(() => document.activeElement?.id)]).toEqual(['B', 'nouveau-nom']);
  });
});
