import { nonVide, projeter, type NonVide } from '../../domaine/constat';
import { citer } from '../../domaine/enumerer';
import { adresse } from '../../domaine/grille';
import type { TableauBudgetaire } from '../../domaine/tableau';
import { fichesDe, type Fiche } from '../commun/fiches';
import { celluleChapitre, cellulesComptes } from '../commun/cellules';
import { bienRange } from '../commun/rangement';
import { nommer, nommerChapitre, PLANS_OFFICIELS, proposer, reserve } from '../commun/plans';
import { definirRegle, RIEN, TOUTES_NORMES, type Constatation, type Contexte } from '../regle';

type Ctx = Contexte<'DM' | 'BP'>;
const CITEES = 5;

export default definirRegle<'DM' | 'BP'>({
  id: 'NO03',
  titre: 'Chaque compte est rangé sous son chapitre',
  pourquoi: 'Le conseil vote par chapitre : un compte rangé ailleurs fausse le crédit de deux chapitres, et confond opérations réelles et d’ordre (040, 041, 042, 043).',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['DM', 'BP'],
  references: [PLANS_OFFICIELS],
  requiert: ['plan'],
  verifier(ctx) {
    const { plan, exercice, tableau, indice } = ctx;
    if (plan === null) return RIEN;
    const { fiches, numeros, aVerifier } = fichesDe(plan, exercice, tableau, indice);
    const { codesChapitres, chapitres, comptes } = tableau.lignes;
    let fautes: Map<number, [number, ...number[]]> | null = null;
    for (const i of aVerifier) {
      const c = chapitres[i] as number, k = comptes[i] as number;
      const fiche = fiches[k] as Fiche, chapitre = codesChapitres[c] as string;
      if (numeros[c] === fiche.range) continue;
      if (fiche.chapitres.includes(chapitre)) { fiche.range = numeros[c] as number; continue; }
      if (bienRange(ctx, fiche, chapitre)) continue;
      const cle = k * codesChapitres.length + c;
      const lignes = (fautes ??= new Map<number, [number, ...number[]]>()).get(cle);
      if (lignes === undefined) fautes.set(cle, [i]);
      else lignes.push(i);
    }
    return fautes === null ? RIEN : malRanges(ctx, fiches, fautes);
  },
});

function* malRanges({ plan, tableau }: Ctx, fiches: readonly Fiche[], fautes: ReadonlyMap<number, NonVide<number>>): Generator<Constatation> {
  if (plan === null) return;
  const { codesChapitres } = tableau.lignes;
  for (const [cle, lignes] of fautes) {
    const { code, chapitres } = fiches[Math.floor(cle / codesChapitres.length)] as Fiche;
    const affiche = codesChapitres[cle % codesChapitres.length] as string;
    const [reel, ...ordre] = chapitres as [string, ...string[]];
    const ailleurs = ordre.length === 0 ? '' : ` (ou ${ordre.join(', ')})`;
    yield {
      message: `${code} relève du chapitre ${reel}${ailleurs}, non du chapitre ${affiche}`,
      correction: proposer(`Ôter ${nommer(plan, code)} du chapitre ${affiche}, puis recalculer les deux totaux.${reserve(plan)}`, chapitres.map((c) => `Ranger sous le chapitre ${nommerChapitre(plan, c)}.`)),
      cellules: cellulesComptes(tableau, lignes),
      ...(chapitres.includes(`0${affiche}`) ? zeroPerdu(tableau, lignes, code, affiche, plan.chapitre(affiche) !== undefined) : {}),
      ...(plan.confirme ? {} : { gravite: 'alerte' }),
    };
  }
}

/** Le tableur a pris « 011 » pour un nombre : le chapitre est à récrire où il est écrit, et le compte à laisser. */
function zeroPerdu(tableau: TableauBudgetaire, lignes: NonVide<number>, code: string, affiche: string, existe: boolean): Pick<Constatation, 'correction'> & Partial<Constatation> {
  const complet = `0${affiche}`;
  const ecrits = nonVide([...new Map(lignes.map((i) => celluleChapitre(tableau, i, affiche)).filter((p) => p !== null).map((p) => [p.ligne, p])).values()]);
  if (ecrits === null) return { correction: `Le chapitre de ${code} est lu « ${affiche} » : l’écrire « ${complet} », en texte, le zéro de tête manque. Le compte ne change pas.` };
  return {
    correction: {
      texte: `Écrire « ${complet} » en ${citer(ecrits.map(adresse), CITEES)}, en texte : le zéro de tête manque.`,
      ecritures: projeter(ecrits, (p) => ({ cellule: adresse(p), valeur: complet })),
      // Le chapitre 13 existe aussi : le compte peut être le fautif.
      ...(existe ? { aChoisir: true } : {}),
    },
    cellules: ecrits,
  };
}
