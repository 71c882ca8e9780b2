import type { NonVide } from '../../domaine/constat';
import { adresse, type Position } from '../../domaine/grille';
import { enEuros } from '../../domaine/montant';
import { autreSection, DEPENSE, deSection, FONCTIONNEMENT, inverse, motDuSens, RECETTE, type Norme, type Section, type Sens } from '../../domaine/section';
import { D_MOINS, D_PLUS, R_MOINS, R_PLUS, type TableauBudgetaire } from '../../domaine/tableau';
import { celluleCompte, celluleMontant, cellulesComptes } from '../commun/cellules';
import { fichesDe, type Fiche, type Fiches } from '../commun/fiches';
import { ditAilleurs } from '../commun/mauvaisCote';
import { nommer, PLANS_OFFICIELS, reserve } from '../commun/plans';
import { montant } from '../indice';
import { definirRegle, RIEN, TOUTES_NORMES, type Constatation, type Contexte } from '../regle';

type Ctx = Contexte<'DM' | 'BP'>;
type Faute = Sens | Section;

/** Comment dire une faute : ce que le tableau écrit, ce que le plan admet, et le compte à mettre à la place si la ligne est bien placée. */
function dire(faute: Faute, norme: Norme): { readonly ecrit: string; readonly admis: string; readonly pour: string } {
  if (faute === 'depense' || faute === 'recette') return { ecrit: `en ${motDuSens(faute)}`, admis: `une ${motDuSens(inverse(faute))}`, pour: `de ${motDuSens(faute)}` };
  return { ecrit: `en section ${deSection(faute, norme)}`, admis: `un compte ${deSection(autreSection(faute), norme)}`, pour: deSection(faute, norme) };
}
/** Colonne où est un montant du mauvais sens, et celle où il irait. */
const COLONNES = { depense: [[D_MOINS, R_MOINS], [D_PLUS, R_PLUS]], recette: [[R_MOINS, D_MOINS], [R_PLUS, D_PLUS]] } as const;
const CITEES = 5;

export default definirRegle<'DM' | 'BP'>({
  id: 'NO04',
  titre: 'Chaque compte est employé dans la section et le sens que le plan admet',
  pourquoi: 'Un compte de recettes inscrit en dépense, ou un compte d’une section inscrit dans l’autre, ne peut pas être exécuté et fausse l’équilibre voté.',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['DM', 'BP'],
  references: [PLANS_OFFICIELS],
  requiert: ['plan'],
  verifier(ctx) {
    const { plan, exercice, tableau, indice } = ctx;
    if (plan === null) return RIEN;
    const lues = fichesDe(plan, exercice, tableau, indice);
    const fautes = fautesDe(ctx, lues);
    return fautes === null ? RIEN : inattendus(ctx, lues, fautes);
  },
});

/** Lignes en faute, par compte et par faute : une diminution dans un sens est encore de ce sens. */
function fautesDe(ctx: Ctx, { fiches, inadmises }: Fiches): Map<string, [number, ...number[]]> | null {
  if (inadmises.length === 0) return null;
  const { tableau, indice } = ctx;
  const { comptes, sections } = tableau.lignes;
  const fautes = new Map<string, [number, ...number[]]>();
  const noter = (k: number, faute: Faute, i: number): void => {
    const cle = `${k} ${faute}`;
    const lignes = fautes.get(cle);
    if (lignes === undefined) fautes.set(cle, [i]);
    else lignes.push(i);
  };
  for (const i of inadmises) {
    const k = comptes[i] as number, fiche = fiches[k] as Fiche, s = sections[i] as number, cote = indice.cotes[i] as number;
    if (ditAilleurs(ctx, fiche, i)) continue;
    if (fiche.sections !== 0 && s !== 0 && (fiche.sections & s) === 0) noter(k, s === FONCTIONNEMENT ? 'fonctionnement' : 'investissement', i);
    if (!fiche.depense && (cote & DEPENSE) !== 0) noter(k, 'depense', i);
    if (!fiche.recette && (cote & RECETTE) !== 0) noter(k, 'recette', i);
  }
  return fautes.size === 0 ? null : fautes;
}

function* inattendus(ctx: Ctx, { fiches }: Fiches, fautes: ReadonlyMap<string, NonVide<number>>): Generator<Constatation> {
  const { plan, tableau } = ctx;
  if (plan === null) return;
  for (const [cle, lignes] of fautes) {
    const [k, faute] = cle.split(' ') as [string, Faute];
    const { code } = fiches[Number(k)] as Fiche;
    const { ecrit, admis, pour } = dire(faute, plan.norme);
    yield {
      message: `${nommer(plan, code)} inattendu ${ecrit} : le plan en fait ${admis}`,
      correction: {
        texte: `Vérifier le numéro du compte, puis la place de la ligne.${reserve(plan)}`,
        options: [`Si ${code} est le bon compte, ${deplacer(tableau, lignes, faute, plan.norme)}.`, `Sinon, le remplacer en ${cites(lignes.map((i) => celluleCompte(tableau, i)))} par un compte ${pour}.`],
      },
      cellules: cellulesComptes(tableau, lignes),
      ...(plan.confirme ? {} : { gravite: 'alerte' }),
    };
  }
}

/** Où porter les lignes en faute, montant par montant quand les deux sens ont leur colonne. */
function deplacer(tableau: TableauBudgetaire, lignes: NonVide<number>, faute: Faute, norme: Norme): string {
  const ou = cites(lignes.map((i) => celluleCompte(tableau, i)));
  if (faute === 'fonctionnement' || faute === 'investissement') return `déplacer la ligne ${ou} en section ${deSection(autreSection(faute), norme)}`;
  const gestes = lignes.flatMap((i) => COLONNES[faute].flatMap(([de, vers]) => {
    const m = montant(tableau.lignes, i, de), depart = celluleMontant(tableau, i, de), arrivee = celluleMontant(tableau, i, vers);
    return Number.isNaN(m) || m === 0 || depart.colonne === arrivee.colonne ? [] : [`${enEuros(m)} de ${adresse(depart)} en ${adresse(arrivee)}`];
  }));
  return gestes.length === 0 || gestes.length > CITEES ? `ranger la ligne ${ou} parmi les ${motDuSens(inverse(faute))}s` : `déplacer ${gestes.join(', ')}`;
}

function cites(cellules: readonly Position[]): string {
  return `${cellules.slice(0, CITEES).map(adresse).join(', ')}${cellules.length > CITEES ? ` et ${cellules.length - CITEES} autres` : ''}`;
}
