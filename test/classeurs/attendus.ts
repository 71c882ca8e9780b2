import { readFileSync } from 'node:fs';
import { adressePlage } from '../../src/domaine/grille';
import type { Declinaison } from '../../src/domaine/nomenclature';
import type { RapportTableau, TotauxSection } from '../../src/domaine/rapport';
import type { Section } from '../../src/domaine/section';

export interface ConstatAttendu {
  readonly regle: string;
  readonly gravite: string;
  readonly cellules: readonly string[];
  readonly ecart: number | null;
}

export interface TableauAttendu {
  readonly feuille: string;
  readonly plage: string;
  readonly type: string;
  readonly disposition: string;
  readonly nomenclature: string | null;
  readonly exercice: number | null;
  readonly etat: string;
  readonly totaux: Readonly<Record<Section, TotauxSection>>;
  readonly constats: readonly ConstatAttendu[];
  readonly nonEvalues: readonly { readonly regle: string; readonly motif: string }[];
}

/** Un fichier `.constats.json` ; `nomenclature` et `exercice` sont ceux qu'on donnerait à la commande, absents s'ils se déduisent. */
export interface Attendus {
  readonly nomenclature?: Declinaison;
  readonly exercice?: number;
  readonly tableaux: readonly TableauAttendu[];
}

/** Lit les constats attendus ; les notes, écrites pour qui relit, n'y comptent pas. */
export function lireAttendus(chemin: string): Attendus {
  const attendus = JSON.parse(readFileSync(chemin, 'utf8'), (cle, v: unknown) => (cle === 'note' ? undefined : v)) as Attendus;
  return { ...attendus, tableaux: attendus.tableaux.map((t) => ({ ...t, constats: ranger(t.constats) })) };
}

/** Ce qu'un rapport dit, dans la forme des attendus. */
export function observer(r: RapportTableau): TableauAttendu {
  const { tableau: t } = r;
  return {
    feuille: t.feuille, plage: adressePlage(t.plage), type: t.type, disposition: t.disposition,
    nomenclature: r.nomenclature, exercice: r.exercice, etat: r.etat, totaux: r.totaux,
    constats: ranger(r.constats.map(({ regle, gravite, cellules, ecart }) => ({ regle, gravite, cellules, ecart }))),
    nonEvalues: r.nonEvalues.map(({ regle, motif }) => ({ regle, motif })),
  };
}

/** L'ordre des constats n'est pas un attendu : règle, puis cellules. */
export function ranger(constats: readonly ConstatAttendu[]): ConstatAttendu[] {
  const cle = (c: ConstatAttendu): string => `${c.regle} ${c.cellules.join(' ')}`;
  return [...constats].sort((a, b) => (cle(a) < cle(b) ? -1 : 1));
}
