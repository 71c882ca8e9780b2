import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Exemples } from '../../src/regles/exemples';
import type { Regle } from '../../src/regles/regle';

export const RACINE = join(__dirname, '..', '..');
export const REGLES_ICI = join(RACINE, 'src', 'regles');

/** Les familles du catalogue, dans son ordre : c'est l'ordre des contrôles et de leur documentation. */
export const FAMILLES = {
  AR: 'Arithmétique et forme',
  EQ: 'Équilibre',
  RP: 'Résultats reportés',
  AF: 'Affectation du résultat',
  DI: 'Dépenses imprévues',
  FG: 'Fongibilité des crédits',
  VR: 'Virements et décisions modificatives',
  NO: 'Nomenclature',
  CA: 'Compte administratif',
  DT: 'Dates',
  DE: 'Délibération',
  SU: 'Subventions',
  TX: 'Texte et tableau',
} as const;

export interface Dossier { readonly regle: Regle; readonly exemples: Exemples }

/** « AR04 » : une famille et un rang. */
export const IDENTIFIANT = /^[A-Z]{2}\d{2}$/;

/** Les dossiers de règles, dans l'ordre du catalogue, complets ou non. `commun` et ce qui n'a pas d'identifiant n'en sont pas. */
export function dossiers(): string[] {
  const ordre = Object.keys(FAMILLES);
  const rang = (id: string): number => ordre.indexOf(id.slice(0, 2));
  return readdirSync(REGLES_ICI, { withFileTypes: true })
    .filter((d) => d.isDirectory() && IDENTIFIANT.test(d.name))
    .map((d) => d.name)
    .sort((a, b) => rang(a) - rang(b) || (a < b ? -1 : 1));
}

/** Vrai si le dossier a sa règle et ses exemples. */
export function complet(id: string): boolean {
  return existsSync(join(REGLES_ICI, id, 'regle.ts')) && existsSync(join(REGLES_ICI, id, 'exemples.ts'));
}

/** La règle et les exemples d'un dossier. */
export function lireDossier(id: string): Dossier {
  const charger = (nom: string): unknown => {
    // Le dossier n'est connu qu'à l'exécution.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    return (require(join(REGLES_ICI, id, nom)) as { default: unknown }).default;
  };
  return { regle: charger('regle') as Regle, exemples: charger('exemples') as Exemples };
}
