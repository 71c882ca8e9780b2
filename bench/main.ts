import { donnees } from './donnees';
import { controle } from './mesures/controle';
import { fonctions } from './mesures/fonctions';
import { lot } from './mesures/lot';
import { pdf } from './mesures/pdf';
import { tableur } from './mesures/tableur';
import { totaux } from './mesures/totaux';
import { entete, ligne } from './resultat';

/** Les mesures demandées en argument (« B1a », « B6 »…), toutes sinon. Sortie 0 si toutes les cibles mesurées sont tenues. */
function principal(demandees: readonly string[]): number {
  const voulue = (id: string): boolean => demandees.length === 0 || demandees.includes(id);
  const d = donnees();
  process.stdout.write(`Rapports entre deux durées : médiane de 15 manches alternées. Node ${process.version}.\n${entete()}\n`);
  let manquees = 0;
  for (const mesures of [totaux, fonctions, controle, tableur, lot, pdf]) {
    for (const r of mesures(d, voulue)) {
      process.stdout.write(`${ligne(r)}\n`);
      if (r.tenu === false) manquees++;
    }
  }
  process.stdout.write(manquees === 0 ? 'Toutes les cibles mesurées sont tenues.\n' : `Cibles manquées : ${manquees}.\n`);
  return manquees === 0 ? 0 : 1;
}

process.exitCode = principal(process.argv.slice(2));
