import { ClasseurMemoire } from '../../classeur/memoire';
import { FEUILLES_ACTE } from '../../domaine/acte/acte';
import { CHAMPS_DELIBERATION } from '../../domaine/acte/deliberation';
import { grille, type Classeur, type Grille } from '../../domaine/grille';
import type { Document } from '../../documents/document';
import { ecrirePdf, policesEmbarquees } from '../../documents/pdf';
import { classeurReel } from '../../../test/navigateur/outils';
import { Controleur } from '../controleur';
import { dm, ouvrir } from '../essai';
import { extraitDe } from './modele/extrait';
import { FEUILLES_DUES } from './modele/preparer';

const ACTE = ['Séance', 'Membres', 'Délibérations'];

interface Essai { readonly classeur: ClasseurMemoire; readonly controleur: Controleur }

async function ouvrirSeance(classeur: Classeur): Promise<Essai> {
  const memoire = new ClasseurMemoire(classeur), controleur = new Controleur(memoire);
  await controleur.demarrer();
  await controleur.extrait.ouvrir();
  return { classeur: memoire, controleur };
}

/** Le document que montre la vue. */
function documentDe({ controleur }: Essai): Document {
  const composition = extraitDe(controleur.etat)?.composition;
  if (composition?.ok !== true) throw new Error('pas de document');
  return composition.document;
}

const noms = async (c: ClasseurMemoire): Promise<readonly string[]> => (await c.feuilles()).map((f) => f.nom);
const choisie = ({ controleur }: Essai) => extraitDe(controleur.etat)?.choisie;

describe('préparer la séance', () => {
  test('ajoute ses trois feuilles, remplies de ce que le tableau dit, en une étape d’annulation', async () => {
    const essai = await ouvrir();
    await essai.controleur.extrait.preparer(FEUILLES_DUES);
    expect(await noms(essai.classeur)).toEqual(['DM', ...ACTE]);
    const champs = choisie(essai)?.champs;
    expect([champs?.genre.valeur, champs?.objet.valeur, champs?.tableau.valeur, champs?.numero.valeur])
      .toEqual(['Décision modificative', 'DM n° 1 - EXERCICE 2024', ['DM'], null]);
    essai.classeur.annuler();
    expect(await noms(essai.classeur)).toEqual(['DM']);
  });

  test('ouvre une délibération par feuille de tableau', async () => {
    const essai = await ouvrir(dm('DM'), dm('Annexe'));
    await essai.controleur.extrait.preparer(FEUILLES_DUES);
    expect(extraitDe(essai.controleur.etat)?.acte?.deliberations.map((d) => d.champs.tableau.valeur)).toEqual([['DM'], ['Annexe']]);
  });

  test('deux clics ne l’ajoutent qu’une fois', async () => {
    const essai = await ouvrir();
    await Promise.all([essai.controleur.extrait.preparer(FEUILLES_DUES), essai.controleur.extrait.preparer(FEUILLES_DUES)]);
    expect(await noms(essai.classeur)).toEqual(['DM', ...ACTE]);
  });

  test('laisse telle quelle une feuille « séance » de l’utilisateur, et la dit étrangère', async () => {
    const sienne = grille([['Ordre du jour'], ['1. Budget']], { nom: 'séance' });
    const essai = await ouvrir(dm(), sienne);
    await essai.controleur.extrait.preparer(FEUILLES_DUES);
    expect(await noms(essai.classeur)).toEqual(['DM', 'séance', 'Membres', 'Délibérations']);
    expect((await essai.classeur.lire('séance')).cellules).toEqual(sienne.cellules);
    expect(extraitDe(essai.controleur.etat)?.etrangeres).toEqual(['séance']);
  });

  test('le registre et les textes types s’ajoutent à la demande', async () => {
    const essai = await ouvrir();
    await essai.controleur.extrait.preparer(FEUILLES_DUES);
    await essai.controleur.extrait.preparer(['registre']);
    expect(await noms(essai.classeur)).toEqual(['DM', ...ACTE, 'Registre']);
    expect(essai.controleur.etat.avis).toEqual({ ton: 'succes', texte: 'Feuille « Registre » ajoutée. Ctrl+Z dans Excel la retire.' });
  });

  test('une structure protégée est dite, et rien n’est ajouté', async () => {
    const essai = await ouvrir();
    essai.classeur.structureProtegee = true;
    await essai.controleur.extrait.preparer(FEUILLES_DUES);
    expect([await noms(essai.classeur), essai.controleur.etat.avis?.ton]).toEqual([['DM'], 'erreur']);
  });
});

