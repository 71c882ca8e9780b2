import type { EcritureSituee } from '../../../classeur/port';
import { FEUILLES_ACTE, type Acte, type DeliberationSituee, type LigneRegistre } from '../../../domaine/acte/acte';
import { memeNumero } from '../../../domaine/acte/numero';
import { CHAMPS_REGISTRE } from '../../../domaine/acte/registre';
import type { Classeur } from '../../../domaine/grille';
import { feuilleDe } from '../../../lecture/acte/feuille';
import type { ChampEnPlace } from './membres';
import { celluleDeFiche, ficheDePlus, ligneDe, rangeesDe } from './rangees';
import { aEcrire, enSaisie } from './saisie';

/** Ce que le registre dit de la délibération choisie. */
export type Inscription =
  /** Le classeur n'a pas de registre, ou la feuille de ce nom est à l'utilisateur. */
  | { readonly etat: 'sans-registre' | 'etrangere' | 'sans-numero' | 'sans-date' }
  | { readonly etat: 'inscrite'; readonly champs: readonly ChampEnPlace[] }
  /** `inscrire` : la ligne à ajouter. */
  | { readonly etat: 'a-inscrire'; readonly numero: string; readonly inscrire: readonly EcritureSituee[] };

type Cle = keyof typeof CHAMPS_REGISTRE;
const CLES = Object.keys(CHAMPS_REGISTRE) as readonly Cle[];

export function inscription(acte: Acte, classeur: Classeur, { champs }: DeliberationSituee): Inscription {
  if (feuilleDe(classeur, FEUILLES_ACTE.registre) === null) return { etat: 'sans-registre' };
  const r = rangeesDe(classeur, 'registre', CHAMPS_REGISTRE), numero = champs.numero.valeur;
  if (r === null) return { etat: 'etrangere' };
  if (numero === null) return { etat: 'sans-numero' };
  // Un numéro revient chaque année : sans date, rien ne dit si une ligne est celle de cette délibération.
  if (acte.seance.date.valeur === null) return { etat: 'sans-date' };
  const inscrite = trouver(acte, numero);
  if (inscrite === null) {
    const dites = { numero: champs.numero, date: acte.seance.date, objet: champs.objet, feuillet: champs.feuillet };
    const valeurs = Object.fromEntries(CLES.map((cle) => {
      const saisie = aEcrire(CHAMPS_REGISTRE[cle], enSaisie(CHAMPS_REGISTRE[cle], dites[cle]));
      return [cle, saisie.ok ? String(saisie.valeur) : ''];
    }));
    return { etat: 'a-inscrire', numero, inscrire: ficheDePlus(r, CHAMPS_REGISTRE, valeurs) };
  }
  const ligne = ligneDe(r, inscrite.numero);
  return { etat: 'inscrite', champs: CLES.map((cle) => ({
    id: `registre-${cle}`, definition: CHAMPS_REGISTRE[cle], champ: inscrite[cle], cellule: celluleDeFiche(r, ligne, r.tete.colonnes.get(cle), [CHAMPS_REGISTRE[cle].libelle, r.tete.colonnes.get('numero')]),
  })) };
}

/** La ligne de ce numéro : à la date de la séance d'abord ; d'une autre année, c'est une autre délibération. */
function trouver({ registre, seance: { date } }: Acte, numero: string): LigneRegistre | null {
  const annee = (d: string | null): string | undefined => d?.slice(0, 4);
  const memes = registre.filter((l) => l.numero.valeur !== null && memeNumero(l.numero.valeur, numero)
    && (l.date.valeur === null || annee(l.date.valeur) === annee(date.valeur)));
  return memes.find((l) => l.date.valeur === date.valeur) ?? memes[0] ?? null;
}
