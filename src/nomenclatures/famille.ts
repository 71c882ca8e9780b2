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

/** Une partie dépaquetée : `etat(k, plan)` est le rang, dans `etats`, de l'état du k-ième code dans un plan ; 0 s'il n'y est pas. */
export interface PartieLue {
  readonly codes: readonly string[];
  readonly etats: readonly string[];
  etat(k: number, plan: number): number;
}

const CODE_A_MAJUSCULE = 65, CODE_A_MINUSCULE = 97, LETTRES = 26;

/** Relit une partie : chaque code reprend le début du précédent, et son motif dit son état dans chaque plan. */
export function lirePartie(codes: CodesEmpaquetes, partie: Partie): PartieLue {
  const texte = codes[partie];
  const motifs = codes[`${partie}_MOTIFS`].split(',').map((m) => m.split('.').map((e) => parseInt(e, 36)));
  const lus: string[] = [], motifsLus: number[][] = [];
  let precedent = '';
  for (let i = 0; i < texte.length; i++) {
    const commun = texte.charCodeAt(i) - 48, debut = i + 1;
    do i++; while (texte.charCodeAt(i) < CODE_A_MAJUSCULE);
    precedent = precedent.slice(0, commun) + texte.slice(debut, i);
    let motif = texte.charCodeAt(i) - CODE_A_MINUSCULE;
    // Une majuscule annonce une seconde lettre : voir « enLettres » dans le script.
    if (motif < 0) motif = LETTRES + (motif + CODE_A_MINUSCULE - CODE_A_MAJUSCULE) * LETTRES + texte.charCodeAt(++i) - CODE_A_MINUSCULE;
    lus.push(precedent);
    motifsLus.push(motifs[motif] as number[]);
  }
  return { codes: lus, etats: codes[`${partie}_ETATS`].split(','), etat: (k, plan) => (motifsLus[k] as number[])[plan] as number };
}

/** Les libellés d'un plan : code → libellé. */
export function lireLibelles(partie: PartieLue, texte: string, plan: number): ReadonlyMap<string, string> {
  const libelles = new Map<string, string>();
  if (texte === '') return libelles;
  texte.split('\n').forEach((ligne, k) => {
    if (ligne === '' || partie.etat(k, plan) === 0) return;
    const tilde = ligne.lastIndexOf('~');
    const libelle = tilde < 0 ? ligne : ligne.slice(0, tilde).split('|')[Number(ligne[tilde + 1 + plan])];
    if (libelle !== undefined) libelles.set(partie.codes[k] as string, libelle);
  });
  return libelles;
}
