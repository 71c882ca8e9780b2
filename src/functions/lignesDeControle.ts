import { GRAVITES } from '../domaine/constat';
import { correctionEnTexte } from '../domaine/correctionEnTexte';
import { sansMontant } from '../domaine/conclure';
import { adressePlage } from '../domaine/grille';
import { empeche, type RapportTableau } from '../domaine/rapport';
import { irrecevable } from './erreurs';
import { euros, type Valeur } from './resultats';

const TITRES = ['Gravité', 'Règle', 'Cellule', 'Message', 'Écart'] as const;
const CONFORME = 'Conforme', RIEN_A_CONTROLER = 'Rien à contrôler';
/** Lignes rendues au plus : Excel sur le web refuse un résultat de plus de 5 Mo. */
const LIGNES_MAX = 1000;

/** Les constats de chaque tableau, les plus graves d'abord, puis les contrôles non faits ; `situee` : Excel a dit où est la plage. */
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
  const lignes = [
    ...GRAVITES.flatMap((g) => r.constats.filter((c) => c.gravite === g)).map((c): Valeur[] => [
      capitale(c.gravite), c.regle, c.cellules[0], `${c.message.replace(/\.$/, '')}. ${correctionEnTexte(c.correction)}`, c.ecart === null ? '' : euros(c.ecart),
    ]),
    ...r.nonEvalues.filter((n) => !vide || empeche(n)).map((n): Valeur[] => [empeche(n) ? 'Non évalué' : 'Sous réserve', n.regle, '', n.cause, '']),
  ];
  if (r.etat !== 'conforme' || (lignes.length === 0 && !nommer)) return lignes;
  const suite = lignes.length > 0 ? ', avec ce qui suit' : '';
  const [mot, phrase] = vide ? [RIEN_A_CONTROLER, 'Aucun montant n’est inscrit dans ce tableau.'] : [CONFORME, `Rien à corriger dans ce tableau${suite}.`];
  return [[mot, '', adressePlage(r.tableau.plage), phrase, ''], ...lignes];
}

function capitale(mot: string): string {
  return mot.charAt(0).toUpperCase() + mot.slice(1);
}
