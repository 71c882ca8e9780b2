import { adresseImpossible, classeurProtege, ErreurClasseur, feuilleAbsente, feuilleProtegee, saisieEnCours } from '../erreur';

/** Sur quoi portait la demande, pour que la phrase dise où. */
export interface Sujet {
  readonly feuille?: string;
  readonly adresse?: string;
}

/** Une erreur d'Excel : son code dit tout, son message est en anglais. Elle peut venir d'un autre contexte de script, d'où la reconnaissance à sa forme. */
interface ErreurExcel { readonly code: string; readonly message: string }

const NON_PRISE_EN_CHARGE = new Set(['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'UnsupportedOperation', 'UnsupportedFeature']);
const OCCUPE = new Set(['ActivityLimitReached', 'RequestAborted', 'Conflict', 'InvalidOperationInProgress', 'HostRestartNeeded', 'Timeout', 'ServiceNotAvailable', 'ServerBusy']);

/** Le refus du classeur que dit une erreur d'Excel. Ce qui n'en est pas une est un défaut, rendu tel quel. */
export function refusDe(erreur: unknown, sujet: Sujet = {}): unknown {
  if (erreur instanceof ErreurClasseur || !estErreurExcel(erreur)) return erreur;
  const { code } = erreur;
  const { feuille, adresse } = sujet;
  if (code === 'InvalidOperationInCellEditMode') return saisieEnCours(erreur);
  if (code === 'AccessDenied') return feuille === undefined ? classeurProtege(erreur) : feuilleProtegee(feuille, erreur);
  // Une feuille supprimée entre deux demandes laisse des références mortes.
  if (code === 'ItemNotFound' || code === 'InvalidReference') return feuille === undefined ? new ErreurClasseur('feuille-absente', 'Une feuille a été supprimée ou renommée entre-temps : recommencez.', erreur) : feuilleAbsente(feuille, erreur);
  if (code === 'InvalidArgument' && feuille !== undefined && adresse !== undefined) return adresseImpossible(feuille, adresse, erreur);
  if (NON_PRISE_EN_CHARGE.has(code)) return new ErreurClasseur('non-prise-en-charge', 'Cette version d’Excel ne permet pas cette action : mettez Excel à jour, ou ouvrez le classeur dans Excel pour le web.', erreur);
  const ou = feuille === undefined ? '' : ` sur la feuille « ${feuille} »`;
  if (OCCUPE.has(code)) return new ErreurClasseur('autre', `Excel est occupé et n’a pas répondu${ou} : attendez quelques secondes, puis recommencez.`, erreur);
  if (estTropGros(erreur)) return new ErreurClasseur('autre', `Ces données dépassent ce qu’Excel peut transmettre en une fois${ou} : raccourcissez les textes des cellules, ou recopiez le seul tableau dans un classeur neuf.`, erreur);
  return new ErreurClasseur('autre', `Excel n’a pas pu faire ce qui était demandé${ou} : recommencez, puis enregistrez et rouvrez le classeur si cela se répète. S’il faut le signaler, l’erreur d’Excel est ${code}.`, erreur);
}

/** Vrai si la demande ou la réponse dépassait la taille qu'Excel transmet. */
export function estTropGros(erreur: unknown): boolean {
  return estErreurExcel(erreur) && /PayloadSizeLimitExceeded$/.test(erreur.code);
}

/** Vrai si Excel a répondu non, quelle que soit la raison. */
export function estErreurExcel(erreur: unknown): erreur is ErreurExcel {
  return typeof erreur === 'object' && erreur !== null && 'code' in erreur && typeof erreur.code === 'string' && 'debugInfo' in erreur;
}
