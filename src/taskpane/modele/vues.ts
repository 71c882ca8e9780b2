import { GRAVITES, type Constat, type Gravite } from '../../domaine/constat';
import { citeUneIllisible } from '../../domaine/illisibles';
import { dansLeVolet } from '../../domaine/ouRegler';
import { parCause, type Empeches } from '../../domaine/parCause';
import { empeche, type RapportTableau } from '../../domaine/rapport';
import { apercevoirTout } from './corrections';
import type { Etat } from './etat';
import { plageDe } from './reduire';

/** La feuille devant l'utilisateur, `null` avant la première lecture. */
export function feuilleActive(etat: Etat) {
  return etat.feuilles?.find((f) => f.active) ?? null;
}

/** Vrai si un geste est en cours : un autre attend. Un contrôle, lui, n'empêche rien. */
export function occupe({ tache }: Pick<Etat, 'tache'>): boolean {
  return tache !== null && tache !== 'controle';
}

/** Les rapports des tableaux de la feuille active, de haut en bas. */
export function rapportsActifs(etat: Etat): readonly RapportTableau[] {
  const nom = feuilleActive(etat)?.nom;
  return etat.rapports.filter((r) => r.tableau.feuille === nom);
}

/** Le rapport du tableau choisi sur la feuille active, le premier à défaut ; `null` si elle n'en a aucun. */
export function rapportChoisi(etat: Etat): RapportTableau | null {
  const rapports = rapportsActifs(etat);
  return rapports.find((r) => plageDe(r) === etat.choix.get(r.tableau.feuille)) ?? rapports[0] ?? null;
}

/** Les feuilles visibles, autres que l'active, qui portent un tableau. */
export function autresFeuilles(etat: Etat): readonly string[] {
  const actif = feuilleActive(etat)?.nom;
  const portees = new Set(etat.rapports.filter((r) => r.tableau.type !== 'deliberation').map((r) => r.tableau.feuille));
  return (etat.feuilles ?? []).filter((f) => f.visible && f.nom !== actif && portees.has(f.nom)).map((f) => f.nom);
}

/** Combien de constats de chaque gravité. */
export function nombres(r: RapportTableau): Readonly<Record<Gravite, number>> {
  const n = { bloquant: 0, alerte: 0, information: 0 };
  for (const c of r.constats) n[c.gravite]++;
  return n;
}

/** Un constat et la clé qui le suit d'un contrôle à l'autre. */
export interface ConstatSuivi { readonly cle: string; readonly constat: Constat }
export interface Groupe {
  readonly gravite: Gravite | 'illisible';
  readonly total: number;
  readonly constats: readonly ConstatSuivi[];
}

/** Les cellules illisibles, puis les constats par gravité, la plus haute d'abord ; un groupe vide ou filtré n'est pas montré. */
export function groupes(r: RapportTableau, { filtre, limite }: Pick<Etat, 'filtre' | 'limite'>, illisibles: readonly Constat[] = []): readonly Groupe[] {
  const tous = [['illisible', illisibles] as const, ...GRAVITES.map((g) => [g, r.constats.filter((c) => c.gravite === g)] as const)];
  return tous.filter(([g, constats]) => constats.length > 0 && (filtre === null || g === filtre))
    .map(([gravite, constats]) => ({ gravite, total: constats.length, constats: suivis(constats.slice(0, limite)) }));
}

/** La même anomalie garde sa clé d'un contrôle à l'autre : sa règle et ses cellules, et son rang parmi ses pareilles. */
function suivis(constats: readonly Constat[]): readonly ConstatSuivi[] {
  const vus = new Map<string, number>();
  return constats.map((constat) => {
    const base = `${constat.regle} ${constat.cellules.join(' ')}`, n = vus.get(base) ?? 0;
    vus.set(base, n + 1);
    return { cle: `${base} ${n}`, constat };
  });
}

/** Combien de cellules « Tout corriger » écrirait. */
export function nombreDecidees(r: RapportTableau): number {
  return apercevoirTout(r).changements.length;
}

/** Les contrôles non faits, groupés par cause : ceux que le document empêche, ceux qui attendent un autre document. */
export function nonFaits(r: RapportTableau): { readonly empeches: readonly Empeches[]; readonly sousReserve: readonly Empeches[] } {
  const empeches = r.nonEvalues.filter(empeche).map((n) => ({ ...n, cause: citeUneIllisible(r, n) ? EN_TETE : dansLeVolet(n.cause) }));
  return { empeches: parCause(empeches), sousReserve: parCause(r.nonEvalues.filter((n) => !empeche(n))) };
}

const EN_TETE = 'Des cellules illisibles, en tête de liste, empêchent ces contrôles : corrigez-les, ils se feront.';

/** Ce qu'il faut savoir du classeur pour bien lire le contrôle, en phrases. */
export function remarques(etat: Etat): readonly string[] {
  const r = rapportChoisi(etat), feuille = feuilleActive(etat);
  const phrases: string[] = [];
  if (feuille?.protegee) phrases.push(`La feuille « ${feuille.nom} » est protégée : elle se contrôle, mais aucune correction ne peut s’y écrire. Révision › Ôter la protection de la feuille.`);
  const masquees = r === null ? 0 : lignesMasquees(r);
  if (masquees > 0) phrases.push(masquees > 1 ? `${masquees} lignes du tableau sont masquées ou filtrées : elles comptent dans le contrôle.` : 'Une ligne du tableau est masquée ou filtrée : elle compte dans le contrôle.');
  if (etat.aPlusieurs) phrases.push('Une autre personne modifie aussi ce classeur : le contrôle suit ses changements.');
  return phrases;
}

function lignesMasquees({ tableau }: RapportTableau): number {
  if (tableau.type === 'deliberation') return 0;
  const { grille, plage } = tableau;
  return [...grille.lignesMasquees].filter((l) => l >= plage.debut.ligne && l <= plage.fin.ligne).length;
}
