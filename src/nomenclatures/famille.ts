/** Textes d'une famille de plans, tels que scripts/empaqueter-nomenclatures.mjs les écrit. */
export interface CodesEmpaquetes {
  readonly PLANS: string;
  readonly COMPTES: string; readonly COMPTES_MOTIFS: string; readonly COMPTES_ETATS: string;
  readonly CHAPITRES: string; readonly CHAPITRES_MOTIFS: string; readonly CHAPITRES_ETATS: string;
  readonly FONCTIONS: string; readonly FONCTIONS_MOTIFS: string; readonly FONCTIONS_ETATS: string;
}

/** Libellés d'une famille, une ligne par code, dans l'ordre des codes. */
export interface LibellesEmpaquetes {
  readonly COMPTES: string; readonly CHAPITRES: string; readonly FONCTIONS: string;
  /** Libellés courts des comptes, quand ils ne sont pas le début du libellé entier. */
  readonly COURTS: string;
}

export type Partie = 'COMPTES' | 'CHAPITRES' | 'FONCTIONS';

/** Une partie dépaquetée : `etat(k, plan)` est l'état du k-ième code dans un plan, vide s'il n'y est pas. */
export interface PartieLue {
  readonly codes: readonly string[];
  etat(k: number, plan: number): string;
}

const ENTREE = /(\d)(\d+)([A-Z]?[a-z])/g;

/** Relit une partie : chaque code reprend le début du précédent, et son motif dit son état dans chaque plan. */
export function lirePartie(codes: CodesEmpaquetes, partie: Partie): PartieLue {
  const etats = codes[`${partie}_ETATS`].split(',');
  const motifs = codes[`${partie}_MOTIFS`].split(',').map((m) => m.split('.').map((e) => etats[parseInt(e, 36)] as string));
  const lus: string[] = [];
  const motifsLus: (readonly string[])[] = [];
  let precedent = '';
  for (const [, commun, suffixe, motif] of codes[partie].matchAll(ENTREE)) {
    precedent = precedent.slice(0, Number(commun)) + (suffixe as string);
    lus.push(precedent);
    motifsLus.push(motifs[depuisLettres(motif as string)] as readonly string[]);
  }
  return { codes: lus, etat: (k, plan) => (motifsLus[k] as readonly string[])[plan] as string };
}

function depuisLettres(lettres: string): number {
  if (lettres.length === 1) return lettres.charCodeAt(0) - 97;
  return 26 + (lettres.charCodeAt(0) - 65) * 26 + lettres.charCodeAt(1) - 97;
}

/** Les libellés d'un plan : code → libellé. */
export function lireLibelles(partie: PartieLue, texte: string, plan: number): ReadonlyMap<string, string> {
  const libelles = new Map<string, string>();
  if (texte === '') return libelles;
  texte.split('\n').forEach((ligne, k) => {
    if (ligne === '' || partie.etat(k, plan) === '') return;
    const tilde = ligne.lastIndexOf('~');
    const libelle = tilde < 0 ? ligne : ligne.slice(0, tilde).split('|')[Number(ligne[tilde + 1 + plan])];
    if (libelle !== undefined) libelles.set(partie.codes[k] as string, libelle);
  });
  return libelles;
}
