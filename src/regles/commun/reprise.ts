import type { Correction, NonVide, Ecriture } from '../../domaine/constat';
import { nomDuCompteArrete } from '../../domaine/compteArrete';
import { adresse, type Position } from '../../domaine/grille';
import { enEuros, versNombre } from '../../domaine/montant';
import { DEPENSE, deSection, motDuSens, RECETTE, type Section, type Sens } from '../../domaine/section';
import { D_PLUS, R_PLUS, type CompteAdministratif, type TableauBudgetaire } from '../../domaine/tableau';
import { adresseCA, celluleCompte, cellulesMontants, ditLeCompte, lieuCA } from './cellules';
import { netLigne, type CompteUtilise } from '../indice';
import type { Constatation, Contexte, Empechement } from '../regle';
import { clotureRetenue } from './clotureRetenue';
import { annonceReprise } from './resultats';

/** Une ligne de résultat reporté (001 ou 002) et ce que le compte administratif en attend. */
export interface Reprise {
  readonly code: '001' | '002';
  readonly section: Section;
  /** Part de l'excédent déjà affectée (1068), en centimes. */
  readonly affecte: number;
  /** Ce que la correction ne doit pas laisser croire vérifié ; vide s'il n'y a rien à réserver. */
  readonly reserve: string;
}

/** Contrôle que la ligne 001 ou 002 reprend le résultat de clôture du compte administratif. */
export function* controlerReprise(ctx: Contexte<'DM' | 'BP'>, reprise: Reprise): Iterable<Constatation | Empechement> {
  const { tableau, ca } = ctx;
  const compte = ctx.indice.compte(reprise.code);
  if (ca === null) {
    if (compte) yield { nonEvalue: 'document-absent', cause: `Sans le compte administratif (ou le CFU) de l’exercice précédent dans le classeur, le ${reprise.code} ne peut pas être rapproché du résultat de clôture.` };
    return;
  }
  const annonce = compte ? null : annonceReprise(tableau.enTete);
  if (!compte && !annonce) return;
  const { solde, cellule, doute } = clotureRetenue(ca, reprise.section, tableau.feuille);
  if (solde === null) {
    yield { nonEvalue: 'cellule-illisible', cause: `Le résultat de clôture ${deSection(reprise.section)} n’est pas lisible sur le compte administratif (feuille « ${ca.feuille} ») : y écrire un montant, comme 1 234,56.` };
    return;
  }
  const attendu = solde > 0 ? Math.max(solde - reprise.affecte, 0) : solde;
  const source = `${origine(ca, reprise, solde)}, ${cellule ? lieuCA(ca, cellule, tableau.feuille) : 'recalculé de ses opérations et reports'}`;
  const caCellule = cellule ? [adresseCA(ca, cellule, tableau.feuille)] : [];
  if (!compte) {
    if (Math.abs(attendu) > 0 && annonce) yield doute ?? absente(reprise, attendu, source, [annonce, ...caCellule]);
    return;
  }
  const inscrit = compte.lignes.reduce((s, i) => s + netLigne(tableau.lignes, i, 'recette') - netLigne(tableau.lignes, i, 'depense'), 0);
  if (!(Math.abs(inscrit - attendu) > 0)) return;
  if (doute) {
    yield doute;
    return;
  }
  const ou = cellulesMontants(tableau, compte.lignes) ?? [celluleCompte(tableau, compte.premiere)];
  const portee = tableau.type === 'DM' ? ' Seul ce tableau est comparé : si le budget a déjà repris une partie du résultat, c’est la somme des deux qui doit y répondre.' : '';
  const ecart = inscrit * attendu > 0 ? Math.abs(inscrit) - Math.abs(attendu) : Math.abs(inscrit - attendu);
  yield {
    message: `${reprise.code} : ${enSens(inscrit)} inscrit, ${enSens(attendu)} attendu, soit un écart de ${enEuros(Math.abs(ecart))} (${source}).${portee}`,
    correction: corriger(tableau, compte, attendu, reprise, ou),
    cellules: [...ou, ...caCellule],
    ecart,
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

function origine(ca: CompteAdministratif, r: Reprise, solde: number): string {
  return `${resultatArrete(ca, r.section, solde)}${r.affecte > 0 && solde > 0 ? ` moins ${enEuros(r.affecte)} affectés au 1068` : ''}`;
}

function enSens(s: number): string {
  return s === 0 ? enEuros(0) : `${enEuros(Math.abs(s))} en ${s < 0 ? 'dépense' : 'recette'}`;
}

/**
 * L'arithmétique décide quand une seule ligne porte le résultat : son montant va dans la cellule de son côté, les autres se
 * vident. Dans une décision, le budget peut en avoir repris une part : à l'agent de le dire.
 */
function corriger(tableau: TableauBudgetaire, compte: CompteUtilise, attendu: number, { code, reserve }: Reprise, ou: NonVide<Position>): Correction {
  const suite = `${tableau.type === 'DM' ? ', ou le solde de ce que le budget a déjà repris' : ''}.${reserve}`;
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
