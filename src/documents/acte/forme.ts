import type { Champ, DefinitionChamp, Nature, Valeurs } from '../../domaine/acte/champ';
import type { CelluleMiseEnForme, ChoixDeSaisie, FeuilleAEcrire } from '../../domaine/feuille';
import type { Position } from '../../domaine/grille';

export type Definitions = Readonly<Record<string, DefinitionChamp>>;
/** Une fiche dont on ne sait que les natures. */
export type FicheQuelconque = Readonly<Record<string, Champ<Valeurs[Nature]>>>;

const FOND = 'DCE6F1', GRIS = '595959';

export function titre(valeur: string): CelluleMiseEnForme {
  return { valeur, gras: true, corps: 14 };
}

export function enTete(valeur: string): CelluleMiseEnForme {
  return { valeur, gras: true, cadre: true, fond: FOND, alignement: 'centre', renvoi: true };
}

export function libelle(valeur: string): CelluleMiseEnForme {
  return { valeur, gras: true, cadre: true, alignement: 'gauche', vertical: 'haut', renvoi: true };
}

export function aide(valeur: string): CelluleMiseEnForme {
  return { valeur, italique: true, encre: GRIS, alignement: 'gauche', vertical: 'haut', renvoi: true };
}

/** L'aide de chaque colonne, puis leurs titres. */
export function hautDeColonnes(definitions: Definitions): CelluleMiseEnForme[][] {
  const champs = Object.values(definitions);
  return [champs.map((d) => aide(d.aide)), champs.map((d) => enTete(d.libelle))];
}

/** Ce qu'un champ propose à la saisie. */
export function propositions({ nature, choix }: DefinitionChamp): readonly string[] {
  return choix ?? (nature === 'oui-non' ? ['oui', 'non'] : []);
}

/** Les propositions d'une plage, s'il y en a. */
export function choixDans(definition: DefinitionChamp, debut: Position, fin: Position): ChoixDeSaisie[] {
  const valeurs = propositions(definition);
  return valeurs.length === 0 ? [] : [{ plage: { debut, fin }, valeurs }];
}

/** Une feuille dont les rangées jusqu'à l'en-tête ne défilent pas ; l'en-tête seul se répète à l'impression. */
export function enColonnes(nom: string, cellules: FeuilleAEcrire['cellules'], largeurs: readonly number[], enTeteAu: number): FeuilleAEcrire {
  return { nom, cellules, largeurs, figer: { lignes: enTeteAu + 1, colonnes: 0 }, paysage: true, impression: { titres: { debut: enTeteAu, fin: enTeteAu } } };
}
