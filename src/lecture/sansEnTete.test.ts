import { grille } from '../domaine/grille';
import { listeSansEnTete } from './sansEnTete';

describe('Une liste de comptes sans en-tête', () => {
  it('se reconnaît, que le montant suive le compte ou ait sa colonne', () => {
    expect(listeSansEnTete(grille([['DM 3 exercice 2023'], ['C/022 -1507.50'], ['C/6562 +1507.50']]))).toBe(true);
    expect(listeSansEnTete(grille([['60623', 'Alimentation', 10], ['6156', 'Maintenance', '20,50 €']]))).toBe(true);
  });

  it('n’est ni une liste de présents, ni une seule ligne', () => {
    expect(listeSansEnTete(grille([['Présents', 'Fonction'], ['M. Martin', 'Président']]))).toBe(false);
    expect(listeSansEnTete(grille([['60623', 'Alimentation', 10]]))).toBe(false);
    expect(listeSansEnTete(grille([['59100', 'Roubaix'], ['59150', 'Wattrelos']]))).toBe(false);
  });
});
