import { acteEssai, type ActeEssai, type MembreEssai } from '../../src/domaine/acte/essai';
import type { DefinitionChamp } from '../../src/domaine/acte/champ';
import { CHAMPS_DELIBERATION } from '../../src/domaine/acte/deliberation';
import { CHAMPS_ETABLISSEMENT } from '../../src/domaine/acte/etablissement';
import { CHAMPS_SEANCE } from '../../src/domaine/acte/seance';
import { centimes } from '../../src/domaine/montant';
import { REGLES } from '../../src/regles';
import { controlerActe } from '../../src/regles/controlerActe';
import { Hasard } from '../hasard';

const TEXTES = [
  'Mme A', 'M. B', 'la Présidente', '', '  ', '\u0000', '1', '2025-02', 'n° 3', '12 bis', 'x'.repeat(2000), '’«»—œ 你好 👩‍👧', 'Vu la délibération n° 2 du 6 mars 2025 approuvant le don',
  'Vu la délibération n° 9999999999999999999', '+ 999 999 999 999 999,99 € compte 999', 'de 1 € à 2 €', 'Mme DURAND, malade', 'subvention de 23 000,01 €', "'DM 1'!A1:B2", '!!!',
];
const NOMS = ['A', 'B', 'C', 'Le Berre', 'Administratrice A', ''];

function valeur(h: Hasard, { nature, choix }: DefinitionChamp): unknown {
  if (h.tirer() < 0.4) return null;
  if (choix !== undefined) return h.parmi(choix);
  switch (nature) {
    case 'texte': return h.parmi(TEXTES);
    case 'lignes': return Array.from({ length: h.entier(4) }, () => h.parmi(TEXTES));
    case 'date': return `20${10 + h.entier(80)}-0${1 + h.entier(9)}-1${h.entier(10)}`;
    case 'heure': return '18:30';
    case 'entier': return h.parmi([0, 1, 2, 3, 4, 5, 17, 1_000_000_000]);
    case 'montant': return centimes(h.parmi([0, 1, 2_300_000, 2_300_001, 999_999_999_999_999, -5]));
    case 'oui-non': return h.tirer() < 0.5;
  }
}

function fiche(h: Hasard, definitions: Readonly<Record<string, DefinitionChamp>>): object {
  return Object.fromEntries(Object.entries(definitions).map(([nom, d]) => [nom, valeur(h, d)]));
}

function membre(h: Hasard): MembreEssai {
  const situation = (): MembreEssai['presence'] => h.parmi(['present', 'excuse', 'absent', 'retire', null]);
  const ici = situation();
  return {
    nom: h.parmi(NOMS), qualite: h.parmi(['', 'Présidente', 'Vice-présidente', 'Maire']), presence: situation() ?? null, pouvoir: h.parmi(['', ...NOMS]), arrivee: h.parmi(['', '2', '18h30', 'tard']),
    depart: h.parmi(['', '3', 'n° 2']), ...(ici == null ? {} : { autres: { [h.parmi(['1', 'n° 2', '2025-02', ''])]: { situation: ici, pouvoirA: h.parmi([null, ...NOMS]) } } }),
  };
}

function acte(h: Hasard): ActeEssai {
  const liste = <T>(n: number, un: () => T): T[] => Array.from({ length: h.entier(n) }, un);
  return {
    etablissement: fiche(h, CHAMPS_ETABLISSEMENT), seance: fiche(h, CHAMPS_SEANCE), membres: liste(7, () => membre(h)),
    deliberations: [...liste(4, () => fiche(h, CHAMPS_DELIBERATION)), {}],
    registre: liste(4, () => [h.parmi(TEXTES), h.parmi(['2025-03-06', null]), h.parmi([null, ...TEXTES])] as const),
  };
}

test('mille actes remplis au hasard : aucun contrôle n’échoue, chaque constat dit où aller et que faire', () => {
  const h = new Hasard(20_251_106), fautes: unknown[] = [];
  let constats = 0;
  for (let k = 0; k < 1000; k++) {
    for (const r of controlerActe(acteEssai(acte(h)), [], REGLES)) {
      constats += r.constats.length;
      fautes.push(...r.nonEvalues.filter((n) => n.motif === 'erreur' || n.cause === ''));
      fautes.push(...r.constats.filter((c) => !c.cellules.every((a) => /^[\p{L}]+![A-Z]+[1-9]\d*$/u.test(a)) || /\bNaN\b|undefined|\bnull\b|\[object/.test(c.message + c.correction.texte)));
    }
  }
  expect(fautes).toEqual([]);
  expect(constats).toBeGreaterThan(1000);
});
