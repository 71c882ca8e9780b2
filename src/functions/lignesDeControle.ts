import { GRAVITES, type Constat } from '../domaine/constat';
import { correctionEnTexte } from '../domaine/correctionEnTexte';
import { sansMontant } from '../domaine/conclure';
import { adressePlage } from '../domaine/grille';
import { citeUneIllisible, illisibles } from '../domaine/illisibles';
import { dansLaFormule } from '../domaine/ouRegler';
import { parCause } from '../domaine/parCause';
import { empeche, type RapportTableau } from '../domaine/rapport';
import { irrecevable } from './erreurs';
import { euros, type Valeur } from './resultats';

const TITRES = ['Gravité', 'Règle', 'Cellule', 'Message', 'Écart'] as const;
const CONFORME = 'Conforme', RIEN_A_CONTROLER = 'Rien à contrôler';
/** Lignes rendues au plus : Excel sur le web refuse un résultat de plus de 5 Mo. */
const LIGNES_MAX = 1000;

const EN_TETE = 'Les cellules illisibles, en tête, empêchent ces contrôles : corrigez-les, ils se feront.';

/** Les cellules illisibles de chaque tableau, ses constats, les plus graves d'abord, puis les contrôles non faits ; `situee` : Excel a dit où est la plage. */
export function lignesDeControle(rapports: readonly RapportTableau[], situee: boolean): Valeur[][] {
  if (rapports.length === 0) throw irrecevable('plage', 'aucun tableau n’y est reconnu. Sélectionnez-le avec sa ligne d’en-tête (compte, libellé, dépenses, recettes).');
  const lignes = rapports.flatMap((r) => lignesDe(r, rapports.length > 1));
  if (lignes.length === 0) return [[rapports.every(sansMontant) ? RIEN_A_CONTROLER : CONFORME]];
  const reserve = situee ? [] : [['Information', '', '', 'Les cellules sont comptées depuis la première de la plage : cette version d’Excel ne dit pas où elle est.', '']];
  const reste = lignes.length - LIGNES_MAX;
  const suite = reste > 0 ? [['Information', '', '', `… et ${reste} autres lignes : corrigez celles-ci, ou ouvrez le volet.`, '']] : [];
  return [[...TITRES], ...lignes.slice(0, LIGNES_MAX), ...suite, ...reserve];
}

/** Un tableau conforme, ou vide, ne le dit que s'il a un voisin, ou quelque chose à ajouter. Vide, il n'attend aucun document. */
function lignesDe(r: RapportTableau, nommer: boolean): Valeur[][] {
  const vide = sansMontant(r);
  const empeches = r.nonEvalues.filter(empeche).map((n) => ({ ...n, cause: citeUneIllisible(r, n) ? EN_TETE : dansLaFormule(n.cause) }));
  const lignes = [
    ...illisibles(r).map((c) => ligne('Illisible', c)),
    ...GRAVITES.flatMap((g) => r.constats.filter((c) => c.gravite === g)).map((c) => ligne(capitale(c.gravite), c)),
    ...parCause(empeches).map(({ cause, regles }): Valeur[] => ['Non évalué', regles.join(', '), '', cause, '']),
    ...(vide ? [] : r.nonEvalues.filter((n) => !empeche(n))).map((n): Valeur[] => ['Sous réserve', n.regle, '', n.cause, '']),
  ];
  if (r.etat !== 'conforme' || (lignes.length === 0 && !nommer)) return lignes;
  const suite = lignes.length > 0 ? ', avec ce qui suit' : '';
  const [mot, phrase] = vide ? [RIEN_A_CONTROLER, 'Aucun montant n’est inscrit dans ce tableau.'] : [CONFORME, `Rien à corriger dans ce tableau${suite}.`];
  return [[mot, '', adressePlage(r.tableau.plage), phrase, ''], ...lignes];
}

function ligne(gravite: string, { regle, cellules, message, correction, ecart }: Constat): Valeur[] {
  const phrase = message.endsWith('?') ? message : `${message.replace(/\.$/, '')}.`;
  return [gravite, regle, cellules[0], `${phrase} ${correctionEnTexte(correction)}`, ecart === null ? '' : euros(ecart)];
}

function capitale(mot: string): string {
  return mot.charAt(0).toUpperCase() + mot.slice(1);
}
