import { chargerPlan } from '../nomenclatures';
import { lireGrille } from '../lecture';
import type { Tableau } from '../domaine/tableau';
import { controler } from './controler';
import { grilleExemple } from './exemples';
import { ARITHMETIQUE, definirRegle, TOUTES_NORMES, type Constatation, type Regle } from './regle';

const [TABLEAU] = lireGrille(grilleExemple(`
| Compte | Libellé | Dépenses | Recettes |
| 60623 | Alimentation | 10,00 | |
| 74748 | Autres communes | | 10,00 |`)) as readonly [Tableau];
const CADRE = { nomenclature: 'M57_D', exercice: 2024, plan: chargerPlan('M57_D', 2024).plan, ca: null, deductions: [] } as const;

/** Une règle d'essai, et ce que le moteur en fait. */
function jouer(verifier: Regle<'DM'>['verifier']) {
  const regle = definirRegle<'DM'>({
    id: 'AR99', titre: 'Essai', pourquoi: 'Essai', gravite: 'information', normes: TOUTES_NORMES, vautPour: ['DM'], references: [ARITHMETIQUE], requiert: [], verifier,
  });
  const { etat, constats, nonEvalues } = controler(TABLEAU, CADRE, [regle]);
  return [etat, constats.map((c) => c.message), nonEvalues];
}
const constat: Constatation = { message: 'vu', correction: 'rien', cellules: ['A1'] };
const echec = (cause: string) => [{ regle: 'AR99', motif: 'erreur', cause: `Le contrôle a échoué (${cause}) : signalez-le avec le classeur.` }];

test('une règle qui échoue empêche de dire le tableau conforme', () => {
  expect(jouer(() => { throw new Error('indice'); })).toEqual(['non-evalue', [], echec('indice')]);
});

test('ce qu’une règle a trouvé avant d’échouer reste dit', () => {
  expect(jouer(function* () { yield constat; throw new TypeError('plus loin'); })).toEqual(['non-evalue', ['vu'], echec('plus loin')]);
});

test('un écart qui n’est pas en centimes entiers est une faute de la règle', () => {
  expect(jouer(() => [{ ...constat, ecart: 0.5 }])).toEqual(['non-evalue', [], echec('Pas un nombre entier de centimes : 0.5')]);
});
