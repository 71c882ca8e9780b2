import type { RapportTableau } from '../domaine/rapport';
import type { FormatRapport } from './arguments';
import { rapportTexte } from './rapport/rapport';
import type { Catalogue } from './rapport/constats';
import { replier, type Mise } from './rapport/mise';
import { clesDuVerdict, verdictJson, VERSION } from './verdict';

/** Un fichier contrôlé, ou une ligne d'un lot NDJSON. */
export interface Resultat {
  /** Nom à montrer : « dm.xlsx », « lot.ndjson, ligne 12 ». */
  readonly nom: string;
  /** Nom à écrire dans un verdict NDJSON ; `null` pour une ligne qui ne se nomme pas. */
  readonly fichier: string | null;
  readonly erreur: string | null;
  readonly rapports: readonly RapportTableau[];
  /** Ce que le fichier porte et qui n'est pas contrôlé, une phrase par feuille. */
  readonly reserves?: readonly string[];
}

/** Ce qu'un format écrit avant, pour chaque fichier, et après. */
export interface Rendu {
  readonly debut: string;
  resultat(r: Resultat): string;
  fin(): string;
}

/** Le rendu d'un format. */
export function rendu(format: FormatRapport, regles: Catalogue, mise: Mise): Rendu {
  switch (format) {
    case 'json': return json();
    case 'ndjson': return { debut: '', resultat: lignesNdjson, fin: () => '' };
    case 'texte': return texte(regles, mise);
  }
}

function json(): Rendu {
  let separateur = '\n';
  return {
    debut: `{"version":${VERSION},"fichiers":[`,
    resultat({ nom, erreur, rapports }) {
      const debut = separateur;
      separateur = ',\n';
      return `${debut}{"fichier":${JSON.stringify(nom)},"erreur":${JSON.stringify(erreur)},"tableaux":[${rapports.map(verdictJson).join(',')}]}`;
    },
    fin: () => '\n]}\n',
  };
}

/**
 * Une ligne par tableau ; une seule, sans tableau, pour un fichier qui n'a pas pu être lu. `join` en fait un texte d'un seul
 * tenant : une somme de textes garderait ses trente morceaux en mémoire jusqu'à l'écriture du lot.
 */
function lignesNdjson({ fichier, erreur, rapports }: Resultat): string {
  const tete = `{"version":${VERSION},"fichier":${JSON.stringify(fichier)},"erreur":${JSON.stringify(erreur)}`;
  if (erreur !== null) return `${tete}}\n`;
  let lignes = '';
  for (const r of rapports) lignes += [tete, ',', clesDuVerdict(r), '}\n'].join('');
  return lignes;
}

function texte(regles: Catalogue, mise: Mise): Rendu {
  const etats = { conforme: 0, anomalies: 0, 'non-evalue': 0 };
  let illisibles = 0, deliberations = 0;
  return {
    debut: '',
    resultat({ nom, erreur, rapports, reserves = [] }) {
      if (erreur !== null) illisibles++;
      for (const r of rapports) {
        etats[r.etat]++;
        if (r.tableau.type === 'deliberation') deliberations++;
      }
      return [...rapports.map((r) => rapportTexte(nom, r, regles, mise)), ...reserves.map((p) => `${replier(p, mise.largeur).join('\n')}\n\n`)].join('');
    },
    fin() {
      const nombre = etats.conforme + etats.anomalies + etats['non-evalue'];
      if (nombre + illisibles < 2) return '';
      const parts = [
        accorder(etats.conforme, 'conforme', 'conformes'),
        accorder(etats.anomalies, 'avec anomalies', 'avec anomalies'),
        accorder(etats['non-evalue'], 'non évalué', 'non évalués'),
        accorder(illisibles, 'fichier sans tableau lisible', 'fichiers sans tableau lisible'),
      ].filter((p) => p !== null);
      const total = compterControles(nombre - deliberations, deliberations);
      return `${mise.encre.faible('─'.repeat(mise.largeur))}\n${total}${parts.join(', ')}.\n`;
    },
  };
}

/** « 3 tableaux et 7 délibérations contrôlés : ». */
function compterControles(tableaux: number, deliberations: number): string {
  const comptes = [accorder(tableaux, 'tableau', 'tableaux'), accorder(deliberations, 'délibération', 'délibérations')].filter((c) => c !== null);
  if (comptes.length === 0) return '';
  const accord = (tableaux === 0 ? 'e' : '') + (tableaux + deliberations > 1 ? 's' : '');
  return `${comptes.join(' et ')} contrôlé${accord} : `;
}

function accorder(n: number, un: string, plusieurs: string): string | null {
  return n === 0 ? null : `${n} ${n > 1 ? plusieurs : un}`;
}
