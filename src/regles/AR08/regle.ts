import { adresse, type Position } from '../../domaine/grille';
import { formater } from '../../domaine/montant';
import { DEPENSE, inverse, lettre, RECETTE, type Sens } from '../../domaine/section';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS, type ColonneMontant, type Rubrique, type TableauBudgetaire } from '../../domaine/tableau';
import { celluleCompte, celluleMontant, compteDe } from '../commun/cellules';
import { montant } from '../indice';
import { definirRegle, PRESENTATION, RIEN, TOUTES_NORMES, type Constatation } from '../regle';

const COLONNES: Record<Sens, readonly [ColonneMontant, ColonneMontant]> = { depense: [D_MOINS, D_PLUS], recette: [R_MOINS, R_PLUS] };
const NOMS: Record<Sens, string> = { depense: 'dépenses', recette: 'recettes' };

export default definirRegle<'DM' | 'BP'>({
  id: 'AR08',
  titre: 'Le sens écrit d’une ligne, sa rubrique et sa colonne disent la même chose',
  pourquoi: 'Une dépense rangée sous un titre de recettes, ou l’inverse, laisse deux lectures du vote : le comptable ne sait pas laquelle exécuter.',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['DM', 'BP'],
  references: [PRESENTATION],
  requiert: [],
  verifier({ tableau, indice }) {
    const { sens, nombre } = tableau.lignes;
    const contraires: number[] = [];
    for (let i = 0; i < nombre; i++) {
      const s = sens[i] as number;
      // Sens 1 ou 2 contre côté 1, 2 ou 3 : contraire si le côté porte autre chose que ce sens.
      if (s !== 0 && ((indice.cotes[i] as number) & ~s) !== 0) contraires.push(i);
    }
    return contraires.length === 0 && tableau.rubriques.length === 0 ? RIEN : desaccords(tableau, contraires);
  },
});

function* desaccords(tableau: TableauBudgetaire, contraires: readonly number[]): Generator<Constatation> {
  for (const i of contraires) yield* colonneContraire(tableau, i, tableau.lignes.sens[i] === DEPENSE ? 'depense' : 'recette');
  for (let n = 0; n < tableau.rubriques.length; n++) {
    const r = tableau.rubriques[n] as Rubrique;
    if (r.sens !== null) yield* prefixesContraires(tableau, r, r.sens, finDe(tableau, n));
  }
}

/** La ligne se dit d'un sens, et porte un montant dans l'autre. */
function* colonneContraire(tableau: TableauBudgetaire, i: number, ecrit: Sens): Generator<Constatation> {
  const sous = rubriqueDe(tableau, i), autre = inverse(ecrit);
  for (const [rang, colonne] of COLONNES[autre].entries()) {
    const m = montant(tableau.lignes, i, colonne);
    if (!(Math.abs(m) > 0)) continue;
    const cellule = celluleMontant(tableau, i, colonne), voulue = celluleMontant(tableau, i, COLONNES[ecrit][rang] as ColonneMontant);
    yield {
      message: `${compteDe(tableau, i)} ${sous === null ? `écrit en ${NOMS[ecrit]}` : `sous « ${sous.texte} »`} mais montant (${formater(m)}) en ${NOMS[autre]}`,
      correction: {
        texte: 'Choisir le sens voulu, puis mettre d’accord l’écrit et la colonne.',
        options: [deplacer(ecrit, cellule, voulue, m), renommer(tableau, i, autre, sous)],
      },
      cellules: [cellule],
    };
  }
}

/** La ligne porte un préfixe « D- » ou « R- » contraire au titre sous lequel elle est rangée. */
function* prefixesContraires(tableau: TableauBudgetaire, rubrique: Rubrique, sens: Sens, fin: number): Generator<Constatation> {
  const contraire = sens === 'depense' ? RECETTE : DEPENSE, autre = inverse(sens);
  for (let i = rubrique.de; i < fin; i++) {
    if (tableau.lignes.sens[i] !== contraire) continue;
    yield {
      message: `${compteDe(tableau, i)} écrit en ${NOMS[autre]} sous « ${rubrique.texte} »`,
      correction: {
        texte: 'Choisir le sens voulu, puis mettre d’accord la ligne et la rubrique.',
        options: [`Si c’est une ${mot(autre)}, ranger la ligne parmi les ${NOMS[autre]}.`, `Si c’est une ${mot(sens)}, écrire ${lettre(sens)} à la place de ${lettre(autre)} en ${adresse(celluleCompte(tableau, i))}.`],
      },
      cellules: [celluleCompte(tableau, i)],
    };
  }
}

/** Première ligne que la rubrique de rang `n` ne couvre plus : une autre rubrique, ou le total de sa section, la ferme. */
function finDe({ rubriques, totaux, lignes, colonnes: { seconde } }: TableauBudgetaire, n: number): number {
  const r = rubriques[n] as Rubrique;
  // Un titre ne couvre que sa moitié d'un tableau en T.
  const fin = seconde !== undefined && r.de < seconde.de ? seconde.de : lignes.nombre;
  const total = totaux.find((t) => t.genre !== 'chapitre' && t.sens === null && t.rang > r.ligne);
  return Math.min(rubriques[n + 1]?.de ?? fin, fin, total?.a ?? fin);
}

/** La rubrique de sens qui couvre la ligne. */
function rubriqueDe(tableau: TableauBudgetaire, i: number): Rubrique | null {
  return tableau.rubriques.find((r, n) => r.sens !== null && r.de <= i && i < finDe(tableau, n)) ?? null;
}

function deplacer(sens: Sens, depart: Position, arrivee: Position, m: number): string {
  // En colonne unique le sens ne tient qu'à ce qui est écrit : il n'y a pas où déplacer.
  if (depart.colonne === arrivee.colonne) return `Si c’est une ${mot(sens)}, inverser le signe en ${adresse(depart)}.`;
  return `Si c’est une ${mot(sens)}, déplacer ${formater(m)} de ${adresse(depart)} en ${adresse(arrivee)}.`;
}

function renommer(tableau: TableauBudgetaire, i: number, sens: Sens, sous: Rubrique | null): string {
  const ou = adresse(celluleCompte(tableau, i));
  return sous === null
    ? `Si c’est une ${mot(sens)}, corriger le sens écrit de la ligne ${ou} : ${lettre(sens)} au lieu de ${lettre(inverse(sens))}.`
    : `Si c’est une ${mot(sens)}, ranger la ligne ${ou} sous une rubrique de ${NOMS[sens]}.`;
}

function mot(sens: Sens): string {
  return sens === 'depense' ? 'dépense' : 'recette';
}
