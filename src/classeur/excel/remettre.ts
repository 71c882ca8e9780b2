import { FORMAT_TEXTE } from '../../domaine/feuille';
import { estFormule } from './formules';

/** Ce qu'une plage portait avant qu'on l'écrive. */
export interface Avant { readonly formats: string[][]; readonly neutres: string[][]; readonly contenus: unknown[][] }

/** Retient une plage chargée (values, formulas, valueTypes, numberFormat), avant que l'écriture ne change ce que l'objet en dit. */
export function retenir({ values, formulas, valueTypes, numberFormat }: Excel.Range): Avant {
  const formats = numberFormat.map((l: readonly unknown[]) => l.map(String));
  const texte = (i: number, j: number): boolean => valueTypes[i]?.[j] === 'String' && !estFormule(formulas[i]?.[j], values[i]?.[j]);
  return {
    formats,
    // Sous « @ », une formule redeviendrait un texte, et un nombre aussi ; sous un autre format, un texte garde son genre par l'apostrophe.
    neutres: formats.map((l, i) => l.map((f, j) => (texte(i, j) && f === FORMAT_TEXTE ? f : 'General'))),
    contenus: formulas.map((l: readonly unknown[], i) => l.map((v, j) => (texte(i, j) && formats[i]?.[j] !== FORMAT_TEXTE ? `'${String(v)}` : v))),
  };
}

/** Remet dans la plage ce qu'elle portait. Une feuille protégée ne laisse pas changer de format, et l'écriture n'en avait changé aucun. */
export function remettre(plage: Excel.Range, { formats, neutres, contenus }: Avant, protegee: boolean): void {
  if (!protegee) plage.numberFormat = neutres;
  plage.formulas = contenus;
  if (!protegee) plage.numberFormat = formats;
}
