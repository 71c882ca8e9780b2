import type { Champ, DefinitionChamp, Nature, Valeurs } from '../../domaine/acte/champ';
import type { Valeur } from '../../domaine/grille';
import { lireMontant } from '../../domaine/lireMontant';
import { depuisNombre, type Montant } from '../../domaine/montant';
import { lireDate, lireHeure } from './dates';
import { cle, enClair, texteDe } from './texte';

const OUI = new Set(['oui', 'o', 'vrai']), NON = new Set(['non', 'n', 'faux']);

const LECTEURS: { readonly [N in Nature]: (v: Valeur | undefined) => Valeurs[N] | null } = {
  texte: texteDe,
  lignes: (v) => texteDe(v)?.split('\n').map((l) => l.trim()).filter((l) => l !== '') ?? null,
  date: lireDate,
  heure: lireHeure,
  entier: lireEntier,
  montant: lireEuros,
  'oui-non': lireOuiNon,
};

/** La donnée que porte la cellule ; ce qui ne se lit pas reste dans `brut`. */
export function lireChamp(definition: DefinitionChamp, v: Valeur | undefined, cellule: string): Champ<Valeurs[Nature]> {
  const lue = LECTEURS[definition.nature](v);
  const valeur = definition.choix === undefined || typeof lue !== 'string' ? lue : choisir(definition.choix, lue);
  return { valeur, brut: enClair(v), cellule };
}

function choisir(choix: readonly string[], texte: string): string | null {
  const mots = cle(texte).replace(/^a (?:l|la) /, '');
  return choix.find((c) => cle(c) === mots) ?? null;
}

function lireEntier(v: Valeur | undefined): number | null {
  const n = typeof v === 'string' && /^\d{1,9}$/.test(v.trim()) ? Number(v) : v;
  return typeof n === 'number' && Number.isSafeInteger(n) && n >= 0 ? n : null;
}

function lireEuros(v: Valeur | undefined): Montant | null {
  if (typeof v === 'string') return lireMontant(v);
  if (typeof v !== 'number') return null;
  const lu = depuisNombre(v);
  return 'montant' in lu ? lu.montant : null;
}

function lireOuiNon(v: Valeur | undefined): boolean | null {
  if (typeof v === 'boolean') return v;
  const mot = cle(enClair(v));
  return OUI.has(mot) ? true : NON.has(mot) ? false : null;
}
