import { ErreurClasseur, type PortClasseur } from '../classeur/port';
import { EXERCICE_MAX, EXERCICE_MIN } from '../domaine/exercice';
import type { Avis } from './modele/etat';
import { MoteurAbsent } from './moteur';

/** Ce qu'un échec veut dire pour l'utilisateur. Un défaut du programme se dit aussi, avec de quoi le signaler. */
export function avisDe(erreur: unknown): Avis {
  if (erreur instanceof ErreurClasseur) {
    const passager = erreur.motif === 'saisie-en-cours' || erreur.motif === 'cellule-changee';
    return { ton: passager ? 'attention' : 'erreur', texte: erreur.message };
  }
  if (erreur instanceof MoteurAbsent) return { ton: 'erreur', texte: erreur.message };
  return { ton: 'erreur', texte: `Un défaut du complément a interrompu l’opération, rien n’a été perdu. Recommencez ; s’il revient, signalez-le avec ce détail : ${erreur instanceof Error ? erreur.message : String(erreur)}` };
}

/** L'avis pendant qu'une saisie retient le contrôle. */
export const SAISIE: Avis = { ton: 'attention', texte: 'Une cellule est en cours de saisie : le contrôle reprendra de lui-même dès qu’elle sera validée par Entrée.', empechement: true };

/** Le refus d'écrire sur un tableau qui n'est plus celui du contrôle. */
export const PERIME: Avis = { ton: 'attention', texte: 'Le tableau a changé depuis ce contrôle : rien n’a été écrit. Il est contrôlé de nouveau ; relisez la correction, puis recommencez.' };

/** Le refus d'un geste pendant un autre. */
export const OCCUPE: Avis = { ton: 'attention', texte: 'Une autre opération est en cours dans le volet : attendez qu’elle finisse, puis recommencez.' };

/** Le refus d'un exercice qui n'est pas une année. */
export const EXERCICE_REFUSE = `Donnez l’exercice en quatre chiffres, de ${EXERCICE_MIN} à ${EXERCICE_MAX}.`;

/** L'avis après un contrôle arrêté à la demande. */
export const ARRETE: Avis = { ton: 'attention', texte: 'Contrôle arrêté : les résultats montrés peuvent ne plus correspondre au tableau. « Contrôler » le reprend.', empechement: true };

/** « Ctrl+Z dans Excel l'annule. », sans promettre qu'une fois suffit quand le tableur ne le garantit pas. */
export function annulation({ annuleEnUneFois }: Pick<PortClasseur, 'annuleEnUneFois'>, effet: string): string {
  return `Ctrl+Z dans Excel ${effet}${annuleEnUneFois ? '' : ', parfois en plusieurs fois'}.`;
}

/** « Une cellule corrigée. », « 3 cellules corrigées. », et comment revenir en arrière. */
export function corrigees(n: number, port: PortClasseur): string {
  return `${n > 1 ? `${n} cellules corrigées` : 'Une cellule corrigée'}. ${annulation(port, 'annule cette correction')}`;
}
