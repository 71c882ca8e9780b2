import { enEuros } from '../../domaine/montant';
import { reels } from '../../memoire/reserve';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS, type Lignes } from '../../domaine/tableau';
import { celluleSens } from '../commun/cellules';
import { net, type Groupe, type Indice } from '../indice';
import type { FonctionCode } from '../../domaine/codes';
import type { NonVide } from '../../domaine/constat';
import { definirRegle, RIEN } from '../regle';

/** « Opérations non ventilables » : ses ressources financent toutes les autres fonctions (M14 et M57). */
const NON_VENTILABLE = '01';
const CITEES = 5;

export default definirRegle<'DM' | 'BP'>({
  id: 'EQ09',
  titre: 'Chaque fonction est équilibrée en elle-même',
  pourquoi: 'Rien ne l’impose, mais quand un budget équilibre ses fonctions une à une, celle qui ne l’est pas révèle souvent une fonction mal saisie.',
  gravite: 'information',
  normes: ['M14', 'M57'],
  vautPour: ['DM'],
  references: [{ texte: 'Instructions budgétaires et comptables M14 et M57', article: 'présentation croisée par fonction', depuis: 1997, confiance: 'H' }],
  requiert: ['montants'],
  verifier({ tableau, indice }) {
    if (tableau.lignes.codesFonctions.length < 2 || indice.sansFonction || !equilibre(indice) || toutesEquilibrees(tableau.lignes)) return RIEN;
    const desequilibrees = indice.fonctions.filter((f) => Math.abs(net(f.cumul, 'recette') - net(f.cumul, 'depense')) > 0);
    const [premiere, ...suite] = desequilibrees;
    if (premiere === undefined || desequilibrees.some((f) => f.code === NON_VENTILABLE)) return RIEN;
    const cellule = (f: Groupe<FonctionCode>): ReturnType<typeof celluleSens> => celluleSens(tableau, f.premiere, net(f.cumul, 'depense') !== 0 ? 'depense' : 'recette');
    const cellules: NonVide<ReturnType<typeof celluleSens>> = [cellule(premiere), ...suite.map(cellule)];
    const reste = desequilibrees.length > CITEES ? ` et ${desequilibrees.length - CITEES} autres` : '';
    return [{
      message: `${suite.length === 0 ? 'Fonction non équilibrée en elle-même' : 'Fonctions non équilibrées en elles-mêmes'} : ${desequilibrees.slice(0, CITEES).map(enClair).join(' ; ')}${reste}`,
      correction: 'Vérifier la fonction de ces lignes ; si le mouvement d’une fonction à l’autre est voulu, il n’y a rien à faire.',
      cellules,
    }];
  },
});

/** Une passe sans rien regrouper : c'est le cas ordinaire. Un montant illisible n'y est pas un déséquilibre. */
function toutesEquilibrees({ nombre, fonctions, codesFonctions, montants }: Lignes): boolean {
  const soldes = reels(codesFonctions.length);
  for (let i = 0, k = 0; i < nombre; i++, k += 4) {
    const f = fonctions[i] as number;
    const recettes = (montants[k + R_PLUS] as number) - (montants[k + R_MOINS] as number);
    const depenses = (montants[k + D_PLUS] as number) - (montants[k + D_MOINS] as number);
    soldes[f] = (soldes[f] as number) + recettes - depenses;
  }
  for (let f = 0; f < soldes.length; f++) if (Math.abs(soldes[f] as number) > 0) return false;
  return true;
}

/** Une section déséquilibrée se dit par EQ01 : ses fonctions n'apprendraient rien de plus. */
function equilibre(indice: Indice): boolean {
  return indice.presentes.every((s) => net(indice.sections[s], 'recette') === net(indice.sections[s], 'depense'));
}

function enClair(f: Groupe<FonctionCode>): string {
  return `${f.code} (dépenses ${enEuros(net(f.cumul, 'depense'))}, recettes ${enEuros(net(f.cumul, 'recette'))})`;
}
