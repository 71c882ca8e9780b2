import { propositions, type Champ, type DefinitionChamp, type Nature, type Valeurs } from '../../../domaine/acte/champ';
import { lireMontant } from '../../../domaine/lireMontant';
import { formater, versNombre } from '../../../domaine/montant';

/** Ce qui est à écrire dans la cellule, ou pourquoi la saisie ne s'écrit pas. */
export type Saisie = { readonly ok: true; readonly valeur: string | number } | { readonly ok: false; readonly phrase: string };

/** Un champ dont on ne sait que la nature. */
export type ChampQuelconque = Champ<Valeurs[Nature]>;

/** Ce que la saisie montre d'un champ : une date AAAA-MM-JJ et une heure HH:MM, comme les veulent leurs champs ; ce qui n'est pas lu, tel qu'écrit. */
export function enSaisie(definition: DefinitionChamp, { valeur, brut }: ChampQuelconque): string {
  const { nature } = definition;
  if (valeur === null) return nature === 'date' || nature === 'heure' || propositions(definition).length > 0 ? '' : brut;
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  if (typeof valeur === 'number') return nature === 'montant' ? formater(valeur) : String(valeur);
  return typeof valeur === 'string' ? valeur : valeur.join('\n');
}

const ENTIERS: Readonly<Partial<Record<Nature, string>>> = { date: 'une date entière', heure: 'une heure entière', entier: 'un nombre entier' };

/** Ce que la cellule doit porter pour ce qui a été saisi ; une saisie vide la vide, sauf si le champ montre de quoi il ne sait rien faire (`incomplet`). */
export function aEcrire({ libelle, nature }: DefinitionChamp, saisi: string, incomplet = false): Saisie {
  if (incomplet) return { ok: false, phrase: `Ce qui est tapé n’est pas ${ENTIERS[nature] ?? 'lisible'} : rien n’a été écrit. Complétez-le, ou effacez tout pour vider la cellule.` };
  const texte = saisi.trim();
  if (texte === '') return { ok: true, valeur: '' };
  switch (nature) {
    case 'date': return { ok: true, valeur: texte.split('-').reverse().join('/') };
    case 'heure': return { ok: true, valeur: texte.replace(':', 'h') };
    case 'entier': return /^\d{1,9}$/.test(texte) ? { ok: true, valeur: Number(texte) } : { ok: false, phrase: `« ${libelle} » attend un nombre entier, sans virgule : « ${texte} » n’a pas été écrit.` };
    case 'montant': {
      const montant = lireMontant(texte);
      return montant === null ? { ok: false, phrase: `« ${libelle} » attend un montant en euros, comme « 1 234,56 » : « ${texte} » n’a pas été écrit.` } : { ok: true, valeur: versNombre(montant) };
    }
    default: return { ok: true, valeur: texte };
  }
}
