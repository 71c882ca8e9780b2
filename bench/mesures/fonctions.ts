import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { passer } from '../../src/functions/essai';
import { total } from '../../src/functions/total';
import { totaux } from '../../src/functions/totaux';
import { EN_TETE } from '../generer';
import { enLignes, exiger, type Donnees } from '../donnees';
import { etendue, rapport, type Etendue } from '../mesurer';
import { auPlus, auPlusMs, type Resultat } from '../resultat';

const LIGNES = 20_000, LIGNES_B7 = 200, MANCHES = 15;
const CHAPITRE = '011', SENS = 'D';

/** B3 : tous les totaux en une formule, contre un seul. B7 : les fonctions telles qu'Excel les charge, dans un processus neuf. */
export function* fonctions(d: Donnees, voulue: (id: string) => boolean): Iterable<Resultat> {
  if (voulue('B3')) {
    const plage = passer(d.tableau(LIGNES));
    const rangees = totaux(plage).slice(1), duChapitre = rangees.filter((r) => r[1] === CHAPITRE);
    exiger(duChapitre.length === 1 && enCentimes(duChapitre[0]?.[2]) === enCentimes(total(plage, CHAPITRE, SENS)), `TOTAUX et TOTAL, chapitre ${CHAPITRE}`);
    const copie = (): unknown[][] => plage.map((r) => r.slice());
    yield auPlus('B3', 'TOTAUX, d’un seul tenant / un seul TOTAL', `${enLignes(LIGNES)}, ${rangees.length * 3} totaux`, rapport(
      { preparer: copie, faire: totaux }, { preparer: copie, faire: (p) => total(p, CHAPITRE, SENS) }, MANCHES,
    ), 1.5);
  }
  if (voulue('B7')) yield premierAppel(d);
}

/** Le montant d'une cellule rendue à Excel, en centimes ; aucune conversion ne doit changer le total comparé. */
function enCentimes(cellule: unknown): number {
  return Math.round((cellule as { basicValue: number }).basicValue * 100);
}

function premierAppel(d: Donnees): Resultat {
  const quoi = 'fonctions chargées, premier TOTAUX rendu', taille = enLignes(LIGNES_B7), cible = 5;
  const [programme, paquet] = ['premierAppel.js', 'functions.js'].map((f) => join(process.cwd(), 'dist/bench', f)) as [string, string];
  const plage = passer(d.tableau(LIGNES_B7)), attendu = JSON.stringify(totaux(plage));
  exiger(plage.length === LIGNES_B7 + EN_TETE.length, 'la plage de B7');
  return auPlusMs('B7', quoi, taille, mesurer(programme, paquet, JSON.stringify(plage), attendu), cible);
}

/** Chaque manche est un processus neuf, où rien n'est encore compilé. */
function mesurer(programme: string, paquet: string, plage: string, attendu: string): Etendue {
  return etendue(Array.from({ length: MANCHES }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [programme, paquet], { input: plage, encoding: 'utf8', maxBuffer: 2 ** 26 });
    if (status !== 0) throw new Error(`Le premier appel a échoué : ${stderr}`);
    const { ns, rendu } = JSON.parse(stdout) as { ns: number; rendu: unknown };
    exiger(JSON.stringify(rendu) === attendu, 'TOTAUX par le paquet livré et par ses sources');
    return ns;
  }));
}
