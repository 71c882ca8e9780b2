import { acteEssai, type ActeEssai } from '../domaine/acte/essai';
import type { RapportTableau } from '../domaine/rapport';
import type { DeliberationLue, Tableau } from '../domaine/tableau';
import { controlerActe } from './controlerActe';
import { REGLES } from './index';

type Rapports = readonly RapportTableau<Tableau>[];
const controler = (acte: ActeEssai, rapports: Rapports = []): readonly RapportTableau<DeliberationLue>[] => controlerActe(acteEssai(acte), rapports, REGLES);
const regles = (constats: RapportTableau['constats'] = []): readonly string[] => constats.map((c) => `${c.regle} ${c.cellules[0]}`);

const SEANCE: ActeEssai['seance'] = { date: '2025-03-06', convocation: '2025-03-05', enExercice: 4, president: 'A' };
const MEMBRES: ActeEssai['membres'] = [{ nom: 'A', qualite: 'Présidente' }, { nom: 'B' }, { nom: 'C' }, { nom: 'D', presence: 'absent', pouvoir: 'Z' }];

test('ce qui tient à la séance n’est dit qu’une fois, et rappelé aux délibérations suivantes', () => {
  const [premiere, seconde] = controler({ seance: SEANCE, membres: MEMBRES, deliberations: [{ numero: '1', vote: 'unanimité' }, { numero: '2' }] });
  expect([regles(premiere?.constats), regles(premiere?.rappels)]).toEqual([['DE04 Séance!B15', 'DE05 Membres!E5', 'DE07 Séance!B18'], []]);
  expect([regles(seconde?.constats), regles(seconde?.rappels)]).toEqual([['DE03 Délibérations!C14'], ['DE04 Séance!B15', 'DE05 Membres!E5', 'DE07 Séance!B18']]);
});

test('un acte vide ne fait échouer aucun contrôle : il dit quoi remplir', () => {
  const [rapport] = controler({ deliberations: [{}] });
  expect(regles(rapport?.constats)).toEqual(['DE03 Délibérations!B14']);
  expect(rapport?.nonEvalues.map((n) => n.motif)).toEqual(rapport?.nonEvalues.map(() => 'document-absent'));
  expect(rapport?.nonEvalues.map((n) => n.regle)).toEqual(['DE01', 'DE04', 'DE06', 'DE07', 'DE13', 'DE13', 'DE14', 'DE15']);
});

test('un acte sans délibération n’a pas de rapport', () => expect(controler({ seance: SEANCE, membres: MEMBRES })).toEqual([]));

test('les textes sont cités tels que l’année de la séance les connaît', () => {
  const [rapport] = controler({ seance: { date: '2025-03-06' }, deliberations: [{ numero: '1' }] });
  expect([rapport?.exercice, rapport?.nomenclature, rapport?.constats[0]?.references]).toEqual([2025, null, ['Code de l’action sociale et des familles, article R123-18']]);
});

describe('Les totaux du rapport', () => {
  const totaux = { fonctionnement: { depenses: 100, recettes: 100, ecart: 0 }, investissement: { depenses: 0, recettes: 50, ecart: 50 } };
  const nuls = { depenses: 0, recettes: 0, ecart: 0 };
  const rapport = (feuille: string): RapportTableau<Tableau> => ({
    tableau: { type: 'CA', feuille, plage: { debut: { ligne: 0, colonne: 0 }, fin: { ligne: 9, colonne: 6 } } },
    nomenclature: 'M57_D', totaux,
  }) as unknown as RapportTableau<Tableau>;
  const rapports = [rapport('CA'), rapport('CA annexe')];

  test('sont ceux du tableau voté, s’il est seul', () => {
    const [r] = controler({ deliberations: [{ tableau: ['CA'] }] }, rapports);
    expect([r?.totaux, r?.nomenclature]).toEqual([totaux, 'M57_D']);
  });

  test.each([[undefined], [['CA', 'CA annexe']]])('sont nuls quand la délibération en vote plusieurs, ou aucun', (tableau) => {
    const [r] = controler({ deliberations: [tableau === undefined ? {} : { tableau }] }, rapports);
    expect(r?.totaux).toEqual({ fonctionnement: nuls, investissement: nuls });
  });
});

test('ce qui est écrit et ne se lit pas n’est ni vide ni juste', () => {
  const acte = acteEssai({ seance: SEANCE, membres: MEMBRES, deliberations: [{ numero: '1', vote: 'unanimité' }] });
  const illisible = { ...acte, seance: { ...acte.seance, convocation: { valeur: null, brut: '31/02/2025', cellule: 'Séance!B15' } } };
  const [rapport] = controlerActe(illisible, [], REGLES);
  expect(rapport?.nonEvalues.find((n) => n.regle === 'DE04')).toEqual({
    regle: 'DE04', motif: 'cellule-illisible', cause: 'Séance!B15 porte « 31/02/2025 », qui ne se lit pas comme la date de convocation : corrigez, puis contrôlez de nouveau.',
  });
  expect(rapport?.etat).toBe('anomalies');
});
