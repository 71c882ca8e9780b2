/// <reference types="office-js" />
import type { Association } from './association';

/** Si le volet se voit : la page d’un complément partagé peut vivre cachée. */
export class Visibilite {
  mode: 'Hidden' | 'Taskpane' = 'Taskpane';
  private readonly ecouteurs = new Set<(m: { readonly visibilityMode: string }) => void>();

  ecouter(ecouteur: (m: { readonly visibilityMode: string }) => void): () => Promise<void> {
    this.ecouteurs.add(ecouteur);
    return async () => void this.ecouteurs.delete(ecouteur);
  }

  changer(mode: 'Hidden' | 'Taskpane'): void {
    if (this.mode === mode) return;
    this.mode = mode;
    for (const e of [...this.ecouteurs]) e({ visibilityMode: mode });
  }
}

interface Reglage {
  readonly commandes: Association;
  readonly offre: (ensemble: string, version?: string) => boolean;
  readonly fond?: string;
  readonly visibilite?: Visibilite;
  /** Ce qu’`onReady` attend. */
  readonly pret?: Promise<unknown>;
}

/** Ce qu’office.js ajoute au client : `onReady`, les ensembles d’API, le thème et les commandes. Le reste est celui du client. */
export function office(client: typeof Office, { commandes, offre, fond = '#FFFFFF', visibilite = new Visibilite(), pret = Promise.resolve() }: Reglage): typeof Office {
  const hote = { host: 'Excel', platform: 'PC' };
  const ajouts = {
    onReady: async (suite?: (h: object) => unknown) => {
      await pret;
      const recu = { ...hote, addin: { visibilityMode: visibilite.mode } };
      await suite?.(recu);
      return recu;
    },
    HostType: { Excel: 'Excel' }, VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    context: {
      requirements: { isSetSupported: offre }, diagnostics: { ...hote, version: '16.0' }, ...hote, displayLanguage: 'fr-FR', contentLanguage: 'fr-FR',
      officeTheme: { bodyBackgroundColor: fond, controlBackgroundColor: fond },
    },
    actions: { associate: commandes.associate.bind(commandes) },
    addin: {
      showAsTaskpane: async () => visibilite.changer('Taskpane'), hide: async () => visibilite.changer('Hidden'),
      onVisibilityModeChanged: async (ecouteur: (m: { readonly visibilityMode: string }) => void) => visibilite.ecouter(ecouteur),
    },
  };
  return Object.create(client, Object.getOwnPropertyDescriptors(ajouts)) as typeof Office;
}
