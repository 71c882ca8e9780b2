import { exigerNonVide, type Correction, type NonVide, type Ecriture } from '../../domaine/constat';
import { nomDuCompteArrete } from '../../domaine/compteArrete';
import { adresse, type Position } from '../../domaine/grille';
import { enEuros, versNombre } from '../../domaine/montant';
import { DEPENSE, deSection, motDuSens, RECETTE, type Section, type Sens } from '../../domaine/section';
import { D_PLUS, R_PLUS, type CompteAdministratif, type TableauBudgetaire } from '../../domaine/tableau';
import { adresseCA, celluleCompte, cellulesMontants, ditLeCompte, lieuCA } from './cellules';
import { net, type CompteUtilise } from '../indice';
import { RIEN, type Constatation, type Contexte, type Empechement } from '../regle';
import { porte, repris, surFeuilles } from './autresReprises';
import { clotureRetenue } from './clotureRetenue';
import { annonceReprise } from './resultats';

type Ctx = Contexte<'DM' | 'BP'>;

/** Une ligne de résultat reporté (001 ou 002) et ce que le compte administratif en attend. */
export interface Reprise {
  readonly code: '001' | '002';
  readonly section: Section;
  /** Part de l'excédent déjà affectée (1068), en centimes : par ce tableau, par les autres du classeur. */
  readonly affecte: number;
  readonly affecteAilleurs: number;
  /** Ce que la correction ne doit pas laisser croire vérifié ; vide s'il n'y a rien à réserver. */
  readonly reserve: string;
}

/** Contrôle que la ligne 001 ou 002 reprend le résultat de clôture du compte administratif. */
export function* controlerReprise(ctx: Ctx, reprise: Reprise): Iterable<Constatation | Empechement> {
  const { tableau, ca } = ctx, { code, section, affecte } = reprise;
  const compte = ctx.indice.compte(code);
  if (ca === null) {
    if (compte) yield { nonEvalue: 'document-absent', cause: `Sans le compte administratif (ou le CFU) de l’exercice précédent dans le classeur, le ${code} ne peut pas être rapproché du résultat de clôture.` };
    return;
  }
  const annonce = compte ? null : annonceReprise(tableau.enTete);
  if (!compte && !annonce) return;
  const { solde, cellule, doute } = clotureRetenue(ca, section, tableau.feuille);
  if (solde === null) {
    yield { nonEvalue: 'cellule-illisible', cause: `Le résultat de clôture ${deSection(section)} n’est pas lisible sur le compte administratif (feuille « ${ca.feuille} ») : y écrire un montant, comme 1 234,56.` };
    return;
  }
  const source = (part: number): string => `${origine(ca, section, solde, part)}, ${cellule ? lieuCA(ca, cellule, tableau.feuille) : 'recalculé de ses opérations et reports'}`;
  const caCellule = cellule ? [adresseCA(ca, cellule, tableau.feuille)] : [];
  const inscrit = compte ? net(compte.cumul, 'recette') - net(compte.cumul, 'depense') : 0;
  const ou = compte ? cellulesMontants(tableau, compte.lignes) ?? [celluleCompte(tableau, compte.premiere)] : null;
  const cellules: readonly (Position | string)[] = [...(ou ?? []), ...(annonce ? [annonce] : []), ...caCellule];

  const autres = ctx.autresReprises.length === 0 ? RIEN : ctx.autresReprises.filter((t) => porte(t, code) || (code === '002' && porte(t, '1068')));
  if (autres.length > 0) {
    const ailleurs = repris(autres, code), part = affecte + reprise.affecteAilleurs;
    const ensemble: Ensemble = { inscrit, ailleurs, attendu: attenduDe(solde, part), autres, source: source(part) };
    if (inscrit + ailleurs === ensemble.attendu) return;
    // La décision complète ce que le budget primitif a repris : c'est elle qui répond de la somme.
    if (tableau.type === 'BP' && autres.some((t) => t.type === 'DM' && porte(t, code))) return;
    if (tableau.type === 'DM' && autres.some((t) => t.type === 'BP')) {
      yield doute ?? dEnsemble(ctx, reprise, ensemble, compte && ou ? { compte, ou } : null, exigerNonVide(cellules));
      return;
    }
  }
  const attendu = attenduDe(solde, affecte);
  if (!(Math.abs(inscrit - attendu) > 0)) return;
  if (doute) yield doute;
  else if (!compte || !ou) yield absente(reprise, attendu, source(affecte), exigerNonVide(cellules));
  else {
    const seul = tableau.type === 'DM' ? ' Seul ce tableau est comparé : si le budget a déjà repris une partie du résultat, c’est la somme des deux qui doit y répondre.' : '';
    const suite = `${tableau.type === 'DM' ? ', ou le solde de ce que le budget a déjà repris' : ''}.${reprise.reserve}`;
    const ecart = ecartEntre(inscrit, attendu);
    yield {
      message: `${code} : ${enSens(inscrit)} inscrit, ${enSens(attendu)} attendu, soit un écart de ${enEuros(Math.abs(ecart))} (${source(affecte)}).${seul}`,
      correction: corriger(tableau, { compte, ou }, attendu, code, suite),
      cellules: exigerNonVide(cellules),
      ecart,
    };
  }
}

/** Un déficit se reprend entier ; un excédent, diminué de la part affectée au 1068. */
function attenduDe(solde: number, affecte: number): number {
  return solde > 0 ? Math.max(solde - affecte, 0) : solde;
}

function ecartEntre(inscrit: number, attendu: number): number {
  return inscrit * attendu > 0 ? Math.abs(inscrit) - Math.abs(attendu) : Math.abs(inscrit - attendu);
}

