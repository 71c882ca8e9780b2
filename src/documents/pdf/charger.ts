/** De quoi écrire le PDF d'un acte. */
export type Pdf = typeof import('./index');

/** Le PDF et ses polices, chargés à la première demande : ils pèsent plus que tout le reste. */
export function chargerPdf(): Promise<Pdf> {
  return import(/* webpackChunkName: "pdf", webpackMode: "lazy" */ './index');
}
