import type { Grille } from '../domaine/grille';
import type { Colonnes, Disposition, TableauBudgetaire, TexteSitue } from '../domaine/tableau';
import type { CorpsLu } from './corps/etat';
import { avecRestes, repris, type RestesLus } from './corps/restes';
import { lireTitre } from './texte/titre';

/** Dispositions sans colonne de diminution : un montant négatif y est l'écriture normale d'une diminution. */
const SIGNEES: ReadonlySet<Disposition> = new Set(['deux-colonnes', 'signee', 'maquette', 'suite', 'modele']);

const CITEES = 10;
const AUCUNE: readonly string[] = [];

/** Le tableau complet : le corps, son titre et les textes qui l'entourent. Un tableau sans titre prend celui du précédent de la feuille. */
export function assembler(grille: Grille, corps: CorpsLu, textes: readonly TexteSitue[], precedent: TableauBudgetaire | null): TableauBudgetaire {
  const { carte, seconde } = corps;
  const { ligne: dl, colonne: dc } = grille.origine;
  const lu = lireTitre(textes, carte.debut + dl, carte.textes, () => retenus(corps));
  const herite = lu.titre === null ? precedent : null;
  const type = lu.type ?? herite?.type ?? (maquetteDeBudget(corps) ? 'BP' : 'DM'), titre = lu.titre ?? herite?.enTete.titre ?? null;
  const restes = corps.restes !== null && repris(type, titre?.texte ?? '') ? corps.restes : null;
  const colonne = (c: number): number => (c < 0 ? -1 : c + dc);
  const [dm, dp, rm, rp] = carte.montants;
  const repli = corps.repli ? carte.repli : [-1, -1];
  const colonnes: Colonnes = {
    compte: colonne(carte.compte), libelle: colonne(carte.libelle),
    montants: [colonne(dm), colonne((repli[0]) >= 0 ? (repli[0]) : dp), colonne(rm), colonne((repli[1]) >= 0 ? (repli[1]) : rp)],
    section: colonne(carte.section), chapitre: colonne(carte.chapitre),
    seconde: seconde === null ? null : { compte: colonne(seconde.compte), libelle: colonne(seconde.libelle), de: seconde.de },
  };
  return {
    type,
    disposition: carte.disposition,
    feuille: grille.nom,
    plage: { debut: { ligne: carte.debut + dl, colonne: carte.gauche + dc }, fin: { ligne: corps.derniere + dl, colonne: carte.droite + dc } },
    grille,
    enTete: { titre, textes, exercice: lu.exercice ?? herite?.enTete.exercice ?? null },
    signalements: restes === null ? corps.signalements : [...corps.signalements, ...restes.signalements],
    nonPlaces: restes === null ? corps.nonPlaces : [...corps.nonPlaces, ...restes.nonPlaces],
    deductions: ajouter(ajouter(corps.deductions, direColonnes(corps, restes)), direMasquees(grille, corps.lignes)),
    colonnes,
    lignes: restes === null ? corps.lignes : avecRestes(corps.lignes, restes),
    totaux: corps.totaux,
    rubriques: corps.rubriques,
    groupe: corps.groupe,
    signee: dm < 0 && rm < 0 && SIGNEES.has(carte.disposition),
  };
}

/** Les colonnes de montants que personne n'additionne se disent : leur silence passerait pour une vérification. */
function direColonnes(corps: CorpsLu, restes: RestesLus | null): readonly string[] {
  const { carte } = corps;
  if (carte.intitules.every((i) => carte.montants.includes(i.colonne))) return AUCUNE;
  const lues = colonnesLues(corps), phrases: string[] = [];
  const intitules = (voulue: (c: number) => boolean): string[] =>
    [...new Set(carte.intitules.filter((i) => voulue(i.colonne)).map((i) => `« ${i.texte.trim().replace(/\s+/g, ' ')} »`))];
  const retenues = intitules((c) => lues.includes(c)), autres = intitules((c) => !lues.includes(c) && restes?.colonnes.includes(c) !== true);
  if (autres.length > 0) {
    const seules = retenues.length === 1 ? `Seule la colonne ${enumerer(retenues)} est contrôlée` : `Seules les colonnes ${enumerer(retenues)} sont contrôlées`;
    phrases.push(`${seules} ; ${enumerer(autres)} ne ${autres.length === 1 ? 'l’est' : 'le sont'} pas.`);
  }
  if (restes !== null) phrases.push(`Les restes à réaliser (${enumerer(intitules((c) => restes.colonnes.includes(c)))}) comptent dans l’équilibre des sections ; leurs totaux ne sont pas contrôlés.`);
  return phrases;
}

/** Les colonnes dont les montants sont ceux des lignes. */
function colonnesLues({ carte: { montants, repli }, repli: replie }: CorpsLu): readonly number[] {
  return replie ? montants.map((c, k) => ((k & 1) === 1 && (repli[k >> 1] as number) >= 0 ? repli[k >> 1] as number : c)) : montants;
}

function enumerer(textes: readonly string[]): string {
  return textes.length < 2 ? textes.join('') : `${textes.slice(0, -1).join(', ')} et ${textes.at(-1)}`;
}

/** La maquette d'un budget rappelle le budget précédent ou ses restes à réaliser ; celle d'une décision, le budget de l'exercice. */
function maquetteDeBudget({ carte }: CorpsLu): boolean {
  return carte.disposition === 'maquette' && (carte.restes !== null || carte.intitules.some((i) => /pr[ée]c[ée]dent/i.test(i.texte)));
}

/** « Les lignes masquées 5 et 7 sont comptées. », ou rien. */
function direMasquees({ lignesMasquees }: Grille, { nombre, rangs }: CorpsLu['lignes']): readonly string[] {
  if (lignesMasquees.size === 0) return AUCUNE;
  const masquees = [...new Set(rangs.subarray(0, nombre))].filter((r) => lignesMasquees.has(r)).map((r) => String(r + 1));
  if (masquees.length === 0) return [];
  const citees = masquees.length > CITEES ? [...masquees.slice(0, CITEES), `${masquees.length - CITEES} autres`] : masquees;
  return [masquees.length === 1 ? `La ligne masquée ${citees[0]} est comptée.` : `Les lignes masquées ${enumerer(citees)} sont comptées.`];
}

/** Les intitulés des colonnes lues, dont « BP 2026 » dit le document et l'exercice. */
function retenus(corps: CorpsLu): readonly string[] {
  const lues = colonnesLues(corps);
  return corps.carte.intitules.filter((i) => lues.includes(i.colonne)).map((i) => i.texte);
}

/** Les deux listes ; rien n'est recopié quand la seconde est vide, ce qu'elle est presque toujours. */
function ajouter(phrases: readonly string[], autres: readonly string[]): readonly string[] {
  return autres.length === 0 ? phrases : [...phrases, ...autres];
}
