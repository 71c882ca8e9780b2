import { nomDeSection } from '../domaine/mots';
import type { Report } from '../domaine/affectation';
import { lettre, type Section } from '../domaine/section';
import { euros, type Valeur } from './resultats';

/** « Fonctionnement » ou « Investissement », sans nomenclature : une fonction de total n'en demande pas. */
export function enMots(section: Section): string {
  return nomDeSection(section, null);
}

/** Une ligne « 001 | R | 166 291,00 € » ; sans sens quand il n'y a rien à inscrire. */
export function ligneDeReport({ compte, sens, montant }: Report): readonly Valeur[] {
  return [compte, sens === null ? '' : lettre(sens), euros(montant)];
}
