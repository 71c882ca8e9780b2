import { acteEssai, type MembreEssai } from '../../domaine/acte/essai';
import type { Acte } from '../../domaine/acte/acte';
import type { Forme } from '../document';
import { documentDEssai, textesDuDocument } from '../essai';
import { BLANC, PLACE_DES_NOMS } from '../textes/blancs';

const listes = (forme: Forme, acte: Acte): readonly string[] => textesDuDocument(documentDEssai(forme === 'proces-verbal' ? null : '1', [], forme, acte)).filter((t) => /^- [^:]*([Pp]résen[ct]|[Aa]bsen|Procur)[^:]* : /.test(t));
const deliberations = [{ numero: '1', objet: 'Objet', vote: 'unanimité' as const }];
const partiel = acteEssai({
  deliberations,
  membres: [{ nom: 'A', civilite: 'Mme' }, { nom: 'B', civilite: 'M.' }, { nom: 'C', civilite: 'Mme', presence: null }, { nom: 'D', civilite: 'M.', presence: null }],
});

test.each<[Forme, readonly string[]]>([
  ['classique', ['- Étaient présents : Mme A ; M. B', `- Étaient absents : ${BLANC}`, `- Présence à écrire : Mme C ${BLANC}, M. D ${BLANC}`]],
  ['releve', ['- Présents : Mme A ; M. B', `- Absents : ${BLANC}`, `- Présence à écrire : Mme C ${BLANC}, M. D ${BLANC}`]],
  ['expose', ['- Présents : Mme A ; M. B', `- Présence à écrire : Mme C ${BLANC}, M. D ${BLANC}`, `- Nombre de membres effectivement présents : ${BLANC}`]],
  ['proces-verbal', ['- Étaient présents : Mme A ; M. B', `- Présence à écrire : Mme C ${BLANC}, M. D ${BLANC}`]],
])('la forme %s nomme ceux dont la présence n’est pas écrite, sans dire « néant »', (forme, attendu) => {
  expect(listes(forme, partiel)).toEqual(attendu);
});

test('une présence vide n’est pas un néant, une assemblée où tous sont là en est un', () => {
  const personne = acteEssai({ deliberations, membres: [{ nom: 'C', presence: null }] }), tous = acteEssai({ deliberations, membres: [{ nom: 'A' }] });
  expect(listes('classique', personne).slice(0, 2)).toEqual([`- Étaient présents : ${BLANC}`, `- Étaient absents : ${BLANC}`]);
  expect(listes('classique', tous)).toEqual(['- Étaient présents : A', '- Étaient absents : néant']);
});

test('sans aucun membre nommé, la place laissée tient les noms d’un conseil', () => {
  const vide = acteEssai({ deliberations });
  expect(listes('classique', vide)).toEqual([`- Étaient présents : ${PLACE_DES_NOMS}`, `- Étaient absents : ${PLACE_DES_NOMS}`]);
  expect(listes('expose', vide).slice(0, 2)).toEqual([`- Présents : ${PLACE_DES_NOMS}`, `- Absents : ${PLACE_DES_NOMS}`]);
  expect(listes('proces-verbal', vide)).toEqual([`- Étaient présents : ${PLACE_DES_NOMS}`, `- Étaient absents ou excusés : ${PLACE_DES_NOMS}`]);
  expect(PLACE_DES_NOMS).toBe('…'.repeat(150));
});

test('sans civilité ni qualité, rien ne s’accorde au hasard', () => {
  const acte = acteEssai({ seance: { secretaire: 'B' }, membres: [{ nom: 'A', presence: 'excuse' }, { nom: 'B' }], deliberations });
  expect(listes('classique', acte)).toEqual(['- Étaient présents : B', '- Étaient absents : A (absence excusée)']);
  expect(textesDuDocument(documentDEssai('1', [], 'classique', acte))).toContain('Le secrétariat de la séance a été tenu par B.');
});

test('qui n’était pas dit présent au point précédent n’est pas dit rejoindre la séance', () => {
  const acte = acteEssai({ membres: [{ nom: 'A', presence: null, autres: { 1: 'present' } }], deliberations });
  expect(textesDuDocument(documentDEssai(null, [], 'proces-verbal', acte)).filter((t) => t.includes('rejoint'))).toEqual([]);
});

test.each<[Forme, string]>([
  ['classique', '- Étaient absents : Mme P (pouvoir à M. V, non compté), Mme D (pouvoir à M. B)'],
  ['releve', '- Absents : Mme P (pouvoir à M. V, non compté), Mme D (pouvoir à M. B)'],
  ['expose', '- Absents ayant donné procuration écrite : Mme P à M. V, pouvoir non compté ; Mme D à M. B'],
])('la forme %s dit d’un pouvoir qu’il ne compte pas : l’ordonnateur n’en donne pas au vote de son compte', (forme, attendu) => {
  const membres: readonly MembreEssai[] = [
    { nom: 'P', civilite: 'Mme', qualite: 'Présidente', presence: 'excuse', pouvoir: 'M. V' }, { nom: 'V', civilite: 'M.' }, { nom: 'B', civilite: 'M.' },
    { nom: 'D', civilite: 'Mme', presence: 'absent', pouvoir: 'M. B' },
  ];
  const acte = acteEssai({ membres, deliberations: [{ numero: '1', objet: 'Compte administratif 2024', genre: 'Compte administratif', vote: 'unanimité' }] });
  expect(listes(forme, acte)).toContain(attendu);
});
