import type { Ecriture } from '../../domaine/constat';
import { adresse } from '../../domaine/grille';
import { formater, versNombre } from '../../domaine/montant';
import type { Section } from '../../domaine/section';
import { D_PLUS, R_PLUS, type TableauBudgetaire } from '../../domaine/tableau';
import { adresseCA, celluleCompte, cellulesMontants } from './cellules';
import { netLigne, type CompteUtilise } from '../indice';
import type { Constatation, Contexte, Empechement } from '../regle';
import { annonceReprise, cloture } from './resultats';

/** Une ligne de résultat reporté (001 ou 002) et ce que le compte administratif en attend. */
export interface Reprise {
  readonly code: '001' | '002';
  readonly section: Section;
  /** Part de l'excédent déjà affectée (1068), en centimes. */
  readonly affecte: number;
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
  const { solde, cellule } = cloture(ca, reprise.section);
  if (solde === null) {
    yield { nonEvalue: 'cellule-illisible', cause: `Le résultat de clôture de ${reprise.section} n’est pas lisible sur le compte administratif (feuille « ${ca.feuille} »).` };
    return;
  }
  const attendu = solde > 0 ? Math.max(solde - reprise.affecte, 0) : solde;
  const source = `${origine(ctx, reprise, solde)}${cellule ? `, cellule ${adresseCA(ca, cellule, tableau.feuille)}` : ', recalculé de ses opérations et reports'}`;
  const caCellule = cellule ? [adresseCA(ca, cellule, tableau.feuille)] : [];
  if (!compte) {
    if (Math.abs(attendu) > 0 && annonce) yield absente(reprise, attendu, source, [annonce, ...caCellule]);
    return;
  }
  const inscrit = compte.lignes.reduce((s, i) => s + netLigne(tableau.lignes, i, 'recette') - netLigne(tableau.lignes, i, 'depense'), 0);
  if (!(Math.abs(inscrit - attendu) > 0)) return;
  const ou = cellulesMontants(tableau, compte.lignes) ?? [celluleCompte(tableau, compte.premiere)];
  const ecriture = valeurAEcrire(tableau, compte, inscrit, attendu);
  const portee = tableau.type === 'DM' ? ' Seul ce tableau est comparé : si le budget a déjà repris une partie du résultat, c’est la somme des deux qui doit y répondre.' : '';
  yield {
    message: `${reprise.code} : ${enSens(inscrit)} inscrit, ${enSens(attendu)} attendu (${source}).${portee}`,
    correction: { texte: `Porter au ${reprise.code} ${enSens(attendu)}${portee === '' ? '' : ', ou le solde de ce que le budget a déjà repris'}.`, ...(ecriture ? { ecritures: [ecriture] } : {}) },
    cellules: [...ou, ...caCellule],
    ecart: inscrit * attendu > 0 ? Math.abs(inscrit) - Math.abs(attendu) : Math.abs(inscrit - attendu),
  };
}

function absente(r: Reprise, attendu: number, source: string, cellules: Constatation['cellules']): Constatation {
  return {
    message: `Le texte annonce la reprise des résultats, mais le tableau n’a pas de ligne ${r.code} : ${enSens(attendu)} attendu (${source}).`,
    correction: `Ajouter la ligne ${r.code} pour ${enSens(attendu)}, sauf si le budget l’a déjà reprise.`,
    cellules,
    ecart: Math.abs(attendu),
  };
}

function origine({ ca }: Contexte<'DM' | 'BP'>, r: Reprise, solde: number): string {
  const annee = ca?.enTete.exercice ? ` ${ca.enTete.exercice}` : '';
  const part = r.affecte > 0 && solde > 0 ? ` moins ${formater(r.affecte)} affectés au 1068` : '';
  return `${solde < 0 ? 'déficit' : 'excédent'} de ${r.section} de ${formater(Math.abs(solde))} au compte administratif${annee}${part}`;
}

function enSens(s: number): string {
  return s === 0 ? '0,00' : `${formater(Math.abs(s))} en ${s < 0 ? 'dépense' : 'recette'}`;
}

/** L'arithmétique décide quand une seule ligne porte le résultat, du bon côté. */
function valeurAEcrire(tableau: TableauBudgetaire, compte: CompteUtilise, inscrit: number, attendu: number): Ecriture | null {
  if (compte.lignes.length !== 1 || Math.sign(inscrit) !== Math.sign(attendu) || tableau.signee) return null;
  const colonne = tableau.colonnes.montants[attendu < 0 ? D_PLUS : R_PLUS];
  return { cellule: adresse({ ligne: tableau.lignes.rangs[compte.premiere] as number, colonne }), valeur: versNombre(Math.abs(attendu)) };
}
