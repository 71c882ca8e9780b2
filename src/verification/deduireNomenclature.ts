import { adresse } from '../domaine/grille';
import { FIN_M14, nomDuPlan, normeDe, type Declinaison } from '../domaine/nomenclature';
import type { Norme } from '../domaine/section';
import type { EnTete, Tableau, TexteSitue } from '../domaine/tableau';
import { candidats, type Candidat } from './candidats';

export interface NomenclatureDeduite { readonly nomenclature: Declinaison | null; readonly phrases: readonly string[] }

const NORMES = /\bM\.?\s?(14|57|22)(?!\d)/gi;
const ABREGE = /\bM\.?\s?57\s*[-_.]?\s*A\b|abr[ée]g[ée]/i;
/** Mots d'un établissement ou service social et médico-social, tenu en M22 (CASF R314-78). */
const MEDICO_SOCIAL = /\b(SAAD|SSIAD|SPASAD|EHPAD|EHPA|ESS?MS|CAMSP|CADA|CHRS|M[ÉE]DICO-SOCIAL|AIDES?\s+M[ÉE]NAG[ÈE]RES?|AIDE\s+[ÀA]\s+DOMICILE|SOINS\s+INFIRMIERS|R[ÉE]SIDENCES?\s+AUTONOMIE|FOYERS?[-\s]LOGEMENTS?)(?![A-ZÀ-Ý])/i;
/** Au-delà, un texte est un exposé. */
const LONGUEUR_TITRE = 80;
const GROUPE = /\bgroupe\s*(?:fonctionnel\s*)?(?:[123]|I{1,3})\b/i;

/** La nomenclature d'un tableau : ce que le texte nomme, puis les groupes fonctionnels, puis les comptes employés. */
export function deduireNomenclature(tableau: Tableau, exercice: number | null, voisins: readonly Tableau[]): NomenclatureDeduite {
  const textes = textesDe(tableau.enTete);
  const possibles = candidats([tableau], exercice);
  const nommee = normeNommee(textes);
  if (nommee !== null) return parmi(possibles, nommee.norme, `Norme ${nommee.norme} : nommée en ${adresse(nommee.texte)}.`, tableau, textes);
  const groupe = groupeFonctionnel(tableau);
  if (groupe !== null) return { nomenclature: 'M22', phrases: [`Nomenclature M22 : le tableau est voté par groupe fonctionnel (« ${groupe} »).`] };
  return depuisComptes(tableau, exercice, possibles, voisins, textes);
}

/** Le titre, puis les autres textes. */
export function textesDe({ titre, textes }: EnTete): readonly TexteSitue[] {
  return titre === null ? textes : [titre, ...textes];
}

/** La norme que les titres nomment, s'ils n'en nomment qu'une : un exposé peut en citer une autre (« passage à la M57 »). */
export function normeNommee(textes: readonly TexteSitue[]): { norme: Norme; texte: TexteSitue } | null {
  const trouvees = textes.filter((t) => t.texte.length <= LONGUEUR_TITRE).flatMap((texte) => [...texte.texte.matchAll(NORMES)].map((m) => ({ norme: `M${m[1]}` as Norme, texte })));
  const premiere = trouvees[0];
  return premiere !== undefined && trouvees.every((t) => t.norme === premiere.norme) ? premiere : null;
}

function groupeFonctionnel(tableau: Tableau): string | null {
  if (tableau.type === 'CA') return null;
  const total = tableau.totaux.find((t) => t.genre === 'chapitre' && GROUPE.test(t.libelle));
  const nomme = total?.libelle ?? tableau.rubriques.find((r) => GROUPE.test(r.texte))?.texte;
  return nomme ?? tableau.groupe;
}

function depuisComptes(
  tableau: Tableau, exercice: number | null, possibles: readonly Candidat[], voisins: readonly Tableau[], textes: readonly TexteSitue[],
): NomenclatureDeduite {
  if (possibles.every((c) => normeDe(c.declinaison) === 'M22') && exercice !== null) {
    const mot = medicoSocial(textes);
    if (mot !== null) return parmi(possibles, 'M22', phraseMedicoSociale(mot), tableau, textes);
    const decision = tableau.type === 'CA' ? decisionVoisine(exercice, voisins) : undefined;
    if (decision !== undefined) return deduireNomenclature(decision, decision.enTete.exercice, []);
    return { nomenclature: null, phrases: [`La nomenclature n’a pas pu être déduite : aucun plan M14 ou M57 de ${exercice} n’est publié ici. Indiquez-la.`] };
  }
  const tete = meilleurs(possibles);
  const premier = tete[0] as Candidat;
  if (unanimes(tete)) return parmi(tete, normeDe(premier.declinaison), phraseComptes(premier), tableau, textes);
  const mot = medicoSocial(textes);
  if (mot !== null && tete.some((c) => c.declinaison === 'M22')) return parmi(tete, 'M22', phraseMedicoSociale(mot), tableau, textes);
  const autres = voisins.filter((v) => v !== tableau && v.type !== 'CA');
  if (autres.length > 0) {
    const communs = meilleurs(candidats([tableau, ...autres], exercice).filter((c) => tete.some((t) => t.declinaison === c.declinaison)));
    const commun = communs[0] as Candidat;
    if (unanimes(communs)) return parmi(communs, normeDe(commun.declinaison), `Norme ${normeDe(commun.declinaison)} : d’après les comptes des autres tableaux du classeur, ceux-ci ne suffisant pas à décider.`, tableau, textes);
  }
  if (exercice === null) return { nomenclature: null, phrases: ['La nomenclature n’a pas pu être déduite : ni l’exercice ni les comptes ne la disent. Indiquez-la.'] };
  const norme = exercice > FIN_M14 ? 'M57' : 'M14';
  const raison = norme === 'M57' ? 'norme des budgets de CCAS depuis 2024' : 'norme de droit commun jusqu’en 2023';
  return parmi(tete.some((c) => normeDe(c.declinaison) === norme) ? tete : possibles, norme, `Norme ${norme} : ${raison}, les comptes du tableau ne suffisant pas à décider.`, tableau, textes);
}

