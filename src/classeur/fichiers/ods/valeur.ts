import type { Valeur } from '../../../domaine/grille';
import { dateEcrite } from '../dates';
import type { Attributs } from '../xml';

/** Ce qu'affiche une formule en erreur : « #REF! », « #NOM? », « #N/A », « Err:502 ». */
const ERREUR = /^(?:#[\p{Lu}0-9/]+[!?]?|Err:\d+)$/u;

/** La valeur d'une cellule ods. LibreOffice écrit une erreur comme un texte vide dont le paragraphe porte le nom. */
export function valeurOds(attributs: Attributs, texte: string): Valeur {
  const formule = 'table:formula' in attributs;
  if (attributs['calcext:value-type'] === 'error' || (formule && ERREUR.test(texte))) return { erreur: texte || 'erreur' };
  switch (attributs['office:value-type']) {
    case 'float':
    case 'currency':
    case 'percentage': return nombre(attributs['office:value'], formule);
    case 'boolean': return attributs['office:boolean-value'] === 'true';
    case 'date': return dateEcrite(attributs['office:date-value'] ?? '');
    case 'time': return { erreur: `heure ${texte || (attributs['office:time-value'] ?? '')}` };
    case 'string': return texte || (attributs['office:string-value'] ?? '');
    default: return texte || (formule ? { erreur: 'formule sans valeur' } : null);
  }
}

function nombre(ecrit: string | undefined, formule: boolean): Valeur {
  if (ecrit === undefined || ecrit.trim() === '') return formule ? { erreur: 'formule sans valeur' } : null;
  const n = Number(ecrit);
  return Number.isFinite(n) ? n : { erreur: ecrit };
}
