import type { Report } from '../domaine/affectation';
import { lettre } from '../domaine/section';
import { euros, type Valeur } from './resultats';

/** Une ligne « 001 | R | 166 291,00 € » ; sans sens quand il n'y a rien à inscrire. */
export function ligneDeReport({ compte, sens, montant }: Report): readonly Valeur[] {
  return [compte, sens === null ? '' : lettre(sens), euros(montant)];
}
