import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { ClasseurMemoire } from '../../src/classeur/memoire';
import type { Classeur } from '../../src/domaine/grille';
import type { Forme } from '../../src/documents/document';
import { composer } from '../../src/documents/formes/composer';
import { formes } from '../../src/documents/formes/formes';
import { ecrirePdf, policesEmbarquees } from '../../src/documents/pdf';
import { lireActe } from '../../src/lecture/acte';
import { feuillesAPreparer, FEUILLES_DUES } from '../../src/taskpane/extrait/modele/preparer';
import { verifierClasseur } from '../../src/verification/verifierClasseur';
import { annuler, classeurReel, devenir, saisir, valeur } from './outils';
import { controle, Seance } from './seance';
import { violations } from './violations';

jest.setTimeout(120_000);

const DM = 'wattrelos-dm1-2023.xlsx', SEANCE = 'wattrelos-seance-2023-09-30.xlsx';
const DEDUIRE = { nomenclature: null, exercice: null };

let seance: Seance;
beforeAll(async () => { seance = await Seance.ouvrir(); }, 240_000);
afterAll(() => seance?.fermer());
afterEach(async () => {
  for (const c of seance.navigateur.contexts()) await c.close();
  expect(seance.plaintes.splice(0)).toEqual([]);
});

const simple = (t: string | null): string => (t ?? '').replace(/[\u00a0\u202f]/g, ' ');
const bouton = (page: Page, nom: string) => page.getByRole('button', { name: nom, exact: true });

async function ouvrirVue(page: Page): Promise<void> {
  await bouton(page, 'Extrait…').click();
  await page.locator('#titre-extrait').waitFor();
  await page.locator('#titre-extrait:focus').waitFor();
}

/** Remplit des champs du formulaire, chacun quitté comme au clavier, jusqu'à ce que la feuille les porte. */
async function remplir(page: Page, groupe: string, saisies: Readonly<Record<string, string>>): Promise<void> {
  const details = page.locator(`#groupe-${groupe}`);
  if (await details.getAttribute('open') === null) await details.locator('summary').click();
  for (const [id, texte] of Object.entries(saisies)) {
    const champ = page.locator(`#${id}`);
    if (await champ.evaluate((e) => e.tagName) === 'SELECT') await champ.selectOption(texte);
    else {
      await champ.fill(texte);
      await champ.blur();
    }
    await controle(page);
  }
}

/** Ajoute un membre par le formulaire, jusqu'à ce que le focus revienne pour le suivant. */
async function ajouterMembre(page: Page, { civilite = '', nom, qualite = '', presence = '' }: Readonly<Partial<Record<'civilite' | 'qualite' | 'presence', string>>> & { readonly nom: string }): Promise<void> {
  await page.locator('#nouveau-civilite').selectOption(civilite);
  await page.locator('#nouveau-nom').fill(nom);
  await page.locator('#nouveau-qualite').fill(qualite);
  await page.locator('#nouveau-presence').selectOption(presence);
  await bouton(page, 'Ajouter ce membre').click();
  await page.locator('#nouveau-civilite:focus').waitFor();
  await controle(page);
}

async function telecharger(page: Page): Promise<{ readonly nom: string; readonly octets: Buffer }> {
  const [fichier] = await Promise.all<[Promise<Download>, Promise<void>]>([page.waitForEvent('download'), page.locator('#enregistrer-pdf').click()]);
  return { nom: fichier.suggestedFilename(), octets: readFileSync(await fichier.path()) };
}

/** Le PDF que Node fait du même classeur. */
async function dansNode(classeur: Classeur, forme: Forme, numero: string | null): Promise<Uint8Array> {
  const composition = composer(lireActe(classeur), { forme, numero }, verifierClasseur(classeur, DEDUIRE).rapports);
  if (!composition.ok) throw new Error(composition.phrase);
  return ecrirePdf(composition.document, policesEmbarquees());
}

const memesOctets = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;
const feuilles = (page: Page): Promise<readonly string[]> => page.evaluate(() => Excel.run(async (c) => {
  const { worksheets } = c.workbook;
  worksheets.load('items/name');
  await c.sync();
  return worksheets.items.map((f) => f.name);
}));

