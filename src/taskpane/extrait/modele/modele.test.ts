import { acteEssai, champEssai } from '../../../domaine/acte/essai';
import { CHAMPS_DELIBERATION } from '../../../domaine/acte/deliberation';
import { CHAMPS_ETABLISSEMENT } from '../../../domaine/acte/etablissement';
import { CHAMPS_SEANCE } from '../../../domaine/acte/seance';
import type { DefinitionChamp, Nature } from '../../../domaine/acte/champ';
import { grille } from '../../../domaine/grille';
import { lireChamp } from '../../../lecture/acte/valeur';
import { celluleDe, memeEndroit } from './cellule';
import { groupesDe, RUBRIQUES_DELIBERATION } from './groupes';
import { aEcrire, enSaisie } from './saisie';

const de = (nature: Nature, choix?: readonly string[]): DefinitionChamp => ({ libelle: 'Donnée', nature, aide: '', ...(choix ? { choix } : {}) });

describe('une saisie', () => {
  test.each<readonly [Nature, string, string | number]>([
    ['texte', ' salle Condorcet ', 'salle Condorcet'], ['lignes', 'Vu\nVu', 'Vu\nVu'], ['date', '2023-09-30', '30/09/2023'], ['heure', '18:30', '18h30'],
    ['entier', '12', 12], ['montant', '1 234,56', 1234.56], ['oui-non', 'oui', 'oui'], ['date', '', ''], ['entier', '  ', ''],
  ])('de nature %s, « %s » s’écrit %p dans la cellule', (nature, saisi, valeur) => {
    expect(aEcrire(de(nature), saisi)).toEqual({ ok: true, valeur });
  });

  test.each<readonly [Nature, string | number, string]>([
    ['date', '30/09/2023', '2023-09-30'], ['heure', '18h30', '18:30'], ['entier', 12, '12'], ['montant', 1234.5, '1\u202f234,50'], ['oui-non', 'Oui', 'oui'], ['lignes', 'a\nb', 'a\nb'],
  ])('de nature %s, la cellule %p se montre « %s », et se récrit la même', (nature, cellule, montre) => {
    const champ = lireChamp(de(nature), cellule, 'Séance!B4');
    expect(enSaisie(de(nature), champ)).toBe(montre);
    const saisie = aEcrire(de(nature), montre);
    expect(saisie.ok && lireChamp(de(nature), saisie.valeur, 'Séance!B4').valeur).toEqual(champ.valeur);
  });

  test('ce qui ne se lit pas se montre tel qu’écrit, sauf là où la saisie ne l’admet pas', () => {
    const brut = (nature: Nature, choix?: readonly string[]) => enSaisie(de(nature, choix), lireChamp(de(nature, choix), 'douze', 'Séance!B4'));
    expect([brut('entier'), brut('montant'), brut('date'), brut('heure'), brut('oui-non'), brut('texte', ['public'])]).toEqual(['douze', 'douze', '', '', '', '']);
  });

  test.each<readonly [Nature, string, string]>([
    ['entier', '1,5', '« Donnée » attend un nombre entier, sans virgule : « 1,5 » n’a pas été écrit.'],
    ['montant', 'mille', '« Donnée » attend un montant en euros, comme « 1 234,56 » : « mille » n’a pas été écrit.'],
  ])('de nature %s, « %s » est refusé en une phrase', (nature, saisi, phrase) => {
    expect(aEcrire(de(nature), saisi)).toEqual({ ok: false, phrase });
  });
});

test.each<readonly [Nature, string]>([['date', 'une date entière'], ['heure', 'une heure entière'], ['entier', 'un nombre entier']])(
  'une saisie à demi tapée, de nature %s, ne vide pas la cellule', (nature, attendu) => {
    expect(aEcrire(de(nature), '', true)).toEqual({ ok: false, phrase: `Ce qui est tapé n’est pas ${attendu} : rien n’a été écrit. Complétez-le, ou effacez tout pour vider la cellule.` });
  },
);

describe('les groupes du formulaire', () => {
  test('chaque champ d’une délibération y est une fois', () => {
    const cles: readonly string[] = RUBRIQUES_DELIBERATION.flatMap(([, , c]) => c);
    expect([...cles].sort()).toEqual(Object.keys(CHAMPS_DELIBERATION).sort());
  });

  test('sans délibération choisie, restent l’établissement et la séance', () => {
    expect(groupesDe(acteEssai({}), null).map((g) => [g.titre, g.champs.map((c) => c.definition)])).toEqual([['L’établissement', Object.values(CHAMPS_ETABLISSEMENT)], ['La séance', Object.values(CHAMPS_SEANCE)]]);
  });
});

describe('la cellule d’une colonne à ajouter', () => {
  const a = (cellule: string, titre: string) => ({ feuille: 'Membres', cellule, valeur: null, avec: [{ feuille: 'Membres', cellule: 'E1', valeur: titre, attendu: null }] });

  test('est au même endroit, poussée par une autre ; pas sur une autre ligne, sous un autre titre, ni une fois ajoutée', () => {
    const ajoutee = { feuille: 'Membres', cellule: 'F2', valeur: null };
    expect([a('F2', 'Départ'), a('F3', 'Départ'), a('F2', 'Arrivée'), ajoutee].map((b) => memeEndroit(a('E2', 'Départ'), b))).toEqual([true, false, false, false]);
  });
});

describe('la cellule d’un champ', () => {
  const classeur = { nom: 'x', feuilles: [grille([['Lieu :', 'ici'], ['Autre', 'là'], [null, 'seul']], { nom: 'Séance' })] };
  const lieu = { libelle: 'Lieu', nature: 'texte', aide: '' } as const;

  test('porte la valeur du classeur quand son libellé est sur sa ligne', () => {
    expect(celluleDe(classeur, lieu, champEssai('ici', 'Séance!B1'))).toEqual({ feuille: 'Séance', cellule: 'B1', valeur: 'ici', reperes: [{ cellule: 'A1', valeur: 'Lieu :' }] });
  });

  test('est désignée aussi par les champs remplis de sa feuille qui nomment sa fiche, sauf elle-même', () => {
    const designent = [champEssai('ici', 'Séance!B1'), champEssai('là', 'Séance!B2'), champEssai(null, 'Séance!C1'), champEssai('A', 'Membres!B2')];
    expect(celluleDe(classeur, lieu, champEssai('ici', 'Séance!B1'), designent)?.reperes).toEqual([{ cellule: 'A1', valeur: 'Lieu :' }, { cellule: 'B2', valeur: 'là' }]);
  });

  test.each(['Séance!B2', 'Séance!B3', 'Séance!B9', 'Membres!B1'])('en %s, sans son libellé, n’est pas à écrire', (cellule) => {
    expect(celluleDe(classeur, lieu, champEssai('ici', cellule))).toBeNull();
  });
});