/** La décision du même exercice ou du suivant, qui a la norme du compte administratif tant qu'aucune réforme ne les sépare. */
function decisionVoisine(exercice: number, voisins: readonly Tableau[]): Tableau | undefined {
  return voisins.find(({ type, enTete: { exercice: autre } }) =>
    type !== 'CA' && autre !== null && autre <= FIN_M14 && autre - exercice >= 0 && autre - exercice <= 1);
}

function meilleurs(possibles: readonly Candidat[]): readonly Candidat[] {
  const moindre = Math.min(...possibles.map((c) => c.defaut));
  return possibles.filter((c) => c.defaut === moindre);
}

function unanimes(possibles: readonly Candidat[]): boolean {
  return new Set(possibles.map((c) => normeDe(c.declinaison))).size === 1;
}

function medicoSocial(textes: readonly TexteSitue[]): string | null {
  for (const { texte } of textes) {
    const mot = MEDICO_SOCIAL.exec(texte)?.[1];
    if (mot !== undefined) return mot;
  }
  return null;
}

function phraseMedicoSociale(mot: string): string {
  return `Nomenclature M22 : « ${mot} » désigne un service social ou médico-social.`;
}

function phraseComptes({ declinaison, comptes, imputables, inconnus }: Candidat): string {
  const reste = inconnus === 0 ? 'aucun n’y est inconnu' : `${inconnus} y ${inconnus > 1 ? 'sont inconnus' : 'est inconnu'}`;
  const compte = imputables === comptes ? (comptes === 1 ? 'le seul y est imputable' : `les ${comptes} y sont imputables`) : `${imputables} sur ${comptes} y sont imputables, ${reste}`;
  return `Norme ${normeDe(declinaison)} : d’après les comptes du tableau (${compte}).`;
}

/** La déclinaison d'une norme : la strate pour la M14, le plan qui convient le mieux pour la M57. */
function parmi(possibles: readonly Candidat[], norme: Norme, raison: string, tableau: Tableau, textes: readonly TexteSitue[]): NomenclatureDeduite {
  if (norme === 'M22') return { nomenclature: 'M22', phrases: [raison] };
  if (norme === 'M14') {
    const strate = strateNommee(textes);
    if (strate !== null) return { nomenclature: strate.nomenclature, phrases: [raison, `Strate nommée en ${adresse(strate.texte)}.`] };
    const fonctions = tableau.type === 'CA' ? [] : tableau.lignes.codesFonctions;
    return fonctions.length > 0
      ? { nomenclature: 'M14_CCAS_SUP3500', phrases: [raison, `Plan des CCAS de 3 500 habitants et plus : le tableau porte des fonctions (${fonctions.slice(0, 3).join(', ')}).`] }
      : { nomenclature: 'M14_CCAS_INF3500', phrases: [raison, 'Plan des CCAS de moins de 3 500 habitants : le tableau ne porte pas de fonction (les comptes sont les mêmes au-dessus).'] };
  }
  if (textes.some((t) => ABREGE.test(t.texte))) return { nomenclature: 'M57_A', phrases: [raison, 'Plan abrégé : nommé dans la feuille.'] };
  const tete = meilleurs(possibles.filter((c) => normeDe(c.declinaison) === 'M57'));
  const nomenclature = tete[0]?.declinaison ?? 'M57_D';
  const plan = tete.length === 1 ? `Plan ${nomDuPlan(nomenclature)} : celui des deux plans M57 qui connaît le mieux ces comptes.` : 'Plan M57 développé, le plus détaillé : les comptes du tableau conviennent aussi au plan abrégé.';
  return { nomenclature, phrases: [raison, plan] };
}

const MOINS = /moins de 3\s?500\s+habitants/i, PLUS = /3\s?500\s+habitants\s+et\s+plus|plus\s+de\s+3\s?500\s+habitants/i;

/** La strate que la feuille nomme, si elle n'en nomme qu'une. */
function strateNommee(textes: readonly TexteSitue[]): { nomenclature: Declinaison; texte: TexteSitue } | null {
  const moins = textes.find((t) => MOINS.test(t.texte)), plus = textes.find((t) => PLUS.test(t.texte));
  if ((moins === undefined) === (plus === undefined)) return null;
  return moins !== undefined ? { nomenclature: 'M14_CCAS_INF3500', texte: moins } : { nomenclature: 'M14_CCAS_SUP3500', texte: plus as TexteSitue };
}
