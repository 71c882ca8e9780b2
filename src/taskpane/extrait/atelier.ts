import { chargerPdf } from '../../documents/pdf/charger';
import { MoteurAbsent } from '../moteur';
import type * as Complet from './atelierComplet';

/** De quoi lire, composer et montrer un acte. */
export type Atelier = typeof Complet;
/** De quoi écrire le PDF, polices comprises. */
export type Pdf = Awaited<ReturnType<typeof chargerPdf>>;

/** L'atelier, à part du volet : il ne vient qu'à l'ouverture de la vue. Un échec se retente. */
export function chargerAtelier(): Promise<Atelier> {
  return exiger(import('./atelierComplet'));
}

/** Le PDF et ses polices, plus lourds que tout le reste. */
export function chargerEcriturePdf(): Promise<Pdf> {
  return exiger(chargerPdf());
}

/** Ce qui est demandé, ou une phrase qui dit pourquoi il n'est pas venu. */
async function exiger<T>(demande: Promise<T>): Promise<T> {
  try {
    return await demande;
  } catch (erreur) {
    throw new MoteurAbsent(erreur, 'De quoi faire l’extrait n’a pas pu être chargé : vérifiez la connexion, puis rouvrez « Extrait… ».');
  }
}
