import type { Plage } from '../../domaine/grille';

/** Les plus grands rectangles de cellules de même attribut, sauf `undefined` : une mise en forme se demande une fois par rectangle. */
export function rectangles<C, A>(cellules: readonly (readonly C[])[], attribut: (c: C) => A | undefined): { readonly plage: Plage; readonly valeur: A }[] {
  const finis: { plage: Plage; valeur: A }[] = [];
  let ouverts: { plage: Plage; valeur: A }[] = [];
  for (const [ligne, contenu] of cellules.entries()) {
    const suivants = bandes(contenu.map(attribut)).map(({ debut, fin, valeur }) => {
      const dessus = ouverts.find((o) => o.valeur === valeur && o.plage.debut.colonne === debut && o.plage.fin.colonne === fin);
      return { valeur, plage: { debut: dessus?.plage.debut ?? { ligne, colonne: debut }, fin: { ligne, colonne: fin } } };
    });
    finis.push(...ouverts.filter((o) => !suivants.some((s) => s.plage.debut === o.plage.debut)));
    ouverts = suivants;
  }
  return [...finis, ...ouverts];
}

function bandes<A>(ligne: readonly (A | undefined)[]): { debut: number; fin: number; valeur: A }[] {
  const trouvees: { debut: number; fin: number; valeur: A }[] = [];
  for (const [colonne, valeur] of ligne.entries()) {
    if (valeur === undefined) continue;
    const derniere = trouvees.at(-1);
    if (derniere && derniere.fin === colonne - 1 && derniere.valeur === valeur) derniere.fin = colonne;
    else trouvees.push({ debut: colonne, fin: colonne, valeur });
  }
  return trouvees;
}
