import type { Grille } from '../../src/domaine/grille';
import type { RapportTableau } from '../../src/domaine/rapport';
import { verifierClasseur } from '../../src/verification/verifierClasseur';
import { ecrire, fauter, residuer } from '../alterer';
import { auCorps, enLignes, EXERCICE, exiger, feuille, NOMENCLATURE, TAILLES, type Donnees } from '../donnees';
import { rapport } from '../mesurer';
import { auPlus, type Resultat } from '../resultat';
import { coteNu } from './totaux';

const MANCHES = 15;

/** Toutes les règles sur une feuille, plan demandé : la lecture, les contrôles, les constats et leurs adresses. */
export function verifier(g: Grille): readonly RapportTableau[] {
  return verifierClasseur({ nom: 'bench', feuilles: [g] }, { nomenclature: NOMENCLATURE, exercice: EXERCICE }).rapports;
}

export function* controle(d: Donnees, voulue: (id: string) => boolean): Iterable<Resultat> {
  for (const n of TAILLES) {
    const justes = d.tableau(n), fautives = auCorps(justes, fauter);
    if (voulue('B1a')) {
      exiger(constats(feuille(justes)).length === 0, `un tableau juste de ${n} lignes est sans constat (${constats(feuille(justes)).slice(0, 3).join(' ; ')})`);
      exiger(citees(feuille(fautives)) >= n / 100, `chaque faute de ${n} lignes est trouvée`);
      yield auPlus('B1a', 'toutes les règles, constats situés / boucle nue', enLignes(n), rapport({ preparer: () => feuille(fautives), faire: verifier }, coteNu(fautives), MANCHES), 5);
    }
    if (voulue('B1c')) {
      const residus = auCorps(justes, residuer);
      exiger(totaux(feuille(residus)) === totaux(feuille(justes)), `un résidu ne change pas les totaux de ${n} lignes`);
      yield auPlus('B1c', '30 % de résidus de calcul / montants nets', enLignes(n), rapport({ preparer: () => feuille(residus), faire: verifier }, { preparer: () => feuille(justes), faire: verifier }, MANCHES), 1.3);
    }
    if (voulue('B2')) {
      const textes = auCorps(justes, ecrire);
      exiger(totaux(feuille(textes, false)) === totaux(feuille(justes)), `les montants en texte de ${n} lignes ont les mêmes totaux`);
      yield auPlus('B2', 'montants en texte français / nombres', enLignes(n), rapport({ preparer: () => feuille(textes, false), faire: verifier }, { preparer: () => feuille(justes), faire: verifier }, MANCHES), 3);
    }
  }
}

function constats(g: Grille): string[] {
  return verifier(g).flatMap((r) => [...r.constats.map((c) => `${c.regle} ${c.cellules[0]} ${c.message}`), ...r.nonEvalues.filter((x) => x.motif !== 'document-absent').map((x) => `${x.regle} ${x.cause}`)]);
}

/** Nombre de cellules que les constats citent. */
function citees(g: Grille): number {
  return verifier(g).reduce((n, r) => n + r.constats.reduce((m, c) => m + c.cellules.length, 0), 0);
}

function totaux(g: Grille): string {
  return JSON.stringify(verifier(g).map((r) => r.totaux));
}
