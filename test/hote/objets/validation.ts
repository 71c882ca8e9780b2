import type { PlageSimulee } from '../classeurSimule';
import { ErreurHote } from '../erreurs';
import type { Objet } from './objet';

/** Caractères d’une liste écrite dans la règle, au plus. */
const LISTE_MAX = 255;
const ALERTE = { message: '', showAlert: true, style: 'Stop', title: '' };

/** `range.dataValidation` : une liste de choix seulement ; l’hôte refuse une autre règle. */
export function validation({ feuille, zone }: PlageSimulee): Objet {
  const lire = (cle: string, defaut: unknown): unknown => feuille.forme(zone, `Validation.${cle}`, defaut);
  const ranger = (cle: string, v: unknown): void => feuille.mettreEnForme(zone, `Validation.${cle}`, v);
  return {
    type: 'DataValidation',
    valeurs: {
      Rule: {
        lire: () => lire('Rule', {}),
        ecrire: (v) => {
          const { list } = (v ?? {}) as { list?: { source?: unknown } };
          if (typeof list?.source !== 'string' || list.source === '' || list.source.length > LISTE_MAX) throw new ErreurHote('InvalidArgument');
          ranger('Rule', v);
        },
      },
      ErrorAlert: { lire: () => lire('ErrorAlert', ALERTE), ecrire: (v) => ranger('ErrorAlert', v) },
      IgnoreBlanks: { lire: () => lire('IgnoreBlanks', true), ecrire: (v) => ranger('IgnoreBlanks', v) },
    },
    methodes: {
      Clear: () => {
        ranger('Rule', {});
        ranger('ErrorAlert', ALERTE);
      },
    },
  };
}
