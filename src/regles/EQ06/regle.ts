import { enEuros } from '../../domaine/montant';
import { ecartDOrdre, type CoteNomme } from '../commun/contreparties';
import { partielle } from '../commun/equilibre';
import { different, ordresDe, type Ordres } from '../commun/ordres';
import { definirRegle, RIEN, type Constatation } from '../regle';

export default definirRegle<'DM' | 'BP'>({
  id: 'EQ06',
  titre: 'Les opérations d’ordre entre sections ont leur contrepartie : 042 et 040',
  pourquoi: 'Une dotation aux amortissements (dépense 042) est aussi une ressource d’investissement (recette 040), et l’inverse pour une reprise : sans contrepartie, le résultat d’une section est faux.',
  gravite: 'bloquant',
  normes: ['M14', 'M57'],
  vautPour: ['DM', 'BP'],
  references: [{ texte: 'Instructions budgétaires et comptables M14 et M57', article: 'opérations d’ordre de transfert entre sections (040 et 042)', depuis: 1997, confiance: 'H' }],
  requiert: ['plan', 'montants'],
  verifier({ tableau, indice, plan, pages }) {
    const ordres = plan === null ? null : ordresDe(tableau, indice, plan);
    if (ordres === null) return RIEN;
    const constats: Constatation[] = [];
    for (const [a, b] of paires(ordres)) {
      if (!different(a.cote, b.cote)) continue;
      if ((partielle(tableau) || pages.length > 0) && indice.presentes.length < 2) {
        return [{ nonEvalue: 'document-absent', cause: 'Ce tableau ne porte qu’une section : les chapitres 040 et 042 se vérifient avec l’autre page.' }];
      }
      const [x, y] = [enEuros(a.cote.montant), enEuros(b.cote.montant)];
      constats.push(ecartDOrdre(tableau, `Ordre entre sections déséquilibré : ${a.nom} : ${x} ≠ ${b.nom} : ${y}`, a, b));
    }
    return constats;
  },
});

function paires(o: Ordres): readonly (readonly [CoteNomme, CoteNomme])[] {
  return [
    [{ nom: 'dépense 042', sens: 'depense', cote: o['042'].depense }, { nom: 'recette 040', sens: 'recette', cote: o['040'].recette }],
    [{ nom: 'recette 042', sens: 'recette', cote: o['042'].recette }, { nom: 'dépense 040', sens: 'depense', cote: o['040'].depense }],
  ];
}