/** Le compte d'une ligne de report, et les cellules de ses montants. */
interface Inscrit { readonly compte: CompteUtilise; readonly ou: NonVide<Position> }
/** Ce que ce tableau et `autres` reprennent, et ce qui en est attendu en tout, en centimes. */
interface Ensemble extends Readonly<Record<'inscrit' | 'ailleurs' | 'attendu', number>> {
  readonly autres: readonly TableauBudgetaire[];
  readonly source: string;
}

function dEnsemble({ tableau }: Ctx, { code, affecteAilleurs, reserve }: Reprise, e: Ensemble, ligne: Inscrit | null, cellules: Constatation['cellules']): Constatation | Empechement {
  const { inscrit, ailleurs, attendu } = e, feuilles = surFeuilles(e.autres);
  if (Number.isNaN(ailleurs + affecteAilleurs)) {
    return { nonEvalue: 'cellule-illisible', cause: `Le ${code}${code === '002' ? ' ou le 1068' : ''} de ${feuilles} n’est pas lisible : y écrire un montant, comme 1 234,56.` };
  }
  const ecart = ecartEntre(inscrit + ailleurs, attendu), reste = attendu - ailleurs, suite = `, le reste étant sur ${feuilles}.${reserve}`;
  const correction = reste * attendu < 0 || (attendu === 0 && reste !== 0) ? `Ramener le ${code} de ces feuilles à ${enSens(attendu)} en tout.${reserve}`
    : ligne ? corriger(tableau, ligne, reste, code, suite) : `Ajouter la ligne ${code} pour ${enSens(reste)}${suite}`;
  return {
    message: `${code} : ${enSens(inscrit)} sur la feuille « ${tableau.feuille} », ${enSens(ailleurs)} sur ${feuilles}, ${enSens(attendu)} attendu en tout, soit un écart de ${enEuros(Math.abs(ecart))} (${e.source}).`,
    correction, cellules, ecart,
  };
}

function absente(r: Reprise, attendu: number, source: string, cellules: Constatation['cellules']): Constatation {
  return {
    message: `Le texte annonce la reprise des résultats, mais le tableau n’a pas de ligne ${r.code} : ${enSens(attendu)} attendu (${source}).`,
    correction: `Ajouter la ligne ${r.code} pour ${enSens(attendu)}, sauf si le budget l’a déjà reprise.${r.reserve}`,
    cellules,
    ecart: Math.abs(attendu),
  };
}

/** « déficit d’investissement de 8 000,00 € au compte administratif 2024 ». */
export function resultatArrete(ca: CompteAdministratif, section: Section, solde: number): string {
  const annee = ca.enTete.exercice === null ? '' : ` ${ca.enTete.exercice}`;
  return `${solde < 0 ? 'déficit' : 'excédent'} ${deSection(section)} de ${enEuros(Math.abs(solde))} au ${nomDuCompteArrete(ca.enTete)}${annee}`;
}

function origine(ca: CompteAdministratif, section: Section, solde: number, affecte: number): string {
  return `${resultatArrete(ca, section, solde)}${affecte > 0 && solde > 0 ? ` moins ${enEuros(affecte)} affectés au 1068` : ''}`;
}

function enSens(s: number): string {
  return s === 0 ? enEuros(0) : `${enEuros(Math.abs(s))} en ${s < 0 ? 'dépense' : 'recette'}`;
}

/**
 * L'arithmétique décide quand une seule ligne porte le résultat : son montant va dans la cellule de son côté, les autres se
 * vident. Dans une décision, le budget peut en avoir repris une part : à l'agent de le dire.
 */
function corriger(tableau: TableauBudgetaire, { compte, ou }: Inscrit, attendu: number, code: string, suite: string): Correction {
  const [depenses, recettes] = [tableau.colonnes.montants[D_PLUS], tableau.colonnes.montants[R_PLUS]];
  const voulue = { ligne: tableau.lignes.rangs[compte.premiere] as number, colonne: attendu < 0 ? depenses : recettes };
  if (compte.lignes.length !== 1 || voulue.colonne < 0 || depenses === recettes || ditLeCompte(tableau, voulue)) {
    return { texte: `Porter le ${code} à ${enSens(attendu)} (aujourd’hui en ${ou.map(adresse).join(', ')})${suite}` };
  }
  const a1 = adresse(voulue), nul = attendu === 0;
  const aVider = ou.map(adresse).filter((c) => (nul || c !== a1) && c !== adresse(celluleCompte(tableau, compte.premiere)));
  const vider: Ecriture[] = aVider.map((cellule) => ({ cellule, valeur: '' }));
  const ecrire = { cellule: a1, valeur: versNombre(Math.abs(attendu)) };
  const [premiere, ...autres] = nul ? vider : [ecrire, ...vider];
  const ecrit = tableau.lignes.sens[compte.premiere], sens: Sens = attendu < 0 ? 'depense' : 'recette';
  const ranger = ecrit === 0 || ecrit === (sens === 'depense' ? DEPENSE : RECETTE) || nul ? '' : `ranger la ligne parmi les ${motDuSens(sens)}s, `;
  const gestes = [...(aVider.length === 0 ? [] : [`vider ${aVider.join(', ')}`]), ...(nul ? [] : [`écrire ${enEuros(Math.abs(attendu))} en ${a1}`])].join(' et ');
  return { texte: `Pour porter le ${code} à ${enSens(attendu)}, ${ranger}${gestes}${suite}`, ...(premiere === undefined ? {} : { ecritures: [premiere, ...autres], ...(tableau.type === 'DM' ? { aChoisir: true } : {}) }) };
}
