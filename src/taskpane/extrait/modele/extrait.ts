import type { Acte, DeliberationSituee } from '../../../domaine/acte/acte';
import { FEUILLES_ACTE } from '../../../domaine/acte/acte';
import type { Classeur } from '../../../domaine/grille';
import { estMarquee } from '../../../domaine/marque';
import type { RapportTableau } from '../../../domaine/rapport';
import type { Document } from '../../../documents/document';
import { composer, type Composition } from '../../../documents/formes/composer';
import { definitionDe } from '../../../documents/formes/formes';
import { estFeuilleActe, lireActe } from '../../../lecture/acte';
import { feuilleDe } from '../../../lecture/acte/feuille';
import type { Etat } from '../../modele/etat';
import { FEUILLES_DUES, manquantes } from './preparer';

/** Ce que le classeur permet de faire comme extrait. */
export interface Extrait {
  readonly classeur: Classeur;
  /** `null` : le classeur n'a ni séance ni délibération. */
  readonly acte: Acte | null;
  readonly manquantes: readonly (typeof FEUILLES_DUES)[number][];
  /** Feuilles de ces noms qui n'ont pas les libellés attendus : elles sont à l'utilisateur. */
  readonly etrangeres: readonly string[];
  readonly choisie: DeliberationSituee | null;
  /** Les rapports de la délibération choisie, ou de toutes si la forme les donne toutes. */
  readonly rapports: readonly RapportTableau[];
  /** `null` tant qu'il n'y a pas de délibération. */
  readonly composition: Composition | null;
  /** La feuille de cet extrait que le complément a déjà faite. */
  readonly remplacable: string | null;
}

type Source = Pick<Etat, 'classeur' | 'rapports' | 'extrait'>;

let dernier: { readonly cles: readonly unknown[]; readonly extrait: Extrait | null } | null = null;

/** L'extrait que montre l'état ; le même objet tant que rien n'a changé. `null` avant le premier contrôle. */
export function extraitDe({ classeur, rapports, extrait: { forme, colonne } }: Source): Extrait | null {
  const cles = [classeur, rapports, forme, colonne];
  if (dernier !== null && dernier.cles.every((c, k) => c === cles[k])) return dernier.extrait;
  dernier = { cles, extrait: classeur === null ? null : composerDe(classeur, rapports, { forme, colonne }) };
  return dernier.extrait;
}

function composerDe(classeur: Classeur, rapports: readonly RapportTableau[], { forme, colonne }: Pick<Etat['extrait'], 'forme' | 'colonne'>): Extrait {
  const acte = lireActe(classeur), deliberations = acte?.deliberations ?? [], uneSeule = definitionDe(forme).portee === 'deliberation';
  const choisie = deliberations.find((d) => d.plage.debut.colonne === colonne) ?? deliberations[0] ?? null;
  const composition = acte === null || choisie === null ? null : faire(acte, choisie);
  return {
    classeur, acte, choisie, composition,
    manquantes: manquantes(classeur, FEUILLES_DUES),
    etrangeres: FEUILLES_DUES.flatMap((f) => feuilleDe(classeur, FEUILLES_ACTE[f]) ?? []).filter((g) => !estFeuilleActe(g)).map((g) => g.nom),
    rapports: uneSeule ? rapports.filter((r) => estDe(r, choisie)) : rapports.filter((r) => r.tableau.type === 'deliberation'),
    remplacable: composition?.ok === true ? dejaFaite(classeur, composition.document.nomDeFeuille) : null,
  };

  function faire(a: Acte, d: DeliberationSituee): Composition {
    const numero = d.champs.numero.valeur;
    if (uneSeule && numero === null && deliberations.length > 1) {
      return { ok: false, phrase: `Cette délibération n’a pas de numéro, et le classeur en a ${deliberations.length} : remplissez ${d.champs.numero.cellule}.` };
    }
    return composer(a, { forme, numero }, rapports);
  }
}

function estDe({ tableau: t }: RapportTableau, choisie: DeliberationSituee | null): boolean {
  return t.type === 'deliberation' && t.plage.debut.colonne === choisie?.plage.debut.colonne;
}

function dejaFaite({ feuilles }: Classeur, nom: string): string | null {
  return feuilles.find((f) => f.nom.toLocaleLowerCase('fr') === nom.toLocaleLowerCase('fr') && estMarquee(f.cellules))?.nom ?? null;
}

const absents = new WeakMap<Document, readonly string[]>();

/** Les caractères du document que la police du PDF n'a pas ; aucun tant que de quoi le savoir n'est pas venu. */
export function absentsDe(document: Document, { pdf }: Etat['extrait']): readonly string[] {
  if (pdf === null) return [];
  const connus = absents.get(document) ?? pdf.caracteresAbsents(document, pdf.policesEmbarquees());
  absents.set(document, connus);
  return connus;
}
