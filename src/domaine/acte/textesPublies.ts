import type { Champ } from './champ';
import { CHAMPS_DELIBERATION, type Deliberation } from './deliberation';

/** Les champs libres d'une délibération, où une personne aidée peut être nommée. Qui rapporte et qui signe y est à sa place : ces deux-là n'en sont pas. */
export const TEXTES_PUBLIES = [
  'objet', 'service', 'reference', 'expose', 'visas', 'considerants', 'debats', 'dispositif', 'partenaire',
  'conventionObjet', 'conventionModalites', 'conventionConditions', 'conventionDuree', 'conventionReconduction', 'conventionPreavis', 'annexes',
] as const satisfies readonly (keyof Deliberation)[];

/** Ce que la délibération dit de son affaire : objet, exposé, considérants, dispositif, ligne à ligne. */
export function textesDeLAffaire({ objet, expose, considerants, dispositif }: Deliberation): readonly string[] {
  return [objet.valeur ?? '', ...[expose, considerants, dispositif].flatMap((c) => c.valeur ?? [])];
}

/** Un champ libre, son libellé et ses lignes ; aucune s'il est vide. */
export interface TextePublie { readonly libelle: string; readonly champ: Champ<string> | Champ<readonly string[]>; readonly lignes: readonly string[] }

/** Les textes libres d'une délibération, tels qu'ils sont écrits ; le nom d'un organisme privé n'est pas celui d'une personne. */
export function textesPublies(d: Deliberation): readonly TextePublie[] {
  const libres = TEXTES_PUBLIES.filter((nom) => nom !== 'partenaire' || d.organismePrive.valeur !== true);
  return libres.map((nom) => {
    const champ = d[nom], { valeur } = champ;
    return { libelle: CHAMPS_DELIBERATION[nom].libelle, champ, lignes: typeof valeur === 'string' ? [valeur] : valeur ?? [] };
  });
}
