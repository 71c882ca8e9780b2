/** Couleurs d'un terminal ; sans couleur, chaque fonction rend son texte tel quel. */
export interface Encre {
  readonly gras: (texte: string) => string;
  readonly faible: (texte: string) => string;
  readonly rouge: (texte: string) => string;
  readonly jaune: (texte: string) => string;
  readonly vert: (texte: string) => string;
  readonly bleu: (texte: string) => string;
}

const CODES: Readonly<Record<keyof Encre, number>> = { gras: 1, faible: 2, rouge: 31, jaune: 33, vert: 32, bleu: 34 };

/** L'encre d'une sortie, avec ou sans couleur. */
export function encre(couleur: boolean): Encre {
  const entourer = (code: number) => (texte: string) => (couleur ? `\u001b[${code}m${texte}\u001b[0m` : texte);
  return Object.fromEntries(Object.entries(CODES).map(([nom, code]) => [nom, entourer(code)])) as unknown as Encre;
}

/** Comment écrire un rapport : largeur en caractères, encre. */
export interface Mise {
  readonly largeur: number;
  readonly encre: Encre;
}

const LARGEUR_MIN = 80, LARGEUR_MAX = 100;

/** La mise d'une sortie : un terminal donne sa largeur, un fichier a la plus grande. */
export function mise(flux: { readonly isTTY?: boolean; readonly columns?: number }, env: Readonly<Record<string, string | undefined>>): Mise {
  const couleur = flux.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return { largeur: Math.min(LARGEUR_MAX, Math.max(LARGEUR_MIN, flux.columns ?? LARGEUR_MAX)), encre: encre(couleur) };
}

/** Espace qui ne coupe pas, le temps du repli : elle s'écrit comme une espace ordinaire, que l'on sait chercher. */
const COLLE = '\ue000';

/**
 * Replie un texte : `debut` ouvre la première ligne, les suivantes s'alignent dessous. Seules les espaces ordinaires
 * coupent, si bien qu'un montant ou « 12 % » reste entier ; un mot plus long que la ligne déborde.
 */
export function replier(texte: string, largeur: number, debut = ''): string[] {
  const marge = ' '.repeat(debut.length);
  const lignes: string[] = [];
  let ligne = debut, vide = true;
  for (const mot of insecable(texte).split(/[ \n]+/)) {
    if (!vide && ligne.length + 1 + mot.length > largeur) {
      lignes.push(ligne);
      ligne = marge;
      vide = true;
    }
    ligne += vide ? mot : ` ${mot}`;
    vide = false;
  }
  lignes.push(ligne);
  return lignes.map((l) => l.replaceAll(COLLE, ' '));
}

/** Le texte, dont les guillemets et la ponctuation haute ne se séparent pas du mot qu'ils touchent. */
function insecable(texte: string): string {
  return texte.replace(/(?<=«) | (?=[»:;?!])/g, COLLE);
}

/** Un texte à gauche d'une colonne, coupé d'un « … » s'il en sort. */
export function aGauche(texte: string, largeur: number): string {
  return texte.length > largeur ? `${texte.slice(0, largeur - 1)}…` : texte.padEnd(largeur);
}

/** Un texte à droite d'une colonne. */
export function aDroite(texte: string, largeur: number): string {
  return texte.padStart(largeur);
}