const ETABLISSEMENT = {
  'etablissement-nom': ['B4', 'Centre communal d’action sociale de Wattrelos'], 'etablissement-sigle': ['B5', 'CCAS de Wattrelos'], 'etablissement-commune': ['B6', 'Wattrelos'],
  'etablissement-departement': ['B8', '59'], 'etablissement-siret': ['B9', '265906560'],
} as const;
const REUNION = { 'seance-date': ['B15', '2023-09-30', '30/09/2023'], 'seance-heure': ['B16', '09:00', '09h00'], 'seance-enExercice': ['B21', '3', 3], 'seance-president': ['B22', 'Président'] } as const;
const VOTE = { 'vote-vote': ['B15', 'unanimité'], 'vote-pour': ['B17', '3', 3] } as const;
const MEMBRES = ['Président', 'Administratrice A', 'Administrateur B'];

type Saisies = Readonly<Record<string, readonly [string, string, (string | number)?]>>;
const saisisDans = (s: Saisies): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(s).map(([id, [, texte]]) => [id, texte]));
const ecrits = (s: Saisies): (readonly [string, string | number])[] => Object.values(s).map(([cellule, texte, ecrit]) => [cellule, ecrit ?? texte]);

describe('de la décision modificative de Wattrelos à son extrait', () => {
  test('préparer, remplir, créer la feuille, enregistrer un PDF qui a les octets de celui de Node', async () => {
    const classeur = await classeurReel(DM);
    const page = await seance.volet(classeur, { largeur: 320 });
    await ouvrirVue(page);
    expect(await page.locator('.vue-extrait .etapes:visible').count()).toBe(1);
    await page.locator('#preparer-seance').click();
    await page.locator('#verdict-extrait').waitFor();
    await controle(page);
    expect((await feuilles(page)).slice(-3)).toEqual(['Séance', 'Membres', 'Délibérations']);
    expect(await page.locator('#verdict-extrait .verdict-phrase').textContent()).toBe('PROJET');

    await remplir(page, 'etablissement', saisisDans(ETABLISSEMENT));
    await remplir(page, 'seance', saisisDans(REUNION));
    await remplir(page, 'deliberation', { 'deliberation-numero': '2023-41' });
    await remplir(page, 'vote', saisisDans(VOTE));
    await page.locator('#groupe-membres > summary').click();
    for (const [k, nom] of MEMBRES.entries()) await ajouterMembre(page, { nom, presence: 'présent', ...(k === 0 ? { qualite: 'Président' } : {}) });
    await page.getByText('Présents : 3, pouvoirs : 0, votants : 3, quorum : 2.').waitFor();
    await page.locator('#verdict-extrait').getByText('Acte à compléter').waitFor();

    const pdf = await telecharger(page);
    expect(pdf.nom).toBe('99_DE-059-265906560-20230930-2023_41-.pdf');
    const memoire = new ClasseurMemoire(classeur);
    for (const f of feuillesAPreparer(classeur, verifierClasseur(classeur, DEDUIRE).rapports, FEUILLES_DUES)) await memoire.ajouterFeuille(f);
    for (const [cellule, v] of [...ecrits(ETABLISSEMENT), ...ecrits(REUNION)]) memoire.saisir('Séance', cellule, v);
    for (const [cellule, v] of [['B2', '2023-41'] as const, ...ecrits(VOTE)]) memoire.saisir('Délibérations', cellule, v);
    MEMBRES.forEach((nom, k) => {
      memoire.saisir('Membres', `B${k + 3}`, nom);
      if (k === 0) memoire.saisir('Membres', 'C3', 'Président');
      memoire.saisir('Membres', `D${k + 3}`, 'présent');
    });
    expect(memesOctets(pdf.octets, await dansNode({ nom: 'seance', feuilles: await Promise.all((await memoire.feuilles()).map((f) => memoire.lire(f.nom))) }, 'classique', '2023-41'))).toBe(true);

    await page.locator('#creer-feuille').click();
    await bouton(page, 'Remplacer la feuille « Extrait 2023-41 »').waitFor();
    expect((await feuilles(page)).at(-1)).toBe('Extrait 2023-41');
    expect(await valeur(page, 'Extrait 2023-41', 'A1')).toBe('Centre communal d’action sociale de Wattrelos');
  });

  test('une délibération réelle et complète : le verdict compte les places restées en blanc, les remplir le rend complet', async () => {
    const page = await seance.volet(await classeurReel('breuillet-2023-09-19.xlsx'));
    await ouvrirVue(page);
    expect(simple(await page.locator('#verdict-extrait .verdict-detail').textContent())).toBe('Il n’est pas un projet, mais une place y reste en blanc, à remplir ici ou à la main.');
    expect(await page.locator('.feuille').getByText('………………').count()).toBe(1);
    await remplir(page, 'suites', { 'suites-publication': '2023-09-25', 'suites-dateSignature': '2023-09-19', 'suites-transmission': '2023-09-25' });
    await page.locator('#verdict-extrait').getByText('Acte complet').waitFor();
  });

  test.each<readonly [Forme, string]>([['classique', 'le tableau du budget principal'], ['releve', 'le relevé'], ['proces-verbal', 'le procès-verbal'], ['liste', 'la liste']])(
    'de la séance réelle, en forme %s (%s), le PDF du volet a les octets de celui de Node', async (forme) => {
      const classeur = await classeurReel(SEANCE), deliberations = lireActe(classeur)?.deliberations ?? [];
      const dm = deliberations.find((d) => d.champs.genre.valeur === 'Décision modificative');
      const page = await seance.volet(classeur);
      await ouvrirVue(page);
      await page.locator('#choix-forme').selectOption(forme);
      const choix = page.locator('#choix-deliberation');
      await choix.selectOption(String(dm?.plage.debut.colonne));
      expect(memesOctets((await telecharger(page)).octets, await dansNode(classeur, forme, dm?.champs.numero.valeur ?? null))).toBe(true);
    },
  );
});