describe('remplir', () => {
  test('une saisie s’écrit dans sa cellule et revient par la lecture', async () => {
    const essai = await ouvrirSeance(await classeurReel('wattrelos-seance-2023-09-30.xlsx'));
    const champ = extraitDe(essai.controleur.etat)?.acte?.seance.lieu, cellule = champ?.cellule.replace('Séance!', '') ?? '';
    expect(await essai.controleur.extrait.ecrire([{ feuille: 'Séance', cellule, valeur: 'salle du conseil', attendu: champ?.valeur ?? null }])).toBeNull();
    expect(extraitDe(essai.controleur.etat)?.acte?.seance.lieu.valeur).toBe('salle du conseil');
  });

  test('une cellule changée par un autre entre-temps n’est pas écrasée : la phrase le dit', async () => {
    const essai = await ouvrirSeance(await classeurReel('wattrelos-seance-2023-09-30.xlsx'));
    const cellule = extraitDe(essai.controleur.etat)?.acte?.seance.lieu.cellule.replace('Séance!', '') ?? '';
    essai.classeur.saisir('Séance', cellule, 'ailleurs', 'ailleurs');
    expect(await essai.controleur.extrait.ecrire([{ feuille: 'Séance', cellule, valeur: 'ici', attendu: null }])).toMatch(/a changé depuis le contrôle .* rien n’a été écrit/);
    expect(extraitDe(essai.controleur.etat)?.acte?.seance.lieu.valeur).toBe('ailleurs');
  });

  describe('une case désignée par le nom d’un membre', () => {
    const membres = grille([['Nom', 'Qualité', 'Présence'], ['A', null, 'présente'], ['B', null, 'présent']], { nom: 'Membres' });
    const repere = [{ cellule: 'A3', valeur: 'B' }], qualite = { feuille: 'Membres', cellule: 'B3', valeur: 'Trésorier', attendu: null };

    test('ne s’écrit pas si une autre personne a changé le nom : la phrase le dit', async () => {
      const essai = await ouvrirSeance({ nom: 'x', feuilles: [membres] });
      essai.classeur.saisir('Membres', 'A3', 'A', 'ailleurs');
      expect(await essai.controleur.extrait.ecrire([qualite], repere)).toBe('La cellule A3 de la feuille « Membres » a changé depuis le contrôle (« A » au lieu de « B ») : rien n’a été écrit. Contrôlez de nouveau, puis recommencez.');
      expect((await essai.classeur.lire('Membres')).cellules[2]).toEqual(['A', null, 'présent']);
    });

    test('s’écrit si c’est le volet qui l’a renommé, et plus si un autre le renomme ensuite', async () => {
      const essai = await ouvrirSeance({ nom: 'x', feuilles: [membres] });
      expect(await essai.controleur.extrait.ecrire([{ feuille: 'Membres', cellule: 'A3', valeur: 'Administrateur B', attendu: 'B' }])).toBeNull();
      expect(await essai.controleur.extrait.ecrire([qualite], repere)).toBeNull();
      essai.classeur.saisir('Membres', 'A3', 'A', 'ailleurs');
      expect(await essai.controleur.extrait.ecrire([{ ...qualite, valeur: 'Vice-président', attendu: 'Trésorier' }], repere)).toMatch(/a changé depuis le contrôle .* rien n’a été écrit/);
      expect((await essai.classeur.lire('Membres')).cellules[2]).toEqual(['A', 'Trésorier', 'présent']);
    });
  });

  describe('pendant un autre geste, attend qu’il finisse', () => {
    /** Un geste du volet, retenu jusqu'à `finir`. */
    const retenir = ({ classeur, controleur }: Essai): { finir: () => Promise<void> } => {
      let rendre = (): void => undefined;
      jest.spyOn(classeur, 'recalculer').mockReturnValue(new Promise((fait) => { rendre = fait; }));
      const geste = controleur.reparerFormules();
      return { finir: () => { rendre(); return geste; } };
    };

    test('une saisie : elle s’écrit après, et n’est pas dite écrite avant', async () => {
      const essai = await ouvrirSeance(await classeurReel('wattrelos-seance-2023-09-30.xlsx'));
      const champ = extraitDe(essai.controleur.etat)?.acte?.seance.lieu, cellule = champ?.cellule.replace('Séance!', '') ?? '';
      const autre = retenir(essai), dits: (string | null)[] = [];
      const ecrite = essai.controleur.extrait.ecrire([{ feuille: 'Séance', cellule, valeur: 'salle neuve', attendu: champ?.valeur ?? null }]).then((refus) => dits.push(refus));
      await new Promise((passe) => { setTimeout(passe, 20); });
      expect([dits, essai.controleur.etat.tache]).toEqual([[], 'reparation']);
      await autre.finir();
      await ecrite;
      expect([dits, extraitDe(essai.controleur.etat)?.acte?.seance.lieu.valeur]).toEqual([[null], 'salle neuve']);
    });

    test('une délibération de plus : elle n’est choisie qu’une fois écrite', async () => {
      const essai = await ouvrir();
      await essai.controleur.extrait.preparer(FEUILLES_DUES);
      const autre = retenir(essai), ajoutee = essai.controleur.extrait.ajouterDeliberation('Don');
      await new Promise((passe) => { setTimeout(passe, 20); });
      expect(essai.controleur.etat.extrait.colonne).toBeNull();
      await autre.finir();
      await ajoutee;
      expect(choisie(essai)).toMatchObject({ plage: { debut: { colonne: 2 } }, champs: { genre: { valeur: 'Don' } } });
    });
  });

  test('une délibération de plus prend la première colonne libre ; sans colonne libre, la phrase dit que faire', async () => {
    const essai = await ouvrir();
    await essai.controleur.extrait.preparer(FEUILLES_DUES);
    for (const genre of ['Convention', 'Libre', 'Don'] as const) await essai.controleur.extrait.ajouterDeliberation(genre);
    expect(extraitDe(essai.controleur.etat)?.acte?.deliberations.map((d) => [d.plage.debut.colonne, d.champs.genre.valeur]))
      .toEqual([[1, 'Décision modificative'], [2, 'Convention'], [3, 'Libre']]);
    expect(choisie(essai)?.champs.genre.valeur).toBe('Libre');
    expect(essai.controleur.etat.avis?.texte).toBe('La feuille « Délibérations » n’a plus de colonne libre : insérez une colonne avant « Aide », puis recommencez.');
  });

  test('une colonne remplie d’un seul champ, sous un genre vide, n’est pas libre', async () => {
    const libelles = Object.values(CHAMPS_DELIBERATION).map((d) => [d.libelle, d.libelle === 'Objet' ? 'Un don' : null, null]);
    const feuille: Grille = grille([['Rubrique', 'Délibération', 'Délibération'], ...libelles], { nom: FEUILLES_ACTE.deliberations });
    const essai = await ouvrirSeance({ nom: 'x', feuilles: [feuille] });
    await essai.controleur.extrait.ajouterDeliberation('Don');
    expect(choisie(essai)).toMatchObject({ plage: { debut: { colonne: 2 } }, champs: { genre: { valeur: 'Don' } } });
  });
});

