import { adresse } from '../domaine/grille';
import type { Tableau, TexteSitue } from '../domaine/tableau';
import { DIRE_EXERCICE } from '../regles/commun/textes';

export interface ExerciceDeduit { readonly exercice: number | null; readonly phrase: string | null }

/** Une année n'est un exercice que derrière le mot qui nomme le document : « DM n°1 2023 », « EXERCICE 2025 », « BP 2024 ». */
const NOMME = /(?:\bexercice|\bbudget|\bb\.?p\.?|\bb\.?s\.?|\bd\.?m\.?|d[ée]cision\s+modificative|\bc\.?a\.?|\bcfu|compte\s+administratif|compte\s+financier)(?![a-zà-ÿ])[^\n.;]{0,40}?(?<!\d|[/])((?:19|20)\d\d)(?!\d|[/])/i;
const ANNEE = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** L'exercice d'un tableau : demandé, lu par la lecture, écrit dans le titre ou les textes, ou celui des tableaux voisins. */
export function deduireExercice(tableau: Tableau, demande: number | null, voisins: readonly Tableau[]): ExerciceDeduit {
  if (demande !== null) return { exercice: demande, phrase: null };
  const { enTete } = tableau;
  const textes = enTete.titre === null ? enTete.textes : [enTete.titre, ...enTete.textes];
  if (enTete.exercice !== null) return { exercice: enTete.exercice, phrase: `Exercice ${enTete.exercice} : ${source(textes.find((t) => t.texte.includes(String(enTete.exercice))))}.` };
  const nommes = textes.map((t) => ({ t, annee: NOMME.exec(t.texte)?.[1] })).filter((n) => n.annee !== undefined);
  const premiere = nommes[0];
  if (premiere !== undefined && nommes.every((n) => n.annee === premiere.annee)) {
    return { exercice: Number(premiere.annee), phrase: `Exercice ${premiere.annee} : ${source(premiere.t)}.` };
  }
  const semblables = voisins.filter((v) => v !== tableau && v.type === tableau.type);
  const proches = new Set(semblables.flatMap((v) => v.enTete.exercice ?? []));
  const seul = proches.size === 1 && nommes.length === 0 ? [...proches][0] : undefined;
  if (seul !== undefined) return { exercice: seul, phrase: `Exercice ${seul} : celui des autres tableaux du classeur, ce tableau ne le dit pas.` };
  return { exercice: null, phrase: absence(nommes.map((n) => n.annee as string)) };
}

function source(texte: TexteSitue | undefined): string {
  if (texte === undefined) return 'lu dans la feuille';
  const cite = texte.texte.length <= 60 ? texte.texte : autour(texte.texte);
  return `lu en ${adresse(texte)} (« ${cite.trim()} »)`;
}

/** Les mots qui entourent l'année, pour ne pas citer un exposé entier. */
function autour(texte: string): string {
  const k = ANNEE.exec(texte)?.index ?? 0;
  return `…${texte.slice(Math.max(0, k - 30), k + 10)}…`;
}

function absence(annees: readonly string[]): string {
  const distinctes = [...new Set(annees)];
  return distinctes.length > 1
    ? `L’exercice n’a pas pu être déduit : la feuille en cite plusieurs (${distinctes.join(', ')}). Pour le dire, ${DIRE_EXERCICE}.`
    : `L’exercice n’a pas pu être déduit : ni le titre ni les textes de la feuille ne le disent. Pour le dire, ${DIRE_EXERCICE}.`;
}