describe('remplir', () => {
  test('une cellule changée par une autre personne n’est pas écrasée : la saisie est gardée, l’utilisateur choisit', async () => {
    const page = await seance.volet(await classeurReel(SEANCE));
    await ouvrirVue(page);
    const cellule = (lireActe(await classeurReel(SEANCE))?.seance.lieu.cellule ?? '').replace('Séance!', '');
    await page.locator('#groupe-seance summary').click();
    const lieu = page.locator('#seance-lieu');
    await lieu.focus();
    await saisir(page, 'Séance', cellule, 'salle de l’autre');
    await controle(page);
    await lieu.fill('ma salle');
    await lieu.blur();
    await page.locator('#seance-lieu-refus').getByText('rien n’a été écrit').waitFor();
    await controle(page);
    expect([await valeur(page, 'Séance', cellule), await lieu.inputValue()]).toEqual(['salle de l’autre', 'ma salle']);
    await bouton(page, 'Reprendre la cellule').click();
    expect(await lieu.inputValue()).toBe('salle de l’autre');
    await lieu.fill('ma salle');
    await lieu.press('Enter');
    expect(await devenir(() => valeur(page, 'Séance', cellule), 'ma salle')).toBe('ma salle');
  });

  test('« Écrire ma saisie » écrit malgré tout, une fois la phrase lue', async () => {
    const page = await seance.volet(await classeurReel(SEANCE));
    await ouvrirVue(page);
    const cellule = (lireActe(await classeurReel(SEANCE))?.seance.lieu.cellule ?? '').replace('Séance!', '');
    await page.locator('#groupe-seance summary').click();
    await page.locator('#seance-lieu').focus();
    await saisir(page, 'Séance', cellule, 'salle de l’autre');
    await controle(page);
    await page.locator('#seance-lieu').fill('ma salle');
    await page.locator('#seance-lieu').blur();
    await bouton(page, 'Écrire ma saisie').click();
    expect(await devenir(() => valeur(page, 'Séance', cellule), 'ma salle')).toBe('ma salle');
    expect(await page.locator('#seance-lieu-refus').textContent()).toBe('');
  });

  test('un montant qui ne se lit pas n’est pas écrit, et la phrase est dite à côté du champ', async () => {
    const page = await seance.volet(await classeurReel(SEANCE));
    await ouvrirVue(page);
    await page.locator('#groupe-convention summary').click();
    await page.locator('#convention-montant').fill('environ mille');
    await page.locator('#convention-montant').press('Enter');
    expect(simple(await page.locator('#convention-montant-refus').textContent())).toBe('« Montant » attend un montant en euros, comme « 1 234,56 » : « environ mille » n’a pas été écrit.');
    expect(await page.locator('#convention-montant').getAttribute('aria-invalid')).toBe('true');
  });

  test('chaque raison d’être un projet mène au champ à remplir, ou à la cellule', async () => {
    const page = await seance.volet(await classeurReel(DM));
    await ouvrirVue(page);
    await page.locator('#preparer-seance').click();
    await page.locator('#raisons').waitFor();
    await controle(page);
    if (await page.locator('#raisons').getAttribute('open') === null) await page.locator('#raisons summary').click();
    await page.locator('#raisons').getByRole('button', { name: 'Aller en Délibérations!B2', exact: true }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('deliberation-numero');
    await page.locator('#groupe-vote summary').click();
    await bouton(page, 'Noter les présences').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('nouveau-civilite');
  });
});

test('au procès-verbal, la raison d’une autre délibération mène à son champ, et la choisit', async () => {
  const page = await seance.volet(await classeurReel('saint-just-seance-2025-06-02.xlsx'));
  await ouvrirVue(page);
  await page.locator('#choix-forme').selectOption('proces-verbal');
  await page.locator('#raisons').getByRole('button', { name: 'Aller en Délibérations!G17' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('vote-pour');
  expect([await page.locator('#choix-deliberation').inputValue(), await page.locator('#vote-pour').inputValue()]).toEqual(['6', '11']);
});

describe('les membres du conseil', () => {
  const BREUILLET = 'breuillet-2023-09-19.xlsx';
  const rangee = (page: Page, ligne: number, colonnes: string): Promise<readonly unknown[]> => Promise.all([...colonnes].map((c) => valeur(page, 'Membres', `${c}${ligne}`)));
  const membresDe = async (page: Page): Promise<void> => {
    await ouvrirVue(page);
    await page.locator('#groupe-membres > summary').click();
  };

  test('un membre s’ajoute au clavier, sur sa ligne, en une étape d’annulation', async () => {
    const page = await seance.volet(await classeurReel(DM), { largeur: 320 });
    await ouvrirVue(page);
    await page.locator('#preparer-seance').click();
    await page.locator('#groupe-membres > summary').focus();
    await controle(page);
    await page.keyboard.press('Enter');
    await page.locator('#nouveau-civilite').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#nouveau-nom-refus').getByText('Écrivez le nom du membre à ajouter.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type('Administratrice A');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Vice-présidente');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#groupe-membres [role=status]').getByText('Administratrice A : ajouté à la feuille « Membres ».').waitFor();
    await page.locator('.membres').getByText('Mme Administratrice A : présence').waitFor();
    expect(await rangee(page, 3, 'ABCDE')).toEqual(['Mme', 'Administratrice A', 'Vice-présidente', 'présente', '']);
    expect(await page.locator('#membre-2-presence').inputValue()).toBe('présente');
    await annuler(page);
    expect(await devenir(async () => (await rangee(page, 3, 'ABCD')).join(''), '')).toBe('');
    await page.locator('.membres li').waitFor({ state: 'detached' });
  });

  test('une absence demande qui porte le pouvoir ; la présence à un point ouvre sa colonne', async () => {
    const page = await seance.volet(await classeurReel(BREUILLET), { largeur: 320 });
    await membresDe(page);
    const nom = String(await valeur(page, 'Membres', 'B5')), id = 'membre-4';
    expect(await page.locator(`#${id}-pouvoir`).count()).toBe(0);
    await page.locator(`#${id}-presence`).selectOption('excusée');
    await page.locator(`#${id}-pouvoir`).selectOption('Mme la Présidente');
    expect(await devenir(async () => (await rangee(page, 5, 'BDE')).join(' | '), `${nom} | excusée | Mme la Présidente`)).toBe(`${nom} | excusée | Mme la Présidente`);
    await controle(page);
    await page.getByText(/^Modifier Mme la Présidente/).click();
    await page.locator('#membre-2-point').selectOption('présente, préside');
    const colonne = async () => (await Promise.all(['G', 'H', 'I'].map(async (c) => [await valeur(page, 'Membres', `${c}2`), await valeur(page, 'Membres', `${c}3`)]))).map((x) => x.join(' : ')).find((x) => x.endsWith('préside'));
    expect(await devenir(colonne, '2023 CCAS 30 : présente, préside')).toBe('2023 CCAS 30 : présente, préside');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('retirer un membre vide ses cases, laisse ce qui n’est pas à l’outil, et Ctrl+Z le remet', async () => {
    const page = await seance.volet(await classeurReel(BREUILLET));
    await membresDe(page);
    await saisir(page, 'Membres', 'K2', 'Téléphone');
    await saisir(page, 'Membres', 'K4', 'poste 12');
    await controle(page);
    const avant = await rangee(page, 4, 'ABCDEFGHK'), nom = `Mme ${String(avant[1])}`;
    await page.getByText(`Modifier ${nom}`).click();
    await bouton(page, `Retirer ${nom}`).click();
    await page.locator('#groupe-membres [role=status]').getByText(`${nom} : retiré de la feuille « Membres ».`).waitFor();
    expect(await rangee(page, 4, 'ABCDEFGHK')).toEqual(['', '', '', '', '', '', '', '', 'poste 12']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ajouter un membre');
    await annuler(page);
    expect(await rangee(page, 4, 'ABCDEFGHK')).toEqual(avant);
  });

  test('la raison d’un projet mène à la présence à écrire', async () => {
    const page = await seance.volet(await classeurReel(BREUILLET));
    await saisir(page, 'Membres', 'D6', '');
    await ouvrirVue(page);
    await controle(page);
    await page.locator('#raisons').getByRole('button', { name: 'Aller en Membres!D6' }).first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('membre-5-presence');
  });
});

test('la délibération s’inscrit au registre, et sa ligne s’y complète', async () => {
  const classeur = await classeurReel('breuillet-2023-09-19.xlsx');
  const page = await seance.volet({ ...classeur, feuilles: classeur.feuilles.filter((f) => f.nom !== 'Registre') }, { largeur: 320 });
  await ouvrirVue(page);
  await page.locator('#groupe-suites > summary').click();
  await bouton(page, 'Ajouter le registre').click();
  await page.locator('#inscrire-registre').waitFor();
  await controle(page);
  await page.locator('#inscrire-registre').click();
  await page.locator('#registre-feuillet').waitFor();
  await controle(page);
  await page.locator('#registre-feuillet').fill('2023-114');
  await page.locator('#registre-feuillet').press('Enter');
  expect(await devenir(() => valeur(page, 'Registre', 'D3'), '2023-114')).toBe('2023-114');
  expect(await Promise.all(['A3', 'B3'].map((a) => valeur(page, 'Registre', a)))).toEqual(['2023 CCAS 30', '19/09/2023']);
  expect(await violations(page)).toEqual([]);
});

describe('aperçu et sorties', () => {
  test('au procès-verbal, une anomalie de séance n’est montrée qu’une fois, contrôle après contrôle', async () => {
    const page = await seance.volet(await classeurReel('saint-just-seance-2025-06-02.xlsx'));
    await ouvrirVue(page);
    await page.locator('#choix-forme').selectOption('proces-verbal');
    const cartes = () => page.locator('.vue-extrait .constat-message').allTextContents();
    const avant = await cartes();
    expect(avant.length).toBeGreaterThan(1);
    expect(new Set(avant).size).toBe(avant.length);
    await bouton(page, 'Contrôler').click();
    await controle(page);
    expect(await cartes()).toEqual(avant);
  });

  test('l’aperçu dit « PROJET », montre le texte des cellules tel quel, jamais comme du HTML', async () => {
    const page = await seance.volet(await classeurReel(DM));
    await ouvrirVue(page);
    await page.locator('#preparer-seance').click();
    await page.locator('.feuille .filigrane').waitFor();
    await controle(page);
    await remplir(page, 'deliberation', { 'deliberation-objet': 'Objet <img src=x onerror=alert(1)> <b>gras</b>' });
    await page.locator('.feuille').getByText('<b>gras</b>').first().waitFor();
    expect(await page.locator('.feuille :is(img, b)').count()).toBe(0);
  });

  test('les caractères que la police n’a pas sont listés avant l’export', async () => {
    const page = await seance.volet(await classeurReel(DM));
    await ouvrirVue(page);
    await page.locator('#preparer-seance').click();
    await page.locator('#enregistrer-pdf').waitFor();
    await controle(page);
    await remplir(page, 'deliberation', { 'deliberation-objet': 'Jumelage avec 中国' });
    expect(simple(await page.locator('#caracteres-absents').textContent()))
      .toBe('La police du PDF n’a pas ces caractères, qu’il écrira par leur code : « 中 » et « 国 ». Remplacez-les dans les feuilles de la séance.');
  });

  test('la feuille se remplace en place ; un Ctrl+Z rend la précédente', async () => {
    const page = await seance.volet(await classeurReel(SEANCE));
    await ouvrirVue(page);
    await page.locator('#creer-feuille').click();
    await page.locator('#remplacer-feuille:visible').waitFor();
    await controle(page);
    const avant = await feuilles(page), nom = avant.at(-1) ?? '';
    await remplir(page, 'etablissement', { 'etablissement-nom': 'CCAS renommé' });
    await page.locator('#remplacer-feuille').click();
    await page.getByText('remplacée, prête à imprimer').first().waitFor();
    expect([await feuilles(page), await valeur(page, nom, 'A1')]).toEqual([avant, 'CCAS renommé']);
    await annuler(page);
    expect(await devenir(async () => await valeur(page, nom, 'A1') === 'CCAS renommé', false)).toBe(false);
  });

  test('sans connexion à l’ouverture, une phrase le dit, et rouvrir la vue suffit', async () => {
    const page = await seance.volet(await classeurReel(DM));
    await page.context().setOffline(true);
    await bouton(page, 'Extrait…').click();
    await page.getByText('De quoi faire l’extrait n’a pas pu être chargé').first().waitFor();
    expect(await page.locator('.verdict:visible').count()).toBe(1);
    seance.plaintes.length = 0;
    await page.context().setOffline(false);
    await ouvrirVue(page);
    await page.locator('#preparer-seance').waitFor();
  });
});

describe('clavier et lecteurs d’écran', () => {
  test('le bouton du ruban ouvre la vue, son titre prend le focus ; revenir le rend d’où il vient', async () => {
    const page = await seance.volet(await classeurReel(DM));
    expect(await page.evaluate(() => hoteEssai.hote?.commander('extrait').then(() => true))).toBe(true);
    await page.locator('#titre-extrait:focus').waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.verdict:visible').waitFor();
    await bouton(page, 'Extrait…').focus();
    await page.keyboard.press('Enter');
    await page.locator('#titre-extrait:focus').waitFor();
    await page.locator('#revenir').click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Extrait…');
  });

  test('tout se fait au clavier : préparer, ouvrir un groupe, remplir, passer au champ suivant', async () => {
    const page = await seance.volet(await classeurReel(DM));
    await bouton(page, 'Extrait…').focus();
    await page.keyboard.press('Enter');
    await page.locator('#titre-extrait:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#enregistrer-pdf').waitFor();
    await controle(page);
    await page.locator('.groupe summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('CCAS de Wattrelos');
    await page.keyboard.press('Tab');
    expect(await devenir(() => valeur(page, 'Séance', 'B4'), 'CCAS de Wattrelos')).toBe('CCAS de Wattrelos');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('etablissement-sigle');
  });

  test.each(['light', 'dark'] as const)('axe ne trouve rien à redire, thème %s : premier pas, projet, séance complète, tout déplié', async (theme) => {
    const page = await seance.volet(await classeurReel(DM), { theme });
    await ouvrirVue(page);
    expect(await violations(page)).toEqual([]);
    await page.locator('#preparer-seance').click();
    await page.locator('#enregistrer-pdf').waitFor();
    await controle(page);
    await page.locator('details').evaluateAll((d) => d.forEach((x) => { (x as HTMLDetailsElement).open = true; }));
    expect(await violations(page)).toEqual([]);
    await page.context().close();
    const reelle = await seance.volet(await classeurReel(SEANCE), { theme });
    await ouvrirVue(reelle);
    for (const forme of formes()) {
      await reelle.locator('#choix-forme').selectOption(forme);
      await reelle.locator('details').evaluateAll((d) => d.forEach((x) => { (x as HTMLDetailsElement).open = true; }));
      expect(await violations(reelle)).toEqual([]);
    }
  });

  test.each([320, 280, 600])('à %i px de large, rien ne déborde', async (largeur) => {
    const page = await seance.volet(await classeurReel(SEANCE), { largeur });
    await ouvrirVue(page);
    await page.locator('details').evaluateAll((d) => d.forEach((x) => { (x as HTMLDetailsElement).open = true; }));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(largeur);
  });
});