describe('la feuille de l’extrait', () => {
  test('s’ajoute sous son nom, puis se remplace en place quand elle est la nôtre', async () => {
    const essai = await ouvrirSeance(await classeurReel('wattrelos-seance-2023-09-30.xlsx'));
    const avant = await noms(essai.classeur), nom = documentDe(essai).nomDeFeuille;
    await essai.controleur.extrait.creerFeuille(null);
    expect(await noms(essai.classeur)).toEqual([...avant, nom]);
    expect(extraitDe(essai.controleur.etat)?.remplacable).toBe(nom);
    await essai.controleur.extrait.creerFeuille(nom);
    expect(await noms(essai.classeur)).toEqual([...avant, nom]);
    await essai.controleur.extrait.creerFeuille(null);
    expect(await noms(essai.classeur)).toEqual([...avant, nom, `${nom} (2)`]);
  });

  test('ne se propose pas à la place d’une feuille de l’utilisateur qui porte ce nom', async () => {
    const classeur = await classeurReel('wattrelos-seance-2023-09-30.xlsx');
    const nom = documentDe(await ouvrirSeance(classeur)).nomDeFeuille;
    const essai = await ouvrirSeance({ ...classeur, feuilles: [...classeur.feuilles, grille([['à moi']], { nom })] });
    expect(extraitDe(essai.controleur.etat)?.remplacable).toBeNull();
    await essai.controleur.extrait.creerFeuille(nom);
    expect((await essai.classeur.lire(nom)).cellules).toEqual([['à moi']]);
    expect(essai.controleur.etat.avis?.ton).toBe('erreur');
  });
});

