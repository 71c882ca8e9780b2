/// <reference types="office-js" />

/** Attend Office. Faux si la page est ouverte ailleurs que dans Excel. */
export async function excelPret(): Promise<boolean> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** La couleur de fond de la fenêtre d'Excel, « #RRGGBB », ou `null` si cette version ne la dit pas. */
export function fondDExcel(): string | null {
  return Office.context.officeTheme?.bodyBackgroundColor ?? null;
}

/** Fait faire une commande du ruban. Excel attend sa fin, qu'elle réussisse ou non, pour rendre le bouton. */
export function associer(commande: string, faire: () => Promise<void>): void {
  Office.actions.associate(commande, (evenement: Office.AddinCommands.Event) => faire().finally(() => evenement.completed()));
}

/** Ouvre le volet s'il est fermé. */
export function montrerVolet(): Promise<void> {
  return Office.addin.showAsTaskpane();
}
