import { estErreur, type Valeur } from '../domaine/grille';

/** Erreurs d'un tableur telles qu'Excel les nomme aux fonctions, et telles qu'un Excel français les montre. */
const EN_FRANCAIS: Readonly<Record<string, string>> = {
  '#VALUE!': '#VALEUR!', '#NAME?': '#NOM?', '#NUM!': '#NOMBRE!', '#NULL!': '#NUL!', '#SPILL!': '#PROPAGATION!', '#FIELD!': '#CHAMP!',
};

/** Un objet qu'Excel passe pour une cellule : erreur, nombre formaté, entité. */
interface Objet { readonly type?: unknown; readonly code?: unknown; readonly basicValue?: unknown; readonly text?: unknown }

/** Vrai pour une cellule vide : 0, `null` ou "" selon l'Excel. Un zéro tapé ne s'en distingue donc pas, et ne veut rien dire de plus. */
export function estVide(v: unknown): boolean {
  return v === null || v === undefined || v === 0 || v === '';
}

/** La valeur d'une cellule reçue d'Excel : le vide est `null`, une erreur garde son nom, un objet rend ce qu'il affiche. */
export function lireCellule(v: unknown): Valeur {
  if (estVide(v)) return null;
  switch (typeof v) {
    case 'string':
    case 'boolean': return v;
    case 'number': return Number.isFinite(v) ? v : { erreur: '#NOMBRE!' };
    case 'object': return lireObjet(v as Objet);
    default: return { erreur: '#VALEUR!' };
  }
}

function lireObjet({ type, code, basicValue, text }: Objet): Valeur {
  if (typeof code === 'string') return { erreur: EN_FRANCAIS[code] ?? code };
  if ((type === 'Entity' || type === 'LinkedEntity') && typeof text === 'string') return lireCellule(text);
  if (typeof basicValue === 'string' && type !== 'String' && basicValue.startsWith('#')) return { erreur: EN_FRANCAIS[basicValue] ?? basicValue };
  return typeof basicValue === 'object' ? { erreur: '#VALEUR!' } : basicValue === undefined ? { erreur: '#VALEUR!' } : lireCellule(basicValue);
}

const LONGUEUR_CITEE = 40;

/** Ce que porte un argument, cité court. */
export function citer(valeur: unknown): string {
  const lue = lireCellule(Array.isArray(valeur) ? (Array.isArray(valeur[0]) ? valeur[0][0] : valeur[0]) : valeur);
  if (lue === null) return '« 0 »';
  if (estErreur(lue)) return lue.erreur;
  const texte = typeof lue === 'boolean' ? (lue ? 'VRAI' : 'FAUX') : typeof lue === 'number' ? String(lue).replace('.', ',') : String(lue).trim();
  return `« ${texte.length > LONGUEUR_CITEE ? `${texte.slice(0, LONGUEUR_CITEE)}…` : texte} »`;
}
