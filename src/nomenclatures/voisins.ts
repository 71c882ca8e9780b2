import type { CompteCode } from '../domaine/codes';

const CHIFFRES = '0123456789';
/** Les deux premiers chiffres portent la nature, que l'on se trompe peu à écrire. */
const SURS = 2;

/**
 * Comptes imputables de code voisin de `code` : celui dont il serait une subdivision, puis une faute de frappe (un chiffre échangé, changé, oublié ou en
 * trop), puis les comptes sous le plus long début commun. Le coût dépend de la longueur du code, non de la taille du plan.
 */
export function voisins(code: string, imputable: (c: string) => boolean, fils: (c: string) => readonly CompteCode[], max: number): readonly CompteCode[] {
  const trouves = new Set<string>();
  const parent = parentImputable(code, imputable);
  if (parent !== null) trouves.add(parent);
  for (const essai of echanges(code, SURS)) if (imputable(essai)) trouves.add(essai);
  const proches = new Set<string>();
  for (const essai of fautesDeFrappe(code)) if (imputable(essai)) proches.add(essai);
  for (const c of [...proches].sort((a, b) => commun(b, code) - commun(a, code) || (a < b ? -1 : 1))) trouves.add(c);
  for (const essai of echanges(code, 0)) if (imputable(essai)) trouves.add(essai);
  const frappes = [...trouves];
  if (frappes.length < max) for (const c of memeRacine(code, imputable, fils, max)) if (!trouves.has(c)) frappes.push(c);
  return frappes.slice(0, max) as CompteCode[];
}

/** Le compte imputable dont `code` serait une subdivision, trois chiffres au moins : le plan s'arrête avant le tableau. */
function parentImputable(code: string, imputable: (c: string) => boolean): string | null {
  for (let n = code.length - 1; n >= 3; n--) if (imputable(code.slice(0, n))) return code.slice(0, n);
  return null;
}

/** Le compte dont `code` est une subdivision, puis ceux qui partagent le plus long début, trois chiffres au moins. */
function memeRacine(code: string, imputable: (c: string) => boolean, fils: (c: string) => readonly CompteCode[], max: number): string[] {
  for (let n = code.length - 1; n >= 3; n--) {
    const racine = code.slice(0, n);
    if (imputable(racine)) return [racine];
    const feuilles = sous(racine, imputable, fils, max);
    if (feuilles.length > 0) return feuilles;
  }
  return [];
}

/** Comptes imputables sous `racine`, au plus `max`, dans l'ordre des codes. */
export function sous(racine: string, imputable: (c: string) => boolean, fils: (c: string) => readonly CompteCode[], max: number): string[] {
  const feuilles: string[] = [];
  for (const enfant of fils(racine)) {
    if (feuilles.length >= max) break;
    if (imputable(enfant)) feuilles.push(enfant);
    else feuilles.push(...sous(enfant, imputable, fils, max - feuilles.length));
  }
  return feuilles;
}

/** Deux chiffres voisins échangés, à partir de ce rang : la faute la plus sûre à reconnaître. */
function* echanges(code: string, depart: number): Generator<string> {
  for (let i = depart; i + 1 < code.length; i++) if (code[i] !== code[i + 1]) yield code.slice(0, i) + code[i + 1] + code[i] + code.slice(i + 2);
}

/** Un chiffre changé, oublié ou en trop. Les deux premiers ne changent pas. */
function* fautesDeFrappe(code: string): Generator<string> {
  for (let i = SURS; i < code.length; i++) yield code.slice(0, i) + code.slice(i + 1);
  for (let i = SURS; i <= code.length; i++) {
    for (const c of CHIFFRES) {
      if (i < code.length) yield code.slice(0, i) + c + code.slice(i + 1);
      yield code.slice(0, i) + c + code.slice(i);
    }
  }
}

function commun(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}
