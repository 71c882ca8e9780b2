import type { NonVide } from '../../domaine/constat';
import { DEPENSE, FONCTIONNEMENT, RECETTE, type Section, type Sens } from '../../domaine/section';
import { fichesDe, type Fiche, type Fiches } from '../commun/fiches';
import { cellulesComptes } from '../commun/cellules';
import { nommer, PLANS_OFFICIELS, reserve } from '../commun/plans';
import { definirRegle, RIEN, TOUTES_NORMES, type Constatation, type Contexte } from '../regle';

type Ctx = Contexte<'DM' | 'BP'>;
type Faute = Sens | Section;

/** Comment dire chaque faute : ce que le tableau écrit, et ce que le plan admet. */
const INATTENDU: Readonly<Record<Faute, readonly [string, string]>> = {
  depense: ['en dépense', 'une recette'],
  recette: ['en recette', 'une dépense'],
  fonctionnement: ['en section de fonctionnement', 'un compte d’investissement'],
  investissement: ['en section d’investissement', 'un compte de fonctionnement'],
};

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
function fautesDe({ tableau, indice }: Ctx, { fiches, inadmises }: Fiches): Map<string, [number, ...number[]]> | null {
  if (inadmises.length === 0) return null;
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
    if (fiche.sections !== 0 && s !== 0 && (fiche.sections & s) === 0) noter(k, s === FONCTIONNEMENT ? 'fonctionnement' : 'investissement', i);
    if (!fiche.depense && (cote & DEPENSE) !== 0) noter(k, 'depense', i);
    if (!fiche.recette && (cote & RECETTE) !== 0) noter(k, 'recette', i);
  }
  return fautes;
}

function* inattendus({ plan, tableau }: Ctx, { fiches }: Fiches, fautes: ReadonlyMap<string, NonVide<number>>): Generator<Constatation> {
  if (plan === null) return;
  for (const [cle, lignes] of fautes) {
    const [k, faute] = cle.split(' ') as [string, Faute];
    const { code } = fiches[Number(k)] as Fiche;
    const [ecrit, admis] = INATTENDU[faute];
    yield {
      message: `${nommer(plan, code)} inattendu ${ecrit} : le plan en fait ${admis}`,
      correction: `Vérifier le numéro du compte, ou déplacer la ligne.${reserve(plan)}`,
      cellules: cellulesComptes(tableau, lignes),
      ...(plan.confirme ? {} : { gravite: 'alerte' }),
    };
  }
}
