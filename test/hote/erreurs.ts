/** Les refus d’Excel, par leur code ; `ApiNotFound` est aussi ce que répond l’hôte à ce qu’il ne connaît pas. */
export type CodeErreur =
  | 'AccessDenied' | 'ApiNotFound' | 'GeneralException' | 'InvalidArgument' | 'InvalidOperation' | 'InvalidOperationInCellEditMode'
  | 'InvalidReference' | 'ItemAlreadyExists' | 'ItemNotFound' | 'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded';

const MESSAGES: Record<CodeErreur, string> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

/** Un refus que le client traduit en `OfficeExtension.Error` du même code. */
export class ErreurHote extends Error {
  constructor(readonly code: CodeErreur, message: string = MESSAGES[code]) {
    super(message);
  }
}

/** Le refus de ce que l’hôte ne connaît pas, qu’Excel le connaisse ou non. */
export function inconnu(membre: string): ErreurHote {
  return new ErreurHote('ApiNotFound', `L’hôte d’essai ne connaît pas ${membre}.`);
}
