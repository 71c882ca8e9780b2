/** Le PDF et ses polices, chargés à la première demande : ils pèsent plus que tout le reste. */
export function chargerPdf(): Promise<typeof import('./index')> {
  return import(/* webpackChunkName: "pdf", webpackMode: "lazy" */ './index');
}
