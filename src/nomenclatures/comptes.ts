import type { ChapitreCode, CompteCode } from '../domaine/codes';
import { USAGES, type CompteDuPlan, type Usage } from '../domaine/nomenclature';
import type { PartieLue } from './famille';

interface Etat { readonly chapitres: CompteDuPlan['chapitres']; readonly supprimeDepuis: number | null }

const AUCUN: readonly never[] = [];

/** Rangs des codes d'une partie présents dans un plan. */
export function presents(partie: PartieLue, colonne: number): number[] {
  const rangs: number[] = [];
  for (let k = 0; k < partie.codes.length; k++) if (partie.etat(k, colonne) !== 0) rangs.push(k);
  return rangs;
}

/** Les comptes d'un plan. Seul leur rang est gardé d'abord : un tableau n'emploie que quelques dizaines de comptes. */
export class Comptes {
  private readonly rangs = new Map<string, number>();
  private readonly faits = new Map<string, CompteDuPlan>();
  private readonly etats = new Map<number, Etat>();
  private parParent: Map<string, CompteCode[]> | null = null;
  private readonly partie: PartieLue;

  /** `feuilles` : la source ne dit pas les comptes imputables (M22) ; ce sont ceux qu'aucun autre ne prolonge. */
  constructor(private readonly source: { readonly comptes: PartieLue; readonly colonne: number }, private readonly feuilles: boolean) {
    this.partie = source.comptes;
    for (const k of presents(this.partie, source.colonne)) this.rangs.set(this.partie.codes[k] as string, k);
  }

  compte(code: string): CompteDuPlan | undefined {
    let c = this.faits.get(code);
    if (c !== undefined) return c;
    const rang = this.rangs.get(code);
    if (rang === undefined) return undefined;
    const { chapitres, supprimeDepuis } = this.etat(this.partie.etat(rang, this.source.colonne));
    const imputable = this.feuilles ? !(this.partie.codes[rang + 1]?.startsWith(code) ?? false) : Object.keys(chapitres).length > 0;
    this.faits.set(code, (c = { code: code as CompteCode, parent: this.parent(code), chapitres, imputable, supprimeDepuis }));
    return c;
  }

  fils(code: string): readonly CompteCode[] {
    if (this.parParent === null) {
      this.parParent = new Map();
      for (const enfant of this.rangs.keys()) {
        const parent = this.parent(enfant);
        if (parent === null) continue;
        const freres = this.parParent.get(parent);
        if (freres === undefined) this.parParent.set(parent, [enfant as CompteCode]);
        else freres.push(enfant as CompteCode);
      }
    }
    return this.parParent.get(code) ?? AUCUN;
  }

  /** Le plus long début de `code` qui est un compte. */
  private parent(code: string): CompteCode | null {
    for (let n = code.length - 1; n > 0; n--) {
      const debut = code.slice(0, n);
      if (this.rangs.has(debut)) return debut as CompteCode;
    }
    return null;
  }

  private etat(rang: number): Etat {
    let etat = this.etats.get(rang);
    if (etat === undefined) this.etats.set(rang, (etat = lireEtat(this.partie.etats[rang] as string)));
    return etat;
  }
}

/** « DR:65 DOES:042!2023 » : chapitre de chaque usage, puis premier exercice où le compte n'existe plus. */
function lireEtat(texte: string): Etat {
  const [usages = '', annee] = texte.split('!');
  const chapitres: Partial<Record<Usage, ChapitreCode>> = {};
  for (const paire of usages.split(' ')) {
    const [usage, chapitre] = paire.split(':');
    if (chapitre !== undefined) chapitres[USAGES.find((u) => u === usage) as Usage] = chapitre as ChapitreCode;
  }
  return { chapitres: Object.freeze(chapitres), supprimeDepuis: annee === undefined ? null : Number(annee) };
}
