/// <reference types="office-js" />
import type { Association } from './association';

interface Reglage {
  readonly commandes: Association;
  readonly offre: (ensemble: string, version?: string) => boolean;
  readonly fond?: string;
  /** Ce qu’`onReady` attend. */
  readonly pret?: Promise<unknown>;
}

/** Ce qu’office.js ajoute au client : `onReady`, les ensembles d’API, le thème et les commandes. Le reste est celui du client. */
export function office(client: typeof Office, { commandes, offre, fond = '#FFFFFF', pret = Promise.resolve() }: Reglage): typeof Office {
  const hote = { host: 'Excel', platform: 'PC' };
  const ajouts = {
    onReady: async (suite?: (h: typeof hote) => unknown) => {
      await pret;
      await suite?.(hote);
      return hote;
    },
    HostType: { Excel: 'Excel' },
    context: {
      requirements: { isSetSupported: offre }, diagnostics: { ...hote, version: '16.0' }, ...hote, displayLanguage: 'fr-FR', contentLanguage: 'fr-FR',
      officeTheme: { bodyBackgroundColor: fond, controlBackgroundColor: fond },
    },
    actions: { associate: commandes.associate.bind(commandes) },
    addin: { showAsTaskpane: () => Promise.resolve(), hide: () => Promise.resolve() },
  };
  return Object.create(client, Object.getOwnPropertyDescriptors(ajouts)) as typeof Office;
}
