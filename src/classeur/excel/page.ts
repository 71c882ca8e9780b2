/// <reference types="office-js" />

/** Ce qu'Office dit à une page qui s'ouvre. Les types publiés taisent `addin`, que reçoit une page partagée avec les fonctions. */
interface Ouverture { readonly host: Office.HostType; readonly addin?: { readonly visibilityMode?: string } | null }

/** Attend Office : la page est ouverte « ailleurs » que dans Excel, y est « montree », ou y est « cachee » (une formule l'a fait charger). */
export async function excelPret(): Promise<'ailleurs' | 'montree' | 'cachee'> {
  const { host, addin }: Ouverture = await Office.onReady();
  if (host !== Office.HostType.Excel) return 'ailleurs';
  return addin?.visibilityMode === CACHEE ? 'cachee' : 'montree';
}

const CACHEE = 'Hidden';

/** Appelle `suivre` chaque fois que le volet s'ouvre ou se ferme : fermé, sa page reste chargée. */
export async function suivreVisibilite(suivre: (montree: boolean) => void): Promise<void> {
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => suivre(String(visibilityMode) !== CACHEE));
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
