import { exigerNonVide } from '../../domaine/constat';
import { enEuros } from '../../domaine/montant';
import type { CompteAdministratif, RangCA } from '../../domaine/tableau';
import { lignesEnsemble, type Convention, type LigneEnsemble } from '../commun/ensemble';
import { ecrituresVers, enClair, NOMS } from '../commun/lignesCA';
import { ARITHMETIQUE, definirRegle, TOUTES_NORMES, type Constatation } from '../regle';
import { solde } from '../commun/resultats';

/** Lignes de résultat, seules où l'ensemble se choisit entre brut et net. */
const RESULTATS: ReadonlySet<RangCA> = new Set(['resultat', 'cloture', 'cumules', 'definitifs']);
/** Celles d'entre elles qui sont des soldes : les totaux cumulés s'additionnent d'ordinaire, même quand les soldes sont nets. */
const SOLDES: ReadonlySet<RangCA> = new Set(['resultat', 'cloture', 'definitifs']);

const manque = ({ affiche, brute }: LigneEnsemble): string => `${brute.depense - affiche.depense} ${brute.recette - affiche.recette}`;
const noms = (lignes: readonly LigneEnsemble[]): string => lignes.map((l) => NOMS[l.rang]).join(', ');
const exclusives = (lignes: readonly LigneEnsemble[], rangs: ReadonlySet<RangCA>, c: Convention): LigneEnsemble[] =>
  lignes.filter((l) => rangs.has(l.rang) && l.suit.length === 1 && l.suit[0] === c);

/** Ce qui sépare la colonne Ensemble du brut : « omet 7 497,77 en dépenses ». */
function ecartEnClair({ affiche, brute }: LigneEnsemble): string {
  const dit = (manquant: number, cote: string): string => (manquant === 0 ? '' : `${manquant > 0 ? 'omet' : 'compte en trop'} ${enEuros(Math.abs(manquant))} en ${cote}`);
  return [dit(brute.depense - affiche.depense, 'dépenses'), dit(brute.recette - affiche.recette, 'recettes')].filter((t) => t !== '').join(' et ');
}

/** Les lignes fautives groupées par ce qui leur manque : une seule omission répétée est une seule anomalie. */
function parManque(fautives: readonly LigneEnsemble[]): Iterable<readonly LigneEnsemble[]> {
  const groupes = new Map<string, LigneEnsemble[]>();
  for (const l of fautives) groupes.set(manque(l), [...(groupes.get(manque(l)) ?? []), l]);
  return groupes.values();
}

function corriger(ca: CompteAdministratif, lignes: readonly LigneEnsemble[], convention: Convention): Pick<Constatation, 'correction' | 'cellules'> {
  const vers = lignes.map((l) => ecrituresVers(ca, l.rang, 'ensemble', l[convention]));
  const autre = convention === 'brute' ? 'nette' : 'brute';
  const valeurs = (c: Convention): string => [...new Set(lignes.map((l) => enClair(l[c])))].join(' ; ');
  const aChoisir = lignes.some((l) => RESULTATS.has(l.rang));
  const texte = aChoisir
    ? `En convention ${convention} : ${valeurs(convention)}. La convention ${autre} (${valeurs(autre)}) convient aussi, si toutes les lignes de résultat la suivent.`
    : `La somme des deux sections : ${valeurs(convention)}.`;
  return {
    correction: {
      texte,
      ecritures: exigerNonVide(vers.flatMap((v) => v.ecritures)),
      ...(aChoisir ? { aChoisir } : {}),
    },
    cellules: exigerNonVide(vers.flatMap((v) => v.cellules)),
  };
}

export default definirRegle({
  id: 'CA02',
  titre: 'La colonne Ensemble reprend les deux sections, en brut ou en net',
  pourquoi: 'L’ensemble est ce que l’assemblée retient du compte. S’il additionne les excédents en laissant un déficit de côté, le résultat annoncé est faux alors que chaque section est juste.',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['CA'],
  references: [ARITHMETIQUE],
  requiert: ['montants'],
  *verifier({ tableau }) {
    const lignes = lignesEnsemble(tableau);
    const convention: Convention = exclusives(lignes, RESULTATS, 'nette').length > exclusives(lignes, RESULTATS, 'brute').length ? 'nette' : 'brute';
    const fautives = lignes.filter((l) => l.suit.length === 0);
    if (fautives.length > 0 && lignes.every((l) => l.vide)) {
      yield { message: 'La colonne Ensemble n’est pas remplie.', ...corriger(tableau, fautives, convention) };
      return;
    }
    for (const groupe of parManque(fautives)) {
      const [premiere] = groupe as [LigneEnsemble, ...LigneEnsemble[]];
      const ouSolde = groupe.some((l) => RESULTATS.has(l.rang)) ? `, ni leur solde (${enClair(premiere.nette)})` : '';
      const d = premiere.brute.depense - premiere.affiche.depense, r = premiere.brute.recette - premiere.affiche.recette;
      yield {
        message: `La colonne Ensemble ${ecartEnClair(premiere)} (${noms(groupe)}) : elle n’est ${ouSolde === '' ? 'pas' : 'ni'} la somme des deux sections (${enClair(premiere.brute)})${ouSolde}.`,
        ...corriger(tableau, groupe, convention),
        ecart: Math.abs(d === 0 ? r : r === 0 ? d : solde(premiere.affiche) - solde(premiere.brute)),
      };
    }
    const brutes = exclusives(lignes, SOLDES, 'brute'), nettes = exclusives(lignes, SOLDES, 'nette');
    if (brutes.length > 0 && nettes.length > 0) {
      yield {
        gravite: 'information',
        message: `La colonne Ensemble mêle deux conventions : brute pour ${noms(brutes)}, nette pour ${noms(nettes)}. Ces lignes sont justes, chacune dans la sienne.`,
        ...corriger(tableau, convention === 'nette' ? brutes : nettes, convention),
      };
    }
  },
});
