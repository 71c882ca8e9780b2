import { ErreurClasseur } from '../erreur';
import { refusDe, type Sujet } from './echecs';

const erreur = (code: string): unknown => ({ code, message: 'The request failed.', debugInfo: {} });
const dit = (code: string, sujet: Sujet = {}): [string, string] => {
  const { motif, message } = refusDe(erreur(code), sujet) as ErreurClasseur;
  return [motif, message];
};

describe('une erreur d’Excel devient un refus', () => {
  it.each<[string, Sujet, string, string]>([
    ['InvalidOperationInCellEditMode', { feuille: 'DM' }, 'saisie-en-cours', 'Une cellule est en cours de saisie : validez-la par Entrée ou abandonnez-la par Échap, puis recommencez.'],
    ['AccessDenied', { feuille: 'DM' }, 'feuille-protegee', 'La feuille « DM » est protégée, rien n’y a été écrit : ôtez la protection (onglet Révision), puis recommencez.'],
    ['AccessDenied', {}, 'classeur-protege', 'La structure du classeur est protégée, aucune feuille n’a été ajoutée : ôtez la protection (onglet Révision, « Protéger le classeur »), puis recommencez.'],
    ['ItemNotFound', { feuille: 'DM' }, 'feuille-absente', 'La feuille « DM » n’est plus dans le classeur : elle a été supprimée ou renommée. Choisissez une autre feuille.'],
    ['InvalidReference', { feuille: 'DM' }, 'feuille-absente', 'La feuille « DM » n’est plus dans le classeur : elle a été supprimée ou renommée. Choisissez une autre feuille.'],
    ['InvalidReference', {}, 'feuille-absente', 'Une feuille a été supprimée ou renommée entre-temps : recommencez.'],
    ['InvalidArgument', { feuille: 'DM', adresse: 'A0' }, 'autre', 'L’adresse « A0 » n’existe pas sur la feuille « DM » : contrôlez de nouveau le tableau.'],
    ['ApiNotFound', {}, 'non-prise-en-charge', 'Cette version d’Excel ne permet pas cette action : mettez Excel à jour, ou ouvrez le classeur dans Excel pour le web.'],
    ['ActivityLimitReached', { feuille: 'DM' }, 'autre', 'Excel est occupé et n’a pas répondu sur la feuille « DM » : attendez quelques secondes, puis recommencez.'],
    ['RequestPayloadSizeLimitExceeded', {}, 'autre', 'Ces données dépassent ce qu’Excel peut transmettre en une fois : raccourcissez les textes des cellules, ou recopiez le seul tableau dans un classeur neuf.'],
    ['GeneralException', {}, 'autre', 'Excel n’a pas pu faire ce qui était demandé : recommencez, puis enregistrez et rouvrez le classeur si cela se répète. S’il faut le signaler, l’erreur d’Excel est GeneralException.'],
  ])('%s, %j : %s', (code, sujet, cause, message) => {
    expect(dit(code, sujet)).toEqual([cause, message]);
  });

  it('qui garde l’erreur d’origine', () => {
    const origine = erreur('GeneralException');
    expect((refusDe(origine) as ErreurClasseur).cause).toBe(origine);
  });

  it.each([new TypeError('x is not a function'), new ErreurClasseur('autre', 'Une phrase.'), undefined])('sauf ce qui n’en est pas une : %s', (autre) => {
    expect(refusDe(autre)).toBe(autre);
  });
});
