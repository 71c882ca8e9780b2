/**
 * Comptes de la M14 que la M57 a supprimés et ceux qui les remplacent, quand le libellé n'est pas le même (les autres
 * sont dans `donnees/successeurs`). La M57 ne garde aux comptes 67 et 77 que les opérations « spécifiques » : le reste
 * rejoint les charges et produits de gestion courante (65, 75). Source : instruction budgétaire et comptable M57, tome 1,
 * et tables de transposition M14 – M57 de la DGCL et de la DGFiP. Tenue de mémoire d'usage : confiance moyenne, elle
 * propose des comptes à vérifier et ne sert jamais à bloquer.
 */
export const TRANSPOSITION_M14_M57: ReadonlyMap<string, readonly string[]> = new Map([
  ['6561', ['65133']],
  ['6562', ['65134']],
  ['6568', ['65138']],
  ['651', ['65811', '65818']],
  ['6711', ['6583']],
  ['6712', ['6584']],
  ['6713', ['65133', '65181']],
  ['6714', ['65131', '65132']],
  ['6718', ['65888']],
  ['674', ['65748']],
  ['6745', ['65748']],
  ['678', ['65888']],
  ['7711', ['75888']],
  ['7713', ['756']],
  ['7714', ['7584']],
  ['7718', ['75888']],
  ['7788', ['75888']],
]);
