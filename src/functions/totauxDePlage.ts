import type { Grille } from '../domaine/grille';
import { SECTIONS, type Section, type Sens } from '../domaine/section';
import type { QuatreTotaux, Totaux } from '../lecture/totaux/totaux';
import { totauxOrdinaires } from '../lecture/totaux/totauxOrdinaires';
import { nommerSections } from './exploitation';
import { lecteur } from './lecteur';
import { plage } from './plage';

/** Augmentations moins diminutions de chaque sens, en centimes ; `NaN` si un montant est illisible. */
export type Nets = Readonly<Record<Sens, number>>;

/** Les nets d'un chapitre ; `chapitre` est `null` pour les lignes dont le tableau n'affiche pas le chapitre. */
export interface NetsChapitre extends Nets { readonly section: Section; readonly chapitre: string | null }

/** Les totaux du document que porte une plage. */
export interface TotauxDePlage {
  /** Sections où le tableau a au moins une ligne. */
  readonly presentes: readonly Section[];
  readonly sections: Readonly<Record<Section, Nets>>;
  readonly chapitres: readonly NetsChapitre[];
  /** « Fonctionnement », ou « Exploitation » en M22. */
  readonly nom: (section: Section) => string;
}

/**
 * Les totaux d'une plage. Plusieurs tableaux ne s'additionnent que s'ils se complètent (fonctionnement puis investissement,
 * dépenses puis recettes) : deux budgets d'une même feuille ne sont jamais mêlés.
 */
export function totauxDe(nom: string, valeur: unknown): TotauxDePlage {
  const grille = plage(nom, valeur);
  const ordinaires = totauxOrdinaires(grille);
  const tableaux = ordinaires === null ? lecteur().totauxLus(grille) : [ordinaires];
  if (tableaux.length === 0) throw lecteur().sansTableau(nom, grille);
  if (tableaux.length > 1 && !complementaires(tableaux)) throw lecteur().plusieursTableaux(nom, grille);
  const chapitres = tableaux.flatMap((t) => chapitresDe(nom, grille, t));
  return {
    presentes: SECTIONS.filter((s) => chapitres.some((c) => c.section === s)),
    sections: { fonctionnement: ajouter(tableaux, 'fonctionnement'), investissement: ajouter(tableaux, 'investissement') },
    chapitres,
    nom: nommerSections(grille, chapitres),
  };
}

/** La somme, ou le refus qui dit quelle valeur n'a pas pu être lue. */
export function lisible(nom: string, valeur: unknown, total: number): number {
  if (Number.isNaN(total)) throw lecteur().valeurIllisible(nom, plage(nom, valeur));
  return total;
}

/** La somme de plusieurs nets, sens par sens. */
export function sommeDe(termes: readonly Nets[]): Nets {
  return termes.reduce((a, b) => ({ depense: a.depense + b.depense, recette: a.recette + b.recette }), { depense: 0, recette: 0 });
}

function complementaires(tableaux: readonly Totaux[]): boolean {
  const cotes = tableaux.flatMap(({ sections }) => SECTIONS.flatMap((s) => {
    const [dm, dp, rm, rp] = sections[s];
    return [...(dm === 0 && dp === 0 ? [] : [`${s} D`]), ...(rm === 0 && rp === 0 ? [] : [`${s} R`])];
  }));
  return new Set(cotes).size === cotes.length;
}

function chapitresDe(nom: string, grille: Grille, { chapitres }: Totaux): NetsChapitre[] {
  return chapitres.flatMap(({ section, chapitre, cumul }) => {
    if (section !== null) return [{ section, chapitre, ...nets(cumul) }];
    if (cumul.some(Number.isNaN)) throw lecteur().valeurIllisible(nom, grille);
    if (cumul.some((m) => m !== 0)) throw lecteur().sansSection(nom, grille);
    return [];
  });
}

function ajouter(tableaux: readonly Totaux[], section: Section): Nets {
  return sommeDe(tableaux.map((t) => nets(t.sections[section])));
}

function nets([dm, dp, rm, rp]: QuatreTotaux): Nets {
  return { depense: dp - dm, recette: rp - rm };
}
