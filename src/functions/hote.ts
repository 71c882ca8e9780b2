/// <reference types="custom-functions-runtime" />
import { estRefus } from './erreurs';
import { Attente } from './lecteur';
import { sansFormat, type Resultat } from './resultats';

/** Le seul fichier qui nomme l'hôte des fonctions : association, erreurs d'Excel, formats que sa version admet. */

/** Le générateur de functions.json n'admet pas de type nommé en retour : chaque fonction vérifie elle-même qu'elle rend un `Resultat`. */
type Fonction = (...args: never[]) => unknown;
type FonctionExcel = (...args: unknown[]) => unknown;

/** Associe chaque fonction à son identifiant dans functions.json. */
export function associer(fonctions: Readonly<Record<string, Fonction>>): void {
  for (const [id, fonction] of Object.entries(fonctions)) CustomFunctions.associate(id, enFonctionExcel(id, fonction));
}

/** La fonction telle qu'Excel l'appelle : toujours une valeur, ou une seule erreur d'Excel avec sa phrase. */
export function enFonctionExcel(id: string, fonction: Fonction): FonctionExcel {
  const echouer = (e: unknown): never => {
    throw erreurExcel(id, e);
  };
  const excel: FonctionExcel = (...args) => {
    try {
      const resultat = fonction(...(args as never[]));
      return resultat instanceof Promise ? resultat.then((r) => presenter(r as Resultat)).catch(echouer) : presenter(resultat as Resultat);
    } catch (e) {
      return e instanceof Attente ? e.venue.then(() => excel(...args), echouer) : echouer(e);
    }
  };
  return excel;
}

function erreurExcel(id: string, e: unknown): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  if (estRefus(e)) return new CustomFunctions.Error(e.code === 'valeur' ? invalidValue : notAvailable, e.message);
  const cause = e instanceof Error ? e.message : 'cause inconnue';
  return new CustomFunctions.Error(invalidValue, `CCAS.${id} a échoué (${cause}) : signalez-le avec le classeur.`);
}

interface Exigences { isSetSupported(ensemble: string, version: string): boolean }

/**
 * Un nombre qui porte son format date d'ExcelApi 1.16 (« FormattedNumber ») et « Double » le porte depuis 1.19 ; un Excel
 * plus ancien refuse l'un et l'autre, et reçoit le nombre nu plutôt qu'une erreur.
 */
function presenter(resultat: Resultat): unknown {
  const exigences = (globalThis as { Office?: { context?: { requirements?: Exigences } } }).Office?.context?.requirements;
  if (exigences === undefined || exigences.isSetSupported('ExcelApi', '1.19')) return resultat;
  return sansFormat(resultat, exigences.isSetSupported('ExcelApi', '1.16'));
}
