import { adressePlage } from '../domaine/grille';
import { empeche, type RapportTableau } from '../domaine/rapport';
import { correctionEnTexte } from './correction';

/** Version du format JSON. */
export const VERSION = 1;

/** Le verdict d'un tableau, clés et ordre du contrat. */
export function verdict(r: RapportTableau): object {
  const { tableau, totaux } = r;
  return {
    feuille: tableau.feuille,
    plage: adressePlage(tableau.plage),
    type: tableau.type,
    disposition: tableau.disposition,
    nomenclature: r.nomenclature,
    exercice: r.exercice,
    etat: r.etat,
    totaux: { fonctionnement: totaux.fonctionnement, investissement: totaux.investissement },
    constats: r.constats.map((c) => ({
      regle: c.regle,
      gravite: c.gravite,
      message: c.message,
      correction: correctionEnTexte(c.correction),
      cellules: c.cellules,
      ecart: c.ecart,
      references: c.references,
    })),
    nonEvalues: r.nonEvalues,
  };
}

/** Code de sortie que mérite un tableau : 1 s'il bloque, ou si un contrôle de son contenu n'a pas pu être fait. */
export function codeDe(r: RapportTableau): 0 | 1 {
  return r.constats.some((c) => c.gravite === 'bloquant') || r.nonEvalues.some(empeche) ? 1 : 0;
}
