import { nomDeSection } from '../../domaine/mots';
import type { Declinaison } from '../../domaine/nomenclature';
import { codeSection, SECTIONS } from '../../domaine/section';
import type { TableauBudgetaire } from '../../domaine/tableau';

/** Un titre à imprimer au-dessus de la ligne `de`. */
export interface Titre { readonly de: number; readonly texte: string }

/**
 * Ce que disent les colonnes « Section » et « Chapitre », que l'imprimé n'a pas, en titres au-dessus des lignes ; rien d'un tableau
 * qui a les siens. Un chapitre qui a son total est déjà nommé.
 */
export function titresDesColonnes({ colonnes, lignes, rubriques, totaux }: TableauBudgetaire, nomenclature: Declinaison | null): readonly Titre[] {
  const parSection = colonnes.section >= 0 && !rubriques.some((r) => r.section !== null);
  const parChapitre = colonnes.chapitre >= 0 && !totaux.some((x) => x.genre === 'chapitre') && lignes.chapitres.subarray(0, lignes.nombre).every((c) => c >= 0);
  const titres: Titre[] = [];
  for (let de = 0; de < lignes.nombre; de++) {
    const section = SECTIONS.find((s) => codeSection(s) === lignes.sections[de]), change = lignes.sections[de] !== lignes.sections[de - 1];
    if (parSection && change && section !== undefined) titres.push({ de, texte: nomDeSection(section, nomenclature).toLocaleUpperCase('fr') });
    if (parChapitre && (change || lignes.chapitres[de] !== lignes.chapitres[de - 1])) titres.push({ de, texte: `Chapitre ${lignes.codesChapitres[lignes.chapitres[de] as number]}` });
  }
  return titres;
}
