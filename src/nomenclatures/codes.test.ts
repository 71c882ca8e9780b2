import { lireChapitre, lireCompte, lireFonction } from '../domaine/codes';
import * as m14m57 from './donnees/codes-m14-m57';
import * as m22 from './donnees/codes-m22';
import { lirePartie, type Partie } from './famille';

const LIRE = { COMPTES: lireCompte, CHAPITRES: lireChapitre, FONCTIONS: lireFonction } as const satisfies Record<Partie, (t: string) => string | null>;

/** Les plans déclarent leurs codes sans les vérifier à chaque chargement : ils le sont ici, une fois pour toutes. */
test.each(Object.keys(LIRE) as Partie[])('dans les plans empaquetés, chaque code de la partie %s en est un', (partie) => {
  const codes = [m14m57, m22].flatMap((famille) => lirePartie(famille, partie).codes);
  expect(codes.length).toBeGreaterThan(80);
  expect(codes.filter((code) => LIRE[partie](code) !== code)).toEqual([]);
});