describe('le PDF', () => {
  test('est celui du document montré, sous le nom que la transmission attend ; deux clics n’en font qu’un', async () => {
    const essai = await ouvrirSeance(await classeurReel('wattrelos-seance-2023-09-30.xlsx'));
    const donnes: (readonly [string, Uint8Array])[] = [], document = documentDe(essai);
    const enregistrer = (octets: Uint8Array, nom: string): void => { donnes.push([nom, octets]); };
    await Promise.all([essai.controleur.extrait.enregistrerPdf(enregistrer), essai.controleur.extrait.enregistrerPdf(enregistrer)]);
    expect(donnes.map(([nom]) => nom)).toEqual([`${document.nomDeFichier}.pdf`]);
    expect(Buffer.compare(Buffer.from(donnes[0]?.[1] ?? []), Buffer.from(await ecrirePdf(document, policesEmbarquees())))).toBe(0);
  });

  test('attend la saisie en cours : il ne se fait pas d’un acte dépassé', async () => {
    const essai = await ouvrirSeance(await classeurReel('wattrelos-seance-2023-09-30.xlsx'));
    const champ = extraitDe(essai.controleur.etat)?.acte?.seance.lieu, cellule = champ?.cellule.replace('Séance!', '') ?? '';
    const ecrite = essai.controleur.extrait.ecrire([{ feuille: 'Séance', cellule, valeur: 'salle neuve', attendu: champ?.valeur ?? null }]);
    let octets: Uint8Array | null = null;
    await essai.controleur.extrait.enregistrerPdf((o) => { octets = o; });
    expect(await ecrite).toBeNull();
    const document = documentDe(essai);
    expect(document.donnees).toContain('salle neuve');
    expect(Buffer.compare(Buffer.from(octets ?? []), Buffer.from(await ecrirePdf(document, policesEmbarquees())))).toBe(0);
  });

  test('ne se fait pas si le classeur n’a pas pu être relu', async () => {
    const essai = await ouvrirSeance(await classeurReel('wattrelos-seance-2023-09-30.xlsx'));
    essai.classeur.saisir('Séance', 'B40', 1);
    essai.classeur.enSaisie = true;
    const enregistrer = jest.fn();
    await essai.controleur.extrait.enregistrerPdf(enregistrer);
    expect(enregistrer).not.toHaveBeenCalled();
    expect(essai.controleur.etat.avis?.texte).toMatch(/^Une cellule est en cours de saisie/);
    await essai.controleur.arreter();
  });
});

test('plusieurs délibérations sans numéro : la phrase dit la cellule à remplir', async () => {
  const essai = await ouvrir(dm('DM'), dm('Annexe'));
  await essai.controleur.extrait.ouvrir();
  await essai.controleur.extrait.preparer(FEUILLES_DUES);
  essai.controleur.extrait.choisirDeliberation(2);
  expect(extraitDe(essai.controleur.etat)?.composition).toEqual({ ok: false, phrase: 'Cette délibération n’a pas de numéro, et le classeur en a 2 : remplissez Délibérations!C2.' });
  essai.controleur.extrait.choisirForme('liste');
  expect(documentDe(essai).forme).toBe('liste');
});
