import { lireCellules } from './lireCellules';

const CLE = '"cellules"';
/** Ce qui précède « cellules » dans une ligne qui ne dit que son fichier : presque toutes. Rien d'échappé, rien à confier. */
const FICHIER_SEUL = /^\{"fichier": ?"([^"\\\u0000-\u001f]*)", ?$/;

/** La valeur JSON d'une ligne NDJSON. Lève l'erreur de JSON.parse. */
export function lireObjet(texte: string): unknown {
  return lireAPart(texte) ?? JSON.parse(texte);
}

/** L'objet dont « cellules » est lue à part, `null` mise à sa place pour JSON.parse ; `null` si la ligne n'est pas ordinaire ou est fautive. */
function lireAPart(texte: string): object | null {
  const place = texte.indexOf(CLE);
  if (place < 0) return null;
  const deuxPoints = place + CLE.length;
  if (texte[deuxPoints] !== ':') return null;
  try {
    const lues = lireCellules(texte, deuxPoints + (texte[deuxPoints + 1] === ' ' ? 2 : 1));
    if (lues === null) return null;
    const avant = texte.slice(0, place), apres = texte.slice(lues.fin), seul = apres === '}' ? FICHIER_SEUL.exec(avant) : null;
    if (seul !== null) return { fichier: seul[1], cellules: lues.cellules };
    const autour = `${avant}${CLE}:null${apres}`;
    // La clé écrite deux fois, au besoin par échappements : laquelle vaut, JSON.parse le dira.
    if (autour.includes('\\') || autour.includes(CLE, place + 1)) return null;
    const objet = JSON.parse(autour) as { cellules?: unknown };
    if (objet.cellules !== null) return null;
    objet.cellules = lues.cellules;
    return objet;
  } catch (e) {
    // La faute se dira sur la ligne entière, à sa vraie place.
    if (e instanceof SyntaxError) return null;
    throw e;
  }
}
