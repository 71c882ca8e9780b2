import { spawnSync } from 'node:child_process';
import { donnees } from './donnees';
import { controle } from './mesures/controle';
import { fonctions } from './mesures/fonctions';
import { lot } from './mesures/lot';
import { pdf } from './mesures/pdf';
import { tableur } from './mesures/tableur';
import { totaux } from './mesures/totaux';
import { entete, ligne } from './resultat';

const MESURES = ['B1', 'B1b', 'B4c', 'B3', 'B7', 'B1a', 'B1c', 'B2', 'B4', 'B6', 'B6c', 'B8'];
const SEULE = '--seule';

/** Les mesures demandées en argument (« B1a », « B6 »…), toutes sinon. Sortie 0 si toutes les cibles mesurées sont tenues. */
function principal(demandees: readonly string[]): number {
  const inconnues = demandees.filter((id) => !MESURES.includes(id));
  if (inconnues.length > 0) {
    process.stderr.write(`Mesure inconnue : ${inconnues.join(', ')} ; choisir parmi ${MESURES.join(', ')}.\n`);
    return 2;
  }
  process.stdout.write(`Rapports entre deux durées : médiane de 15 manches alternées (9 pour B4 et B6). Node ${process.version}.\n${entete()}\n`);
  const manquees = MESURES.filter((id) => demandees.length === 0 || demandees.includes(id)).reduce((n, id) => n + aPart(id), 0);
  process.stdout.write(manquees === 0 ? 'Toutes les cibles mesurées sont tenues.\n' : `Cibles manquées : ${manquees}.\n`);
  return manquees === 0 ? 0 : 1;
}

/**
 * Une mesure, dans un processus à elle ; rend le nombre de cibles manquées. Le code compilé garde trace de tout ce qu'il a
 * vu : elle dépendrait sinon de celles qui la précèdent.
 */
function aPart(id: string): number {
  const { status, error } = spawnSync(process.execPath, [...process.execArgv, process.argv[1] as string, SEULE, id], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status === null || status >= ECHEC) throw new Error(`La mesure ${id} a échoué${error === undefined ? '' : ` : ${error.message}`}.`);
  return status;
}

/** Sortie d'une mesure qui n'a pas abouti ; en deçà, c'est le nombre de ses cibles manquées. */
const ECHEC = 100;

function mesurer(demandee: string): number {
  const d = donnees();
  let manquees = 0;
  try {
    for (const mesures of [totaux, fonctions, controle, tableur, lot, pdf]) {
      for (const r of mesures(d, (id) => id === demandee)) {
        process.stdout.write(`${ligne(r)}\n`);
        if (r.tenu === false) manquees++;
      }
    }
    return manquees;
  } catch (e) {
    process.stderr.write(`${e instanceof Error ? e.message : String(e)}\n`);
    return ECHEC;
  }
}

const [, , premier, ...suite] = process.argv;
process.exitCode = premier === SEULE ? mesurer(suite[0] ?? '') : principal(process.argv.slice(2));
